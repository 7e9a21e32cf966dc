import { badUserInput, byKey } from '@quantgraph/shared';
import type { IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParams } from '../indicators/types/definition.js';
import type { BarsLoader } from '../market-data/market-data.loader.js';
import { type DateRange, readRange } from '../market-data/range.js';
import type { Interval } from '../store/bars.js';
import { askName, computeSeries, type IndicatorAsk, type IndicatorSeries } from '../store/indicator-series.js';
import type { IndicatorStore } from '../store/indicator-store.js';
import { createRegistry } from '../store/registry.js';
import { readParams } from './read-params.js';

interface IndicatorInput {
  readonly type: IndicatorType;
  readonly params?: unknown;
}
interface SpanArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly interval?: Interval | null;
}
export type IndicatorArgs = IndicatorInput & SpanArgs;

/** A series and what it was asked with. */
export interface AskedIndicator extends IndicatorSeries {
  readonly indicatorType: IndicatorType;
  readonly interval: Interval;
  readonly params: IndicatorParams;
  readonly rowCount: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface IndicatorService {
  /** An indicator of a symbol in capitals. Daily ones are kept once asked for often, those of longer bars computed each time. */
  series(symbol: string, args: IndicatorArgs): Promise<AskedIndicator>;
  /** Up to 10 indicators of one symbol and range, in the order asked, from one read of its bars. */
  several(symbol: string, indicators: readonly IndicatorInput[], span: SpanArgs): Promise<AskedIndicator[]>;
}

const MAX_INDICATORS = 10;

/** One per request: questions about any number of symbols and indicators of one range go to the store together. */
export function createIndicatorService(store: IndicatorStore, bars: BarsLoader): IndicatorService {
  const daily = createRegistry((range: DateRange) => {
    const asks = new Map<string, IndicatorAsk>();
    const loader = byKey<string, [string, IndicatorSeries]>(
      async (names) => {
        const asked = names.flatMap((name) => asks.get(name) ?? []);
        const read = await store.read(asked, range);
        return read.map((series, index) => [names[index] ?? '', series]);
      },
      ([name]) => name,
    );
    return async (ask: IndicatorAsk) => {
      asks.set(askName(ask), ask);
      return (await loader.load(askName(ask)))?.[1];
    };
  });

  async function compute({ symbol, type, params }: IndicatorAsk, interval: Interval, { from, to }: DateRange) {
    const all = await bars.load(symbol, { from: null, to, interval, limit: null });
    return all ? computeSeries(all, type, params, from) : null;
  }

  async function series(symbol: string, { type, params, from, to, interval }: IndicatorArgs): Promise<AskedIndicator> {
    const range = readRange(from, to);
    const ask = { symbol, type, params: readParams(type, params) };
    const span = interval ?? 'DAY';
    const found = span === 'DAY' ? await daily(range)(ask) : await compute(ask, span, range);
    if (!found) throw new Error(`No ${type} was read for ${symbol}.`);
    return {
      ...found,
      ...range,
      indicatorType: type,
      interval: span,
      params: ask.params,
      rowCount: found.day.length,
    };
  }

  return {
    series,
    async several(symbol, indicators, span) {
      if (indicators.length < 1 || indicators.length > MAX_INDICATORS) {
        throw badUserInput(`Expected 1 to ${MAX_INDICATORS} indicators, but got ${indicators.length}.`);
      }
      return Promise.all(indicators.map((indicator) => series(symbol, { ...indicator, ...span })));
    },
  };
}
