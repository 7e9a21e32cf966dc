import { byKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { RAGDocumentRecord } from './rag-document.model.js';

export type { RAGDocumentRecord } from './rag-document.model.js';

/** Documents by id; another's loads as null, like an id that does not exist. */
export const createRAGDocumentLoader = (model: Model<RAGDocumentRecord>, viewer: Viewer | null) =>
  byKey<string, RAGDocumentRecord>(
    async (ids) =>
      viewer ? model.find({ _id: { $in: [...ids] }, user_id: viewer.id }).lean<RAGDocumentRecord[]>() : [],
    (document) => document._id,
  );
