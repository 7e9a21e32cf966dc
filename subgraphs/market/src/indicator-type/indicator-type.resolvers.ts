import type { Resolvers } from '../__generated__/resolvers.js';
import { INDICATOR_TYPES, INDICATORS } from '../indicators/indicator-types.js';
import { describeType } from './describe-type.js';

export const indicatorTypeResolvers: Pick<Resolvers, 'Query' | 'PriceColumn'> = {
  Query: {
    indicatorTypes: () => INDICATOR_TYPES.map((type) => describeType(type, INDICATORS[type])),
  },
  PriceColumn: { OPEN: 'open', HIGH: 'high', LOW: 'low', CLOSE: 'close', VOLUME: 'volume' },
};
