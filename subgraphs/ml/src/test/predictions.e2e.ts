import { describe, expect, it } from '@jest/globals';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aModel, anMlSubgraph, denied } from './an-ml-subgraph.js';

const { ml, count, mutate } = await anMlSubgraph();
const ada = aViewer();
const bob = aViewer();

const on = (symbol: string, date: string, value: number) => ({ symbol, date, value });
const record = (modelId: string, predictions: object[], viewer = ada) =>
  mutate(viewer, 'recordPredictions', { modelId, predictions }, 'recordedCount');

describe('predictions', () => {
  it('are kept once per day of a symbol, the newest value winning', async () => {
    const id = await aModel(mutate, ada);
    const first = await record(id, [
      on('msft', '2024-01-03', 2),
      on('AAPL', '2024-01-02', 1),
      on('AAPL', '2024-01-03', 3),
    ]);
    expect(first).toEqual({ recordedCount: 3, userErrors: [] });
    await record(id, [on('AAPL', '2024-01-03', 4), on('AAPL', '2024-01-04', 5)]);
    const query = `query ($id: ID!, $symbols: [String!], $from: Date, $to: Date, $limit: Int) {
      mlModel(id: $id) { predictions(symbols: $symbols, from: $from, to: $to, limit: $limit) { symbol date value model { id } company { symbol } } }
    }`;
    const read = async (variables: object) =>
      (await ask(ml, ada, query, { id, ...variables })).data.mlModel.predictions;
    const row = (symbol: string, date: string, value: number) => ({
      ...on(symbol, date, value),
      model: { id },
      company: { symbol },
    });
    expect(await read({})).toEqual([
      row('AAPL', '2024-01-02', 1),
      row('AAPL', '2024-01-03', 4),
      row('AAPL', '2024-01-04', 5),
      row('MSFT', '2024-01-03', 2),
    ]);
    expect(await read({ symbols: ['aapl'], from: '2024-01-03', to: '2024-01-03' })).toEqual([
      row('AAPL', '2024-01-03', 4),
    ]);
    expect(await read({ limit: 1 })).toHaveLength(1);
    expect((await ask(ml, ada, query, { id, limit: 10_001 })).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('are all kept when two calls record the same days at once', async () => {
    const id = await aModel(mutate, ada);
    const days = Array.from({ length: 28 }, (_, index) => `2024-02-${String(index + 1).padStart(2, '0')}`);
    const calls = [1, 2, 3].map((value) =>
      record(
        id,
        days.map((day) => on('AAPL', day, value)),
      ),
    );
    for (const answer of await Promise.all(calls)) expect(answer).toEqual({ recordedCount: 28, userErrors: [] });
    expect(await ml.connection.collection('predictions').countDocuments({ model_id: id })).toBe(28);
  });

  it('are kept 5,000 at once, in a handful of commands', async () => {
    const id = await aModel(mutate, ada);
    const symbols = Array.from({ length: 200 }, (_, index) => `S${index}`);
    const days = Array.from({ length: 25 }, (_, index) => `2024-03-${String(index + 1).padStart(2, '0')}`);
    const many = symbols.flatMap((symbol) => days.map((day, index) => on(symbol, day, index)));
    count.reset();
    expect(await record(id, many)).toEqual({ recordedCount: 5_000, userErrors: [] });
    expect(count.commands.length).toBeLessThanOrEqual(4);
  });

  it.each([
    [[], ['input', 'predictions']],
    [[on('NOT ONE', '2024-01-02', 1)], ['input', 'predictions', '0', 'symbol']],
    [
      [on('AAPL', '2024-01-02', 1), on('aapl', '2024-01-02', 2)],
      ['input', 'predictions', '1'],
    ],
  ])('are refused as %j, naming the field', async (predictions, field) => {
    const id = await aModel(mutate, ada);
    expect(await record(id, predictions)).toEqual({
      recordedCount: null,
      userErrors: [{ code: 'INVALID_INPUT', field }],
    });
  });

  it('come as columns for any number of models in one command', async () => {
    const ids = [await aModel(mutate, ada), await aModel(mutate, ada)];
    for (const [index, id] of ids.entries())
      await record(id, [on('NVDA', '2024-01-02', index), on('NVDA', '2024-01-03', 9)]);
    const models = ids.map((id) => ({ __typename: 'MLModel', id }));
    count.reset();
    const selection = 'predictionSeries(symbols: ["nvda", "IBM"], from: "2024-01-01") { symbol dates values }';
    const { data } = await askEntities(ml, ada, models, selection);
    const series = (first: number) => ({
      predictionSeries: [
        { symbol: 'NVDA', dates: ['2024-01-02', '2024-01-03'], values: [first, 9] },
        { symbol: 'IBM', dates: [], values: [] },
      ],
    });
    expect(data._entities).toEqual([series(0), series(1)]);
    expect(count.commands).toEqual(['find', 'aggregate']);
    count.reset();
    const limited = await askEntities(ml, ada, models, 'predictions(limit: 1) { value }');
    expect(limited.data._entities).toEqual([{ predictions: [{ value: 0 }] }, { predictions: [{ value: 1 }] }]);
    expect(count.commands).toEqual(['find', 'aggregate']);
  });

  it("hang on companies in a constant number of commands, the viewer's own only", async () => {
    const viewer = aViewer();
    const id = await aModel(mutate, viewer);
    const other = await aModel(mutate, viewer);
    await record(id, [on('AAPL', '2024-01-02', 1), on('AAPL', '2024-01-03', 2), on('MSFT', '2024-01-02', 3)], viewer);
    await record(other, [on('AAPL', '2024-01-03', 4)], viewer);
    const companies = ['MSFT', 'IBM', 'AAPL'].map((symbol) => ({ __typename: 'Company', symbol }));
    const selection = `symbol predictions(first: 2, modelId: "${id}") { nodes { date value } totalCount }`;
    count.reset();
    const { data } = await askEntities(ml, viewer, companies, selection);
    expect(data._entities).toEqual([
      { symbol: 'MSFT', predictions: { nodes: [{ date: '2024-01-02', value: 3 }], totalCount: 1 } },
      { symbol: 'IBM', predictions: { nodes: [], totalCount: 0 } },
      {
        symbol: 'AAPL',
        predictions: {
          nodes: [
            { date: '2024-01-03', value: 2 },
            { date: '2024-01-02', value: 1 },
          ],
          totalCount: 2,
        },
      },
    ]);
    expect(count.commands).toEqual(['aggregate', 'aggregate']);
    for (const stranger of [bob, null]) {
      const seen = await askEntities(ml, stranger, companies, 'predictions { totalCount }');
      expect(seen.data._entities).toEqual(Array(3).fill({ predictions: { totalCount: 0 } }));
    }
    expect(await record(id, [on('AAPL', '2024-01-02', 1)], bob)).toMatchObject(denied('modelId'));
  });
});
