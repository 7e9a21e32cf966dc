import type { Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { RequireRetrieval } from '../retrieval/retrieval.js';
import type { VectorHit, VectorStore } from '../retrieval/vector-store.js';
import { COLLECTION_OF } from './document-vectors.js';
import type { DocumentType, RAGDocumentRecord } from './rag-document.model.js';

export interface DocumentQuery {
  readonly query: string;
  readonly types: readonly DocumentType[];
  readonly strategyType: string | null;
  readonly limit: number;
}

export interface DocumentHit {
  readonly document: RAGDocumentRecord;
  readonly score: number;
}

interface TypedHit extends VectorHit {
  readonly type: DocumentType;
}

/** How often a search asks again because hits turned out to be of deleted or changed documents. */
const ATTEMPTS = 3;

/**
 * The viewer's documents nearest in meaning, nearest first. A hit counts only if the document is there, is the viewer's
 * and still has the content that was embedded. Throws RetrievalUnavailable.
 */
export async function searchByMeaning(
  documents: Model<RAGDocumentRecord>,
  requireRetrieval: RequireRetrieval,
  viewer: Viewer,
  { query, types, strategyType, limit }: DocumentQuery,
): Promise<DocumentHit[]> {
  const { embedder, vectors } = requireRetrieval();
  const vector = await embedder.embedQuery(query);
  let found: DocumentHit[] = [];
  let spare = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const wanted = limit + spare;
    const asked = { vector, userId: viewer.id, strategyType, limit: wanted };
    const hits = await Promise.all(
      types.map(async (type) => (await vectors.query(COLLECTION_OF[type], asked)).map((hit) => ({ ...hit, type }))),
    );
    const nearest = hits.flat().toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const candidates = nearest.slice(0, wanted);
    found = await standing(documents, vectors, viewer, candidates);
    const dropped = candidates.length - found.length;
    if (found.length >= limit || dropped === 0 || nearest.length < wanted) break;
    spare += dropped;
  }
  return found.slice(0, limit);
}

/** The hits whose documents stand; vectors of deleted documents are removed on the way. */
async function standing(
  documents: Model<RAGDocumentRecord>,
  vectors: VectorStore,
  viewer: Viewer,
  hits: readonly TypedHit[],
): Promise<DocumentHit[]> {
  const ids = hits.map(({ id }) => id);
  const rows = await documents.find({ _id: { $in: ids }, user_id: viewer.id }).lean<RAGDocumentRecord[]>();
  const byId = new Map(rows.map((row) => [row._id, row]));
  const orphans = hits.filter(({ id }) => !byId.has(id));
  await Promise.all(orphans.map(({ id, type }) => vectors.remove(COLLECTION_OF[type], [id])));
  return hits.flatMap(({ id, contentHash, score }) => {
    const document = byId.get(id);
    return document?.content_hash === contentHash ? [{ document, score }] : [];
  });
}
