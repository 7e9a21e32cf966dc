import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSeries, truncated } from '../engine/a-series.js';
import type { Bars } from '../engine/types.js';
import { type RangeTask, runRange } from './run-range.js';
import { strategyOf } from './task-strategy.js';

const config = { initialCapital: 1000, commission: 0, fractionalShares: true };
const taskOf = (bars: readonly Bars[], strategyType = 'MOMENTUM', code: string | null = null): RangeTask => ({
  bars,
  config,
  decide: strategyOf({ strategyType, code }),
});
const walks = fc
  .array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 40, maxLength: 80 })
  .map((steps) => {
    let price = 100;
    return steps.map((step) => (price *= 1 + step));
  });
const dayAt = (bars: Bars, i: number) => bars.dates[i] as number;

describe('runRange', () => {
  it('gives the same, whatever comes after the range', async () => {
    await fc.assert(
      fc.asyncProperty(
        walks,
        fc.integer({ min: 5, max: 15 }),
        fc.integer({ min: 20, max: 35 }),
        async (close, from, to) => {
          const bars = aSeries({ close });
          const other = aSeries({ close: close.map((price, i) => (i > to ? price * 3 : price)) });
          const range = { from: dayAt(bars, from), to: dayAt(bars, to) };
          const outcome = await runRange(taskOf([bars]), { lookback: 3 }, range);
          expect(await runRange(taskOf([other]), { lookback: 3 }, range)).toEqual(outcome);
          expect(await runRange(taskOf([truncated(bars, to + 1)]), { lookback: 3 }, range)).toEqual(outcome);
        },
      ),
    );
  });

  it('knows indicators from the first day on, by the bars before the range', async () => {
    const bars = aSeries({ close: [10, 11, 12, 13, 14, 15, 16, 17] });
    const outcome = await runRange(taskOf([bars]), { lookback: 3 }, { from: dayAt(bars, 5), to: dayAt(bars, 7) });
    expect(outcome.trades.map(({ date, action, price }) => [date, action, price])).toEqual([['2024-01-06', 'BUY', 15]]);
  });

  it('opens the account on the eve of the range, so that each day of the range has a return', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async (close) => {
        const bars = aSeries({ close });
        const outcome = await runRange(
          taskOf([bars], 'BUY_AND_HOLD'),
          {},
          { from: dayAt(bars, 10), to: dayAt(bars, 20) },
        );
        expect([...outcome.dates]).toEqual([...bars.dates.subarray(9, 21)]);
        expect(outcome.values[0]).toBe(1000);
        expect(outcome.values.at(-1)).toBeCloseTo((1000 * (close[20] as number)) / (close[10] as number), 6);
      }),
    );
  });

  it('opens it on the first day where none is before', async () => {
    const bars = aSeries({ close: [10, 20, 30] });
    const outcome = await runRange(taskOf([bars], 'BUY_AND_HOLD'), {}, { from: dayAt(bars, 0), to: dayAt(bars, 2) });
    expect([...outcome.values]).toEqual([1000, 1000, 1500]);
  });

  it('leaves out symbols that have no bar in the range', async () => {
    const early = aSeries({ symbol: 'EARLY', close: [10, 20, 30] });
    const bars = aSeries({ close: [10, 10, 10, 10, 10, 10, 20] });
    const outcome = await runRange(
      taskOf([early, bars], 'BUY_AND_HOLD'),
      {},
      { from: dayAt(bars, 5), to: dayAt(bars, 6) },
    );
    expect(outcome.trades.map(({ symbol, quantity }) => [symbol, quantity])).toEqual([['AAPL', 100]]);
    expect([...outcome.values]).toEqual([1000, 1000, 2000]);
  });

  it('runs code that decides bar by bar as it runs the same rule of a type', async () => {
    const code = `function onBar(view, { AAPL: { close } }) {
      const held = view.positions.AAPL?.quantity ?? 0;
      const isRising = close.length > 3 && close.at(-1) > close.at(-4);
      if (isRising && !held) return { orders: [{ symbol: 'AAPL', side: 'BUY' }] };
      if (!isRising && held) return { orders: [{ symbol: 'AAPL', side: 'SELL', quantity: held }] };
    }`;
    const bars = aSeries({ close: [10, 11, 12, 13, 12, 11, 10, 9, 12, 15, 16, 13, 11, 12, 14, 17] });
    for (const [from, to] of [
      [0, 12],
      [7, 15],
    ] as const) {
      const range = { from: dayAt(bars, from), to: dayAt(bars, to) };
      const ofType = await runRange(taskOf([bars]), { lookback: 3 }, range);
      const ofCode = await runRange(taskOf([bars], 'CUSTOM', code), {}, range);
      expect(ofType.trades.length).toBeGreaterThan(2);
      expect(ofCode.trades).toEqual(ofType.trades.map((trade) => ({ ...trade, reason: 'ORDER' })));
      expect([ofCode.dates, ofCode.values]).toEqual([ofType.dates, ofType.values]);
    }
  });
});
