import type { Model } from 'mongoose';
import type { SourceArticle } from '../sources/reference-source.js';
import type { NewsRecord } from './news.model.js';
import { wordsOf } from './search-words.js';

export interface NewsWriter {
  /** Keeps articles about a symbol whose address is new, and answers how many those are; the others stay as they are. */
  keep(symbol: string, articles: readonly SourceArticle[]): Promise<number>;
  /** When the newest kept article of a symbol was published on a day (UTC), among those with an address; null for none. */
  newestOn(symbol: string, date: string): Promise<Date | null>;
}

export const createNewsWriter = (model: Model<NewsRecord>): NewsWriter => ({
  async keep(symbol, articles) {
    const byUrl = new Map([...articles].reverse().map((article) => [article.url, article]));
    const known = new Set<unknown>(await model.distinct('url', { symbol, url: { $in: [...byUrl.keys()] } }));
    const added = [...byUrl.values()].filter(({ url }) => !known.has(url)).reverse();
    await model.insertMany(
      added.map(({ url, title, content, sentiment, topics, publisher, publishedAt }) => ({
        symbol,
        url,
        title,
        content,
        sentiment_score: sentiment,
        topics,
        source: publisher,
        published_at: publishedAt,
        search_words: wordsOf(`${title} ${content}`),
      })),
    );
    return added.length;
  },
  async newestOn(symbol, date) {
    const newest = await model
      .findOne({
        symbol,
        url: { $ne: null },
        published_at: { $gte: new Date(`${date}T00:00:00Z`), $lte: new Date(`${date}T23:59:59.999Z`) },
      })
      .sort({ published_at: -1 })
      .lean<NewsRecord>();
    return newest?.published_at ?? null;
  },
});
