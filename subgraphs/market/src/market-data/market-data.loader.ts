import { byKey, groupedByKey, type Loader } from '@quantgraph/shared';
import { type Bars, type BarsQuery, readBars } from '../store/bars.js';
import type { DuckDb } from '../store/duck-db.js';
import type { KeptBars } from '../store/kept-bars.js';
import { createRegistry } from '../store/registry.js';
import { type Coverage, readCoverage, readLatest, readSplits, type SplitRow } from '../store/symbol-facts.js';

/** Loads bars by symbol and range: equal ranges of any number of symbols, asked in one tick, are one statement at most. */
export interface BarsLoader {
  load(symbol: string, query: BarsQuery): Promise<Bars | null>;
}

/** One per request. */
export function createBarsLoader(db: DuckDb, kept: KeptBars): BarsLoader {
  const byRange = createRegistry((query: BarsQuery) =>
    byKey<string, Bars>(
      (symbols) => readBars(db, kept, symbols, query),
      (bars) => bars.symbol,
    ),
  );
  return { load: (symbol, query) => byRange(query).load(symbol) };
}

/** Each symbol's newest daily bar, as a series of one; null where it has none. */
export const createLatestLoader = (db: DuckDb): Loader<string, Bars | null> =>
  byKey<string, Bars>(
    (symbols) => readLatest(db, symbols),
    (bars) => bars.symbol,
  );

export const createCoverageLoader = (db: DuckDb): Loader<string, Coverage | null> =>
  byKey<string, Coverage>(
    (symbols) => readCoverage(db, symbols),
    (coverage) => coverage.symbol,
  );

export const createSplitsLoader = (db: DuckDb): Loader<string, SplitRow[]> =>
  groupedByKey(
    (symbols: readonly string[]) => readSplits(db, symbols),
    (split) => split.symbol,
  );
