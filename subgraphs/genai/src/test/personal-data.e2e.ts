import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { createVectorStore, type VectorCollection } from '../retrieval/vector-store.js';
import { aGenaiSubgraph, dropCollections, type TestGenai, withRetrieval } from './a-genai-subgraph.js';

let genai: TestGenai;
beforeAll(async () => {
  genai = await aGenaiSubgraph(withRetrieval());
});
afterAll(async () => {
  await genai.stop();
  await dropCollections(genai.stores.dbPrefix);
});

const ERASE = 'mutation { erasePersonalData { isComplete } }';
const [ada, bob] = [aViewer(), aViewer()];

/** Ids of the vectors that are kept, whoever's. */
async function vectorIds(): Promise<string[]> {
  const { chromaUrl: url, dbPrefix } = { ...genai.stores, ...withRetrieval() };
  const store = createVectorStore({ url, dbPrefix, model: 'multilingual-e5-small-q4' });
  const names: VectorCollection[] = ['user_backtests', 'user_strategies', 'market_insights'];
  return (await Promise.all(names.map((name) => store.ids(name, 0, 100)))).flat();
}

describe('what genai keeps of a user', () => {
  it('is given whole, and erased with its vectors; what is of others stays', async () => {
    const ids: string[] = [];
    for (const viewer of [ada, bob]) {
      const { session } = await genai.mutate(viewer, 'startChatSession', {}, 'session { id }');
      await genai.mutate(
        viewer,
        'appendChatMessage',
        { sessionId: session.id, role: 'USER', content: 'Hello' },
        'message { content }',
      );
      const template = { name: 'Any', template: 'Say something.', variables: { type: 'object', properties: {} } };
      await genai.mutate(viewer, 'createPromptTemplate', template, 'promptTemplate { id }');
      const written = { name: 'Any', code: 'hold()', prompt: 'Hold.', modelUsed: 'none' };
      await genai.mutate(viewer, 'saveGeneratedStrategy', written, 'generatedStrategy { id }');
      const indexed = { documentType: 'MARKET_INSIGHT', content: 'MSFT rose.', metadata: {} };
      const { document } = await genai.mutate(viewer, 'indexDocument', indexed, 'document { id isEmbedded }');
      expect(document.isEmbedded).toBe(true);
      ids.push(document.id);
    }
    const page = await genai.query(ada, '{ personalData { rows { collection document } next } }');
    const { rows, next } = page.personalData;
    expect(next).toBeNull();
    expect(rows.map(({ collection }: { collection: string }) => collection)).toEqual([
      'prompt_templates',
      'chat_sessions',
      'generated_strategies',
      'rag_documents',
    ]);
    const chat = rows.find(({ collection }: { collection: string }) => collection === 'chat_sessions');
    expect(JSON.parse(chat.document).conversation_history).toMatchObject([{ content: 'Hello' }]);

    expect(await vectorIds()).toEqual(ids);
    for (const _time of [1, 2]) {
      expect(await genai.query(ada, ERASE)).toEqual({ erasePersonalData: { isComplete: true } });
      expect(await vectorIds()).toEqual(ids.slice(1));
    }
    for (const { name } of await genai.database.listCollections()) {
      // Nothing is shared here.
      if (name === 'shares') continue;
      const rows = genai.database.collection(name);
      const counts = [await rows.countDocuments({ user_id: ada.id }), await rows.countDocuments({ user_id: bob.id })];
      expect({ name, counts }).toEqual({ name, counts: [0, 1] });
    }
  });

  it('is not said to be erased while its vectors are out of reach', async () => {
    const outage = await aGenaiSubgraph({ ...withRetrieval(), chromaUrl: 'http://127.0.0.1:9' });
    const { errors } = await ask(outage.subgraph, ada, ERASE);
    expect(errors).toHaveLength(1);
    await outage.stop();
  });

  it('is erased where retrieval was not set up', async () => {
    const without = await aGenaiSubgraph();
    expect(await without.query(ada, ERASE)).toEqual({ erasePersonalData: { isComplete: true } });
    await without.stop();
  });
});
