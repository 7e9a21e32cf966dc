import { byKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { GeneratedStrategyRecord } from './generated-strategy.model.js';

export type { GeneratedStrategyRecord } from './generated-strategy.model.js';

/** Generated strategies by id; another's loads as null, like an id that does not exist. */
export const createGeneratedStrategyLoader = (model: Model<GeneratedStrategyRecord>, viewer: Viewer | null) =>
  byKey<string, GeneratedStrategyRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: [...ids] }, user_id: viewer.id }).lean<GeneratedStrategyRecord[]>() : [],
    (strategy) => strategy._id,
  );
