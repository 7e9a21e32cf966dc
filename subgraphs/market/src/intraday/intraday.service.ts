import { badUserInput } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readMaxPoints, rowsToDraw } from '../market-data/downsample.js';
import { readLimit } from '../market-data/range.js';
import { pickRows } from '../store/bar-series.js';
import type { DuckDb } from '../store/duck-db.js';
import { type IntradayInterval, type MinuteBars, readMinuteBars } from '../store/minute-bars.js';

export interface IntradayArgs {
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly interval?: IntradayInterval | null;
  readonly limit?: number | null;
  readonly maxPoints?: number | null;
}

/** A symbol's bars, and what they were asked with. */
export interface AskedMinuteBars extends MinuteBars {
  readonly symbol: string;
  readonly interval: IntradayInterval;
  /** The last moment asked for, in ISO 8601; null for none. */
  readonly to: string | null;
  /** How many bars there were before they became fewer for a chart; null where all are here. */
  readonly downsampledFrom: number | null;
}

export interface IntradayService {
  /** A series by any spelling of a symbol, both ends included; NOT_FOUND where nothing is known of it. */
  series(symbol: string, args: IntradayArgs): Promise<AskedMinuteBars>;
}

const MAX_BARS = 10_000;

export const createIntradayService = (db: DuckDb, companies: CompanyService): IntradayService => ({
  async series(symbol, args) {
    const limit = readLimit(args.limit, MAX_BARS);
    const maxPoints = readMaxPoints(args.maxPoints);
    const interval = args.interval ?? 'MINUTE';
    const [from, to] = [args.from?.toISOString() ?? null, args.to?.toISOString() ?? null];
    if (from && to && from > to) {
      throw badUserInput(`Expected \`from\` at or before \`to\`, but got ${from} and ${to}.`);
    }
    const [known = ''] = await companies.allKnown([symbol]);
    const bars = await readMinuteBars(db, known, { from, to, interval, limit });
    return { symbol: known, interval, to, ...thin(bars, maxPoints) };
  },
});

function thin(bars: MinuteBars, maxPoints: number | null): MinuteBars & Pick<AskedMinuteBars, 'downsampledFrom'> {
  const rows = rowsToDraw(bars.timestamp, bars.close, maxPoints);
  if (rows === null) return { ...bars, downsampledFrom: null };
  const timestamp = Float64Array.from(rows, (row) => bars.timestamp[row] ?? 0);
  return { ...bars, ...pickRows(bars, rows), timestamp, rowCount: rows.length, downsampledFrom: bars.rowCount };
}
