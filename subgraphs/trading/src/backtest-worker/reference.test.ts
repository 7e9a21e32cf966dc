import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { barsFromColumns } from '../engine/bars.js';
import type { Bars, EngineConfig } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { createBacktestPool } from './pool.js';

interface ReferenceCase {
  title: string;
  strategyType: string;
  parameters: Parameters;
  from: string;
  to: string;
  config: EngineConfig;
  bars: number;
  trades: { date: string; action: string; quantity: number; price: number }[];
  finalValue: Record<'backtesting' | 'vectorbt', number>;
  metrics: Record<string, number>;
}

const folder = new URL('../../reference/', import.meta.url);
const csv = gunzipSync(readFileSync(new URL('aapl-bars.csv.gz', folder)));
const reference: { barsSha256: string; cases: ReferenceCase[] } = JSON.parse(
  readFileSync(new URL('reference.json', folder), 'utf8'),
);

function barsWithin(from: string, to: string): Bars {
  const rows = csv
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string, string]);
  const range = rows.filter(([date]) => date >= from && date <= to);
  const price = (text: string) => (text === '' ? null : Number(text));
  const open = range.map((row) => price(row[1]));
  const close = range.map((row) => price(row[2]));
  const nothing = close.map(() => null);
  return barsFromColumns('AAPL', {
    date: range.map(([date]) => date),
    open,
    high: nothing,
    low: nothing,
    close,
    volume: nothing,
  });
}

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe('the engine beside backtesting.py and vectorbt (see reference/README.md)', () => {
  const pool = createBacktestPool({ threads: 1 });
  afterAll(() => pool.destroy());

  it('reads the bars that the peers read', () => {
    expect(createHash('sha256').update(csv).digest('hex')).toBe(reference.barsSha256);
  });

  it.each(reference.cases)('trades alike and ends with the same value: $title', async (given) => {
    const bars = barsWithin(given.from, given.to);
    expect(bars.dates.length).toBe(given.bars);
    const { strategyType, parameters, config } = given;
    const answer = await pool.backtest({ bars: [bars], strategyType, parameters, config }, { transfer: true });
    expect(answer.trades.map(({ date, action, quantity, price }) => ({ date, action, quantity, price }))).toEqual(
      given.trades,
    );
    const { final_value } = answer.performance;
    expect(relative(final_value, given.finalValue.backtesting)).toBeLessThan(1e-9);
    expect(relative(final_value, given.finalValue.vectorbt)).toBeLessThan(1e-9);
    const figures: Record<string, number | null> = { ...answer.performance, ...answer.risk_metrics };
    for (const [name, expected] of Object.entries(given.metrics)) {
      expect({ name, off: relative(figures[name] ?? Number.NaN, expected) < 1e-9 }).toEqual({ name, off: true });
    }
  });
});
