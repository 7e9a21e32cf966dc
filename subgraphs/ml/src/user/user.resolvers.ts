import type { Resolvers } from '../__generated__/resolvers.js';

/** A user is known here by id alone, and only to themselves. */
export const userResolvers: Pick<Resolvers, 'User'> = {
  User: { __resolveReference: ({ id }, { viewer }) => (viewer?.id === id ? { id } : null) },
};
