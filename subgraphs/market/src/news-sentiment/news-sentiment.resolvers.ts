import type { Resolvers } from '../__generated__/resolvers.js';

export const newsSentimentResolvers: Pick<Resolvers, 'Query' | 'NewsSentiment'> = {
  Query: {
    newsSentiment: (_root, { symbols, ...range }, { newsSentiment }) => newsSentiment.list(symbols, range),
  },
  NewsSentiment: {
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
};
