import type { Resolvers } from '../__generated__/resolvers.js';
import { INDICATOR_TYPES, INDICATORS } from '../indicators/indicator-types.js';
import { describeType } from './describe-type.js';

export const indicatorTypeResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    indicatorTypes: () => INDICATOR_TYPES.map((type) => describeType(type, INDICATORS[type])),
  },
};
