import { refuseKeys, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const emailConfirmationResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    verifyEmail: (_root, { input }, context) => {
      refuseKeys(context);
      return settle(async () => {
        await context.emailConfirmations.verify(input.token, context);
        return {};
      });
    },
    resendVerification: (_root, { input }, context) => {
      refuseKeys(context);
      return settle(async () => {
        await context.emailConfirmations.resend(input, context);
        return {};
      });
    },
  },
};
