import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import { EMBEDDING_BATCH, TextRefused } from '../retrieval/embedder.js';
import type { RequireRetrieval, Retrieval } from '../retrieval/retrieval.js';
import { RetrievalUnavailable } from '../retrieval/retrieval-unavailable.js';
import { COLLECTION_OF, DOCUMENT_TYPES, labelsOf } from './document-vectors.js';
import type { DocumentType, RAGDocumentRecord } from './rag-document.model.js';
import { reconcile } from './reconcile.js';

/** Sweeps after which the two stores are compared again, though nothing failed. */
const COMPARE_EVERY = 40;

export type DocumentIndexer = ReturnType<typeof createDocumentIndexer>;

/** Brings documents of the one store into the other: MongoDB has the truth, Chroma what can be found of it. */
export function createDocumentIndexer(
  documents: Model<RAGDocumentRecord>,
  requireRetrieval: RequireRetrieval,
  logger: Logger,
) {
  let sweepsUntilCompared = 0;
  let down = false;

  /** Embeds one document now if that can be done; answers whether it is findable. Never fails because retrieval does. */
  async function tryEmbed(document: RAGDocumentRecord): Promise<RAGDocumentRecord> {
    try {
      await embedEach(documents, requireRetrieval(), [document]);
    } catch (error) {
      if (!(error instanceof RetrievalUnavailable)) throw error;
      return document;
    }
    return (await documents.findById(document._id).lean<RAGDocumentRecord>()) ?? document;
  }

  /** Removes a document's vector now if that can be done; else it goes when the stores are compared, soon. */
  async function tryRemove({ _id, document_type }: RAGDocumentRecord): Promise<void> {
    try {
      await requireRetrieval().vectors.remove(COLLECTION_OF[document_type], [_id]);
    } catch (error) {
      if (!(error instanceof RetrievalUnavailable)) throw error;
      sweepsUntilCompared = 0;
    }
  }

  /** Removes all vectors of a user; there are none where retrieval was not set up. What is embedded meanwhile goes when the stores are compared. */
  async function removeOf(userId: string): Promise<void> {
    const retrieval = findRetrieval(requireRetrieval);
    if (!retrieval) return;
    for (const type of DOCUMENT_TYPES) await retrieval.vectors.removeOf(COLLECTION_OF[type], userId);
    sweepsUntilCompared = 0;
  }

  async function sweepAll(signal: AbortSignal): Promise<void> {
    const retrieval = requireRetrieval();
    sweepsUntilCompared -= 1;
    if (sweepsUntilCompared < 0) {
      sweepsUntilCompared = COMPARE_EVERY;
      await reconcile(documents, retrieval.vectors);
    }
    for (const type of DOCUMENT_TYPES) await embedPending(documents, retrieval, type, signal);
  }

  /** Embeds all that is not embedded yet, in batches. When retrieval is down it says so once, and the next sweep tries again. */
  async function sweep(signal: AbortSignal): Promise<void> {
    try {
      await sweepAll(signal);
      if (down) logger.info('Retrieval answers again; all documents are embedded');
      down = false;
    } catch (error) {
      sweepsUntilCompared = 0;
      if (signal.aborted) return;
      if (!down) logger.warn({ err: error }, 'Documents could not be embedded; trying again until it works');
      down = true;
    }
  }

  return { tryEmbed, tryRemove, removeOf, sweep };
}

/** Null where this installation has none; whether its servers answer shows in use. */
function findRetrieval(requireRetrieval: RequireRetrieval): Retrieval | null {
  try {
    return requireRetrieval();
  } catch (error) {
    if (!(error instanceof RetrievalUnavailable)) throw error;
    return null;
  }
}

async function embedPending(
  documents: Model<RAGDocumentRecord>,
  retrieval: Retrieval,
  type: DocumentType,
  signal: AbortSignal,
) {
  let after = '';
  while (!signal.aborted) {
    const batch = await documents
      .find({ document_type: type, is_embedded: false, embedding_error: null, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(EMBEDDING_BATCH)
      .lean<RAGDocumentRecord[]>();
    await embedEach(documents, retrieval, batch);
    if (batch.length < EMBEDDING_BATCH) return;
    after = batch.at(-1)?._id ?? after;
  }
}

/** Embeds documents of one type; where the server refuses some text, only that document stays behind, with the reason. */
async function embedEach(documents: Model<RAGDocumentRecord>, retrieval: Retrieval, batch: RAGDocumentRecord[]) {
  try {
    await embedBatch(documents, retrieval, batch);
  } catch (error) {
    if (!(error instanceof TextRefused)) throw error;
    const [only] = batch;
    if (batch.length > 1) {
      for (const document of batch) await embedEach(documents, retrieval, [document]);
    } else if (only) {
      const refused = { embedding_error: error.message.slice(0, 500) };
      await documents.updateOne({ _id: only._id, content_hash: only.content_hash }, { $set: refused });
    }
  }
}

/** A document whose content has a vector already is labelled anew, not embedded. */
async function embedBatch(
  documents: Model<RAGDocumentRecord>,
  { embedder, vectors }: Retrieval,
  batch: RAGDocumentRecord[],
) {
  const [sample] = batch;
  if (!sample) return;
  const collection = COLLECTION_OF[sample.document_type];
  const ids = batch.map(({ _id }) => _id);
  const known = await vectors.contentHashes(collection, ids);
  const isKnown = ({ _id, content_hash }: RAGDocumentRecord) => known.get(_id) === content_hash;
  await vectors.relabel(collection, batch.filter(isKnown).map(labelsOf));
  const fresh = batch.filter((document) => !isKnown(document));
  if (fresh.length > 0) {
    const made = await embedder.embedDocuments(fresh.map(({ content }) => content));
    const entries = fresh.map((document, index) => ({ ...labelsOf(document), vector: made[index] ?? [] }));
    await vectors.upsert(collection, entries);
  }
  await documents.bulkWrite(
    batch.map(({ _id, content_hash, metadata }) => ({
      updateOne: {
        filter: { _id, content_hash, 'metadata.strategy_type': metadata.strategy_type ?? null },
        update: { $set: { is_embedded: true } },
      },
    })),
  );
}
