import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUBGRAPHS } from '@quantgraph/shared';
import { dropDatabases } from '@quantgraph/shared/test-kit';
import { createGraphClient } from '../sample/graph-client.js';
import type { Services } from '../topology/services.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aCaller } from './a-world-caller.js';
import { asServices } from './as-services.js';
import { account, aDashboardUser } from './dashboard-user.js';

const DASHBOARD = await readFile(new URL('../../../schema/operations/Dashboard.graphql', import.meta.url), 'utf8');

let graph: RunningGraph;
let services: Services;
let inOneProcess: Answer;
let withoutMl: Answer;

interface Answer {
  readonly data: { readonly me: Record<string, unknown> };
  readonly extensions?: object;
  readonly errors?: readonly { readonly message: string; readonly path: unknown; readonly extensions: object }[];
}

/** The dashboard's whole answer, errors included. */
async function dashboard(url: string): Promise<Answer> {
  const client = createGraphClient(url);
  await client.logIn(account('ada'));
  return client.answer(DASHBOARD) as Promise<Answer>;
}

beforeAll(async () => {
  graph = await aGraph();
  const symbols = ['AAPL', 'MSFT'];
  await aDashboardUser(graph.url, 'ada', { watchlists: 2, strategies: 2, backtests: 1, symbols });
  inOneProcess = await dashboard(graph.url);
  await graph.graph.stopSubgraph('ml');
  withoutMl = await dashboard(graph.url);
  await graph.graph.close();
  services = await asServices(graph.options);
}, 120_000);
afterAll(async () => {
  await services.close();
  await dropDatabases(graph.options);
});

const lost = {
  message: 'The ml subgraph is unavailable',
  path: ['me', 'mlModels'],
  extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'ml' }),
};

describe('both topologies', () => {
  it('give the same dashboard', async () => {
    expect(inOneProcess.errors).toBeUndefined();
    expect(inOneProcess.data.me).toMatchObject({ username: 'ada', mlModels: { nodes: [{ name: 'Momentum' }] } });
    expect(await dashboard(services.url)).toEqual(inOneProcess);
  });

  it('lose only the fields of a subgraph that is down, with an error that names path and subgraph', async () => {
    const partial = { ...inOneProcess.data.me, mlModels: null };
    const { extensions } = inOneProcess;
    expect(withoutMl).toEqual({ data: { me: partial }, errors: [lost], extensions });
    await services.subgraphs.ml.stop();
    expect(await dashboard(services.url)).toEqual({ data: { me: partial }, errors: [lost], extensions });
    const again = await services.start('ml');
    expect(await dashboard(services.url)).toEqual(inOneProcess);
    await again.stop();
  });

  it('share, as services, what other subgraphs own, and take it back', async () => {
    const { email, password } = account('ada');
    const { data } = await aCaller(services.url).mutate('logIn', { email, password });
    const ada = aCaller(services.url, data.session.accessToken);
    const bobs = { email: 'bob@example.com', username: 'bob', password };
    const signedUp = (await aCaller(services.url).mutate('signUp', bobs)).data;
    const bob = aCaller(services.url, signedUp.session.accessToken);
    const own = await ada.ask('{ me { strategies(first: 1) { nodes { id } } documents(first: 1) { nodes { id } } } }');
    const { strategies, documents } = own.data.me;
    const [strategy, document] = [strategies.nodes[0].id, documents.nodes[0].id];
    const seen = async () =>
      (await bob.ask(`{ strategy(id: "${strategy}") { id } ragDocument(id: "${document}") { id } }`)).data;
    const things = { STRATEGY: strategy, DOCUMENT: document };
    for (const [mutation, access, expected] of [
      ['shareWith', { access: 'READ' }, { strategy: { id: strategy }, ragDocument: { id: document } }],
      ['unshareWith', {}, { strategy: null, ragDocument: null }],
    ] as const) {
      for (const [kind, id] of Object.entries(things)) {
        const shared = await ada.mutate(mutation, { kind, id, userId: signedUp.user.id, ...access });
        expect([mutation, shared.errors, shared.data?.userErrors]).toEqual([mutation, [], []]);
      }
      expect(await seen()).toEqual(expected);
    }
  });

  it('refuse, as services, a call that the gateway did not sign', async () => {
    for (const name of SUBGRAPHS) {
      if (name === 'ml') continue;
      const response = await fetch(services.endpoints[name], {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect([name, response.status]).toEqual([name, 401]);
    }
  });
});
