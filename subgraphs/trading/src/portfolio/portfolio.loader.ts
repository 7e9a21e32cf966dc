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
import type { PortfolioRecord } from './portfolio.model.js';

export type { PortfolioRecord } from './portfolio.model.js';
export type PortfolioPage = Connection<PortfolioRecord>;

/** Portfolios by id, as `viewer` may see them, own and shared ones: any other loads as null, like an id that does not exist. One per request. */
export const createPortfolioLoader = (model: Model<PortfolioRecord>, viewer: Viewer | null, shared: SharedWithViewer) =>
  byKey<string, PortfolioRecord>(
    (ids) =>
      findVisible(ids, {
        kind: 'portfolio',
        viewer,
        shared,
        find: (condition) => model.find(condition).lean<PortfolioRecord[]>(),
      }),
    (portfolio) => portfolio._id,
  );

/** Pages of the viewer's portfolios. */
export const createPortfolioPager = (
  model: Model<PortfolioRecord>,
  viewer: Viewer | null,
): CollectionPager<PortfolioRecord> => createCollectionPager(model, ownedBy(viewer));
