import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Market's columns of one symbol. */
export interface Columns {
  date: string[];
  openPrice: (number | null)[];
  highPrice: (number | null)[];
  lowPrice: (number | null)[];
  closePrice: number[];
  volume: (number | null)[];
}

const file = new URL('../../reference/aapl-bars.csv.gz', import.meta.url);

/** AAPL as the sample data has it, 1990 to 2022: opens from 2000 on with gaps, closes throughout. */
export function readAapl(): Columns {
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').slice(1);
  const cells = rows.map((row) => row.split(','));
  const unknown = cells.map(() => null);
  return {
    date: cells.map(([date]) => date as string),
    openPrice: cells.map(([, open]) => (open ? Number(open) : null)),
    highPrice: unknown,
    lowPrice: [...unknown],
    closePrice: cells.map(([, , close]) => Number(close)),
    volume: [...unknown],
  };
}

/** Those of the columns' days that lie in a range, both ends included. */
export function within(columns: Columns, from: string | null, to: string | null): Columns {
  const keep = columns.date.map((date) => (!from || date >= from) && (!to || date <= to));
  const kept = <T>(column: readonly T[]) => column.filter((_value, i) => keep[i]);
  return {
    date: kept(columns.date),
    openPrice: kept(columns.openPrice),
    highPrice: kept(columns.highPrice),
    lowPrice: kept(columns.lowPrice),
    closePrice: kept(columns.closePrice),
    volume: kept(columns.volume),
  };
}
