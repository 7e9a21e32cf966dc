import { createHash } from 'node:crypto';
import {
  badUserInput,
  DomainError,
  isDuplicateKey,
  newId,
  parseInput,
  type ShareService,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { jsonObject } from '../json-object.js';
import type { RequireRetrieval } from '../retrieval/retrieval.js';
import type { DocumentIndexer } from './document-indexer.js';
import { type DocumentHit, searchByMeaning } from './document-search.js';
import { DOCUMENT_TYPES } from './document-vectors.js';
import type { DocumentMetadata, DocumentType, RAGDocumentRecord } from './rag-document.model.js';

const known = z
  .string('Expected a text.')
  .min(1, 'Expected a text of 1 to 200 characters.')
  .max(200, 'Expected at most 200 characters.')
  .optional();
const metadata = jsonObject('metadata').pipe(
  z.looseObject({
    source_id: known,
    backtest_id: known,
    backtest_result_id: known,
    strategy_id: known,
    strategy_type: known,
    symbol: known,
  }),
);
const indexed = z.object({
  documentType: z.enum(['backtest', 'strategy', 'market_insight']),
  content: z
    .string()
    .max(20_000, 'Expected at most 20,000 characters.')
    .refine((text) => text.trim() !== '', 'Expected a text.'),
  metadata: metadata.nullish(),
});

export interface SearchInput {
  query: string;
  types?: readonly DocumentType[] | null | undefined;
  strategyType?: string | null | undefined;
  limit?: number | null | undefined;
}

interface NewContent {
  document_type: DocumentType;
  content: string;
  content_hash: string;
  metadata: DocumentMetadata;
}

/** Attempts to take the place of a source's document while others do the same. */
const ATTEMPTS = 5;

export type DocumentService = ReturnType<typeof createDocumentService>;

/** Rules of documents. MongoDB has the truth; that retrieval is down never fails a write. */
export function createDocumentService(
  documents: Model<RAGDocumentRecord>,
  indexer: DocumentIndexer,
  requireRetrieval: RequireRetrieval,
  shares: ShareService,
) {
  /** Keeps a document, in place of the owner's earlier one of the same source, and embeds it if its content is new. */
  async function index(viewer: Viewer, input: object): Promise<RAGDocumentRecord> {
    const given = parseInput(indexed, input);
    const content: NewContent = {
      document_type: given.documentType,
      content: given.content,
      content_hash: createHash('sha256').update(given.content).digest('hex'),
      metadata: given.metadata ?? {},
    };
    const document = await save(viewer, content);
    return document.is_embedded ? document : indexer.tryEmbed(document);
  }

  async function save(viewer: Viewer, content: NewContent): Promise<RAGDocumentRecord> {
    const { source_id } = content.metadata;
    if (source_id === undefined) return add(viewer, content);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await documents
        .findOne({ user_id: viewer.id, 'metadata.source_id': source_id })
        .lean<RAGDocumentRecord>();
      const saved = before ? await replace(before, content) : await addUnlessKnown(viewer, content);
      if (saved) return saved;
    }
    throw new DomainError('CONFLICT', 'The document is being changed by others: try again.', [
      'input',
      'metadata',
      'source_id',
    ]);
  }

  async function add(viewer: Viewer, content: NewContent): Promise<RAGDocumentRecord> {
    const _id = newId();
    return (await documents.create({ _id, document_id: _id, user_id: viewer.id, ...content })).toObject();
  }

  async function addUnlessKnown(viewer: Viewer, content: NewContent): Promise<RAGDocumentRecord | null> {
    try {
      return await add(viewer, content);
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
  }

  /** Null when the document was changed or deleted meanwhile. */
  function replace(before: RAGDocumentRecord, content: NewContent): Promise<RAGDocumentRecord | null> {
    if (before.document_type !== content.document_type) {
      const message = `This source's document is of type ${before.document_type}; expected the same, but got ${content.document_type}.`;
      throw new DomainError('CONFLICT', message, ['input', 'documentType']);
    }
    const isSame =
      before.content_hash === content.content_hash && before.metadata.strategy_type === content.metadata.strategy_type;
    const state = isSame ? {} : { is_embedded: false, embedding_error: null };
    return documents
      .findOneAndUpdate(
        {
          _id: before._id,
          content_hash: before.content_hash,
          'metadata.strategy_type': before.metadata.strategy_type ?? null,
        },
        { $set: { ...content, ...state } },
        { returnDocument: 'after', runValidators: true },
      )
      .lean<RAGDocumentRecord>();
  }

  /** Deletes a document and its vector; a vector that can't be reached is cleared away later and never found. */
  async function remove(viewer: Viewer, id: string): Promise<RAGDocumentRecord> {
    const noSuchDocument = new DomainError('NOT_FOUND', 'No such document of yours.', ['input', 'id']);
    if (!(await findOwn(viewer, id))) throw noSuchDocument;
    // Shares go first, so that a deletion cut short can be repeated.
    await shares.removeOf('document', id);
    const removed = await documents.findOneAndDelete({ _id: id, user_id: viewer.id }).lean<RAGDocumentRecord>();
    if (!removed) throw noSuchDocument;
    await indexer.tryRemove(removed);
    return removed;
  }

  /** Deletes all documents of a user and their vectors. Throws RetrievalUnavailable where there are vectors out of reach. */
  async function eraseOf(userId: string): Promise<void> {
    await documents.deleteMany({ user_id: userId });
    await indexer.removeOf(userId);
  }

  /** The viewer's documents nearest in meaning to a question. Throws RetrievalUnavailable. */
  async function search(viewer: Viewer, { query, types, strategyType, limit }: SearchInput): Promise<DocumentHit[]> {
    const wanted = limit ?? 5;
    if (query.trim() === '' || query.length > 2_000) {
      throw badUserInput(`Expected \`query\` of 1 to 2,000 characters, but got ${query.trim() && query.length}.`);
    }
    if (wanted < 1 || wanted > 50) throw badUserInput(`Expected \`limit\` from 1 to 50, but got ${wanted}.`);
    return searchByMeaning(documents, requireRetrieval, viewer, {
      query,
      types: types?.length ? [...new Set(types)] : DOCUMENT_TYPES,
      strategyType: strategyType ?? null,
      limit: wanted,
    });
  }

  /** DomainError NOT_FOUND at `field` and the place in it of each id that is not of a document of the viewer's. */
  async function assertOwn(viewer: Viewer, ids: readonly string[], field: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = await documents
      .find({ _id: { $in: [...ids] }, user_id: viewer.id }, { _id: 1 })
      .lean<{ _id: string }[]>();
    const own = new Set(found.map(({ _id }) => _id));
    const problems = ids.flatMap((id, place) =>
      own.has(id)
        ? []
        : [
            {
              code: 'NOT_FOUND' as const,
              message: 'No such document of yours.',
              field: [...field, String(place), 'documentId'],
            },
          ],
    );
    if (problems.length > 0) throw new DomainError(problems);
  }

  async function findOwn(viewer: Viewer, id: string): Promise<RAGDocumentRecord | null> {
    return documents.findOne({ _id: id, user_id: viewer.id }).lean<RAGDocumentRecord>();
  }

  return { index, remove, eraseOf, search, assertOwn, findOwn };
}
