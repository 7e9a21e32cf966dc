import { orNull } from '../market-data/bar-rows.js';
import { dayNumber } from './dates.js';
import type { DuckDb } from './duck-db.js';

/** A symbol and a day as `YYYY-MM-DD`. */
export interface SymbolDay {
  readonly symbol: string;
  readonly date: string;
}

/** How the close moved, as fractions of the close before. */
export interface DayMove {
  /** On the day itself; null where there is no bar of it, or none before. */
  readonly move: number | null;
  /** On the first bar of the week after the day; null where there is none, or none before it. */
  readonly nextMove: number | null;
}

/** Moves of any number of symbols and days in one statement, in the order asked. */
export async function readDayMoves(db: DuckDb, days: readonly SymbolDay[]): Promise<DayMove[]> {
  const columns = await db.query(
    `WITH asked AS (
       SELECT unnest($symbols) AS symbol, unnest($dates)::DATE AS date, generate_subscripts($symbols, 1) AS place
     ), changes AS (
       SELECT symbol, date, close_price / lag(close_price) OVER (PARTITION BY symbol ORDER BY date) - 1 AS change
       FROM market_data SEMI JOIN asked USING (symbol)
     )
     SELECT own.change, CASE WHEN ${dayNumber('later.date')} <= ${dayNumber('asked.date')} + 7 THEN later.change END
     FROM asked LEFT JOIN changes AS own ON own.symbol = asked.symbol AND own.date = asked.date
     ASOF LEFT JOIN changes AS later ON later.symbol = asked.symbol AND later.date > asked.date
     ORDER BY place`,
    { symbols: days.map(({ symbol }) => symbol), dates: days.map(({ date }) => date) },
  );
  const [own, later] = [columns.numbers(0), columns.numbers(1)];
  return days.map((_day, row) => ({ move: orNull(own[row]), nextMove: orNull(later[row]) }));
}
