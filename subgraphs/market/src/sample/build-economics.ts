import type { DuckDBConnection } from '@duckdb/node-api';
import { DAILY_AND_MONTHLY, type EconomicSeries, EMPLOYMENT, QUARTERLY } from './economic-series.js';

/** Puts table `economic_indicators` together: one row a series and period, dated by the period's first day. */
export async function buildEconomics(connection: DuckDBConnection, folder: string): Promise<void> {
  await connection.run(`
    CREATE TABLE economic_indicators AS
    SELECT indicator_type || ':' || date AS id, indicator_type, date, value, unit, source
    FROM (
      ${[single(folder, 'arch-core-cpi', DAILY_AND_MONTHLY.coreCpi), single(folder, 'arch-vix', DAILY_AND_MONTHLY.vix), single(folder, 'arch-wti', DAILY_AND_MONTHLY.wti), quarterly(folder), employment(folder)].join(' UNION ALL ')}
    )
    WHERE value IS NOT NULL
    ORDER BY indicator_type, date`);
}

// A dot marks a day without a value
const single = (folder: string, file: string, { column, type, unit }: EconomicSeries): string => `
  SELECT '${type}' AS indicator_type, strptime(Date, '%m/%d/%Y')::DATE AS date, ${column}::DOUBLE AS value,
         '${unit}' AS unit, 'arch' AS source
  FROM read_csv('${folder}/${file}.csv.gz', types = {'Date': 'VARCHAR'}, nullstr = '.')`;

// The first quarter has nothing before it to measure inflation from: the source writes 0 there, which means unknown.
const quarterly = (folder: string): string => `
  SELECT indicator_type, make_date(year::INTEGER, quarter::INTEGER * 3 - 2, 1) AS date, value, unit, 'statsmodels' AS source
  FROM (UNPIVOT read_csv('${folder}/statsmodels-us-macro-quarterly-1959-2009.csv.gz')
        ON ${QUARTERLY.map(({ column }) => `${column}::DOUBLE AS ${column}`).join(', ')} INTO NAME name VALUE value)
  JOIN ${naming(QUARTERLY)} USING (name)
  WHERE NOT (year = 1959 AND quarter = 1 AND name IN ('infl', 'realint'))`;

const employment = (folder: string): string => `
  SELECT indicator_type, month::DATE AS date, value, unit, 'vega_datasets' AS source
  FROM (UNPIVOT read_csv('${folder}/vega-us-employment-monthly.csv.gz')
        ON ${EMPLOYMENT.map(({ column }) => `${column}::DOUBLE AS ${column}`).join(', ')} INTO NAME name VALUE value)
  JOIN ${naming(EMPLOYMENT)} USING (name)`;

const naming = (series: readonly EconomicSeries[]): string =>
  `(VALUES ${series.map(({ column, type, unit }) => `('${column}', '${type}', '${unit}')`).join(', ')}) AS naming(name, indicator_type, unit)`;
