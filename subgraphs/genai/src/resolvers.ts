import { backtestResultResolvers } from './backtest-result/backtest-result.resolvers.js';
import { chatSessionResolvers } from './chat-session/chat-session.resolvers.js';
import { generatedStrategyResolvers } from './generated-strategy/generated-strategy.resolvers.js';
import { promptTemplateResolvers } from './prompt-template/prompt-template.resolvers.js';
import { ragDocumentResolvers } from './rag-document/rag-document.resolvers.js';
import { shareResolvers } from './share/share.resolvers.js';
import { strategyResolvers } from './strategy/strategy.resolvers.js';
import { userResolvers } from './user/user.resolvers.js';

/** The slices of this subgraph. */
export const resolvers = [
  chatSessionResolvers,
  promptTemplateResolvers,
  generatedStrategyResolvers,
  ragDocumentResolvers,
  shareResolvers,
  userResolvers,
  strategyResolvers,
  backtestResultResolvers,
];
