import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ownerOf } from '../user/owned-by.js';
import type { OptimizationStudyRecord } from './optimization-study.loader.js';
import { settingsOf } from './optimization-study.model.js';

type StudyResolvers = Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Subscription'
  | 'Strategy'
  | 'OptimizationStudy'
  | 'OptimizationSampler'
  | 'OptimizationPruner'
  | 'OptimizationStatus'
>;

export const optimizationStudyResolvers: StudyResolvers = {
  OptimizationSampler: { RANDOM: 'random', GRID: 'grid', TPE: 'tpe', CMA_ES: 'cma_es', NSGA_II: 'nsga_ii' },
  OptimizationPruner: { NONE: 'none', MEDIAN: 'median', SUCCESSIVE_HALVING: 'successive_halving' },
  OptimizationStatus: { RUNNING: 'running', STOPPED: 'stopped', COMPLETED: 'completed', FAILED: 'failed' },
  Query: {
    optimizationStudy: (_root, { id }, { loaders }) => loaders.optimizationStudy.load(id),
  },
  Mutation: {
    startOptimizationStudy: (_root, { input }, { studies, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ optimizationStudy: await studies.start(owner, input) }));
    },
    stopOptimizationStudy: (_root, { input }, { studies, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ optimizationStudy: await studies.stop(owner, input.id) }));
    },
    resumeOptimizationStudy: (_root, { input: { id, nTrials } }, { studies, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ optimizationStudy: await studies.resume(owner, id, nTrials) }));
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
    objectives: (study) => settingsOf(study).objectives,
    constraints: (study) => settingsOf(study).constraints,
    isMultivariate: (study) => settingsOf(study).isMultivariate,
    pruner: (study) => settingsOf(study).pruner,
    parallelism: (study) => settingsOf(study).parallelism,
    isExternal: (study) => settingsOf(study).isExternal,
    validation: (study) => settingsOf(study).validation,
    walkForwardAnalysis: (study) => {
      const { walkForward, windows } = settingsOf(study);
      return walkForward && { ...walkForward, study_id: study._id, windows };
    },
  },
};
