import { jobStatusOf, requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { type AccountJobRecord, EXPORT_ACCOUNT } from './account-job.loader.js';

type AccountJobResolvers = Pick<
  Resolvers,
  'Mutation' | 'Subscription' | 'User' | 'AccountJob' | 'AccountJobKind' | 'JobStatus'
>;

export const accountJobResolvers: AccountJobResolvers = {
  AccountJobKind: { EXPORT_ACCOUNT: 'export_account', ERASE_ACCOUNT: 'erase_account' },
  JobStatus: { QUEUED: 'queued', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed', CANCELLED: 'cancelled' },
  Mutation: {
    exportAccountData: (_root, { input }, context) => {
      const me = requireViewer(context.viewer, 'account:write');
      return settle(async () => ({ job: await context.accountJobs.export(me, input.password, context) }));
    },
    eraseAccount: (_root, { input }, context) => {
      requireViewer(context.viewer, 'user:administer');
      return settle(async () => ({ job: await context.accountJobs.erase(input.userId, context) }));
    },
  },
  Subscription: {
    accountJobProgressed: {
      subscribe: (_root, { id }, { accountJobFeed, viewer }) => accountJobFeed.watch(requireViewer(viewer), id),
      resolve: (job: AccountJobRecord) => job,
    },
  },
  User: { accountJobs: (user, _args, { loaders }) => loaders.accountJobs.load(user._id) },
  AccountJob: {
    status: jobStatusOf,
    error: ({ reason }) => reason,
    downloadPath: ({ _id, kind, state, user_id }, _args, { viewer }) =>
      kind === EXPORT_ACCOUNT && state === 'completed' && user_id === viewer?.id ? `/account/exports/${_id}` : null,
  },
};
