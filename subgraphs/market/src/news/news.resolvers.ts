import type { Resolvers } from '../__generated__/resolvers.js';

export const newsResolvers: Pick<Resolvers, 'Query' | 'Company' | 'NewsData'> = {
  Query: {
    news: (_root, { filter, ...args }, { news }) => news.list(filter ?? {}, args),
    searchNews: (_root, { text, filter, first }, { news }) => news.search(text, filter ?? {}, first),
  },
  Company: {
    news: ({ symbol }, { filter, ...args }, { news }) => news.of(symbol, filter ?? {}, args),
  },
  NewsData: {
    __resolveReference: ({ id }, { loaders }) => loaders.news.load(id),
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
};
