import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

export const secondFactorResolvers: Pick<Resolvers, 'Mutation' | 'User'> = {
  Mutation: {
    beginSecondFactor: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(() => context.secondFactors.begin(me, input.password, context));
    },
    confirmSecondFactor: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(() => context.secondFactors.confirm(me, input.code, context));
    },
    disableSecondFactor: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(async () => ({ user: await context.secondFactors.disable(me, input, context) }));
    },
    renewRecoveryCodes: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(() => context.secondFactors.renewCodes(me, input, context));
    },
    removeSecondFactor: (_root, { input }, context) => {
      requireViewer(context.viewer, 'user:administer');
      return settle(async () => ({ user: await context.secondFactors.remove(input.userId, context) }));
    },
  },
  User: {
    hasSecondFactor: async (user, _args, { loaders }) => (await loaders.secondFactor.load(user._id))?.isOn ?? null,
    recoveryCodesLeft: async (user, _args, { loaders }) =>
      (await loaders.secondFactor.load(user._id))?.recoveryCodesLeft ?? null,
  },
};
