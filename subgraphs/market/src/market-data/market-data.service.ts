import { badUserInput } from '@quantgraph/shared';
import type { CompanyLoader } from '../company/company.loader.js';
import type { CompanyService } from '../company/company.service.js';
import { readSymbol, unknownSymbol } from '../company/symbols.js';
import type { SnapshotService } from '../snapshot/snapshot.service.js';
import type { Adjustment } from '../store/adjusted-bars.js';
import type { Bars, Interval } from '../store/bars.js';
import { downsample, readMaxPoints } from './downsample.js';
import type { BarsLoader } from './market-data.loader.js';
import { readLimit, readRange } from './range.js';

export interface BarsArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly interval?: Interval | null;
  readonly limit?: number | null;
  /** For what prices are adjusted; of a snapshot they are for splits. */
  readonly adjustment?: Adjustment | null;
  readonly maxPoints?: number | null;
  /** Id of the snapshot that they are read from; none for the bars of now. */
  readonly snapshot?: string | null;
}

export type BatchArgs = Pick<BarsArgs, 'from' | 'to' | 'adjustment' | 'maxPoints' | 'snapshot'>;

/** A series, and the range and snapshot that it was asked for, which what is derived from it covers as well. */
export interface AskedBars extends Bars {
  readonly adjustment: Adjustment;
  /** How many bars there were before they became fewer for a chart; null where all are here. */
  readonly downsampledFrom: number | null;
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
  batch(symbols: readonly string[], args: BatchArgs): Promise<AskedBars[]>;
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
    const maxPoints = readMaxPoints(args.maxPoints);
    const adjustment = args.adjustment ?? 'SPLIT';
    const snapshot = args.snapshot ?? null;
    if (snapshot !== null && adjustment !== 'SPLIT') throw onlyForSplits(adjustment);
    const table = snapshot === null ? {} : { table: await snapshots.tableOf(snapshot, range) };
    const found = await bars.load(symbol, { ...range, interval: args.interval ?? 'DAY', limit, adjustment, ...table });
    if (!found) throw new Error(`No series was read for ${symbol}.`);
    return { ...downsample(found, maxPoints), ...range, adjustment, snapshot };
  }

  const series = async (symbol: string, args: BarsArgs) => load(symbol, args, readLimit(args.limit, MAX_BARS));

  return {
    series,
    async known(symbol, args) {
      const asked = readSymbol(symbol);
      const found = await series(asked, args);
      if (found.rowCount === 0 && !(await company.load(asked))) throw unknownSymbol(symbol);
      return found;
    },
    async batch(symbols, args) {
      const known = await companies.known(symbols);
      return Promise.all(known.map(({ symbol }) => load(symbol, args, null)));
    },
  };
}

const onlyForSplits = (adjustment: Adjustment) =>
  badUserInput(`Expected \`adjustment\` SPLIT of a snapshot, which keeps prices so, but got ${adjustment}.`);
