import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';
import type { OptimizationStudyRecord } from './optimization-study.loader.js';

type StudyResolvers = Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Subscription'
  | 'Strategy'
  | 'OptimizationStudy'
  | 'OptimizationSampler'
  | 'OptimizationObjective'
  | 'OptimizationStatus'
  | 'TrialState'
>;

export const optimizationStudyResolvers: StudyResolvers = {
  OptimizationSampler: { RANDOM: 'random' },
  OptimizationObjective: {
    SHARPE_RATIO: 'sharpe_ratio',
    TOTAL_RETURN: 'total_return',
    CALMAR_RATIO: 'calmar_ratio',
  },
  OptimizationStatus: { RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed' },
  TrialState: { COMPLETED: 'completed', FAILED: 'failed' },
  Query: {
    optimizationStudy: (_root, { id }, { loaders }) => loaders.optimizationStudy.load(id),
  },
  Mutation: {
    startOptimizationStudy: (_root, { input }, { studies, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ optimizationStudy: await studies.start(owner, input) }));
    },
  },
  Subscription: {
    optimizationProgressed: {
      subscribe: (_root, { studyId }, { feeds, viewer }) =>
        feeds.optimizationStudy.watch(requireViewer(viewer), studyId),
      resolve: (study: OptimizationStudyRecord) => study,
    },
  },
  Strategy: {
    optimizationStudies: ({ _id }, { filter, ...args }, { pages }) =>
      pages.optimizationStudies.children('strategy_id', _id, {
        args,
        filter: filter?.status ? { status: filter.status } : {},
      }),
  },
  OptimizationStudy: {
    __resolveReference: ({ id }, { loaders }) => loaders.optimizationStudy.load(id),
    user: ownerOf,
    strategy: ({ strategy_id }, _args, { loaders }) => loaders.strategy.load(strategy_id),
    trials: ({ _id }, args, { pages }) =>
      pages.optimizationTrials.children('study_id', _id, { args, order: { field: 'number', direction: 1 } }),
    bestTrial: ({ _id }, _args, { loaders }) => loaders.bestTrial.load(_id),
  },
};
