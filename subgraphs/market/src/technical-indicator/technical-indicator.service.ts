import { badUserInput, byKey } from '@quantgraph/shared';
import { INDICATORS, type IndicatorType } from '../indicators/indicator-types.js';
import type { BarsLoader } from '../market-data/market-data.loader.js';
import { readRange } from '../market-data/range.js';
import type { SnapshotService } from '../snapshot/snapshot.service.js';
import type { Interval } from '../store/bars.js';
import { dayOfDate } from '../store/dates.js';
import type { IndicatorQuery, IndicatorSeries, IndicatorStore } from '../store/indicator-store.js';
import { createRegistry } from '../store/registry.js';

export interface IndicatorArgs {
  readonly type: IndicatorType;
  readonly params?: unknown;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly interval?: Interval | null;
  /** Id of the snapshot whose bars it is computed from; none for the bars of now. */
  readonly snapshot?: string | null;
}

/** A series and what it was asked with. */
export interface AskedIndicator extends IndicatorSeries {
  readonly indicatorType: IndicatorType;
  readonly interval: Interval;
  readonly params: { readonly period: number };
  readonly rowCount: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly snapshot: string | null;
}

export interface IndicatorService {
  /** An indicator of a symbol in capitals. Daily ones are kept in the store, those of longer bars and of snapshots computed each time. */
  series(symbol: string, args: IndicatorArgs): Promise<AskedIndicator>;
}

/** One per request: equal questions about any number of symbols go to the store together. */
export function createIndicatorService(
  store: IndicatorStore,
  bars: BarsLoader,
  snapshots: Pick<SnapshotService, 'tableOf'>,
): IndicatorService {
  const kept = createRegistry((query: IndicatorQuery) =>
    byKey<string, IndicatorSeries>(
      (symbols) => store.read(symbols, query),
      (series) => series.symbol,
    ),
  );

  async function compute(
    symbol: string,
    interval: Interval,
    query: IndicatorQuery,
    snapshot: string | null,
  ): Promise<IndicatorSeries | null> {
    const table = snapshot === null ? {} : { table: await snapshots.tableOf(snapshot, { from: null, to: query.to }) };
    const all = await bars.load(symbol, { from: null, to: query.to, interval, limit: null, ...table });
    if (!all) return null;
    const value = INDICATORS[query.type].compute(all.close, query.period);
    const firstDay = query.from === null ? Number.NEGATIVE_INFINITY : dayOfDate(query.from);
    const start = all.day.findIndex((day) => day >= firstDay);
    const cut = start < 0 ? all.rowCount : start;
    return {
      symbol,
      day: all.day.subarray(cut),
      value: value.subarray(cut),
      createdAt: all.createdAt.subarray(cut),
    };
  }

  return {
    async series(symbol, { type, params, from, to, interval, snapshot = null }) {
      const query = { type, period: readPeriod(type, params), ...readRange(from, to) };
      const span = interval ?? 'DAY';
      const isKept = span === 'DAY' && snapshot === null;
      const series = isKept ? await kept(query).load(symbol) : await compute(symbol, span, query, snapshot);
      if (!series) throw new Error(`No ${type} was read for ${symbol}.`);
      const { period, ...range } = query;
      return {
        ...series,
        indicatorType: type,
        interval: span,
        params: { period },
        rowCount: series.day.length,
        from: range.from,
        to: range.to,
        snapshot,
      };
    },
  };
}

const MAX_PERIOD = 1000;

/** BAD_USER_INPUT for parameters that are not of the form `{ period: 2 to 1000 }`. */
export function readPeriod(type: IndicatorType, params: unknown): number {
  if (params === undefined || params === null) return INDICATORS[type].defaultPeriod;
  const given = JSON.stringify(params);
  if (typeof params !== 'object' || Array.isArray(params)) {
    throw badUserInput(`Expected \`params\` as an object such as { "period": 20 }, but got ${given}.`);
  }
  const unknown = Object.keys(params).find((key) => key !== 'period');
  if (unknown) throw badUserInput(`Expected no other parameter of ${type} than "period", but got "${unknown}".`);
  const { period = INDICATORS[type].defaultPeriod } = params as { period?: unknown };
  if (typeof period === 'number' && Number.isInteger(period) && period >= 2 && period <= MAX_PERIOD) return period;
  throw badUserInput(
    `Expected \`period\` as a whole number from 2 to ${MAX_PERIOD}, but got ${JSON.stringify(period)}.`,
  );
}
