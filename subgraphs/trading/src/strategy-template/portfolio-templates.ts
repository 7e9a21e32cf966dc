import { type Template, template } from './template.js';

/** Templates that divide the equity, and those that others are compared with. */
export const portfolioTemplates: readonly Template[] = [
  template({
    id: 'dual-momentum',
    name: 'Dual momentum of a year',
    description:
      'Each month holds the one symbol that rose most over the last 252 days, and cash when even that fell. Meant for a few broad funds, such as shares at home, shares abroad and bonds; relative strength chooses, absolute momentum keeps out of bear markets. Late by a month at turns. Gary Antonacci, Dual Momentum Investing (2014).',
    type: 'DUAL_MOMENTUM',
    ranges: { lookback: [20, 504], top: [1, 20], threshold: [-0.5, 1] },
    tags: ['momentum', 'rotation', 'allocation'],
  }),
  template({
    id: 'sector-rotation',
    name: 'Rotation into the three strongest',
    description:
      'Each month a third of the equity in each of the three symbols that rose most over half a year, as long as they rose. Meant for ten or so sector funds or large shares: it rides leaders and turns its holdings over often. Momentum after Jegadeesh and Titman, Journal of Finance 48 (1993), on sectors after Moskowitz and Grinblatt, Journal of Finance 54 (1999).',
    type: 'DUAL_MOMENTUM',
    parameters: { lookback: 126, top: 3 },
    ranges: { lookback: [20, 504], top: [2, 20], threshold: [-0.5, 1] },
    tags: ['momentum', 'rotation', 'allocation'],
  }),
  template({
    id: 'volatility-target',
    name: 'Volatility target of 10 % a year',
    description:
      'Always invested, but less where prices move more, so that each symbol would have moved 10 % a year over the last 60 days. Steadies risk and softens crashes that build up; one that comes out of the calm finds it fully invested. Harvey and others, The Impact of Volatility Targeting, Journal of Portfolio Management 45 (2018).',
    type: 'VOLATILITY_TARGET',
    ranges: { annual_volatility: [0.02, 1], lookback: [10, 252], max_weight: [0.1, 3] },
    tags: ['volatility', 'risk', 'allocation'],
  }),
  template({
    id: 'equal-weight',
    name: 'Equal weights',
    description:
      'The same part of the equity in every symbol, traded back to by the rebalancing calendar of the backtest. Hard to beat after costs for want of a better estimate: DeMiguel, Garlappi and Uppal, Optimal Versus Naive Diversification, Review of Financial Studies 22 (2009).',
    type: 'REBALANCING',
    tags: ['allocation', 'baseline', 'long-term'],
  }),
  template({
    id: 'buy-and-hold',
    name: 'Buy and hold',
    description: 'Buys at the start and keeps it to the end: what every other strategy should be compared with.',
    type: 'BUY_AND_HOLD',
    tags: ['baseline', 'long-term', 'beginner'],
  }),
  template({
    id: 'ml-signal',
    name: 'Predictions of a model',
    description:
      'Long once a model of yours predicts a return above half a percent, out once it predicts a loss: the gap between both bounds keeps small changes of mind from being traded. As good as the model: judge it on days after those it was trained on, and after commission.',
    type: 'ML_SIGNAL',
    parameters: { enter_above: 0.005, exit_below: 0 },
    ranges: { enter_above: [-1, 1], exit_below: [-1, 1] },
    tags: ['machine-learning'],
  }),
];
