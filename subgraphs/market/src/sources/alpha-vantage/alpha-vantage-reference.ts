import type { ReferenceSource } from '../reference-source.js';
import { fetchCompany } from './alpha-vantage-company.js';
import { fetchNews } from './alpha-vantage-news.js';
import { fetchSeries } from './alpha-vantage-series.js';
import { fetchStatements } from './alpha-vantage-statements.js';
import type { AskAlphaVantage } from './ask-alpha-vantage.js';

/** Companies, statements, economic series and news of Alpha Vantage, as alphavantage.co/documentation describes them. */
export const createAlphaVantageReference = (ask: AskAlphaVantage): ReferenceSource => ({
  name: 'alpha_vantage',
  company: (symbol, signal) => fetchCompany(ask, symbol, signal),
  statements: (symbol, signal) => fetchStatements(ask, symbol, signal),
  series: (series, signal) => fetchSeries(ask, series, signal),
  news: (symbol, range, signal) => fetchNews(ask, symbol, range, signal),
});
