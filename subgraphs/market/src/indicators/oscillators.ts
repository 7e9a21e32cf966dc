import { sma } from './moving-averages.js';
import { type Prices, typicalPrice } from './prices.js';
import { rollingSum } from './rolling.js';
import { at, mapBars } from './series.js';
import { trueRange } from './true-range.js';

/** Balance of power, -1 to 1: what of the span lies between open and close, as TA-Lib's BOP; 0 without a span. */
export function balanceOfPower(open: Float64Array, { high, low, close }: Prices): Float64Array {
  return mapBars(close.length, (index) => {
    const span = at(high, index) - at(low, index);
    return span <= 0 ? 0 : (at(close, index) - at(open, index)) / span;
  });
}

/** By how much the values from `start` to `end`, which is not one of them, are off `middle` in all. */
function deviationOf(values: Float64Array, start: number, end: number, middle: number): number {
  let even = 0;
  let odd = 0;
  // Two sums, because each addition waits for the one before
  for (let row = start; row < end - 1; row += 2) {
    even += Math.abs(at(values, row) - middle);
    odd += Math.abs(at(values, row + 1) - middle);
  }
  const last = (end - start) % 2 === 0 ? 0 : Math.abs(at(values, end - 1) - middle);
  return even + odd + last;
}

/** Commodity channel index (Lambert, 1980), as TA-Lib's CCI: 0 where nothing deviates. The mean deviation is summed anew for each bar. */
export function commodityChannel(prices: Prices, period: number): Float64Array {
  const typical = typicalPrice(prices);
  const result = sma(typical, period);
  for (let index = period - 1; index < typical.length; index += 1) {
    const average = at(result, index);
    const deviation = deviationOf(typical, index - period + 1, index + 1, average);
    result[index] = deviation === 0 ? 0 : (at(typical, index) - average) / ((0.015 * deviation) / period);
  }
  return result;
}

/** Money flow index (Quong and Soudack), 0 to 100, as TA-Lib's MFI: 0 where less than 1 flowed in all. */
export function moneyFlow(prices: Prices, volume: Float64Array, period: number): Float64Array {
  const typical = typicalPrice(prices);
  const flow = (isIn: (change: number) => boolean) =>
    rollingSum(
      mapBars(typical.length, (index) => {
        const change = at(typical, index) - (typical[index - 1] ?? Number.NaN);
        if (Number.isNaN(change)) return Number.NaN;
        return isIn(change) ? at(typical, index) * at(volume, index) : 0;
      }),
      period,
    );
  const [up, down] = [flow((change) => change > 0), flow((change) => change < 0)];
  return mapBars(typical.length, (index) => {
    const total = at(up, index) + at(down, index);
    return total < 1 ? 0 : (100 * at(up, index)) / total;
  });
}

/** Ultimate oscillator (Williams, 1985), 0 to 100, as TA-Lib's ULTOSC: the shortest period weighs 4, the longest 1. */
export function ultimateOscillator(prices: Prices, periods: readonly number[]): Float64Array {
  const { low, close } = prices;
  const pressure = mapBars(close.length, (index) => {
    const before = close[index - 1] ?? Number.NaN;
    return at(close, index) - Math.min(at(low, index), before);
  });
  const range = trueRange(prices);
  const parts = periods
    .toSorted((a, b) => a - b)
    .map((period, place) => ({
      weight: 4 / 2 ** place,
      pressure: rollingSum(pressure, period),
      range: rollingSum(range, period),
    }));
  return mapBars(close.length, (index) => {
    const weighed = parts.map((part) => {
      const share = at(part.range, index) === 0 ? 0 : at(part.pressure, index) / at(part.range, index);
      return part.weight * share;
    });
    return (100 * weighed.reduce((sum, part) => sum + part, 0)) / 7;
  });
}
