import { isForKeys, PERMISSIONS, type Permission, requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

const SCOPES = Object.entries(PERMISSIONS).map(([name, description]) => ({
  name,
  description,
  isForKeys: isForKeys(name as Permission),
}));

export const apiKeyResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'User'> = {
  Query: {
    scopes: () => SCOPES,
    keyHolder: (_root, { digest }, { apiKeys }) => apiKeys.holderOf(digest),
  },
  Mutation: {
    createApiKey: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(() => context.apiKeys.create(me, input, context));
    },
    revokeApiKey: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(async () => ({ apiKey: await context.apiKeys.revoke(me, input.id, context) }));
    },
  },
  User: { apiKeys: (user, _args, { loaders }) => loaders.apiKeys.load(user._id) },
};
