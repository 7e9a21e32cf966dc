import { badUserInput } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readLimit } from '../market-data/range.js';
import type { DuckDb } from '../store/duck-db.js';
import { type IntradayInterval, type MinuteBars, readMinuteBars } from '../store/minute-bars.js';

export interface IntradayArgs {
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly interval: IntradayInterval;
  readonly limit: number;
}

/** A symbol's bars, and what they were asked with. */
export interface AskedMinuteBars extends MinuteBars {
  readonly symbol: string;
  readonly interval: IntradayInterval;
}

export interface IntradayService {
  /** A series by any spelling of a symbol, both ends included; NOT_FOUND where nothing is known of it. */
  series(symbol: string, args: IntradayArgs): Promise<AskedMinuteBars>;
}

const MAX_BARS = 10_000;

export const createIntradayService = (db: DuckDb, companies: CompanyService): IntradayService => ({
  async series(symbol, args) {
    const limit = readLimit(args.limit, MAX_BARS);
    const [from, to] = [args.from?.toISOString() ?? null, args.to?.toISOString() ?? null];
    if (from && to && from > to) {
      throw badUserInput(`Expected \`from\` at or before \`to\`, but got ${from} and ${to}.`);
    }
    const [known = ''] = await companies.allKnown([symbol]);
    const { interval } = args;
    return { symbol: known, interval, ...(await readMinuteBars(db, known, { from, to, interval, limit })) };
  },
});
