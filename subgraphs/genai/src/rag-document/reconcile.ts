import type { Model } from 'mongoose';
import type { VectorStore } from '../retrieval/vector-store.js';
import { COLLECTION_OF, DOCUMENT_TYPES } from './document-vectors.js';
import type { DocumentType, RAGDocumentRecord } from './rag-document.model.js';

const BATCH = 100;

/**
 * Makes both stores agree where their counts differ: after a vector store was lost or an embedding model changed, and
 * where deletions did not reach it. Documents without a vector are marked to be embedded; vectors without a document go.
 */
export async function reconcile(documents: Model<RAGDocumentRecord>, vectors: VectorStore): Promise<void> {
  for (const type of DOCUMENT_TYPES) {
    const embedded = await documents.countDocuments({ document_type: type, is_embedded: true });
    if (embedded === (await vectors.count(COLLECTION_OF[type]))) continue;
    await markMissing(documents, vectors, type);
    await removeOrphans(documents, vectors, type);
  }
}

async function markMissing(documents: Model<RAGDocumentRecord>, vectors: VectorStore, type: DocumentType) {
  let after = '';
  for (;;) {
    const batch = await documents
      .find({ document_type: type, is_embedded: true, _id: { $gt: after } }, { content_hash: 1 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<Pick<RAGDocumentRecord, '_id' | 'content_hash'>[]>();
    if (batch.length === 0) return;
    const ids = batch.map(({ _id }) => _id);
    const known = await vectors.contentHashes(COLLECTION_OF[type], ids);
    const missing = batch.filter(({ _id, content_hash }) => known.get(_id) !== content_hash).map(({ _id }) => _id);
    if (missing.length > 0) await documents.updateMany({ _id: { $in: missing } }, { $set: { is_embedded: false } });
    after = ids.at(-1) ?? after;
  }
}

async function removeOrphans(documents: Model<RAGDocumentRecord>, vectors: VectorStore, type: DocumentType) {
  let offset = 0;
  for (;;) {
    const ids = await vectors.ids(COLLECTION_OF[type], offset, BATCH);
    if (ids.length === 0) return;
    const found = await documents.find({ _id: { $in: ids } }, { _id: 1 }).lean<{ _id: string }[]>();
    const kept = new Set(found.map(({ _id }) => _id));
    await vectors.remove(
      COLLECTION_OF[type],
      ids.filter((id) => !kept.has(id)),
    );
    offset += kept.size;
  }
}
