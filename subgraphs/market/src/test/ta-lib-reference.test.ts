import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rsi } from '../indicators/rsi.js';
import { sma } from '../indicators/sma.js';
import { type Columns, readColumns } from '../store/columns.js';

const file = fileURLToPath(new URL('../../reference/ta-lib.parquet', import.meta.url));
const TOLERANCE = 1e-9;

let instance: DuckDBInstance;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
});
afterAll(() => instance.closeSync());

async function referenceOf(symbol: string): Promise<Columns> {
  const connection = await instance.connect();
  return readColumns(
    await connection.run(
      `SELECT close, sma_20, sma_200, rsi_2, rsi_14 FROM '${file}' WHERE symbol = '${symbol}' ORDER BY row`,
    ),
  );
}

describe.each(['AAPL', 'RRC'])('on %s, as TA-Lib computes it', (symbol) => {
  it.each([
    ['SMA 20', 1, (closes: Float64Array) => sma(closes, 20)],
    ['SMA 200', 2, (closes: Float64Array) => sma(closes, 200)],
    ['RSI 2', 3, (closes: Float64Array) => rsi(closes, 2)],
    ['RSI 14', 4, (closes: Float64Array) => rsi(closes, 14)],
  ])('is %s, warm-up included', async (_name, column, compute) => {
    const reference = await referenceOf(symbol);
    const expected = reference.numbers(column);
    const actual = compute(reference.numbers(0));
    expect(actual.length).toBe(expected.length);
    const differing = expected.findIndex((value, row) => {
      const own = actual[row] ?? 0;
      return Number.isNaN(value) ? !Number.isNaN(own) : !(Math.abs(own - value) <= TOLERANCE * Math.max(1, value));
    });
    expect(differing).toBe(-1);
    expect(expected.filter(Number.isNaN).length).toBeGreaterThan(0);
  });
});
