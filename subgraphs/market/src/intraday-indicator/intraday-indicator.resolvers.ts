import type { Resolvers } from '../__generated__/resolvers.js';
import { momentsOf } from '../intraday/intraday-rows.js';
import { listOf } from '../market-data/bar-rows.js';
import { outputsOf } from '../technical-indicator/indicator-points.js';

export const intradayIndicatorResolvers: Pick<Resolvers, 'IntradaySeries' | 'IntradayIndicatorSeries'> = {
  IntradaySeries: {
    technicalIndicators: (series, { indicators }, { intradayIndicators }) => intradayIndicators.of(series, indicators),
  },
  IntradayIndicatorSeries: {
    columns: ({ timestamp, outputs: [value = new Float64Array()] }) => ({
      timestamp: momentsOf(timestamp),
      value: listOf(value),
    }),
    outputs: outputsOf,
  },
};
