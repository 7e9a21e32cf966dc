import { toEpochDay } from '../engine/epoch-day.js';
import type { Bars } from '../engine/types.js';
import type { PredictionSeries } from '../ml-model/ml-model.client.js';
import type { SignalExtras } from '../signals/types.js';

/** By symbol, the prediction known at each bar's close; NaN on days that the model has none of. */
export function alignPredictions(
  bars: readonly Bars[],
  series: readonly PredictionSeries[],
): Record<string, SignalExtras> {
  const bySymbol = new Map(series.map((one) => [one.symbol, one]));
  return Object.fromEntries(bars.map((one) => [one.symbol, { predictions: aligned(one, bySymbol.get(one.symbol)) }]));
}

function aligned({ dates }: Bars, series: PredictionSeries | undefined): Float64Array {
  const byDay = new Map(series?.dates.map((date, i) => [toEpochDay(date), series.values[i] ?? Number.NaN]));
  return Float64Array.from(dates, (day) => byDay.get(day) ?? Number.NaN);
}
