import { type Order, requireViewer, settle } from '@quantgraph/shared';
import type { OptimizationTrialOrder, Resolvers } from '../__generated__/resolvers.js';
import { soleDirection } from './best-trial.js';
import { settingsOf } from './optimization-study.model.js';
import { valuesOf } from './optimization-trial.model.js';

type TrialResolvers = Pick<
  Resolvers,
  'Mutation' | 'OptimizationStudy' | 'OptimizationTrial' | 'TrialState' | 'TrialWorker'
>;

const ORDERS: Readonly<Record<OptimizationTrialOrder, Order>> = {
  NUMBER_ASC: { field: 'number', direction: 1 },
  NUMBER_DESC: { field: 'number', direction: -1 },
  VALUE_ASC: { field: 'value', direction: 1 },
  VALUE_DESC: { field: 'value', direction: -1 },
};

export const optimizationTrialResolvers: TrialResolvers = {
  TrialState: {
    WAITING: 'waiting',
    RUNNING: 'running',
    COMPLETED: 'completed',
    PRUNED: 'pruned',
    FAILED: 'failed',
  },
  TrialWorker: { SERVICE: 'service', CLIENT: 'client' },
  Mutation: {
    enqueueTrial: (_root, { input: { studyId, parameters } }, { trials, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ trial: await trials.enqueue(owner, studyId, parameters) }));
    },
    askTrial: (_root, { input }, { trials, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ trial: await trials.ask(owner, input.studyId) }));
    },
    tellTrial: (_root, { input }, { trials, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(async () => ({ trial: await trials.tell(owner, input) }));
    },
    reportTrial: (_root, { input }, { trials, viewer }) => {
      const owner = requireViewer(viewer, 'study:write');
      return settle(() => trials.report(owner, input));
    },
  },
  OptimizationStudy: {
    trials: ({ _id }, { filter, orderBy, ...args }, { pages }) => {
      const order = ORDERS[orderBy ?? 'NUMBER_ASC'];
      const conditions = {
        ...(filter?.state && { state: filter.state }),
        ...(order.field === 'value' && { value: { $ne: null } }),
      };
      return pages.optimizationTrials.children('study_id', _id, { args, filter: conditions, order });
    },
    bestTrial: (study, _args, { loaders }) => {
      const direction = soleDirection(study);
      if (!direction || settingsOf(study).walkForward) return null;
      return loaders[direction === 'maximize' ? 'bestTrial' : 'bestTrialBelow'].load(study._id);
    },
  },
  OptimizationTrial: {
    values: valuesOf,
    constraints: ({ constraints }) => constraints ?? [],
    reports: ({ reports }) => reports ?? [],
  },
};
