import { toEpochDay } from '../engine/epoch-day.js';
import type { Bars } from '../engine/types.js';
import { createRandomSource } from '../samplers/xoshiro128.js';

const SEED = 1;
const FROM = '2020-01-01';
const DAYS = 300;
const DAILY_RANGE = 0.02;

/** Made-up bars to try code on, always the same: 300 days of a random walk from 100. */
export function exampleBars(symbol: string, stream: number): Bars {
  const random = createRandomSource(SEED, stream);
  const move = () => 1 + (random() - 0.5) * DAILY_RANGE;
  const first = toEpochDay(FROM);
  const column = () => new Float64Array(DAYS);
  const bars = { open: column(), high: column(), low: column(), close: column(), volume: column() };
  let price = 100;
  for (let i = 0; i < DAYS; i++) {
    const open = price * move();
    const close = open * move();
    bars.open[i] = open;
    bars.close[i] = close;
    bars.high[i] = Math.max(open, close) * (1 + random() * DAILY_RANGE);
    bars.low[i] = Math.min(open, close) * (1 - random() * DAILY_RANGE);
    bars.volume[i] = Math.floor(1e6 * (1 + random()));
    price = close;
  }
  return { symbol, dates: Int32Array.from({ length: DAYS }, (_, i) => first + i), ...bars };
}
