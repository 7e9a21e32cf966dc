import { portfolioTemplates } from './portfolio-templates.js';
import { reversionTemplates } from './reversion-templates.js';
import type { Template } from './template.js';
import { trendTemplates } from './trend-templates.js';

/** The templates that come with the product. */
export const strategyTemplates: readonly Template[] = [...trendTemplates, ...reversionTemplates, ...portfolioTemplates];
