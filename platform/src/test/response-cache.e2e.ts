import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGraph, type RunningGraph } from './a-graph.js';

const statements: string[] = [];
let running: RunningGraph;

beforeAll(async () => {
  running = await aGraph({
    exposure: {
      introspection: true,
      corsOrigins: [],
      traffic: { responseCache: { maxBytes: 10_000_000, keepsPrivate: true } },
    },
    onStatement: (sql) => statements.push(sql),
  });
});
afterAll(() => running.close());

async function ask(query: string) {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data: unknown; errors?: unknown };
  return { body, control: response.headers.get('cache-control'), age: response.headers.get('age') };
}

// Of weeks: days stay in memory, whatever becomes of answers
const RANGE = 'symbol: "AAPL", from: "2015-01-01", to: "2015-06-30", interval: WEEK';
const PAST = `{ marketData(${RANGE}) { rowCount columns { closePrice } } }`;

describe('market data that everyone sees', () => {
  it('is read from the store once, and holds for long where it is past', async () => {
    statements.length = 0;
    const first = await ask(PAST);
    expect(first.body.errors).toBeUndefined();
    expect(first.control).toBe('max-age=86400, public');
    const read = statements.length;
    expect(read).toBeGreaterThan(0);
    const second = await ask(PAST);
    expect(second.body).toEqual(first.body);
    expect(second.age).toBe('0');
    expect(statements).toHaveLength(read);
  });

  it('holds for minutes where it goes on', async () => {
    const open = await ask('{ marketData(symbol: "AAPL", from: "2018-01-01") { rowCount } }');
    expect(open.control).toBe('max-age=300, public');
  });

  it('is read anew once it has changed', async () => {
    await ask(PAST);
    statements.length = 0;
    running.graph.gateway.invalidate('public');
    expect((await ask(PAST)).age).toBeNull();
    expect(statements.length).toBeGreaterThan(0);
  });

  it('is not kept with what its viewer sees alone', async () => {
    const { control } = await ask('{ company(symbol: "AAPL") { name backtests { totalCount } } }');
    expect(control).toBe('no-store');
  });
});

it('reads nothing from a store for a caller who has left', async () => {
  statements.length = 0;
  const { market } = running.graph.subgraphs;
  const request = { viewer: null, requestId: 'request-1', signal: AbortSignal.abort(new Error('left')) };
  const { errors } = await market.execute({ ...request, query: `{ marketData(${RANGE}) { rowCount } }` });
  expect(errors).toHaveLength(1);
  expect(statements).toEqual([]);
});
