import { byKey, type CollectionPager, type Connection, createCollectionPager, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { ownedBy } from '../user/owned-by.js';
import type { PortfolioRecord } from './portfolio.model.js';

export type { PortfolioRecord } from './portfolio.model.js';
export type PortfolioPage = Connection<PortfolioRecord>;

/** Portfolios by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export const createPortfolioLoader = (model: Model<PortfolioRecord>, viewer: Viewer | null) =>
  byKey<string, PortfolioRecord>(
    async (ids) => (viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<PortfolioRecord[]>() : []),
    (portfolio) => portfolio._id,
  );

/** Pages of the viewer's portfolios. */
export const createPortfolioPager = (
  model: Model<PortfolioRecord>,
  viewer: Viewer | null,
): CollectionPager<PortfolioRecord> => createCollectionPager(model, ownedBy(viewer));
