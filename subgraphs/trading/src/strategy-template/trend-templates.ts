import { type Template, template } from './template.js';

/** Templates that hold what rises. */
export const trendTemplates: readonly Template[] = [
  template({
    id: 'sma-crossover',
    name: 'SMA crossover 20/50',
    description:
      'Follows the trend of some weeks: holds while the mean of the last 20 closes is above the mean of the last 50.',
    type: 'SMA_CROSSOVER',
    parameters: { short_window: 20, long_window: 50 },
    ranges: { short_window: [2, 200], long_window: [5, 400] },
    tags: ['trend', 'moving-average', 'beginner'],
  }),
  template({
    id: 'golden-cross',
    name: 'Golden cross 50/200',
    description:
      'Follows the long trend and trades seldom: holds while the mean of the last 50 closes is above the mean of the last 200. It sits out long bear markets, and is late at both turns. Rules of moving averages as tested by Brock, Lakonishok and LeBaron, Journal of Finance 47 (1992).',
    type: 'SMA_CROSSOVER',
    parameters: { short_window: 50, long_window: 200 },
    ranges: { short_window: [20, 100], long_window: [100, 400] },
    tags: ['trend', 'moving-average', 'long-term'],
  }),
  template({
    id: 'ema-crossover',
    name: 'EMA crossover 12/26',
    description:
      'As a crossover of simple averages, but the newest closes weigh most, so it turns sooner and is fooled more often. Suits markets that trend for weeks; in sideways ones it pays commission for nothing. The periods are those of the MACD line, whose sign this is.',
    type: 'EMA_CROSSOVER',
    ranges: { short_window: [2, 100], long_window: [5, 300] },
    tags: ['trend', 'moving-average'],
  }),
  template({
    id: 'macd',
    name: 'MACD 12/26/9',
    description:
      'Trades the speed of a trend and not its level: long while the MACD line is above its signal line, so it may buy within a falling market that slows down. Reacts in days and trades often: look at it after commission. Gerald Appel, The Moving Average Convergence-Divergence Trading Method (1979).',
    type: 'MACD',
    ranges: { fast_period: [2, 50], slow_period: [5, 200], signal_period: [2, 50] },
    tags: ['trend', 'moving-average', 'oscillator'],
  }),
  template({
    id: 'bollinger-breakout',
    name: 'Bollinger breakout 20/2',
    description:
      'Buys strength that is unusual: a close more than two standard deviations above its 20-day mean, held until it is below that mean. Gains where quiet phases end in trends, loses on spikes that fall back. Method I (volatility breakout) of John Bollinger, Bollinger on Bollinger Bands (2001).',
    type: 'BOLLINGER_BREAKOUT',
    ranges: { window: [5, 250], width: [0.5, 4] },
    tags: ['trend', 'breakout', 'volatility'],
  }),
  template({
    id: 'donchian-breakout',
    name: 'Turtle breakout 20/10',
    description:
      'Buys a new high of 20 days and leaves at a new low of 10: many small losses, and few long trends that pay for them. Made for diversified futures; on single shares expect a low win rate. Needs highs and lows. System 1 of the Turtles after Richard Donchian, without their sizing by volatility: Curtis Faith, Way of the Turtle (2007).',
    type: 'DONCHIAN_BREAKOUT',
    ranges: { entry_window: [5, 250], exit_window: [2, 125] },
    tags: ['trend', 'breakout', 'turtle'],
  }),
  template({
    id: 'donchian-breakout-long-short',
    name: 'Turtle breakout 55/20, long and short',
    description:
      'The slower system of the Turtles on both sides of the market: long from a new high of 55 days to a new low of 20, short from a new low of 55 to a new high of 20. The backtest must allow shorts. Needs highs and lows. Curtis Faith, Way of the Turtle (2007).',
    type: 'DONCHIAN_BREAKOUT',
    parameters: { entry_window: 55, exit_window: 20, allow_short: true },
    ranges: { entry_window: [20, 250], exit_window: [5, 125] },
    tags: ['trend', 'breakout', 'turtle', 'long-short'],
  }),
  template({
    id: 'momentum',
    name: 'Momentum of half a year',
    description:
      'Holds what has risen: in the market while the price is above where it stood 126 trading days ago. Works over horizons of three to twelve months and suffers when markets turn at once. Moskowitz, Ooi and Pedersen, Time series momentum, Journal of Financial Economics 104 (2012).',
    type: 'MOMENTUM',
    parameters: { lookback: 126, threshold: 0 },
    ranges: { lookback: [5, 300], threshold: [-0.5, 1] },
    tags: ['trend', 'momentum'],
  }),
  template({
    id: 'adx-trend',
    name: 'ADX trend 14/25',
    description:
      'Waits for proof of a trend: buys once the average directional index is above 25 and +DI above -DI, holds until -DI takes over. Trades less in sideways markets than crossovers do, and enters later. Needs highs and lows. J. Welles Wilder, New Concepts in Technical Trading Systems (1978).',
    type: 'ADX_TREND',
    ranges: { adx_period: [5, 60], threshold: [10, 50] },
    tags: ['trend', 'directional-movement'],
  }),
];
