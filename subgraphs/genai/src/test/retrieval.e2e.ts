import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { createVectorStore } from '../retrieval/vector-store.js';
import { aCountingProxy } from './a-counting-proxy.js';
import { aGenaiSubgraph, dropCollections, type TestGenai, withRetrieval } from './a-genai-subgraph.js';

const texts = {
  momentum: 'The momentum strategy buys the stocks that rose most over the last twelve months.',
  drawdown: 'The backtest lost a third of its value between February and March 2020, its maximum drawdown.',
  inflation: 'Consumer prices rose faster than expected, so the central bank raised its interest rate.',
  commission: '거래 수수료가 높아서 백테스트의 순이익이 크게 줄었다.',
  semiconductor: '반도체 수요가 늘어 삼성전자와 SK하이닉스의 주가가 올랐다.',
};
let proxy: Awaited<ReturnType<typeof aCountingProxy>>;
let genai: TestGenai;

beforeAll(async () => {
  proxy = await aCountingProxy(withRetrieval().embeddingsUrl);
  genai = await aGenaiSubgraph({ ...withRetrieval(), embeddingsUrl: proxy.url });
});
beforeEach(() => {
  proxy.batches.length = 0;
});
afterAll(async () => {
  await genai.stop();
  await dropCollections(genai.stores.dbPrefix);
  proxy.close();
});

const index = (viewer: Viewer, content: string, documentType = 'BACKTEST', metadata: object = {}) =>
  genai.mutate(
    viewer,
    'indexDocument',
    { documentType, content, metadata },
    'document { id documentId documentType content isEmbedded metadata }',
  );
const search = async (viewer: Viewer, query: string, more = '') =>
  (
    await genai.query(
      viewer,
      `query ($query: String!) { searchDocuments(query: $query${more}) { score document { id content } } }`,
      { query },
    )
  ).searchDocuments as { score: number; document: { id: string; content: string } }[];
const contents = async (viewer: Viewer, query: string, more = '') =>
  (await search(viewer, query, more)).map(({ document }) => document.content);

describe('search by meaning', () => {
  it.each([
    ['Which strategy follows past winners?', texts.momentum],
    ['How large was the worst loss?', texts.drawdown],
    ['Why did the interest rate go up?', texts.inflation],
    ['수수료가 수익에 어떤 영향을 주었나?', texts.commission],
    ['반도체 주식은 왜 올랐나?', texts.semiconductor],
  ])('answers "%s" with the right document first', async (query, expected) => {
    const ada = aViewer();
    for (const text of Object.values(texts)) await index(ada, text);
    const hits = await search(ada, query);
    expect(hits).toHaveLength(5);
    expect(hits[0]?.document.content).toBe(expected);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  it("never finds another's document, not even of the very same text", async () => {
    const [ada, bob] = [aViewer(), aViewer()];
    const { document } = await index(ada, texts.momentum);
    expect(await search(bob, texts.momentum)).toEqual([]);
    const { document: bobs } = await index(bob, texts.momentum);
    expect((await search(bob, texts.momentum)).map((hit) => hit.document.id)).toEqual([bobs.id]);
    expect((await search(ada, texts.momentum)).map((hit) => hit.document.id)).toEqual([document.id]);
  });

  it('shows the vectors that documents are found by: equal ones for equal texts, others for others', async () => {
    const ada = aViewer();
    const metadata = (source_id: string) => ({ source_id });
    await index(ada, texts.momentum, 'BACKTEST', metadata('a'));
    await index(ada, texts.momentum, 'STRATEGY', metadata('b'));
    await index(ada, texts.drawdown, 'BACKTEST', metadata('c'));
    const query =
      'query ($user: [_Any!]!) { _entities(representations: $user) { ... on User { documents { nodes { metadata embeddings } } } } }';
    const { _entities } = await genai.query(ada, query, { user: [{ __typename: 'User', id: ada.id }] });
    const nodes: { metadata: { source_id: string }; embeddings: number[] }[] = _entities[0].documents.nodes;
    const vectorOf = (source: string) => nodes.find((node) => node.metadata.source_id === source)?.embeddings;
    expect(vectorOf('a')).toHaveLength(384);
    expect(vectorOf('b')).toEqual(vectorOf('a'));
    expect(vectorOf('c')).not.toEqual(vectorOf('a'));
  });

  it('keeps to the types, the strategy type and the limit that are asked for', async () => {
    const ada = aViewer();
    await index(ada, 'a momentum backtest', 'BACKTEST', { strategy_type: 'MOMENTUM' });
    await index(ada, 'a momentum strategy', 'STRATEGY', { strategy_type: 'MOMENTUM' });
    await index(ada, 'a crossover strategy', 'STRATEGY', { strategy_type: 'SMA_CROSSOVER' });
    await index(ada, 'a market insight on momentum', 'MARKET_INSIGHT');
    expect(await contents(ada, 'momentum', ', types: [MARKET_INSIGHT]')).toEqual(['a market insight on momentum']);
    expect(await contents(ada, 'momentum', ', types: [STRATEGY]')).toHaveLength(2);
    const crossovers = await contents(ada, 'momentum', ', strategyType: "SMA_CROSSOVER"');
    expect(crossovers).toEqual(['a crossover strategy']);
    expect(await contents(ada, 'momentum', ', limit: 2')).toHaveLength(2);
    expect(await contents(ada, 'momentum', ', limit: 50')).toHaveLength(4);
  });

  it.each([
    ['', 5, 'Expected `query` of 1 to 2,000 characters'],
    ['x'.repeat(2_001), 5, 'Expected `query` of 1 to 2,000 characters, but got 2001.'],
    ['x', 0, 'Expected `limit` from 1 to 50, but got 0.'],
    ['x', 51, 'Expected `limit` from 1 to 50, but got 51.'],
  ])('refuses query %j with limit %i', async (query, limit, message) => {
    const text = 'query ($query: String!, $limit: Int) { searchDocuments(query: $query, limit: $limit) { score } }';
    const { errors } = await ask(genai.subgraph, aViewer(), text, { query, limit });
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('indexing', () => {
  it('embeds at once, and the document has the same id in all places', async () => {
    const { document } = await index(aViewer(), texts.drawdown, 'STRATEGY');
    expect(document).toMatchObject({ documentId: document.id, documentType: 'STRATEGY', isEmbedded: true });
    expect(proxy.batches).toEqual([1]);
    const { chromaUrl: url } = withRetrieval();
    const store = createVectorStore({ url, dbPrefix: genai.stores.dbPrefix, model: 'multilingual-e5-small-q4' });
    expect([...(await store.contentHashes('user_strategies', [document.id])).keys()]).toEqual([document.id]);
  });

  it('takes long texts, and finds them by their beginning', async () => {
    const ada = aViewer();
    const { document } = await index(ada, `${texts.commission} `.repeat(600).slice(0, 20_000));
    expect(document.isEmbedded).toBe(true);
    expect((await search(ada, '거래 수수료'))[0]?.document.id).toBe(document.id);
  });

  it('of a known source takes its place, and embeds only a content that changed', async () => {
    const ada = aViewer();
    const source = { source_id: 'run-1', strategy_type: 'MOMENTUM' };
    const first = await index(ada, texts.momentum, 'BACKTEST', source);
    const same = await index(ada, texts.momentum, 'BACKTEST', { ...source, strategy_type: 'RSI_MEAN_REVERSION' });
    expect(same.document.id).toBe(first.document.id);
    expect(same.document.metadata.strategy_type).toBe('RSI_MEAN_REVERSION');
    expect(proxy.batches).toEqual([1]);
    expect(await contents(ada, 'momentum', ', strategyType: "RSI_MEAN_REVERSION"')).toEqual([texts.momentum]);
    expect(await contents(ada, 'momentum', ', strategyType: "MOMENTUM"')).toEqual([]);
    proxy.batches.length = 0;
    const changed = await index(ada, texts.inflation, 'BACKTEST', source);
    expect(changed.document).toMatchObject({ id: first.document.id, content: texts.inflation, isEmbedded: true });
    expect(proxy.batches).toEqual([1]);
    expect(await contents(ada, 'interest rate')).toEqual([texts.inflation]);
  });

  it("keeps one document of a source that is indexed many times at once, and another user's apart", async () => {
    const [ada, bob] = [aViewer(), aViewer()];
    const source = { source_id: 'run-1' };
    const answers = await Promise.all([1, 2, 3].map((n) => index(ada, `text ${n}`, 'BACKTEST', source)));
    await index(bob, 'of another user', 'BACKTEST', source);
    expect(new Set(answers.map(({ document }) => document?.id)).size).toBe(1);
    expect(await genai.database.collection('rag_documents').countDocuments({ user_id: ada.id })).toBe(1);
  });

  it('refuses to change the type of a source, empty texts and odd metadata', async () => {
    const ada = aViewer();
    await index(ada, 'one', 'BACKTEST', { source_id: 's' });
    const errorsOf = async (content: string, type: string, metadata: object) =>
      (await index(ada, content, type, metadata)).userErrors.map(
        ({ code, field }: { code: string; field: string[] }) => [code, field.join('.')],
      );
    expect(await errorsOf('one', 'STRATEGY', { source_id: 's' })).toEqual([['CONFLICT', 'input.documentType']]);
    expect(await errorsOf(' ', 'STRATEGY', {})).toEqual([['INVALID_INPUT', 'input.content']]);
    expect(await errorsOf('one', 'STRATEGY', { strategy_id: 7 })).toEqual([
      ['INVALID_INPUT', 'input.metadata.strategy_id'],
    ]);
    expect(await errorsOf('one', 'STRATEGY', [])).toEqual([['INVALID_INPUT', 'input.metadata']]);
  });

  it('makes a deleted document unfindable', async () => {
    const ada = aViewer();
    const { document } = await index(ada, texts.momentum);
    await index(ada, texts.inflation);
    const { document: deleted } = await genai.mutate(ada, 'deleteDocument', { id: document.id }, 'document { id }');
    expect(deleted.id).toBe(document.id);
    expect(await contents(ada, 'momentum')).toEqual([texts.inflation]);
  });

  it('drops hits whose document is gone from the one store, and still fills the limit', async () => {
    const ada = aViewer();
    const { document } = await index(ada, texts.momentum);
    await index(ada, texts.inflation);
    await genai.database.collection<{ _id: string }>('rag_documents').deleteOne({ _id: document.id });
    expect(await contents(ada, texts.momentum, ', limit: 1')).toEqual([texts.inflation]);
  });
});
