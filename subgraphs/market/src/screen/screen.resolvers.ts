import type { Resolvers } from '../__generated__/resolvers.js';

export const screenResolvers: Pick<Resolvers, 'Query' | 'ScreenRow'> = {
  Query: {
    screen: (_root, { input }, { screens }) => screens.screen(input),
  },
  ScreenRow: {
    company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
  },
};
