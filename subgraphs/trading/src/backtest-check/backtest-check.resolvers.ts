import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

const targetOf = (value: number) => (Number.isNaN(value) ? null : value);

export const backtestCheckResolvers: Pick<
  Resolvers,
  'Mutation' | 'BiasReport' | 'MovedSignal' | 'BacktestReproduction'
> = {
  Mutation: {
    checkBacktestForBias: (_root, { input }, { checks, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ report: await checks.bias(owner, input) }));
    },
    reproduceBacktest: (_root, { input }, { checks, viewer }) => {
      const owner = requireViewer(viewer, 'backtest:write');
      return settle(async () => ({ reproduction: await checks.reproduce(owner, input.resultId) }));
    },
  },
  BiasReport: {
    isBiased: ({ moved }) => moved > 0,
    comparedCount: ({ compared }) => compared,
    movedCount: ({ moved }) => moved,
    movedSignals: ({ examples }) => examples,
  },
  MovedSignal: {
    was: ({ was }) => targetOf(was),
    became: ({ became }) => targetOf(became),
  },
  BacktestReproduction: {
    isIdentical: ({ differences }) => differences.length === 0,
    differences: ({ differences }) => [...differences],
  },
};
