import type { CompanyLoader } from '../company/company.loader.js';
import type { CompanyService } from '../company/company.service.js';
import { readSymbol, unknownSymbol } from '../company/symbols.js';
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
  readonly adjustment?: Adjustment | null;
  readonly maxPoints?: number | null;
}

export type BatchArgs = Pick<BarsArgs, 'from' | 'to' | 'adjustment' | 'maxPoints'>;

/** A series, and the range that it was asked for, which what is derived from it covers as well. */
export interface AskedBars extends Bars {
  readonly adjustment: Adjustment;
  /** How many bars there were before they became fewer for a chart; null where all are here. */
  readonly downsampledFrom: number | null;
  readonly from: string | null;
  readonly to: string | null;
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
): MarketDataService {
  async function load(symbol: string, args: BarsArgs, limit: number | null): Promise<AskedBars> {
    const range = readRange(args.from, args.to);
    const maxPoints = readMaxPoints(args.maxPoints);
    const adjustment = args.adjustment ?? 'SPLIT';
    const found = await bars.load(symbol, { ...range, interval: args.interval ?? 'DAY', limit, adjustment });
    if (!found) throw new Error(`No series was read for ${symbol}.`);
    return { ...downsample(found, maxPoints), ...range, adjustment };
  }

  const series = async (symbol: string, args: BarsArgs) => load(symbol, args, readLimit(args.limit, MAX_BARS));

  return {
    series,
    async known(symbol, args) {
      const asked = readSymbol(symbol);
      if (!(await company.load(asked))) throw unknownSymbol(symbol);
      return series(asked, args);
    },
    async batch(symbols, args) {
      const known = await companies.known(symbols);
      return Promise.all(known.map(({ symbol }) => load(symbol, args, null)));
    },
  };
}
