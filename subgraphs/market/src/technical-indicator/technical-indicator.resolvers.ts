import type { Resolvers } from '../__generated__/resolvers.js';
import { listOf } from '../market-data/bar-rows.js';
import { datesOf } from '../store/dates.js';
import { outputsOf, pointsOf } from './indicator-points.js';
import type { SpanArgs } from './technical-indicator.service.js';

/** The bars that a series is of, to derive from it what covers the same. */
const spanOf = ({ interval, from, to, adjustment, snapshot }: SpanArgs): SpanArgs => ({
  interval,
  from,
  to,
  adjustment,
  snapshot,
});

export const technicalIndicatorResolvers: Pick<Resolvers, 'Company' | 'MarketDataSeries' | 'TechnicalIndicatorSeries'> =
  {
    Company: {
      technicalIndicator: ({ symbol }, args, { indicators }) => indicators.series(symbol, args),
      technicalIndicators: ({ symbol }, { indicators: asked, ...span }, { indicators }) =>
        indicators.several(symbol, asked, span),
    },
    MarketDataSeries: {
      technicalIndicator: ({ symbol, ...span }, args, { indicators }) =>
        indicators.series(symbol, { ...args, ...spanOf(span) }),
      technicalIndicators: ({ symbol, ...span }, { indicators: asked }, { indicators }) =>
        indicators.several(symbol, asked, spanOf(span)),
    },
    TechnicalIndicatorSeries: {
      company: ({ symbol }, _args, { loaders }) => loaders.company.load(symbol),
      marketData: ({ symbol, ...span }, { limit }, { marketData }) =>
        marketData.series(symbol, { ...spanOf(span), limit }),
      points: (series) => pointsOf(series),
      columns: ({ day, outputs: [value = new Float64Array()] }) => ({
        date: datesOf(day),
        value: listOf(value),
      }),
      outputs: outputsOf,
    },
  };
