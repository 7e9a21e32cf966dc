import { DuckDBDateValue } from '@duckdb/node-api';
import { paramsKey } from '../indicators/indicator-params.js';
import { INDICATORS } from '../indicators/indicator-types.js';
import { placeEnds } from './bars.js';
import { dayNumber, inRange } from './dates.js';
import type { DuckDb, DuckSession } from './duck-db.js';
import type { IndicatorAsk, IndicatorRange, IndicatorSeries } from './indicator-series.js';
import { valuesOf } from './indicator-values.js';

export interface SeriesState {
  readonly ask: IndicatorAsk;
  /** Count, last day and a hash of all prices and volumes: others give another. */
  readonly fingerprint: string;
  /** Whether this series is kept, from the prices of now. */
  readonly isKept: boolean;
  /** Whether any of the same symbol and indicator is. */
  readonly isCurrent: boolean;
}

const listsOf = (asks: readonly IndicatorAsk[]) => ({
  symbols: asks.map(({ symbol }) => symbol),
  types: asks.map(({ type }) => type),
});

const ASKED = `asked AS (SELECT unnest($symbols) AS symbol, unnest($types) AS indicator_type,
  generate_subscripts($symbols, 1)::INTEGER AS place`;

/** What is kept of each ask whose symbol has prices, in one statement. */
export async function readStates(db: DuckDb, asks: readonly IndicatorAsk[]): Promise<SeriesState[]> {
  const columns = await db.query(
    `WITH ${ASKED}, unnest($params) AS params),
     prices AS (
       SELECT symbol, count(*) || ':' || max(date) || ':' ||
              bit_xor(hash(date, open_price, high_price, low_price, close_price, volume)) AS fingerprint
       FROM market_data WHERE symbol IN (SELECT symbol FROM asked) GROUP BY symbol)
     SELECT place, prices.fingerprint,
            count(*) FILTER (WHERE kept.fingerprint = prices.fingerprint AND kept.params = asked.params)::INTEGER,
            count(*) FILTER (WHERE kept.fingerprint = prices.fingerprint)::INTEGER
     FROM asked JOIN prices USING (symbol) LEFT JOIN kept_indicators AS kept USING (symbol, indicator_type)
     GROUP BY place, prices.fingerprint ORDER BY place`,
    { ...listsOf(asks), params: asks.map(({ params }) => paramsKey(params)) },
  );
  const [places, kept, current] = [columns.integers(0), columns.integers(2), columns.integers(3)];
  return columns.texts(1).flatMap((fingerprint, row) => {
    const ask = asks[(places[row] ?? 0) - 1];
    return ask
      ? [{ ask, fingerprint: fingerprint ?? '', isKept: (kept[row] ?? 0) > 0, isCurrent: (current[row] ?? 0) > 0 }]
      : [];
  });
}

/**
 * Writes whole series of one indicator with one set of parameters in bulk, beside those of other parameters from the same
 * prices and in place of all from former prices. `states` are theirs.
 */
export async function keepSeries(
  session: DuckSession,
  series: readonly IndicatorSeries[],
  states: readonly SeriesState[],
): Promise<void> {
  const [first] = states;
  if (!first) return;
  const { type, params } = first.ask;
  const symbols = states.map(({ ask }) => ask.symbol);
  const current = states.filter(({ isCurrent }) => isCurrent).map(({ ask }) => ask.symbol);
  await session.execute('CREATE OR REPLACE TEMP TABLE computed (symbol VARCHAR, date DATE, "values" VARCHAR)');
  await appendValues(session, series, first.ask);
  await session.query(
    `CREATE OR REPLACE TEMP TABLE merged AS
     SELECT symbol, date, json_merge_patch(coalesce(kept."values", '{}'), computed."values"::JSON) AS merged
     FROM computed LEFT JOIN (
       FROM technical_indicators WHERE indicator_type = $type AND symbol IN (SELECT unnest($current))
     ) AS kept USING (symbol, date)`,
    { type, current },
  );
  for (const table of ['technical_indicators', 'kept_indicators']) {
    const outdated = table === 'kept_indicators' ? 'AND NOT (symbol IN (SELECT unnest($current)))' : '';
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
    `INSERT INTO kept_indicators (symbol, indicator_type, params, fingerprint, created_at)
     SELECT unnest($symbols), $type, $params, unnest($fingerprints), now() AT TIME ZONE 'UTC'`,
    { symbols, type, params: paramsKey(params), fingerprints: states.map(({ fingerprint }) => fingerprint) },
  );
}

async function appendValues(session: DuckSession, series: readonly IndicatorSeries[], ask: IndicatorAsk) {
  const appender = await session.connection.createAppender('computed', 'main', 'temp');
  for (const { symbol, day, outputs } of series) {
    day.forEach((number, row) => {
      appender.appendVarchar(symbol);
      appender.appendDate(new DuckDBDateValue(number));
      appender.appendVarchar(JSON.stringify(valuesOf(ask.type, ask.params, outputs, row)));
      appender.endRow();
    });
  }
  appender.closeSync();
}

/** The most outputs that an indicator has. */
const PLACES = [0, 1, 2];

/** Where an output is in a row's values; a place that nothing is at where there is no such output. */
function pathOf({ type, params }: IndicatorAsk, place: number): string {
  const { outputs } = INDICATORS[type];
  const key = JSON.stringify(paramsKey(params));
  return outputs.length === 1 && place === 0 ? `$.${key}` : `$.${key}.${JSON.stringify(outputs[place] ?? 'none')}`;
}

/** Kept series for each ask, in order, in one statement. */
export async function readKept(
  db: DuckDb,
  asks: readonly IndicatorAsk[],
  range: IndicatorRange,
): Promise<IndicatorSeries[]> {
  const paths = PLACES.map((place) => [`path${place}`, asks.map((ask) => pathOf(ask, place))] as const);
  const columns = await db.query(
    `WITH ${ASKED}, ${paths.map(([name]) => `unnest($${name}) AS ${name}`).join(', ')})
     SELECT place, ${dayNumber('date')} AS day, epoch_ms(created_at)::DOUBLE,
            ${paths.map(([name]) => `("values"->>${name})::DOUBLE`).join(', ')}
     FROM asked JOIN technical_indicators USING (symbol, indicator_type)
     WHERE ${inRange('date')} ORDER BY place, day`,
    { ...listsOf(asks), ...Object.fromEntries(paths), ...range },
  );
  const ends = placeEnds(columns.integers(0), asks.length);
  const [day, createdAt] = [columns.integers(1), columns.numbers(2)];
  const outputs = PLACES.map((place) => columns.numbers(3 + place));
  return asks.map(({ symbol, type }, index) => {
    const [start, end] = [ends[index] ?? 0, ends[index + 1] ?? 0];
    return {
      symbol,
      day: day.subarray(start, end),
      outputs: outputs.slice(0, INDICATORS[type].outputs.length).map((values) => values.subarray(start, end)),
      createdAt: createdAt.subarray(start, end),
    };
  });
}
