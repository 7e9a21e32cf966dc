import { type Template, template } from './template.js';

/** Templates that buy what fell too far. */
export const reversionTemplates: readonly Template[] = [
  template({
    id: 'rsi-mean-reversion',
    name: 'RSI mean reversion',
    description:
      'Buys after a sharp fall, when the relative strength index of 14 days is below 30, and sells once it is above 70. Suits shares and indices that return to their mean within weeks; in a long decline it buys early and holds on. J. Welles Wilder, New Concepts in Technical Trading Systems (1978).',
    type: 'RSI_MEAN_REVERSION',
    parameters: { rsi_period: 14, oversold: 30, overbought: 70 },
    ranges: { rsi_period: [2, 60], oversold: [5, 50], overbought: [50, 95] },
    tags: ['mean-reversion', 'oscillator'],
  }),
  template({
    id: 'rsi-2',
    name: 'RSI of two days',
    description:
      'Buys pullbacks of a few days: long when the relative strength index of 2 days is below 10, out once it is above 70. Many short trades with a high win rate and rare large losses, as there is no stop. Larry Connors and Cesar Alvarez, Short Term Trading Strategies That Work (2008), without their filter by the 200-day mean.',
    type: 'RSI_MEAN_REVERSION',
    parameters: { rsi_period: 2, oversold: 10, overbought: 70 },
    ranges: { rsi_period: [2, 5], oversold: [1, 30], overbought: [50, 95] },
    tags: ['mean-reversion', 'oscillator', 'short-term'],
  }),
  template({
    id: 'bollinger-reversion',
    name: 'Bollinger reversion 20/2',
    description:
      'Buys a close more than two standard deviations below its 20-day mean, and sells above that mean. Measures a fall beside the usual moves of its time, so it adapts to calm and to wild markets; it loses where a fall is the beginning of a trend. John Bollinger, Bollinger on Bollinger Bands (2001).',
    type: 'BOLLINGER_REVERSION',
    ranges: { window: [5, 120], width: [0.5, 4] },
    tags: ['mean-reversion', 'volatility'],
  }),
  template({
    id: 'stochastic',
    name: 'Slow stochastic 14/3/3',
    description:
      'Buys the turn and not the fall: %K has to cross above %D in the lowest fifth of the range of 14 days; sells when it turns down in the highest fifth. Suits ranges; in strong trends it waits on the wrong side. Needs highs and lows. George Lane, Stocks & Commodities 2 (1984).',
    type: 'STOCHASTIC',
    ranges: { k_period: [3, 60], k_smoothing: [1, 10], d_period: [1, 10], oversold: [5, 45], overbought: [55, 95] },
    tags: ['mean-reversion', 'oscillator'],
  }),
  template({
    id: 'pairs',
    name: 'Pairs trading, dollar neutral',
    description:
      'Two shares of one business: when their prices have drifted two standard deviations apart, sells the dearer and buys the cheaper for the same amount, and closes when they are near again. Earns little from the market as a whole. Works while what links the two holds; the stop at four deviations is for when it breaks. Exactly two symbols, and shorts allowed. Gatev, Goetzmann and Rouwenhorst, Review of Financial Studies 19 (2006).',
    type: 'PAIRS',
    ranges: { lookback: [20, 500], entry: [1, 4], exit: [0, 2], stop: [2, 10], gross: [0.1, 2] },
    tags: ['mean-reversion', 'market-neutral', 'long-short', 'pairs'],
  }),
  template({
    id: 'pairs-beta',
    name: 'Pairs trading by hedge ratio',
    description:
      'As dollar neutral pairs, but each side in proportion to the hedge ratio of a year at the entry, so that what is held is the spread that is measured. Fits pairs whose prices move by different amounts, a share and its sector fund say. Exactly two symbols, and shorts allowed. Ganapathy Vidyamurthy, Pairs Trading (2004).',
    type: 'PAIRS',
    parameters: { lookback: 252, hedge: 'BETA' },
    ranges: { lookback: [60, 756], entry: [1, 4], exit: [0, 2], stop: [2, 10], gross: [0.1, 2] },
    tags: ['mean-reversion', 'market-neutral', 'long-short', 'pairs'],
  }),
];
