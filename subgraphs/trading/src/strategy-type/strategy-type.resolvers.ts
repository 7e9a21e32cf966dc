import type { Resolvers } from '../__generated__/resolvers.js';
import { strategyTypes } from '../signals/registry.js';

export const strategyTypeResolvers: Pick<Resolvers, 'Query' | 'StrategyType' | 'BarPrice'> = {
  Query: { strategyTypes: () => [...strategyTypes] },
  BarPrice: { HIGH: 'high', LOW: 'low' },
  StrategyType: {
    targets: ({ targets = 'DIRECTION' }) => targets,
    needs: ({ needs = [] }) => [...needs],
  },
};
