import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection } from 'mongoose';

export interface NewsRecord extends StoredRecord {
  symbol: string;
  title: string;
  content: string;
  url: string | null;
  sentiment_score: number | null;
  topics: string[];
  source: string;
  published_at: Date;
  /** Distinct words of title and content in small letters: what a search looks up. */
  search_words: string[];
}

export const createNewsModel = (connection: Connection) =>
  defineModel<NewsRecord>(connection, 'NewsData', {
    collection: 'news',
    fields: {
      symbol: { type: String, required: true },
      title: { type: String, required: true, maxlength: 500 },
      content: { type: String, required: true, maxlength: 100_000 },
      url: { type: String, default: null },
      sentiment_score: { type: Number, min: -1, max: 1, default: null },
      topics: { type: [String], default: [] },
      source: { type: String, required: true },
      published_at: { type: Date, required: true },
      search_words: { type: [String], default: [] },
    },
    indexes: [
      [{ symbol: 1, published_at: -1, _id: -1 }],
      [{ published_at: -1, _id: -1 }],
      [{ topics: 1, published_at: -1, _id: -1 }],
      [{ search_words: 1, published_at: -1, _id: -1 }],
      // One article may be about several symbols, and is a record of each
      [
        { symbol: 1, url: 1 },
        { unique: true, partialFilterExpression: { url: { $type: 'string' } } },
      ],
    ],
    updates: false,
  });
