import { DuckDBDateValue } from '@duckdb/node-api';
import { INDICATORS, type IndicatorType } from '../indicators/indicator-types.js';
import { type Bars, placeEnds, readBars } from './bars.js';
import { dayNumber, inRange } from './dates.js';
import type { DuckDb, DuckSession } from './duck-db.js';

export interface IndicatorQuery {
  readonly type: IndicatorType;
  readonly period: number;
  /** Both included, null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

/** An indicator's values, oldest first, as columns of one length. NaN where there are too few bars before. */
export interface IndicatorSeries {
  readonly symbol: string;
  readonly day: Int32Array;
  readonly value: Float64Array;
  /** Milliseconds since 1970. */
  readonly createdAt: Float64Array;
}

/** Daily indicators, computed once and kept; a series whose prices have changed since is computed again. */
export interface IndicatorStore {
  /** The series of any number of symbols: two statements where all are kept. */
  read(symbols: readonly string[], query: IndicatorQuery): Promise<IndicatorSeries[]>;
}

export function createIndicatorStore(db: DuckDb): IndicatorStore {
  // One writer at a time: two requests for the same new series must not write it twice
  let writing: Promise<unknown> = Promise.resolve();

  const staleOf = async (symbols: readonly string[], { type, period }: IndicatorQuery) =>
    (await readStates(db, symbols, type, period)).filter(({ isKept }) => !isKept);

  async function computeStale(symbols: readonly string[], query: IndicatorQuery): Promise<void> {
    const stale = await staleOf(symbols, query);
    if (stale.length === 0) return;
    const names = stale.map(({ symbol }) => symbol);
    const bars = await readBars(db, names, { from: null, to: null, interval: 'DAY', limit: null });
    await db.transaction((session) => keep(session, bars, stale, query.type, query.period));
  }

  return {
    async read(symbols, query) {
      if ((await staleOf(symbols, query)).length > 0) {
        const turn = writing.then(() => computeStale(symbols, query));
        writing = turn.catch(() => undefined);
        await turn;
      }
      return readKept(db, symbols, query);
    },
  };
}

interface SeriesState {
  readonly symbol: string;
  /** Count, last day and a hash of all closes: other prices give another. */
  readonly fingerprint: string;
  /** Whether this period is kept, from the prices of now. */
  readonly isKept: boolean;
  /** Whether any period is. */
  readonly isCurrent: boolean;
}

async function readStates(
  db: DuckDb,
  symbols: readonly string[],
  type: IndicatorType,
  period: number,
): Promise<SeriesState[]> {
  const columns = await db.query(
    `WITH prices AS (
       SELECT symbol, count(*) || ':' || max(date) || ':' || bit_xor(hash(date, close_price)) AS fingerprint
       FROM market_data WHERE symbol IN (SELECT unnest($symbols)) GROUP BY symbol)
     SELECT symbol, prices.fingerprint,
            count(*) FILTER (WHERE kept.fingerprint = prices.fingerprint AND period = $period::INTEGER)::INTEGER,
            count(*) FILTER (WHERE kept.fingerprint = prices.fingerprint)::INTEGER
     FROM prices LEFT JOIN (FROM indicator_series WHERE indicator_type = $type) AS kept USING (symbol)
     GROUP BY symbol, prices.fingerprint`,
    { symbols, type, period },
  );
  const [fingerprints, kept, current] = [columns.texts(1), columns.integers(2), columns.integers(3)];
  return columns.texts(0).map((symbol, row) => ({
    symbol: symbol ?? '',
    fingerprint: fingerprints[row] ?? '',
    isKept: (kept[row] ?? 0) > 0,
    isCurrent: (current[row] ?? 0) > 0,
  }));
}

/** Writes new values in bulk, beside the other periods of the same prices and in place of all of former prices. */
async function keep(
  session: DuckSession,
  bars: readonly Bars[],
  states: readonly SeriesState[],
  type: IndicatorType,
  period: number,
): Promise<void> {
  const symbols = states.map(({ symbol }) => symbol);
  const current = states.filter(({ isCurrent }) => isCurrent).map(({ symbol }) => symbol);
  await session.execute('CREATE OR REPLACE TEMP TABLE computed (symbol VARCHAR, date DATE, value DOUBLE)');
  await appendValues(session, bars, type, period);
  await session.query(
    `CREATE OR REPLACE TEMP TABLE merged AS
     SELECT symbol, date, json_merge_patch(coalesce(kept."values", '{}'), json_object('${period}', value)) AS merged
     FROM computed LEFT JOIN (
       FROM technical_indicators WHERE indicator_type = $type AND symbol IN (SELECT unnest($current))
     ) AS kept USING (symbol, date)`,
    { type, current },
  );
  for (const table of ['technical_indicators', 'indicator_series']) {
    const outdated = table === 'indicator_series' ? 'AND NOT (symbol IN (SELECT unnest($current)))' : '';
    await session.query(
      `DELETE FROM ${table} WHERE indicator_type = $type AND symbol IN (SELECT unnest($symbols)) ${outdated}`,
      { type, symbols, ...(outdated ? { current } : {}) },
    );
  }
  await session.query(
    `INSERT INTO technical_indicators (symbol, indicator_type, date, "values", created_at)
     SELECT symbol, $type, date, merged, now() AT TIME ZONE 'UTC' FROM merged ORDER BY symbol, date`,
    { type },
  );
  await session.query(
    `INSERT INTO indicator_series (symbol, indicator_type, period, fingerprint, created_at)
     SELECT unnest($symbols), $type, $period::INTEGER, unnest($fingerprints), now() AT TIME ZONE 'UTC'`,
    { symbols, type, period, fingerprints: states.map(({ fingerprint }) => fingerprint) },
  );
}

async function appendValues(session: DuckSession, bars: readonly Bars[], type: IndicatorType, period: number) {
  const appender = await session.connection.createAppender('computed', 'main', 'temp');
  for (const { symbol, day, close } of bars) {
    const values = INDICATORS[type].compute(close, period);
    values.forEach((value, row) => {
      appender.appendVarchar(symbol);
      appender.appendDate(new DuckDBDateValue(day[row] ?? 0));
      if (Number.isNaN(value)) appender.appendNull();
      else appender.appendDouble(value);
      appender.endRow();
    });
  }
  appender.closeSync();
}

async function readKept(
  db: DuckDb,
  symbols: readonly string[],
  { type, period, from, to }: IndicatorQuery,
): Promise<IndicatorSeries[]> {
  const columns = await db.query(
    `WITH asked AS (SELECT unnest($symbols) AS symbol, generate_subscripts($symbols, 1)::INTEGER AS place)
     SELECT place, ${dayNumber('date')} AS day, ("values"->>'${period}')::DOUBLE, epoch_ms(created_at)::DOUBLE
     FROM asked JOIN technical_indicators USING (symbol)
     WHERE indicator_type = $type AND ${inRange('date')} ORDER BY place, day`,
    { symbols, type, from, to },
  );
  const ends = placeEnds(columns.integers(0), symbols.length);
  const [day, value, createdAt] = [columns.integers(1), columns.numbers(2), columns.numbers(3)];
  return symbols.map((symbol, index) => {
    const [start, end] = [ends[index] ?? 0, ends[index + 1] ?? 0];
    return {
      symbol,
      day: day.subarray(start, end),
      value: value.subarray(start, end),
      createdAt: createdAt.subarray(start, end),
    };
  });
}
