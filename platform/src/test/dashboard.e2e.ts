import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandCount, countCommands, SUBGRAPHS } from '@quantgraph/shared';
import { createGraphClient } from '../sample/graph-client.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { account, aDashboardUser } from './dashboard-user.js';

const DASHBOARD = await readFile(new URL('../../../schema/operations/Dashboard.graphql', import.meta.url), 'utf8');

let running: RunningGraph;
let counts: Map<string, CommandCount>;
const statements: string[] = [];

beforeAll(async () => {
  const filling = await aGraph({ onStatement: (sql) => statements.push(sql) });
  running = filling;
  await aDashboardUser(filling.url, 'small', { watchlists: 1, strategies: 1, backtests: 1, symbols: ['AAPL'] });
  const symbols = ['AAPL', 'MSFT', 'IBM', 'GOOG'];
  await aDashboardUser(filling.url, 'large', { watchlists: 4, strategies: 6, backtests: 4, symbols });
  // Without what runs in the background, so that every command counted is the query's.
  running = await filling.reopen({ runJobs: false, retrieval: {} });
  const { subgraphs } = running.graph;
  counts = new Map(SUBGRAPHS.map((name) => [name, countCommands(subgraphs[name].connection)]));
}, 300_000);
afterAll(() => running.close());

interface Dashboard {
  readonly me: {
    readonly strategies: { readonly nodes: readonly { readonly backtests: { readonly nodes: readonly Node[] } }[] };
    readonly watchlists: { readonly nodes: readonly { readonly companies: readonly { readonly symbol: string }[] }[] };
  };
}
interface Node {
  readonly latestResult: { readonly performance: object; readonly documents: { readonly nodes: readonly object[] } };
}

/** What the gateway's watch of ended sessions goes on asking, whatever else is asked. */
const LISTENING = 'getMore';

/** The dashboard, with the names of the commands that each store got for it. */
async function measure(username: string) {
  const client = createGraphClient(running.url);
  await client.logIn(account(username));
  for (const count of counts.values()) count.reset();
  statements.length = 0;
  const { me } = await client.ask<Dashboard>(DASHBOARD);
  const commands = Object.fromEntries(
    [...counts].map(([name, { commands }]) => [name, commands.filter((command) => command !== LISTENING).sort()]),
  );
  return { me, commands: { ...commands, duckdb: statements.length } };
}

describe('the dashboard query', () => {
  it('costs the stores the same number of commands for 1 strategy as for 6 with 4 backtests on 4 symbols', async () => {
    const one = await measure('small');
    const many = await measure('large');
    expect(one.me.strategies.nodes).toHaveLength(1);
    expect(many.me.strategies.nodes).toHaveLength(6);
    const backtests = many.me.strategies.nodes.flatMap((strategy) => strategy.backtests.nodes);
    expect(backtests).toHaveLength(24);
    expect(backtests.every(({ latestResult }) => latestResult.documents.nodes.length === 1)).toBe(true);
    expect(many.me.watchlists.nodes.map(({ companies }) => companies.map(({ symbol }) => symbol))).toEqual(
      Array(4).fill(['AAPL', 'MSFT', 'IBM', 'GOOG']),
    );
    expect(many.commands).toEqual(one.commands);
    expect(many.commands).toEqual({
      users: ['aggregate', 'find', 'find'],
      trading: ['aggregate', 'aggregate', 'aggregate', 'find'],
      market: ['aggregate', 'find', 'find'],
      duckdb: 1,
      ml: ['aggregate'],
      genai: ['aggregate', 'aggregate'],
    });
  });
});
