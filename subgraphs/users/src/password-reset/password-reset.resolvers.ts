import { refuseKeys, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const passwordResetResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    requestPasswordReset: (_root, { input }, context) => {
      refuseKeys(context);
      return settle(async () => {
        await context.passwordResets.request(input, context);
        return {};
      });
    },
    resetPassword: (_root, { input }, context) => {
      refuseKeys(context);
      return settle(async () => {
        await context.passwordResets.reset(input, context);
        return {};
      });
    },
  },
};
