import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { createVectorStore } from '../retrieval/vector-store.js';
import { aCountingProxy, REFUSED_TEXT } from './a-counting-proxy.js';
import { aGate } from './a-gate.js';
import { aGenaiSubgraph, dropCollections, type TestGenai, withRetrieval } from './a-genai-subgraph.js';

const SEARCH = '{ searchDocuments(query: "momentum") { document { id } } }';
let chroma: Awaited<ReturnType<typeof aGate>>;
let embeddings: Awaited<ReturnType<typeof aGate>>;
let counter: Awaited<ReturnType<typeof aCountingProxy>>;
let genai: TestGenai;

beforeEach(async () => {
  const { chromaUrl, embeddingsUrl } = withRetrieval();
  chroma = await aGate(chromaUrl);
  counter = await aCountingProxy(embeddingsUrl);
  embeddings = await aGate(counter.url);
  const servers = { chromaUrl: chroma.url, embeddingsUrl: embeddings.url, bundledEmbeddings: true };
  genai = await aGenaiSubgraph({ ...servers, sweepIntervalMs: 50 });
});
afterEach(async () => {
  await genai.stop();
  await dropCollections(genai.stores.dbPrefix);
  counter.close();
  await chroma.shut();
  await embeddings.shut();
});

const index = (viewer: Viewer, content: string) =>
  genai.mutate(viewer, 'indexDocument', { documentType: 'BACKTEST', content }, 'document { id isEmbedded }');
const documents = () => genai.database.collection<{ _id: string; is_embedded: boolean }>('rag_documents');

/** Waits for what the sweep brings about. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
const allEmbedded = () => until(async () => (await documents().countDocuments({ is_embedded: false })) === 0);

describe.each([
  ['the vector store', () => chroma],
  ['the embeddings server', () => embeddings],
])('while %s is down', (_name, gate) => {
  it('documents are kept, search says UNAVAILABLE, and all is embedded once it is back', async () => {
    const ada = aViewer();
    await gate().shut();
    const { document, userErrors } = await index(ada, 'a momentum strategy');
    expect(userErrors).toEqual([]);
    expect(document.isEmbedded).toBe(false);
    const { errors } = await ask(genai.subgraph, ada, SEARCH);
    expect(errors).toMatchObject([{ path: ['searchDocuments'], extensions: { code: 'UNAVAILABLE' } }]);
    await gate().open();
    await allEmbedded();
    const found = await genai.query(ada, SEARCH);
    expect(found.searchDocuments).toEqual([{ document: { id: document.id } }]);
  });
});

it('documents are embedded in batches of 100', async () => {
  const ada = aViewer();
  await chroma.shut();
  const now = new Date();
  await documents().insertMany(
    Array.from({ length: 230 }, (_, number) => {
      const id = `d${String(number).padStart(3, '0')}`;
      const content = {
        document_type: 'backtest',
        content: `backtest ${number}`,
        content_hash: `h${number}`,
        metadata: {},
      };
      return {
        _id: id,
        document_id: id,
        user_id: ada.id,
        ...content,
        is_embedded: false,
        embedding_error: null,
        created_at: now,
      };
    }),
  );
  counter.batches.length = 0;
  await chroma.open();
  await allEmbedded();
  expect(counter.batches).toEqual([100, 100, 30]);
});

it('a document deleted while the vector store is down is never found', async () => {
  const ada = aViewer();
  const { document } = await index(ada, 'a momentum strategy');
  await chroma.shut();
  await genai.mutate(ada, 'deleteDocument', { id: document.id }, 'document { id }');
  await chroma.open();
  expect((await genai.query(ada, SEARCH)).searchDocuments).toEqual([]);
});

it('the vector of a document deleted while the vector store is down goes once it is back', async () => {
  const ada = aViewer();
  const { document } = await index(ada, 'a momentum strategy');
  await chroma.shut();
  await genai.mutate(ada, 'deleteDocument', { id: document.id }, 'document { id }');
  await chroma.open();
  const { dbPrefix } = genai.stores;
  const store = createVectorStore({ url: chroma.url, dbPrefix, model: 'multilingual-e5-small-q4' });
  await until(async () => (await store.count('user_backtests')) === 0);
});

it.each([
  ['lost everything', dropCollections, {}],
  ['has the vectors of another model', async () => undefined, { embeddingsModel: 'another' }],
])('a vector store that %s is filled again', async (_what, change, options) => {
  const ada = aViewer();
  const { document } = await index(ada, 'a momentum strategy');
  await genai.subgraph.stop();
  const { mongoUri, dbPrefix } = genai.stores;
  await change(dbPrefix);
  const servers = { ...withRetrieval(), embeddingsUrl: counter.url };
  counter.batches.length = 0;
  const again = await aGenaiSubgraph({ ...servers, mongoUri, dbPrefix, sweepIntervalMs: 50, ...options });
  try {
    await until(async () => counter.batches.length > 0);
    // Until it is made anew, search may say that it is down
    await until(async () => (await ask(again.subgraph, ada, SEARCH)).data?.searchDocuments?.length > 0);
    expect((await again.query(ada, SEARCH)).searchDocuments).toEqual([{ document: { id: document.id } }]);
  } finally {
    await again.subgraph.stop();
  }
});

it('a text that the embeddings server refuses stays behind alone, with the reason', async () => {
  const ada = aViewer();
  await chroma.shut();
  const refused = (await index(ada, REFUSED_TEXT)).document.id;
  const { document } = await index(ada, 'a momentum strategy');
  await chroma.open();
  const selection = '{ isEmbedded embeddingError }';
  const read = () =>
    genai.query(
      ada,
      `{ bad: ragDocument(id: "${refused}") ${selection} good: ragDocument(id: "${document.id}") ${selection} }`,
    );
  await until(async () => (await read()).good.isEmbedded);
  expect(await read()).toEqual({
    bad: { isEmbedded: false, embeddingError: 'This text is too long.' },
    good: { isEmbedded: true, embeddingError: null },
  });
});

it.each([
  ['CHROMA_URL', { chromaUrl: undefined }, 'no vector store (CHROMA_URL).'],
  ['EMBEDDINGS_URL', { embeddingsUrl: undefined }, 'no embeddings server (EMBEDDINGS_URL).'],
  [
    'either',
    { chromaUrl: undefined, embeddingsUrl: undefined },
    'no vector store (CHROMA_URL) and no embeddings server',
  ],
])('a subgraph without %s keeps documents and says what search lacks', async (_setting, missing, reason) => {
  const without = await aGenaiSubgraph({ ...withRetrieval(), ...missing });
  try {
    const ada = aViewer();
    const input = { documentType: 'STRATEGY', content: 'text' };
    const { document } = await without.mutate(ada, 'indexDocument', input, 'document { content isEmbedded }');
    expect(document).toEqual({ content: 'text', isEmbedded: false });
    const { errors } = await ask(without.subgraph, ada, SEARCH);
    expect(errors).toMatchObject([{ message: expect.stringContaining(reason), extensions: { code: 'UNAVAILABLE' } }]);
  } finally {
    await without.stop();
  }
});
