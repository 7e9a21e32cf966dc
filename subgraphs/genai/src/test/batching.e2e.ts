import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aGenaiSubgraph, type TestGenai } from './a-genai-subgraph.js';

const ada = aViewer();
const SIZES = [1, 20] as const;
let genai: TestGenai;
const documents: string[] = [];
const sessions: string[] = [];
const templates: string[] = [];
const strategies: string[] = [];

beforeAll(async () => {
  genai = await aGenaiSubgraph();
  for (let number = 0; number < 20; number += 1) await seed(number);
});
afterAll(() => genai.stop());

/** A document, a session whose one message cites it, a template, and a strategy from both. */
async function seed(number: number): Promise<void> {
  const { mutate } = genai;
  const metadata = { backtest_result_id: `r${number}`, strategy_id: `s${number}` };
  const document = { documentType: 'BACKTEST', content: `document ${number}`, metadata };
  const documentId = (await mutate(ada, 'indexDocument', document, 'document { id }')).document.id;
  const sessionId = (await mutate(ada, 'startChatSession', {}, 'session { id }')).session.id;
  const message = { sessionId, role: 'ASSISTANT', content: 'answer', citations: [{ documentId, score: 0.5 }] };
  await mutate(ada, 'appendChatMessage', message, 'message { content }');
  const template = { name: `t${number}`, template: 'Go.', variables: { type: 'object', properties: {} } };
  const promptTemplateId = (await mutate(ada, 'createPromptTemplate', template, 'promptTemplate { id }')).promptTemplate
    .id;
  const made = { name: `g${number}`, code: 'x', prompt: 'p', modelUsed: 'm', promptTemplateId, sessionId };
  const saved = await mutate(ada, 'saveGeneratedStrategy', made, 'generatedStrategy { id }');
  documents.push(documentId);
  sessions.push(sessionId);
  templates.push(promptTemplateId);
  strategies.push(saved.generatedStrategy.id);
}

/** Entities of the first `size` references, and the commands that they took. */
async function entities(references: { __typename: string; [key: string]: unknown }[], size: number, selection: string) {
  genai.count.reset();
  const { data, errors } = await askEntities(genai.subgraph, ada, references.slice(0, size), selection);
  expect(errors).toEqual([]);
  return { rows: data._entities as Record<string, unknown>[], commands: [...genai.count.commands] };
}

it.each<[string, () => string[], string, string[]]>([
  // One more looks whether what was not found is shared.
  ['RAGDocument', () => documents, 'content', ['find', 'find']],
  ['ChatSession', () => sessions, 'isActive', ['find']],
  ['PromptTemplate', () => templates, 'name', ['find', 'find']],
  ['GeneratedStrategy', () => strategies, 'name', ['find']],
])(
  '%s references, some of them of nothing, take few finds, in the order asked',
  async (__typename, ids, field, finds) => {
    const references = ids().flatMap((id) => [
      { __typename, id: `no ${id}` },
      { __typename, id },
    ]);
    const { rows, commands } = await entities(references.reverse(), 40, `id ${field}`);
    expect(commands).toEqual(finds);
    expect(rows.map((row) => row?.id ?? null)).toEqual(references.map(({ id }) => (id.startsWith('no ') ? null : id)));
  },
);

it.each<[string, () => string[], string, string, string[]]>([
  [
    'BacktestResult',
    () => documents.map((_id, n) => `r${n}`),
    'documents(first: 2) { nodes { content } totalCount }',
    'documents',
    ['aggregate', 'aggregate'],
  ],
  [
    'Strategy',
    () => documents.map((_id, n) => `s${n}`),
    'documents(first: 2) { nodes { content } }',
    'documents',
    ['aggregate'],
  ],
  [
    'RAGDocument',
    () => documents,
    'chatSessions(first: 2) { nodes { id } totalCount }',
    'chatSessions',
    ['find', 'aggregate', 'aggregate'],
  ],
  [
    'ChatSession',
    () => sessions,
    'generatedStrategies(first: 2) { nodes { name } }',
    'generatedStrategies',
    ['find', 'aggregate'],
  ],
  [
    'PromptTemplate',
    () => templates,
    'generatedStrategies(first: 2) { nodes { name } }',
    'generatedStrategies',
    ['find', 'aggregate'],
  ],
])('%s: a page of each takes as many commands for 20 as for 1', async (__typename, ids, selection, field, expected) => {
  const references = ids().map((id) => ({ __typename, id }));
  for (const size of SIZES) {
    const { rows, commands } = await entities(references, size, selection);
    expect(commands).toEqual(expected);
    for (const row of rows) expect((row[field] as { nodes: object[] }).nodes).toHaveLength(1);
  }
});

it('the whole walk from results to citations and back takes as many commands for 20 as for 1', async () => {
  const selection = `documents { nodes { chatSessions { nodes {
    conversationHistory(last: 1) { citations { score document { content subject { __typename } } } }
    generatedStrategies { nodes { chatSession { sessionId } promptTemplate { generatedStrategies { nodes { name } } } } }
  } } } }`;
  const references = documents.map((_id, number) => ({ __typename: 'BacktestResult', id: `r${number}` }));
  const [one, twenty] = [await entities(references, 1, selection), await entities(references, 20, selection)];
  expect(twenty.commands.length).toBe(one.commands.length);
  const text = JSON.stringify(twenty.rows);
  expect(documents.every((_id, number) => text.includes(`"document ${number}"`))).toBe(true);
});
