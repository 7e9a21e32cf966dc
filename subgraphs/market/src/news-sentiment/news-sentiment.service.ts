import { badUserInput } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readRange } from '../market-data/range.js';
import type { NewsDay, NewsService } from '../news/news.service.js';
import { type DayMove, readDayMoves } from '../store/day-moves.js';
import type { DuckDb } from '../store/duck-db.js';

/** The tone of a symbol's news on one day, and how its close moved. */
export type DatedSentiment = NewsDay & DayMove;

export interface SentimentRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface NewsSentimentService {
  /** Tone and moves by symbol and day of 1 to 50 symbols; NOT_FOUND where nothing is known of one. */
  list(symbols: readonly string[], range: SentimentRange): Promise<DatedSentiment[]>;
}

const MAX_SYMBOLS = 50;
const MAX_DAYS = 10_000;

export const createNewsSentimentService = (
  db: DuckDb,
  news: NewsService,
  companies: CompanyService,
): NewsSentimentService => ({
  async list(symbols, { from, to }) {
    const range = readRange(from, to);
    const asked = await companies.allKnown(symbols);
    if (asked.length < 1 || asked.length > MAX_SYMBOLS) {
      throw badUserInput(`Expected 1 to ${MAX_SYMBOLS} different symbols, but got ${asked.length}.`);
    }
    const days = await news.days({ symbols: asked, ...range }, MAX_DAYS + 1);
    if (days.length > MAX_DAYS) {
      throw badUserInput(`Expected at most ${MAX_DAYS} days with news, but there are more: narrow the range.`);
    }
    const moves = await readDayMoves(db, days);
    return days.map((day, row) => ({ ...day, ...(moves[row] ?? { move: null, nextMove: null }) }));
  },
});
