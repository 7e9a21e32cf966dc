import { movingAverageLookback as lookbackOf } from '../moving-average-kinds.js';
import { absoluteOscillator, macd, macdFixed, percentageOscillator } from '../price-oscillators.js';
import { fastStochastic, slowStochastic, stochasticRsi, williamsR } from '../stochastics.js';
import { byPeriod, define, maType, period } from './definition.js';

const FAST = { description: 'Bars of the fast average.' };
const SLOW = { description: 'Bars of the slow average.' };
const SIGNAL = { description: 'Bars of the signal, which is an average of the line.', min: 1 };
const MACD_OUTPUTS = ['macd', 'signal', 'histogram'];

const twoAverages = {
  inputs: ['close'],
  outputs: ['value'],
  parameters: { fastPeriod: period(12, FAST), slowPeriod: period(26, SLOW), maType: maType('EMA') },
} as const;

const RAW = { description: 'Bars of the highest and the lowest price.', min: 1 };
const SMOOTHED = { description: 'Bars of the average.', min: 1 };

/** Oscillators of two averages, and of the place between highest and lowest. */
export const OSCILLATOR_TYPES = {
  MACD: define({
    description: 'Moving average convergence and divergence, with its signal and the difference of both.',
    inputs: ['close'],
    outputs: MACD_OUTPUTS,
    parameters: { fastPeriod: period(12, FAST), slowPeriod: period(26, SLOW), signalPeriod: period(9, SIGNAL) },
    lookback: (p) => Math.max(p.fastPeriod, p.slowPeriod) + p.signalPeriod - 2,
    compute: ({ close }, p) =>
      macd(
        close,
        { period: p.fastPeriod, maType: 'EMA' },
        { period: p.slowPeriod, maType: 'EMA' },
        { period: p.signalPeriod, maType: 'EMA' },
      ),
  }),
  MACDEXT: define({
    description: 'MACD with averages of any kind.',
    inputs: ['close'],
    outputs: MACD_OUTPUTS,
    parameters: {
      fastPeriod: period(12, FAST),
      fastMaType: maType('SMA'),
      slowPeriod: period(26, SLOW),
      slowMaType: maType('SMA'),
      signalPeriod: period(9, SIGNAL),
      signalMaType: maType('SMA'),
    },
    lookback: (p) =>
      Math.max(lookbackOf(p.fastPeriod, p.fastMaType), lookbackOf(p.slowPeriod, p.slowMaType)) +
      lookbackOf(p.signalPeriod, p.signalMaType),
    compute: ({ close }, p) =>
      macd(
        close,
        { period: p.fastPeriod, maType: p.fastMaType },
        { period: p.slowPeriod, maType: p.slowMaType },
        { period: p.signalPeriod, maType: p.signalMaType },
      ),
  }),
  MACDFIX: define({
    description: 'MACD of 12 and 26 bars with the fixed weights 0.15 and 0.075.',
    inputs: ['close'],
    outputs: MACD_OUTPUTS,
    parameters: { signalPeriod: period(9, SIGNAL) },
    lookback: (p) => 26 + p.signalPeriod - 2,
    compute: ({ close }, p) => macdFixed(close, p.signalPeriod),
  }),
  APO: define({
    description: 'Absolute price oscillator: the fast average less the slow one.',
    ...twoAverages,
    lookback: (p) => lookbackOf(Math.max(p.fastPeriod, p.slowPeriod), p.maType),
    compute: ({ close }, { fastPeriod, slowPeriod, maType: kind }) => [
      absoluteOscillator(close, { period: fastPeriod, maType: kind }, { period: slowPeriod, maType: kind }),
    ],
  }),
  PPO: define({
    description: 'Percentage price oscillator: the same in percent of the slow average.',
    ...twoAverages,
    lookback: (p) => lookbackOf(Math.max(p.fastPeriod, p.slowPeriod), p.maType),
    compute: ({ close }, { fastPeriod, slowPeriod, maType: kind }) => [
      percentageOscillator(close, { period: fastPeriod, maType: kind }, { period: slowPeriod, maType: kind }),
    ],
  }),
  STOCH: define({
    description: 'Slow stochastic, 0 to 100.',
    inputs: ['high', 'low', 'close'],
    outputs: ['slowK', 'slowD'],
    parameters: {
      fastKPeriod: period(5, RAW),
      slowKPeriod: period(3, SMOOTHED),
      slowKMaType: maType('SMA'),
      slowDPeriod: period(3, SMOOTHED),
      slowDMaType: maType('SMA'),
    },
    lookback: (p) =>
      p.fastKPeriod - 1 + lookbackOf(p.slowKPeriod, p.slowKMaType) + lookbackOf(p.slowDPeriod, p.slowDMaType),
    compute: (bars, p) =>
      slowStochastic(
        bars,
        p.fastKPeriod,
        { period: p.slowKPeriod, maType: p.slowKMaType },
        { period: p.slowDPeriod, maType: p.slowDMaType },
      ),
  }),
  STOCHF: define({
    description: 'Fast stochastic, 0 to 100.',
    inputs: ['high', 'low', 'close'],
    outputs: ['fastK', 'fastD'],
    parameters: { fastKPeriod: period(5, RAW), fastDPeriod: period(3, SMOOTHED), fastDMaType: maType('SMA') },
    lookback: (p) => p.fastKPeriod - 1 + lookbackOf(p.fastDPeriod, p.fastDMaType),
    compute: (bars, p) => fastStochastic(bars, p.fastKPeriod, { period: p.fastDPeriod, maType: p.fastDMaType }),
  }),
  STOCHRSI: define({
    description: 'Fast stochastic of the relative strength index, 0 to 100.',
    inputs: ['close'],
    outputs: ['fastK', 'fastD'],
    parameters: {
      period: period(14, { description: 'Bars of the relative strength index.' }),
      fastKPeriod: period(5, RAW),
      fastDPeriod: period(3, SMOOTHED),
      fastDMaType: maType('SMA'),
    },
    lookback: (p) => p.period + p.fastKPeriod - 1 + lookbackOf(p.fastDPeriod, p.fastDMaType),
    compute: ({ close }, p) =>
      stochasticRsi(close, p.period, p.fastKPeriod, { period: p.fastDPeriod, maType: p.fastDMaType }),
  }),
  WILLR: byPeriod(
    { description: "Williams' %R, -100 to 0.", inputs: ['high', 'low', 'close'] },
    period(14),
    (n) => n - 1,
    (bars, n) => williamsR(bars, n),
  ),
};
