import {
  byKey,
  type CollectionPager,
  type Connection,
  createCollectionPager,
  findVisible,
  type SharedWithViewer,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { StrategyRecord, StrategyVersionRecord } from './strategy.model.js';

export type { StrategyRecord, StrategyTypeName, StrategyVersionRecord } from './strategy.model.js';
export type StrategyPage = Connection<StrategyRecord>;
export type StrategyVersionPage = Connection<StrategyVersionRecord>;

/** Strategies by id, as `viewer` may see them, own and shared ones: any other loads as null, like an id that does not exist. One per request. */
export const createStrategyLoader = (model: Model<StrategyRecord>, viewer: Viewer | null, shared: SharedWithViewer) =>
  byKey<string, StrategyRecord>(
    (ids) =>
      findVisible(ids, {
        kind: 'strategy',
        viewer,
        shared,
        find: (condition) => model.find(condition).lean<StrategyRecord[]>(),
      }),
    (strategy) => strategy._id,
  );

/** Pages of the viewer's strategies. */
export const createStrategyPager = (
  model: Model<StrategyRecord>,
  viewer: Viewer | null,
): CollectionPager<StrategyRecord> => createCollectionPager(model, ownedBy(viewer));

/** Pages of the versions of the viewer's strategies. */
export const createStrategyVersionPager = (
  model: Model<StrategyVersionRecord>,
  viewer: Viewer | null,
): CollectionPager<StrategyVersionRecord> => createCollectionPager(model, ownedBy(viewer));

/** Pages of the versions of any strategies: asked only below one that the viewer may see, for what is shared with them. */
export const createSharedStrategyVersionPager = (
  model: Model<StrategyVersionRecord>,
): CollectionPager<StrategyVersionRecord> => createCollectionPager(model, {});
