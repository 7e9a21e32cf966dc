import { type BarSeries, byDay, pickIntegers, pickRows, readSeries } from './bar-series.js';
import type { Columns } from './columns.js';
import { dayNumber } from './dates.js';
import type { DuckDb } from './duck-db.js';

/** Whole histories of daily bars, as they are stored, in memory until bars are written: those read last, up to a size. */
export interface KeptBars {
  /** Whether the histories of these symbols are in memory, or are worth being read whole. */
  serves(db: DuckDb, symbols: readonly string[]): boolean;
  /**
   * The histories of symbols in the order asked, empty for one without bars, all of one moment. What is not in memory is read
   * in one statement, in a second one where bars were written meanwhile.
   */
  read(db: DuckDb, symbols: readonly string[]): Promise<BarSeries[]>;
}

/** Of more symbols at once, whole histories may take much longer than what is asked of them. */
const MAX_MISSING = 50;

/** What a series takes besides its rows, about; a row is a day, six figures and the number of a source. */
const SERIES_BYTES = 2048;
const ROW_BYTES = 4 + 6 * 8 + 4;

export function createKeptBars(maxBytes: number): KeptBars {
  const kept = new Map<string, BarSeries>();
  const sources = createNames();
  let keptBytes = 0;
  let keptAt = 0;

  function dropOutdated(db: DuckDb): number {
    const writes = db.writes.count('market_data');
    if (writes !== keptAt) {
      kept.clear();
      keptBytes = 0;
      keptAt = writes;
    }
    return writes;
  }

  function keep(symbol: string, series: BarSeries): void {
    const known = kept.get(symbol);
    keptBytes += bytesOf(series) - (known ? bytesOf(known) : 0);
    kept.delete(symbol);
    kept.set(symbol, series);
    for (const [oldest, dropped] of kept) {
      if (keptBytes <= maxBytes) break;
      kept.delete(oldest);
      keptBytes -= bytesOf(dropped);
    }
  }

  async function load(db: DuckDb, symbols: readonly string[]): Promise<BarSeries[]> {
    const columns = await db.query(symbols.length === 1 ? OF_ONE : OF_SEVERAL, { symbols });
    return splitByPlace(columns, symbols.length, sources);
  }

  const bars: KeptBars = {
    serves(db, symbols) {
      dropOutdated(db);
      return maxBytes > 0 && symbols.filter((symbol) => !kept.has(symbol)).length <= MAX_MISSING;
    },
    async read(db, symbols) {
      const writes = dropOutdated(db);
      const found = new Map(symbols.map((symbol) => [symbol, kept.get(symbol)]));
      const missing = [...found.keys()].filter((symbol) => !found.get(symbol));
      if (missing.length > 0) {
        const isPart = missing.length < found.size;
        const loaded = await load(db, missing);
        if (isPart && db.writes.count('market_data') !== writes) return bars.read(db, symbols);
        for (const [index, symbol] of missing.entries()) found.set(symbol, loaded[index]);
      }
      if (dropOutdated(db) === writes) for (const [symbol, series] of found) if (series) keep(symbol, series);
      return symbols.map((symbol) => found.get(symbol) as BarSeries);
    },
  };
  return bars;
}

const bytesOf = ({ day }: BarSeries): number => SERIES_BYTES + day.length * ROW_BYTES;

/** A source's name is told by the upper bits of its hash: texts take longest to read, and few of them differ. */
const FIGURES = `${dayNumber('date')}, open_price, high_price, low_price, close_price, volume::DOUBLE,
  epoch_ms(created_at)::DOUBLE, (hash(data_source) >> 12)::DOUBLE, data_source`;

// Rows come as they lie, mostly in order: sorting them in DuckDB takes longer than looking
const OF_ONE = `SELECT 0, ${FIGURES} FROM market_data WHERE symbol = $symbols[1]`;
const OF_SEVERAL = `
  WITH asked AS (SELECT unnest($symbols) AS symbol, generate_subscripts($symbols, 1)::INTEGER - 1 AS place)
  SELECT place, ${FIGURES} FROM asked JOIN market_data USING (symbol)`;

/** Names by number, so that a row takes no text. */
interface Names {
  /** Numbers of the names that these hashes are of; the name of a row whose hash is new is read. */
  numbersOf(hashes: Float64Array, nameOf: (row: number) => string | null): Int32Array;
  at(number: number): string | null;
}

function createNames(): Names {
  const numbers = new Map<number, number>();
  const names: (string | null)[] = [];
  const numberOf = (hash: number, name: () => string | null): number => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, names.length);
    return names.push(name()) - 1;
  };
  return {
    numbersOf(hashes, nameOf) {
      const found = new Int32Array(hashes.length);
      for (let row = 0; row < hashes.length; row += 1) {
        // Rows of one source lie together
        const isSame = row > 0 && hashes[row] === hashes[row - 1];
        found[row] = (isSame ? found[row - 1] : numberOf(hashes[row] as number, () => nameOf(row))) as number;
      }
      return found;
    },
    at: (number) => names[number] ?? null,
  };
}

/** The rows of each place below `count`, by day. */
function splitByPlace(columns: Columns, count: number, sources: Names): BarSeries[] {
  const all = readSeries(columns, () => null);
  const numbers = sources.numbersOf(columns.numbers(8), (row) => columns.text(9, row));
  return rowsOfPlaces(columns.integers(0), count).map((rows) => {
    // Of its own rows' numbers alone, so that nothing of the other symbols stays
    const own = pickIntegers(numbers, rows);
    return byDay({
      day: pickIntegers(all.day, rows),
      ...pickRows(all, rows),
      source: (row) => sources.at(own[row] as number),
    });
  });
}

/** The numbers of each place's rows. */
function rowsOfPlaces(places: Int32Array, count: number): Int32Array[] {
  const ends = new Int32Array(count);
  for (const place of places) ends[place] = (ends[place] as number) + 1;
  const rows = Array.from(ends, (size) => new Int32Array(size));
  ends.fill(0);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    const next = ends[place] as number;
    (rows[place] as Int32Array)[next] = row;
    ends[place] = next + 1;
  }
  return rows;
}
