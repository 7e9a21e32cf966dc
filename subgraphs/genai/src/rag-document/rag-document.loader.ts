import { byKey, findVisible, type SharedWithViewer, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { RAGDocumentRecord } from './rag-document.model.js';

export type { RAGDocumentRecord } from './rag-document.model.js';

/** Documents by id, own and shared ones; any other loads as null, like an id that does not exist. */
export const createRAGDocumentLoader = (
  model: Model<RAGDocumentRecord>,
  viewer: Viewer | null,
  shared: SharedWithViewer,
) =>
  byKey<string, RAGDocumentRecord>(
    (ids) =>
      findVisible(ids, {
        kind: 'document',
        viewer,
        shared,
        find: (condition) => model.find(condition).lean<RAGDocumentRecord[]>(),
      }),
    (document) => document._id,
  );
