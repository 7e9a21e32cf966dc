import type { Resolvers } from '../__generated__/resolvers.js';
import { strategyTypes } from '../signals/registry.js';

export const strategyTypeResolvers: Pick<Resolvers, 'Query'> = {
  Query: { strategyTypes: () => [...strategyTypes] },
};
