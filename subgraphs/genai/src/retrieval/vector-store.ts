import { inSpan } from '@quantgraph/shared';
import {
  ChromaClient,
  ChromaClientError,
  ChromaConnectionError,
  ChromaNotFoundError,
  type Collection,
  type Where,
} from 'chromadb';
import { RetrievalUnavailable } from './retrieval-unavailable.js';

/** The collections that vectors are kept in, by their names under the default prefix. */
export type VectorCollection = 'user_backtests' | 'user_strategies' | 'market_insights';

/** What is kept beside a vector: what queries filter on, and of which content it is. */
export interface VectorLabels {
  readonly userId: string;
  readonly strategyType: string | null;
  readonly contentHash: string;
}

export interface LabelledId {
  readonly id: string;
  readonly labels: VectorLabels;
}

export interface VectorHit {
  readonly id: string;
  readonly contentHash: string;
  /** Cosine similarity, -1 to 1. */
  readonly score: number;
}

export interface VectorQuery {
  readonly vector: number[];
  /** There is no query without an owner. */
  readonly userId: string;
  readonly strategyType: string | null;
  readonly limit: number;
}

export interface VectorStoreOptions {
  readonly url: string;
  readonly dbPrefix: string;
  /** The embedding model: vectors of another one can't be compared, so a collection of another model is made anew. */
  readonly model: string;
  readonly timeoutMs?: number;
}

const DEFAULT_PREFIX = 'quantgraph';

export type VectorStore = ReturnType<typeof createVectorStore>;

/** Vectors in Chroma. Throws RetrievalUnavailable when it does not answer. */
export function createVectorStore({ url, dbPrefix, model, timeoutMs = 10_000 }: VectorStoreOptions) {
  const { hostname, port, protocol } = new URL(url);
  const ssl = protocol === 'https:';
  const client = new ChromaClient({ host: hostname, port: Number(port) || (ssl ? 443 : 80), ssl });
  const opened = new Map<VectorCollection, Promise<Collection>>();
  const nameOf = (name: VectorCollection) => (dbPrefix === DEFAULT_PREFIX ? name : `${dbPrefix}_${name}`);

  async function open(name: VectorCollection): Promise<Collection> {
    const wanted = {
      name: nameOf(name),
      embeddingFunction: null,
      configuration: { hnsw: { space: 'cosine' as const } },
      metadata: { embedding_model: model },
    };
    const found = await client.getOrCreateCollection(wanted);
    if (found.metadata?.embedding_model === model) return found;
    await client.deleteCollection({ name: wanted.name });
    return client.getOrCreateCollection(wanted);
  }

  function collection(name: VectorCollection): Promise<Collection> {
    const known = opened.get(name);
    if (known) return known;
    const opening = open(name);
    opened.set(name, opening);
    opening.catch(() => opened.delete(name));
    return opening;
  }

  /**
   * Works on a collection, and once more where that helps: on a collection that was dropped behind our back, opened again,
   * and over a new connection in place of one that the server had closed. All work here may be repeated.
   */
  async function on<T>(name: VectorCollection, work: (collection: Collection) => Promise<T>): Promise<T> {
    const attributes = { 'db.system.name': 'chroma', 'db.collection.name': nameOf(name) };
    const attempt = () =>
      inSpan(`chroma ${nameOf(name)}`, { kind: 'client', attributes }, () =>
        within(timeoutMs, async () => work(await collection(name))),
      );
    try {
      return await attempt().catch((error) => {
        if (error instanceof ChromaNotFoundError) opened.delete(name);
        else if (!(error instanceof ChromaConnectionError)) throw error;
        return attempt();
      });
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  return {
    count: (name: VectorCollection) => on(name, (vectors) => vectors.count()),

    async upsert(name: VectorCollection, entries: readonly (LabelledId & { vector: number[] })[]): Promise<void> {
      if (entries.length === 0) return;
      const embeddings = entries.map(({ vector }) => vector);
      await on(name, (vectors) => vectors.upsert({ ...labelled(entries), embeddings }));
    },

    /** Writes labels anew, the vectors stay. */
    async relabel(name: VectorCollection, entries: readonly LabelledId[]): Promise<void> {
      if (entries.length > 0) await on(name, (vectors) => vectors.update(labelled(entries)));
    },

    async remove(name: VectorCollection, ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await on(name, (vectors) => vectors.delete({ ids: [...ids] }));
    },

    /** Removes all of an owner's vectors. */
    removeOf: (name: VectorCollection, userId: string) =>
      on(name, (vectors) => vectors.delete({ where: { user_id: userId } })),

    /** Of which content the vectors of these ids are; an id without a vector is left out. */
    async contentHashes(name: VectorCollection, ids: readonly string[]): Promise<Map<string, string>> {
      const found = await on(name, (vectors) => vectors.get({ ids: [...ids], include: ['metadatas'] }));
      return new Map(found.ids.map((id, index) => [id, String(found.metadatas[index]?.content_hash ?? '')]));
    },

    /** The vectors of these ids; an id without one is left out. */
    async vectorsOf(name: VectorCollection, ids: readonly string[]): Promise<{ id: string; vector: number[] }[]> {
      const found = await on(name, (vectors) => vectors.get({ ids: [...ids], include: ['embeddings'] }));
      return found.ids.flatMap((id, index) => {
        const vector = found.embeddings[index];
        return vector ? [{ id, vector: [...vector] }] : [];
      });
    },

    /** Ids of all vectors, page by page. */
    async ids(name: VectorCollection, offset: number, limit: number): Promise<string[]> {
      return (await on(name, (vectors) => vectors.get({ offset, limit, include: [] }))).ids;
    },

    /** The owner's nearest vectors, nearest first. */
    async query(name: VectorCollection, { vector, userId, strategyType, limit }: VectorQuery): Promise<VectorHit[]> {
      const own: Where = { user_id: userId };
      const where: Where = strategyType === null ? own : { $and: [own, { strategy_type: strategyType }] };
      const found = await on(name, (vectors) =>
        vectors.query({ queryEmbeddings: [vector], nResults: limit, where, include: ['metadatas', 'distances'] }),
      );
      return (found.ids[0] ?? []).map((id, index) => ({
        id,
        contentHash: String(found.metadatas[0]?.[index]?.content_hash ?? ''),
        score: Math.max(-1, Math.min(1, 1 - (found.distances[0]?.[index] ?? 1))),
      }));
    },

    /** Deletes all collections of this prefix. */
    async drop(): Promise<void> {
      for (const name of ['user_backtests', 'user_strategies', 'market_insights'] as const) {
        await collection(name);
        await client.deleteCollection({ name: nameOf(name) });
        opened.delete(name);
      }
    },
  };
}

function labelled(entries: readonly LabelledId[]) {
  return {
    ids: entries.map(({ id }) => id),
    metadatas: entries.map(({ labels }) => ({
      user_id: labels.userId,
      content_hash: labels.contentHash,
      strategy_type: labels.strategyType,
    })),
  };
}

/** The client has no time-out of its own. */
async function within<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Only the words differ: a store that refuses vectors, for their dimensions say, needs its operator, not time. */
function asUnavailable(error: unknown): RetrievalUnavailable {
  const message =
    error instanceof ChromaClientError
      ? 'The vector store refuses what it is sent; search by meaning is down until that is mended.'
      : 'The vector store does not answer; search by meaning is down until it does.';
  return new RetrievalUnavailable(message, { cause: error });
}
