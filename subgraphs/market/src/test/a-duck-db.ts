import { type DuckDb, openDuckDb } from '../store/duck-db.js';
import { createKeptBars, type KeptBars } from '../store/kept-bars.js';
import { ensureTables } from '../store/schema.js';

export interface TestDuckDb extends DuckDb {
  readonly kept: KeptBars;
  /** Statements since the last time it was emptied. */
  readonly statements: string[];
  /** Adds daily bars of a symbol: close only, or open, high, low, close, volume. */
  addBars(symbol: string, bars: Readonly<Record<string, number | readonly (number | null)[]>>): Promise<void>;
}

/** A time-series store in memory, with all tables and nothing in them. */
export async function aDuckDb(): Promise<TestDuckDb> {
  const statements: string[] = [];
  const db = await openDuckDb(':memory:', { poolSize: 2, onStatement: (sql) => statements.push(sql) });
  await ensureTables(db);
  statements.length = 0;
  return {
    ...db,
    kept: createKeptBars(1024 * 1024),
    statements,
    async addBars(symbol, bars) {
      const rows = Object.entries(bars).map(([date, bar]) => {
        const [open, high, low, close, volume] = typeof bar === 'number' ? [null, null, null, bar, null] : bar;
        const numbers = [open, high, low, close, volume].map((value) => value ?? 'NULL');
        return `('${symbol}', DATE '${date}', ${numbers.join(', ')}, 'test', TIMESTAMP '2024-01-01')`;
      });
      await db.query(
        `INSERT INTO market_data
           (symbol, date, open_price, high_price, low_price, close_price, volume, data_source, created_at)
         VALUES ${rows.join(', ')}`,
      );
      statements.length = 0;
    },
  };
}

/** Consecutive days from 2020-01-01 with these closes. */
export const dailyCloses = (closes: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    closes.map((close, index) => [new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10), close]),
  );
