import { badUserInput, groupedByKey } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readRange } from '../market-data/range.js';
import type { DuckDb } from '../store/duck-db.js';
import { createRegistry } from '../store/registry.js';
import { readSeasonality, type Season, type SeasonalityQuery, type SeasonRow } from '../store/seasonality.js';

export interface SeasonalityArgs {
  readonly by: Season;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface AskedSeasonality {
  readonly symbol: string;
  readonly by: Season;
  readonly seasons: readonly SeasonRow[];
}

export interface SeasonalityService {
  /** Seasons of a symbol in capitals, none where it has no return in the range. */
  of(symbol: string, args: SeasonalityArgs): Promise<AskedSeasonality>;
  /** The same of 1 to 50 symbols by any spelling, in the order asked; NOT_FOUND where nothing is known of one. */
  ofAll(symbols: readonly string[], args: SeasonalityArgs): Promise<AskedSeasonality[]>;
}

const MAX_SYMBOLS = 50;

/** One per request: equal questions about any number of symbols are one statement. */
export function createSeasonalityService(db: DuckDb, companies: CompanyService): SeasonalityService {
  const byQuery = createRegistry((query: SeasonalityQuery) =>
    groupedByKey<string, SeasonRow>(
      (symbols) => readSeasonality(db, symbols, query),
      (row) => row.symbol,
    ),
  );

  async function of(symbol: string, { by, from, to }: SeasonalityArgs): Promise<AskedSeasonality> {
    return { symbol, by, seasons: await byQuery({ by, ...readRange(from, to) }).load(symbol) };
  }

  return {
    of,
    async ofAll(symbols, args) {
      const asked = await companies.allKnown(symbols);
      if (asked.length < 1 || asked.length > MAX_SYMBOLS) {
        throw badUserInput(`Expected 1 to ${MAX_SYMBOLS} different symbols, but got ${asked.length}.`);
      }
      return Promise.all(asked.map((symbol) => of(symbol, args)));
    },
  };
}
