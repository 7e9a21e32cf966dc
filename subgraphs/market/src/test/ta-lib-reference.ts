import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { computeIndicator } from '../indicators/compute-indicator.js';
import type { IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParams, PriceColumns } from '../indicators/types/definition.js';
import { readColumns } from '../store/columns.js';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const REFERENCE = fileOf('reference/ta-lib.parquet');
const BARS = fileOf('sample/market_data.parquet');

/** What TA-Lib computed on some bars of the sample, and what is computed here. */
export interface ReferenceCase {
  readonly symbol: string;
  readonly type: IndicatorType;
  readonly params: IndicatorParams;
  /** TA-Lib's outputs. */
  readonly expected: readonly Float64Array[];
  readonly actual: readonly Float64Array[];
}

/** All cases of the stored reference, which `reference/make_reference.py` writes. */
export async function readReference(): Promise<ReferenceCase[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const read = async (sql: string) => readColumns(await connection.run(sql));
  try {
    const barsOf = new Map<string, PriceColumns>();
    const ranges = await read(`SELECT DISTINCT symbol, first::VARCHAR, last::VARCHAR FROM '${REFERENCE}' ORDER BY ALL`);
    for (const [row, symbol] of ranges.texts(0).entries()) {
      const [first, last] = [ranges.texts(1)[row], ranges.texts(2)[row]];
      const bars = await read(
        `SELECT open_price, high_price, low_price, close_price, volume FROM '${BARS}'
         WHERE symbol = '${symbol}' AND date BETWEEN '${first}' AND '${last}' ORDER BY date`,
      );
      const [open, high, low, close, volume] = [0, 1, 2, 3, 4].map((column) => bars.numbers(column)) as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      barsOf.set(`${symbol} ${first} ${last}`, { open, high, low, close, volume });
    }
    const cases = await read(
      `SELECT symbol, symbol || ' ' || first || ' ' || last, type, params, to_json(list("values" ORDER BY output))::VARCHAR
       FROM (SELECT * REPLACE (list_transform("values", value -> CASE WHEN NOT isnan(value) THEN value END) AS "values")
             FROM '${REFERENCE}')
       GROUP BY symbol, first, last, type, params ORDER BY type, params, symbol`,
    );
    return cases.texts(0).map((symbol, row) => {
      const [range, type, params, outputs] = [1, 2, 3, 4].map((column) => cases.texts(column)[row] ?? '');
      const bars = barsOf.get(range ?? '');
      if (!bars) throw new Error(`Expected the bars ${range}, but found none.`);
      const asked = { symbol: symbol ?? '', type: type as IndicatorType, params: JSON.parse(params ?? '') };
      const expected = (JSON.parse(outputs ?? '') as (number | null)[][]).map((values) =>
        Float64Array.from(values, (value) => value ?? Number.NaN),
      );
      return { ...asked, expected, actual: computeIndicator(asked.type, bars, asked.params) };
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The largest difference of any value, as a share of TA-Lib's where that is beyond 1; infinite where one of both is unknown alone. */
export function largestDifference({ expected, actual }: ReferenceCase): number {
  const isAlike =
    expected.length === actual.length && expected.every((values, output) => values.length === actual[output]?.length);
  if (!isAlike) return Number.POSITIVE_INFINITY;
  let largest = 0;
  expected.forEach((values, output) => {
    values.forEach((value, row) => {
      const own = actual[output]?.[row] ?? Number.NaN;
      if (Number.isNaN(value) && Number.isNaN(own)) return;
      const difference = Math.abs(own - value) / Math.max(1, Math.abs(value));
      largest = Math.max(largest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
    });
  });
  return largest;
}
