import type { Resolvers } from '../__generated__/resolvers.js';

export const accessEndResolvers: Pick<Resolvers, 'Query' | 'Subscription'> = {
  Query: { accessEnds: (_root, _args, { accessEnds }) => accessEnds.recent() },
  Subscription: {
    accessEnded: {
      subscribe: (_root, _args, { accessEnds }) => accessEnds.watch(),
      resolve: (subjects: string[]) => subjects,
    },
  },
};
