import { afterAll, describe, expect, it } from '@jest/globals';
import { computeIndicator } from '../indicators/compute-indicator.js';
import { INDICATOR_TYPES } from '../indicators/indicator-types.js';
import type { PriceColumns } from '../indicators/types/definition.js';
import { readIndicators } from '../technical-indicator/read-indicators.js';
import { createIndicatorPool } from './indicator-pool.js';

const pool = createIndicatorPool();
afterAll(() => pool.close());

function bars(length: number): PriceColumns {
  const column = (offset: number) =>
    Float64Array.from({ length }, (_value, row) => 100 + offset + 10 * Math.sin(row / 9) + Math.sin(row * row));
  return { open: column(0.1), high: column(3), low: column(-3), close: column(0), volume: column(1000) };
}

const everyTen = INDICATOR_TYPES.flatMap((_type, index) =>
  index % 10 === 0 ? [readIndicators(INDICATOR_TYPES.slice(index, index + 10).map((type) => ({ type })))] : [],
);

describe('indicators in threads', () => {
  it('are those that are computed at once, from the row asked for, whatever a thread computed before', async () => {
    const long = bars(20_000);
    for (const length of [20_000, 7_000]) {
      const part = Object.fromEntries(
        Object.entries(long).map(([name, values]) => [name, values.subarray(0, length)]),
      ) as unknown as PriceColumns;
      for (const ten of everyTen) {
        const start = length - 50;
        const found = await pool.compute(part, ten, { start });
        const expected = ten.map(({ type, params }) =>
          computeIndicator(type, part, params).map((values) => values.slice(start)),
        );
        expect(found).toEqual(expected);
      }
    }
  });

  it('pass over bars that lack what they are computed from', async () => {
    const gaps = bars(60_000);
    gaps.volume[59_990] = Number.NaN;
    const [[sma] = [], [obv] = []] = await pool.compute(gaps, readIndicators([{ type: 'SMA' }, { type: 'OBV' }]), {
      start: 59_989,
    });
    expect(sma?.every(Number.isFinite)).toBe(true);
    expect(Array.from(obv ?? [], Number.isFinite).slice(0, 3)).toEqual([true, false, true]);
  });

  it('end when nobody waits for them any more', async () => {
    const gone = new AbortController();
    const computing = pool.compute(bars(200_000), readIndicators([{ type: 'CCI' }]), { signal: gone.signal });
    gone.abort();
    await expect(computing).rejects.toThrow('aborted');
    expect(await pool.compute(bars(60_000), readIndicators([{ type: 'SMA' }]))).toHaveLength(1);
  });
});
