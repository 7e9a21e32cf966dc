import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aGenaiSubgraph, type TestGenai } from './a-genai-subgraph.js';

let genai: TestGenai;
beforeAll(async () => {
  genai = await aGenaiSubgraph();
});
afterAll(() => genai.stop());

const variables = { type: 'object', properties: { symbol: { type: 'string' }, days: { type: 'integer', minimum: 1 } } };
const template = { name: 'Ask', template: 'Look at {symbol} for {days} days.', variables, tags: ['a', 'b', 'a'] };
const create = async (viewer: Viewer, more: object = {}) =>
  genai.mutate(viewer, 'createPromptTemplate', { ...template, ...more }, 'promptTemplate { id name description tags }');
const update = (viewer: Viewer, id: string, changes: object) =>
  genai.mutate(viewer, 'updatePromptTemplate', { id, changes }, 'promptTemplate { name description template tags }');

describe('a prompt template', () => {
  it('is made, read, changed, rendered and deleted', async () => {
    const ada = aViewer();
    const { promptTemplate } = await create(ada, { description: 'd' });
    expect(promptTemplate).toMatchObject({ name: 'Ask', description: 'd', tags: ['a', 'b'] });
    const { id } = promptTemplate;
    const changed = await update(ada, id, { name: 'Ask again', description: null, tags: [] });
    expect(changed.promptTemplate).toEqual({
      name: 'Ask again',
      description: null,
      template: template.template,
      tags: [],
    });
    const values = { symbol: 'AAPL', days: 20 };
    expect(await genai.mutate(ada, 'renderPrompt', { id, values }, 'text')).toEqual({
      text: 'Look at AAPL for 20 days.',
      userErrors: [],
    });
    await genai.mutate(ada, 'deletePromptTemplate', { id }, '__typename');
    expect(await genai.query(ada, `{ promptTemplate(id: "${id}") { id } }`)).toEqual({ promptTemplate: null });
  });

  it('is not rendered with missing, unknown or wrong values, each named', async () => {
    const ada = aViewer();
    const { promptTemplate } = await create(ada);
    const values = { days: 0, ticker: 'AAPL' };
    const { text, userErrors } = await genai.mutate(ada, 'renderPrompt', { id: promptTemplate.id, values }, 'text');
    expect(text).toBeNull();
    expect(userErrors.map(({ field }: { field: string[] }) => field.join('.')).sort()).toEqual([
      'input.values.days',
      'input.values.symbol',
      'input.values.ticker',
    ]);
  });

  it.each<[object, string]>([
    [{ name: ' ' }, 'name'],
    [{ template: '{symbol}' }, 'variables.properties.days'],
    [{ template: '{symbol} {days} {more}' }, 'template'],
    [{ variables: { type: 'object' } }, 'variables'],
    [{ tags: [''] }, 'tags.0'],
  ])('is not made or changed with %j', async (bad, field) => {
    const ada = aViewer();
    const made = await create(ada, bad);
    expect(made.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', ...field.split('.')] }]);
    const { promptTemplate } = await create(ada);
    const changed = await update(ada, promptTemplate.id, bad);
    const path = ['input', 'changes', ...field.split('.')];
    expect(changed.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: path }]);
  });
});

describe('a generated strategy', () => {
  it('is kept with its origins, found from both, and deleted', async () => {
    const ada = aViewer();
    const { promptTemplate } = await create(ada);
    const { session } = await genai.mutate(ada, 'startChatSession', {}, 'session { id }');
    const input = {
      name: 'Crossover',
      description: 'd',
      strategyType: 'SMA_CROSSOVER',
      code: 'return 1;',
      parameters: { short_window: 20 },
      prompt: 'Look at AAPL.',
      modelUsed: 'gpt-4o-mini',
    };
    const { generatedStrategy } = await genai.mutate(
      ada,
      'saveGeneratedStrategy',
      { ...input, promptTemplateId: promptTemplate.id, sessionId: session.id },
      `generatedStrategy { id name description strategyType code parameters prompt modelUsed user { id }
        promptTemplate { id generatedStrategies { nodes { name } } } chatSession { id generatedStrategies { totalCount } } }`,
    );
    expect(generatedStrategy).toEqual({
      ...input,
      id: generatedStrategy.id,
      user: { id: ada.id },
      promptTemplate: { id: promptTemplate.id, generatedStrategies: { nodes: [{ name: 'Crossover' }] } },
      chatSession: { id: session.id, generatedStrategies: { totalCount: 1 } },
    });
    const { id } = generatedStrategy;
    await genai.mutate(ada, 'deletePromptTemplate', { id: promptTemplate.id }, '__typename');
    const read = `{ generatedStrategy(id: "${id}") { promptTemplate { id } } }`;
    expect(await genai.query(ada, read)).toEqual({ generatedStrategy: { promptTemplate: null } });
    await genai.mutate(ada, 'deleteGeneratedStrategy', { id }, '__typename');
    expect(await genai.query(ada, read)).toEqual({ generatedStrategy: null });
  });

  it.each<[object, string]>([
    [{ name: '' }, 'name'],
    [{ code: '' }, 'code'],
    [{ strategyType: 'momentum' }, 'strategyType'],
    [{ parameters: [] }, 'parameters'],
    [{ parameters: { text: 'x'.repeat(65_537) } }, 'parameters'],
  ])('is not kept with %j', async (bad, field) => {
    const input = { name: 'n', code: 'c', prompt: 'p', modelUsed: 'm', ...bad };
    const { userErrors } = await genai.mutate(aViewer(), 'saveGeneratedStrategy', input, '__typename');
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', field] }]);
  });
});

it("a user's templates, strategies and documents come in pages, over ties, and by filter", async () => {
  const ada = aViewer();
  for (const tag of ['x', 'y', 'x']) await create(ada, { tags: [tag] });
  for (const strategyType of ['MOMENTUM', null]) {
    await genai.mutate(
      ada,
      'saveGeneratedStrategy',
      { name: 'n', code: 'c', prompt: 'p', modelUsed: 'm', strategyType },
      '__typename',
    );
  }
  for (const documentType of ['BACKTEST', 'STRATEGY']) {
    await genai.mutate(ada, 'indexDocument', { documentType, content: documentType }, '__typename');
  }
  const tied = { $set: { created_at: new Date('2024-01-01T00:00:00Z') } };
  await genai.database.collection('prompt_templates').updateMany({ user_id: ada.id }, tied);
  const ask = async (selection: string) =>
    (await askEntities(genai.subgraph, ada, [{ __typename: 'User', id: ada.id }], selection)).data._entities[0];
  const page = 'nodes { id } pageInfo { endCursor hasNextPage } totalCount';
  const first = (await ask(`promptTemplates(first: 2) { ${page} }`)).promptTemplates;
  const second = (await ask(`promptTemplates(first: 2, after: "${first.pageInfo.endCursor}") { ${page} }`))
    .promptTemplates;
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
  expect(
    await ask(`
      tagged: promptTemplates(filter: { tags: ["x"] }) { totalCount }
      typed: generatedStrategies(filter: { strategyType: "MOMENTUM" }) { totalCount }
      strategies: documents(filter: { types: [STRATEGY], isEmbedded: false }) { nodes { content } }
      embedded: documents(filter: { isEmbedded: true }) { totalCount }`),
  ).toEqual({
    tagged: { totalCount: 2 },
    typed: { totalCount: 1 },
    strategies: { nodes: [{ content: 'STRATEGY' }] },
    embedded: { totalCount: 0 },
  });
});

it.each<[string, object, object | null]>([
  ['BACKTEST', { backtest_id: 'b', strategy_id: 's' }, { __typename: 'Backtest', id: 'b' }],
  ['STRATEGY', { backtest_id: 'b', strategy_id: 's' }, { __typename: 'Strategy', id: 's' }],
  ['MARKET_INSIGHT', { symbol: 'AAPL', strategy_id: 's' }, { __typename: 'Company', symbol: 'AAPL' }],
  ['BACKTEST', { symbol: 'AAPL' }, { __typename: 'Company', symbol: 'AAPL' }],
  ['BACKTEST', {}, null],
])('the subject of a %s document with %j is %j', async (documentType, metadata, subject) => {
  const selection =
    'document { subject { __typename ... on Backtest { id } ... on Strategy { id } ... on Company { symbol } } }';
  const input = { documentType, content: 'c', metadata };
  const { document } = await genai.mutate(aViewer(), 'indexDocument', input, selection);
  expect(document.subject).toEqual(subject);
});
