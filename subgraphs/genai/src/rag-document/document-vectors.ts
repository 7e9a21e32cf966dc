import { byKey } from '@quantgraph/shared';
import type { RequireRetrieval } from '../retrieval/retrieval.js';
import type { LabelledId, VectorCollection } from '../retrieval/vector-store.js';
import type { DocumentType, RAGDocumentRecord } from './rag-document.model.js';

/** Where a document's vector is kept, by the document's type. */
export const COLLECTION_OF: Readonly<Record<DocumentType, VectorCollection>> = {
  backtest: 'user_backtests',
  strategy: 'user_strategies',
  market_insight: 'market_insights',
};

export const DOCUMENT_TYPES = Object.keys(COLLECTION_OF) as DocumentType[];

/** What is kept beside a document's vector. */
export const labelsOf = ({ _id, user_id, content_hash, metadata }: RAGDocumentRecord): LabelledId => ({
  id: _id,
  labels: { userId: user_id, contentHash: content_hash, strategyType: metadata.strategy_type ?? null },
});

/** Vectors by document id, one loader for each type of document. Throws RetrievalUnavailable. One per request. */
export function createEmbeddingLoaders(requireRetrieval: RequireRetrieval) {
  const loaderOf = (type: DocumentType) =>
    byKey<string, { id: string; vector: number[] }>(
      async (ids) => requireRetrieval().vectors.vectorsOf(COLLECTION_OF[type], ids),
      ({ id }) => id,
    );
  return { backtest: loaderOf('backtest'), strategy: loaderOf('strategy'), market_insight: loaderOf('market_insight') };
}
