import { byKey } from '@quantgraph/shared';
import type { IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParams } from '../indicators/types/definition.js';
import type { BarsLoader } from '../market-data/market-data.loader.js';
import { type DateRange, readRange } from '../market-data/range.js';
import type { SnapshotService } from '../snapshot/snapshot.service.js';
import type { Adjustment } from '../store/adjusted-bars.js';
import type { Interval } from '../store/bars.js';
import { askName, computeSeries, type IndicatorAsk, type IndicatorSeries } from '../store/indicator-series.js';
import type { IndicatorStore } from '../store/indicator-store.js';
import { createRegistry } from '../store/registry.js';
import { checkIndicatorCount, type IndicatorInput } from './read-indicators.js';
import { readParams } from './read-params.js';

export interface SpanArgs {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly interval?: Interval | null;
  /** For what the prices are adjusted that it is computed from; for splits unless given. */
  readonly adjustment?: Adjustment | null;
  /** Id of the snapshot whose bars it is computed from; none for the bars of now. */
  readonly snapshot?: string | null;
}
export type IndicatorArgs = IndicatorInput & SpanArgs;

/** Of which bars. */
interface Source {
  readonly interval: Interval;
  readonly adjustment: Adjustment;
  readonly snapshot: string | null;
}

/** A series and what it was asked with. */
export interface AskedIndicator extends IndicatorSeries, Source {
  readonly indicatorType: IndicatorType;
  readonly params: IndicatorParams;
  readonly rowCount: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface IndicatorService {
  /** An indicator of a symbol in capitals. Daily ones of the bars of now are kept once asked for often, others computed each time. */
  series(symbol: string, args: IndicatorArgs): Promise<AskedIndicator>;
  /** Up to 10 indicators of one symbol and range, in the order asked, from one read of its bars. */
  several(symbol: string, indicators: readonly IndicatorInput[], span: SpanArgs): Promise<AskedIndicator[]>;
}

const sourceOf = ({ interval, adjustment, snapshot }: SpanArgs): Source => ({
  interval: interval ?? 'DAY',
  adjustment: adjustment ?? 'SPLIT',
  snapshot: snapshot ?? null,
});

/** Whether they are those whose indicators the store keeps. */
const isOfNow = ({ interval, adjustment, snapshot }: Source): boolean =>
  interval === 'DAY' && adjustment === 'SPLIT' && snapshot === null;

/** One per request: questions about any number of symbols and indicators of one range go to the store together. */
export function createIndicatorService(
  store: IndicatorStore,
  bars: BarsLoader,
  snapshots: Pick<SnapshotService, 'tableOf'>,
): IndicatorService {
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

  async function compute({ symbol, type, params }: IndicatorAsk, { from, to }: DateRange, of: Source) {
    const { interval, adjustment, snapshot } = of;
    const table = snapshot === null ? {} : { table: await snapshots.tableOf(snapshot, { from: null, to }) };
    const all = await bars.load(symbol, { from: null, to, interval, limit: null, adjustment, ...table });
    return all ? computeSeries(all, type, params, from) : null;
  }

  async function series(symbol: string, { type, params, from, to, ...of }: IndicatorArgs): Promise<AskedIndicator> {
    const range = readRange(from, to);
    const ask = { symbol, type, params: readParams(type, params) };
    const source = sourceOf(of);
    const found = isOfNow(source) ? await daily(range)(ask) : await compute(ask, range, source);
    if (!found) throw new Error(`No ${type} was read for ${symbol}.`);
    return {
      ...found,
      ...range,
      indicatorType: type,
      ...source,
      params: ask.params,
      rowCount: found.day.length,
    };
  }

  return {
    series,
    async several(symbol, indicators, span) {
      checkIndicatorCount(indicators);
      return Promise.all(indicators.map((indicator) => series(symbol, { ...indicator, ...span })));
    },
  };
}
