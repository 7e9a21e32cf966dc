import { byKey, type Loader } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { NewsRecord } from './news.model.js';

/** News by id; anyone may read them. One per request. */
export const createNewsLoader = (model: Model<NewsRecord>): Loader<string, NewsRecord | null> =>
  byKey<string, NewsRecord>(
    (ids) => model.find({ _id: { $in: ids } }).lean<NewsRecord[]>(),
    (news) => news._id,
  );
