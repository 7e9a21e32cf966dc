import type { Resolvers } from '../__generated__/resolvers.js';

export const mailResolvers: Pick<Resolvers, 'Query'> = {
  Query: { mailbox: (_root, _args, { readMailbox }) => readMailbox() },
};
