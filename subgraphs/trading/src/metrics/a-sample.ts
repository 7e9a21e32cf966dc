import type { RunOutcome } from './types.js';

/** Values or daily returns for a test. */
export const floats = (...values: number[]): Float64Array => Float64Array.from(values);

export const nothing = new Float64Array();

/** Four daily returns: mean 0.005, sum of squared deviations 0.0013. */
export const fourReturns = floats(0.01, -0.02, 0.03, 0);

/** Round trips that gained these amounts, each on a cost of 10. */
export const trips = (...pnls: number[]) => pnls.map((pnl) => ({ pnl, return: pnl / 10 }));

/** Two that won, two that lost, one that broke even. */
export const fiveTrips = trips(3, -1, 0, -2, 5);

/** A run of these values on days that follow each other, without trades. */
export const aRun = (...values: number[]): RunOutcome => ({
  initialCapital: values[0] ?? 0,
  dates: Int32Array.from(values, (_, i) => i),
  values: floats(...values),
  invested: new Uint8Array(values.length),
  trades: [],
  roundTrips: [],
});
