import {
  badUserInput,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  type Order,
  type PageArgs,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { readSymbols } from '../company/symbols.js';
import { readLimit, readRange } from '../market-data/range.js';
import type { NewsRecord } from './news.model.js';
import { type FoundNews, searchNews } from './news-search.js';
import { wordsOf } from './search-words.js';

export interface NewsFilter {
  readonly symbols?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly minSentiment?: number | null;
  readonly maxSentiment?: number | null;
  readonly search?: string | null;
}

export interface NewsService {
  list(filter: NewsFilter, args: PageArgs): Promise<Connection<NewsRecord>>;
  /** News of one symbol; the same page of any number of symbols is one command. */
  of(symbol: string, filter: NewsFilter, args: PageArgs): Promise<Connection<NewsRecord>>;
  /** The best matches, at most `first` (1 to 100), for any of a text's words. */
  search(text: string, filter: NewsFilter, first: number): Promise<FoundNews[]>;
  /** News by symbol and day (UTC), at most `limit` days, in one command. */
  days(filter: NewsFilter, limit: number): Promise<NewsDay[]>;
}

/** A symbol's news on one day. */
export interface NewsDay {
  readonly symbol: string;
  readonly date: string;
  readonly count: number;
  readonly ratedCount: number;
  /** Null where none is rated. */
  readonly meanSentiment: number | null;
}

const MAX_MATCHES = 100;

const NEWEST_PUBLISHED: Order = { field: 'published_at', direction: -1 };

/** One per request. */
export function createNewsService(model: Model<NewsRecord>): NewsService {
  const pager: CollectionPager<NewsRecord> = createCollectionPager(model, {});
  return {
    list: async (filter, args) => pager.list({ args, filter: conditionsOf(filter), order: NEWEST_PUBLISHED }),
    of: async (symbol, filter, args) => {
      const { symbol: others, ...conditions } = conditionsOf(filter);
      const narrowed = others ? { ...conditions, $and: [{ symbol: others }] } : conditions;
      return pager.children('symbol', symbol, { args, filter: narrowed, order: NEWEST_PUBLISHED });
    },
    search: async (text, filter, first) =>
      searchNews(model, searched(text), conditionsOf(filter), readLimit(first, MAX_MATCHES, 'first')),
    days: (filter, limit) =>
      model.aggregate<NewsDay>([
        { $match: conditionsOf(filter) },
        {
          $group: {
            _id: { symbol: '$symbol', date: { $dateToString: { format: '%Y-%m-%d', date: '$published_at' } } },
            count: { $sum: 1 },
            ratedCount: { $sum: { $cond: [{ $eq: ['$sentiment_score', null] }, 0, 1] } },
            meanSentiment: { $avg: '$sentiment_score' },
          },
        },
        { $project: { _id: 0, symbol: '$_id.symbol', date: '$_id.date', count: 1, ratedCount: 1, meanSentiment: 1 } },
        { $sort: { symbol: 1, date: 1 } },
        { $limit: limit },
      ]),
  };
}

function conditionsOf(filter: NewsFilter): Record<string, unknown> {
  const { from, to } = readRange(filter.from, filter.to);
  const conditions: Record<string, unknown> = {};
  if (filter.symbols) conditions.symbol = { $in: readSymbols(filter.symbols) };
  if (filter.topics) conditions.topics = { $in: [...filter.topics] };
  if (from || to) {
    conditions.published_at = {
      ...(from ? { $gte: new Date(`${from}T00:00:00Z`) } : {}),
      ...(to ? { $lte: new Date(`${to}T23:59:59.999Z`) } : {}),
    };
  }
  const tone = sentimentRange(filter.minSentiment ?? null, filter.maxSentiment ?? null);
  if (tone) conditions.sentiment_score = tone;
  if (filter.search) conditions.search_words = { $all: searched(filter.search) };
  return conditions;
}

function sentimentRange(min: number | null, max: number | null): Record<string, number> | null {
  for (const bound of [min, max]) {
    if (bound !== null && (bound < -1 || bound > 1)) {
      throw badUserInput(`Expected a sentiment from -1 to 1, but got ${bound}.`);
    }
  }
  if (min !== null && max !== null && min > max) {
    throw badUserInput(`Expected \`minSentiment\` up to \`maxSentiment\`, but got ${min} and ${max}.`);
  }
  if (min === null && max === null) return null;
  return { ...(min === null ? {} : { $gte: min }), ...(max === null ? {} : { $lte: max }) };
}

function searched(search: string): string[] {
  const words = wordsOf(search);
  if (words.length === 0 || words.length > 10) {
    throw badUserInput(`Expected a search of 1 to 10 words, but got ${words.length}.`);
  }
  return words;
}
