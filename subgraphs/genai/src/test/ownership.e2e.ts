import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aGenaiSubgraph, type TestGenai } from './a-genai-subgraph.js';

const [ada, bob] = [aViewer(), aViewer()];
const variables = { type: 'object', properties: {} };
const template = { name: 'n', template: 'Go.', variables };
const strategy = { name: 'n', code: 'x', prompt: 'p', modelUsed: 'm' };
let genai: TestGenai;
const ids: Record<'session' | 'promptTemplate' | 'generatedStrategy' | 'document', string> = {
  session: '',
  promptTemplate: '',
  generatedStrategy: '',
  document: '',
};

beforeAll(async () => {
  genai = await aGenaiSubgraph();
  const make = async (mutation: string, input: object, thing: keyof typeof ids) => {
    ids[thing] = (await genai.mutate(ada, mutation, input, `${thing} { id }`))[thing].id;
  };
  await make('startChatSession', {}, 'session');
  await make('createPromptTemplate', template, 'promptTemplate');
  await make('saveGeneratedStrategy', strategy, 'generatedStrategy');
  const metadata = { strategy_id: 's', backtest_result_id: 'r' };
  await make('indexDocument', { documentType: 'BACKTEST', content: 'c', metadata }, 'document');
});
afterAll(() => genai.stop());

const message = () => ({ sessionId: ids.session, role: 'USER', content: 'hi' });

/** Each mutation, with an input that names a thing of Ada's where it names one, and the field at fault for Bob. */
const mutations: [string, () => object, string[] | null][] = [
  ['startChatSession', () => ({}), null],
  ['appendChatMessage', message, ['input', 'sessionId']],
  ['endChatSession', () => ({ sessionId: ids.session }), ['input', 'sessionId']],
  ['createPromptTemplate', () => template, null],
  ['updatePromptTemplate', () => ({ id: ids.promptTemplate, changes: { name: 'x' } }), ['input', 'id']],
  ['deletePromptTemplate', () => ({ id: ids.promptTemplate }), ['input', 'id']],
  ['renderPrompt', () => ({ id: ids.promptTemplate, values: {} }), ['input', 'id']],
  ['saveGeneratedStrategy', () => strategy, null],
  ['deleteGeneratedStrategy', () => ({ id: ids.generatedStrategy }), ['input', 'id']],
  ['indexDocument', () => ({ documentType: 'BACKTEST', content: 'c' }), null],
  ['deleteDocument', () => ({ id: ids.document }), ['input', 'id']],
];

describe('mutations', () => {
  it.each(mutations)('%s is refused to anyone who is not signed in', async (mutation, input) => {
    await expect(genai.mutate(null, mutation, input(), '__typename')).rejects.toThrow('UNAUTHENTICATED');
  });

  it.each(mutations.filter(([, , field]) => field))(
    "%s hides another's thing behind NOT_FOUND",
    async (mutation, input, field) => {
      const { userErrors } = await genai.mutate(bob, mutation, input(), '__typename');
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field }]);
    },
  );

  it.each([
    ['promptTemplateId', () => ids.promptTemplate],
    ['sessionId', () => ids.session],
  ])("saveGeneratedStrategy takes no %s of another's", async (field, id) => {
    const { userErrors } = await genai.mutate(
      bob,
      'saveGeneratedStrategy',
      { ...strategy, [field]: id() },
      '__typename',
    );
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', field] }]);
  });

  it("appendChatMessage takes no citation of another's document", async () => {
    const { session } = await genai.mutate(bob, 'startChatSession', {}, 'session { id }');
    const citations = [{ documentId: ids.document }];
    const input = { sessionId: session.id, role: 'ASSISTANT', content: 'c', citations };
    const { userErrors } = await genai.mutate(bob, 'appendChatMessage', input, '__typename');
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'citations', '0', 'documentId'] }]);
  });

  it("leave Ada's things as they were", async () => {
    const read = await genai.query(
      ada,
      `query ($s: ID!, $p: ID!, $g: ID!, $d: ID!) {
        chatSession(sessionId: $s) { isActive messageCount } promptTemplate(id: $p) { name }
        generatedStrategy(id: $g) { name } ragDocument(id: $d) { content }
      }`,
      { s: ids.session, p: ids.promptTemplate, g: ids.generatedStrategy, d: ids.document },
    );
    expect(read).toEqual({
      chatSession: { isActive: true, messageCount: 0 },
      promptTemplate: { name: 'n' },
      generatedStrategy: { name: 'n' },
      ragDocument: { content: 'c' },
    });
  });
});

describe.each([
  ['another user', bob],
  ['nobody', null],
])('to %s', (_who, viewer) => {
  it.each([
    ['chatSession(sessionId: $id) { id }', 'session'],
    ['promptTemplate(id: $id) { id }', 'promptTemplate'],
    ['generatedStrategy(id: $id) { id }', 'generatedStrategy'],
    ['ragDocument(id: $id) { id }', 'document'],
  ] as const)('the field %s is null', async (field, thing) => {
    const data = await genai.query(viewer, `query ($id: ID!) { found: ${field} }`, { id: ids[thing] });
    expect(data).toEqual({ found: null });
  });

  it.each([
    ['ChatSession', 'id', 'session'],
    ['ChatSession', 'sessionId', 'session'],
    ['PromptTemplate', 'id', 'promptTemplate'],
    ['GeneratedStrategy', 'id', 'generatedStrategy'],
    ['RAGDocument', 'id', 'document'],
  ] as const)('the entity %s by %s is null', async (__typename, key, thing) => {
    const { data } = await askEntities(genai.subgraph, viewer, [{ __typename, [key]: ids[thing] }], 'id');
    expect(data._entities).toEqual([null]);
  });

  it('the user is null', async () => {
    const { data } = await askEntities(genai.subgraph, viewer, [{ __typename: 'User', id: ada.id }], 'id');
    expect(data._entities).toEqual([null]);
  });

  it.each(['Strategy', 'BacktestResult'])('%s shows no document', async (__typename) => {
    const id = __typename === 'Strategy' ? 's' : 'r';
    const { data } = await askEntities(genai.subgraph, viewer, [{ __typename, id }], 'documents { totalCount }');
    expect(data._entities).toEqual([{ documents: viewer ? { totalCount: 0 } : null }]);
  });
});

it('to the owner, entities answer by each key', async () => {
  const keys = [{ id: ids.session }, { sessionId: ids.session }].map((key) => ({ __typename: 'ChatSession', ...key }));
  const { data } = await askEntities(genai.subgraph, ada, keys, 'id sessionId user { id }');
  const session = { id: ids.session, sessionId: ids.session, user: { id: ada.id } };
  expect(data._entities).toEqual([session, session]);
});

it('nobody searches', async () => {
  const { errors } = await ask(genai.subgraph, null, '{ searchDocuments(query: "x") { score } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});
