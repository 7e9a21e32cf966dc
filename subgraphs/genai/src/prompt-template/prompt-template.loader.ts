import { byKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { PromptTemplateRecord } from './prompt-template.model.js';

export type { PromptTemplateRecord } from './prompt-template.model.js';

/** Templates by id; another's loads as null, like an id that does not exist. */
export const createPromptTemplateLoader = (model: Model<PromptTemplateRecord>, viewer: Viewer | null) =>
  byKey<string, PromptTemplateRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: [...ids] }, user_id: viewer.id }).lean<PromptTemplateRecord[]>() : [],
    (template) => template._id,
  );
