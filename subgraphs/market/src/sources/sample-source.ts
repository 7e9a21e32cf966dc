import path from 'node:path';
import { orNull } from '../market-data/bar-rows.js';
import { dateOfDay, dayNumber, inRange } from '../store/dates.js';
import type { DuckDb } from '../store/duck-db.js';
import { SAMPLE_FOLDER } from '../store/load-sample.js';
import { type PriceSource, UnknownSymbolError } from './price-source.js';

/** The sample of the repository, which is adjusted for its splits already and knows of no dividends. */
export const createSampleSource = (db: DuckDb): PriceSource => ({
  name: 'sample',
  async dailyHistory(symbol, { from, to }) {
    const columns = await db.query(
      `SELECT ${dayNumber('date')}, open_price, high_price, low_price, close_price, volume::DOUBLE
       FROM read_parquet($file) WHERE symbol = $symbol AND ${inRange('date')} ORDER BY date`,
      { file: path.join(SAMPLE_FOLDER, 'market_data.parquet'), symbol, from, to },
    );
    if (columns.rowCount === 0) throw new UnknownSymbolError('sample', symbol);
    const [open, high, low, close, volume] = [1, 2, 3, 4, 5].map((column) => columns.numbers(column));
    const bars = Array.from(columns.integers(0), (day, row) => ({
      date: dateOfDay(day),
      open: orNull(open?.[row]),
      high: orNull(high?.[row]),
      low: orNull(low?.[row]),
      close: close?.[row] ?? Number.NaN,
      volume: orNull(volume?.[row]),
    }));
    return { bars, splits: [], dividends: [] };
  },
});
