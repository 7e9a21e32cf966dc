import { type JobRecord, jobPriorityOf, jobStatusOf, requireViewer } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';
import { executionIdOf, jobIdOfExecution, jobIdOfStudy, studyIdOf } from './job-kinds.js';

type JobResolvers = Pick<
  Resolvers,
  'Query' | 'Subscription' | 'Job' | 'JobKind' | 'JobPriority' | 'JobStatus' | 'BacktestExecution' | 'OptimizationStudy'
>;

export const jobResolvers: JobResolvers = {
  JobKind: { RUN_BACKTEST: 'run_backtest', RUN_STUDY: 'run_study', INDEX_DOCUMENT: 'index_document' },
  JobStatus: { QUEUED: 'queued', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed', CANCELLED: 'cancelled' },
  JobPriority: { LOW: 'low', NORMAL: 'normal', HIGH: 'high' },
  Query: {
    job: (_root, { id }, { loaders }) => loaders.job.load(id),
  },
  Subscription: {
    jobProgressed: {
      subscribe: (_root, { id }, { feeds, viewer }) => feeds.job.watch(requireViewer(viewer), id),
      resolve: (job: JobRecord) => job,
    },
  },
  Job: {
    __resolveReference: ({ id }, { loaders }) => loaders.job.load(id),
    status: jobStatusOf,
    priority: jobPriorityOf,
    error: ({ reason }) => reason,
    user: ownerOf,
    backtestExecution: (job, _args, { loaders }) => {
      const id = executionIdOf(job);
      return id === null ? null : loaders.backtestExecution.load(id);
    },
    optimizationStudy: (job, _args, { loaders }) => {
      const id = studyIdOf(job);
      return id === null ? null : loaders.optimizationStudy.load(id);
    },
  },
  BacktestExecution: { job: ({ _id }, _args, { loaders }) => loaders.job.load(jobIdOfExecution(_id)) },
  OptimizationStudy: { job: (study, _args, { loaders }) => loaders.job.load(jobIdOfStudy(study)) },
};
