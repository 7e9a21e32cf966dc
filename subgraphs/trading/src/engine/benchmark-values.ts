import type { Bars } from './types.js';

/** The initial capital in the benchmark from the first date on, by date; before its own first bar it is cash. */
export function benchmarkValues(benchmark: Bars, dates: Int32Array, capital: number): Float64Array {
  const values = new Float64Array(dates.length);
  let next = 0;
  let base = Number.NaN;
  for (let date = 0; date < dates.length; date++) {
    while (next < benchmark.dates.length && (benchmark.dates[next] as number) <= (dates[date] as number)) next++;
    const close = next > 0 ? (benchmark.close[next - 1] as number) : Number.NaN;
    if (Number.isNaN(base)) base = close;
    values[date] = next > 0 ? (capital * close) / base : capital;
  }
  return values;
}
