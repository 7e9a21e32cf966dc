import type { Resolvers } from '../__generated__/resolvers.js';
import { INDICATORS } from '../indicators/indicator-types.js';
import { orNull } from '../market-data/bar-rows.js';
import { dateOfDay } from '../store/dates.js';
import { pointsOf } from './indicator-points.js';

export const technicalIndicatorResolvers: Pick<Resolvers, 'Company' | 'MarketDataSeries' | 'TechnicalIndicatorSeries'> =
  {
    Company: {
      technicalIndicator: ({ symbol }, args, { indicators }) => indicators.series(symbol, args),
      technicalIndicators: ({ symbol }, { indicators: asked, ...span }, { indicators }) =>
        indicators.several(symbol, asked, span),
    },
    MarketDataSeries: {
      technicalIndicator: ({ symbol, interval, from, to }, args, { indicators }) =>
        indicators.series(symbol, { ...args, interval, from, to }),
      technicalIndicators: ({ symbol, interval, from, to }, { indicators: asked }, { indicators }) =>
        indicators.several(symbol, asked, { interval, from, to }),
    },
    TechnicalIndicatorSeries: {
      company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
      marketData: ({ symbol, interval, from, to }, { limit }, { marketData }) =>
        marketData.series(symbol, { from, to, interval, limit }),
      points: (series) => pointsOf(series),
      columns: ({ day, outputs: [value = new Float64Array()] }) => ({
        date: Array.from(day, dateOfDay),
        value: Array.from(value, orNull),
      }),
      outputs: ({ indicatorType, outputs }) =>
        outputs.map((values, place) => ({
          name: INDICATORS[indicatorType].outputs[place] ?? '',
          values: Array.from(values, orNull),
        })),
    },
  };
