import { byKey, findVisible, type SharedWithViewer, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { PromptTemplateRecord } from './prompt-template.model.js';

export type { PromptTemplateRecord } from './prompt-template.model.js';

/** Templates by id, own and shared ones; any other loads as null, like an id that does not exist. */
export const createPromptTemplateLoader = (
  model: Model<PromptTemplateRecord>,
  viewer: Viewer | null,
  shared: SharedWithViewer,
) =>
  byKey<string, PromptTemplateRecord>(
    (ids) =>
      findVisible(ids, {
        kind: 'prompt_template',
        viewer,
        shared,
        find: (condition) => model.find(condition).lean<PromptTemplateRecord[]>(),
      }),
    (template) => template._id,
  );
