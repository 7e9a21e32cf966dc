import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aGenaiSubgraph, type TestGenai } from './a-genai-subgraph.js';

let genai: TestGenai;
beforeAll(async () => {
  genai = await aGenaiSubgraph();
});
afterAll(() => genai.stop());

const present = { 'metadata.source_id': { $exists: true } };

it.each([
  [
    'chat_sessions',
    [
      { key: { session_id: 1 }, unique: true },
      { key: { user_id: 1, is_active: 1 } },
      { key: { user_id: 1, updated_at: -1 } },
      { key: { user_id: 1, cited_document_ids: 1 } },
    ],
  ],
  ['prompt_templates', [{ key: { user_id: 1, created_at: -1 } }]],
  [
    'generated_strategies',
    [
      { key: { user_id: 1, created_at: -1 } },
      { key: { user_id: 1, prompt_template_id: 1, created_at: -1 } },
      { key: { user_id: 1, chat_session_id: 1, created_at: -1 } },
    ],
  ],
  [
    'rag_documents',
    [
      { key: { document_id: 1 }, unique: true },
      { key: { user_id: 1, document_type: 1 } },
      { key: { user_id: 1, created_at: -1 } },
      { key: { user_id: 1, 'metadata.strategy_id': 1 } },
      { key: { user_id: 1, 'metadata.backtest_result_id': 1 } },
      { key: { user_id: 1, 'metadata.source_id': 1 }, unique: true, partialFilterExpression: present },
      { key: { document_type: 1, is_embedded: 1, _id: 1 } },
    ],
  ],
])('the store holds the indexes of %s', async (collection, expected) => {
  const indexes = await genai.database.collection(collection).indexes();
  const read = indexes
    .filter(({ name }) => name !== '_id_')
    .map(({ key, unique, partialFilterExpression }) => ({
      key,
      ...(unique && { unique }),
      ...(partialFilterExpression && { partialFilterExpression }),
    }));
  // As text: the order of an index's keys is what it is about, and toEqual does not look at it.
  const asText = (list: object[]) => list.map((index) => JSON.stringify(index)).sort();
  expect(asText(read)).toEqual(asText(expected));
});
