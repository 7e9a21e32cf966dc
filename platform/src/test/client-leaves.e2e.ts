import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dropDatabases, testStores } from '@quantgraph/shared/test-kit';
import { createGraphClient } from '../sample/graph-client.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aMongoProxy, type MongoProxy } from './a-mongo-proxy.js';
import { asServices } from './as-services.js';

const STRATEGIES = '{ me { id strategies(first: 5) { totalCount nodes { name } } } }';

/** So long that no time-out can be what breaks the command off. */
const NEVER_MS = 600_000;

let proxy: MongoProxy;
let graph: RunningGraph;

beforeAll(async () => {
  proxy = await aMongoProxy(testStores().mongoUri);
  graph = await aGraph({
    mongoUri: proxy.uri,
    exposure: {
      introspection: false,
      corsOrigins: [],
      requestTimeoutMs: NEVER_MS,
      traffic: { calls: { timeoutMs: NEVER_MS, retries: 0, failuresToBreak: 5 } },
    },
  });
}, 120_000);
afterAll(async () => {
  await dropDatabases(graph.options);
  proxy.close();
});

/** A client that leaves while the store works for it; answers what it got of a second try. */
async function leaveAndReturn(url: string, username: string): Promise<unknown> {
  const client = createGraphClient(url);
  await client.signUp({ email: `${username}@example.com`, username, password: 'correct horse battery' });
  const { me } = await client.ask<{ me: { id: string } }>('{ me { id } }');
  const held = proxy.hold('strategies', me.id);
  const leaving = new AbortController();
  const answer = client.answer(STRATEGIES, {}, leaving.signal);
  const { closed } = await held;
  leaving.abort();
  await expect(answer).rejects.toThrow('aborted');
  await closed;
  return client.ask(STRATEGIES);
}

describe('a client that leaves while a store command runs for it', () => {
  const nothing = { me: { id: expect.any(String), strategies: { totalCount: 0, nodes: [] } } };

  it('takes the command with it, in one process', async () => {
    expect(await leaveAndReturn(graph.url, 'ada')).toEqual(nothing);
    await graph.graph.close();
  });

  it('takes the command with it, through the gateway and a subgraph of its own', async () => {
    const services = await asServices(graph.options, {
      REQUEST_TIMEOUT_MS: String(NEVER_MS),
      SUBGRAPH_TIMEOUT_MS: String(NEVER_MS),
    });
    try {
      expect(await leaveAndReturn(services.url, 'bob')).toEqual(nothing);
    } finally {
      await services.close();
    }
  }, 60_000);
});
