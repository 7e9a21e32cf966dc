import { badUserInput, byKey } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readSymbol } from '../company/symbols.js';
import { readRange } from '../market-data/range.js';
import type { DuckDb } from '../store/duck-db.js';
import { createRegistry } from '../store/registry.js';
import { type RollingColumns, type RollingQuery, readRollingStatistics } from '../store/rolling-statistics.js';

export interface RollingArgs {
  readonly benchmark: string;
  readonly window: number;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A symbol's statistics, and what they were asked with. */
export interface AskedStatistics extends RollingColumns {
  readonly benchmark: string;
  readonly window: number;
}

export interface RollingStatisticsService {
  /** Statistics of a symbol in capitals, empty where there is nothing in the range. */
  of(symbol: string, args: RollingArgs): Promise<AskedStatistics>;
  /** The same of 1 to 20 symbols by any spelling, in the order asked; NOT_FOUND where nothing is known of one. */
  ofAll(symbols: readonly string[], args: RollingArgs): Promise<AskedStatistics[]>;
}

const MAX_SYMBOLS = 20;
const MIN_WINDOW = 2;
const MAX_WINDOW = 1000;

/** One per request: equal questions about any number of symbols are one statement. */
export function createRollingStatisticsService(db: DuckDb, companies: CompanyService): RollingStatisticsService {
  const byQuery = createRegistry((query: RollingQuery) =>
    byKey<string, RollingColumns>(
      (symbols) => readRollingStatistics(db, symbols, query),
      (statistics) => statistics.symbol,
    ),
  );

  async function load(symbol: string, query: RollingQuery): Promise<AskedStatistics> {
    const statistics = await byQuery(query).load(symbol);
    if (!statistics) throw new Error(`No statistics were read for ${symbol}.`);
    return { ...statistics, benchmark: query.benchmark, window: query.window };
  }

  async function readQuery({ benchmark, window, from, to }: RollingArgs): Promise<RollingQuery> {
    if (window < MIN_WINDOW || window > MAX_WINDOW) {
      throw badUserInput(`Expected \`window\` from ${MIN_WINDOW} to ${MAX_WINDOW}, but got ${window}.`);
    }
    const range = readRange(from, to);
    await companies.allKnown([benchmark]);
    return { benchmark: readSymbol(benchmark), window, ...range };
  }

  return {
    async of(symbol, args) {
      return load(symbol, await readQuery(args));
    },
    async ofAll(symbols, args) {
      const asked = await companies.allKnown(symbols);
      if (asked.length < 1 || asked.length > MAX_SYMBOLS) {
        throw badUserInput(`Expected 1 to ${MAX_SYMBOLS} different symbols, but got ${asked.length}.`);
      }
      const query = await readQuery(args);
      return Promise.all(asked.map((symbol) => load(symbol, query)));
    },
  };
}
