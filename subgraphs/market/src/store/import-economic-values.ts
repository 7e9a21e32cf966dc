import type { DuckDb } from './duck-db.js';
import type { ChangeCounts } from './ingestion-steps.js';

/** Values of an economic series as a source gives them. */
export interface EconomicValues {
  readonly indicatorType: string;
  readonly unit: string;
  readonly source: string;
  /** By the first day of the period, each once. */
  readonly values: readonly { readonly date: string; readonly value: number }[];
}

const CAME = `(SELECT unnest($dates)::DATE AS date, unnest($values)::DOUBLE AS value) AS came`;
const DIFFERS = '(stored.value <> came.value OR stored.unit <> $unit)';
const NOW = "now() AT TIME ZONE 'UTC'";

/**
 * Brings values of a series into the store, all or none. A value that is there and differs, or counts another unit, is kept
 * among the older versions.
 */
export async function importEconomicValues(
  db: DuckDb,
  { indicatorType: type, unit, source, values }: EconomicValues,
): Promise<ChangeCounts> {
  const came = { type, dates: values.map(({ date }) => date), values: values.map(({ value }) => String(value)) };
  return db.transaction(async (session) => {
    const differing = `FROM economic_indicators AS stored JOIN ${CAME} ON stored.indicator_type = $type AND stored.date = came.date
       WHERE ${DIFFERS}`;
    const corrected = await session.query(
      `INSERT INTO economic_indicator_versions
       SELECT id, indicator_type, stored.date, stored.value, unit, source, created_at, ${NOW}, $source ${differing}`,
      { ...came, unit, source },
    );
    await session.query(
      `UPDATE economic_indicators AS stored SET value = came.value, unit = $unit, source = $source, created_at = ${NOW}
       FROM ${CAME} WHERE stored.indicator_type = $type AND stored.date = came.date AND ${DIFFERS}`,
      { ...came, unit, source },
    );
    const added = await session.query(
      `INSERT INTO economic_indicators
       SELECT $type || ':' || date::VARCHAR, $type, date, value, $unit, $source, ${NOW} FROM ${CAME}
       ANTI JOIN (FROM economic_indicators WHERE indicator_type = $type) USING (date) ORDER BY date`,
      { ...came, unit, source },
    );
    const counts = { added: added.numbers(0)[0] ?? 0, corrected: corrected.numbers(0)[0] ?? 0 };
    return { ...counts, unchanged: values.length - counts.added - counts.corrected };
  });
}
