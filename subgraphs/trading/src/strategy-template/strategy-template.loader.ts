import { byKey, type CollectionPager, type Connection, createCollectionPager } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { StrategyTemplateRecord } from './strategy-template.model.js';

export type { StrategyTemplateRecord } from './strategy-template.model.js';
export type StrategyTemplatePage = Connection<StrategyTemplateRecord>;

/** Templates by id. They are the same for everyone, signed in or not. One per request. */
export const createStrategyTemplateLoader = (model: Model<StrategyTemplateRecord>) =>
  byKey<string, StrategyTemplateRecord>(
    (ids) => model.find({ _id: { $in: ids } }).lean<StrategyTemplateRecord[]>(),
    (template) => template._id,
  );

/** Pages of all templates. */
export const createStrategyTemplatePager = (
  model: Model<StrategyTemplateRecord>,
): CollectionPager<StrategyTemplateRecord> => createCollectionPager(model, {});
