import { ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import type { CompanyLoader } from '../company/company.loader.js';
import type { CompanyService } from '../company/company.service.js';
import { readSymbol } from '../company/symbols.js';
import type { SnapshotService } from '../snapshot/snapshot.service.js';
import type { Bars, Interval } from '../store/bars.js';
import type { BarsLoader } from './market-data.loader.js';
import { readLimit, readRange } from './range.js';

export interface BarsArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly interval?: Interval | null;
  readonly limit?: number | null;
  /** Id of the snapshot that they are read from; none for the bars of now. */
  readonly snapshot?: string | null;
}

/** A series, and the range and snapshot that it was asked for, which what is derived from it covers as well. */
export interface AskedBars extends Bars {
  readonly from: string | null;
  readonly to: string | null;
  readonly snapshot: string | null;
}

export interface MarketDataService {
  /** A series of a symbol in capitals, empty where there is nothing in the range. */
  series(symbol: string, args: BarsArgs): Promise<AskedBars>;
  /** The same by any spelling of a symbol; NOT_FOUND where nothing is known of it. */
  known(symbol: string, args: BarsArgs): Promise<AskedBars>;
  /** All daily bars of each known symbol, in the order asked. */
  batch(
    symbols: readonly string[],
    from: string | null,
    to: string | null,
    snapshot?: string | null,
  ): Promise<AskedBars[]>;
}

const MAX_BARS = 10_000;

export function createMarketDataService(
  bars: BarsLoader,
  company: CompanyLoader,
  companies: CompanyService,
  snapshots: Pick<SnapshotService, 'tableOf'>,
): MarketDataService {
  async function load(symbol: string, args: BarsArgs, limit: number | null): Promise<AskedBars> {
    const range = readRange(args.from, args.to);
    const snapshot = args.snapshot ?? null;
    const table = snapshot === null ? {} : { table: await snapshots.tableOf(snapshot, range) };
    const found = await bars.load(symbol, { ...range, interval: args.interval ?? 'DAY', limit, ...table });
    if (!found) throw new Error(`No series was read for ${symbol}.`);
    return { ...found, ...range, snapshot };
  }

  const series = async (symbol: string, args: BarsArgs) => load(symbol, args, readLimit(args.limit, MAX_BARS));

  return {
    series,
    async known(symbol, args) {
      const asked = readSymbol(symbol);
      if (!(await company.load(asked))) throw unknownSymbol(symbol);
      return series(asked, args);
    },
    async batch(symbols, from, to, snapshot = null) {
      const known = await companies.known(symbols);
      return Promise.all(known.map(({ symbol }) => load(symbol, { from, to, snapshot }, null)));
    },
  };
}

/** What a query for a symbol that nothing is known of answers. */
export function unknownSymbol(symbol: string): GraphQLError {
  return new GraphQLError(`Expected a known symbol, but got "${symbol}".`, {
    extensions: { code: ErrorCode.NotFound },
  });
}
