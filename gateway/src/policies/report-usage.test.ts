import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { afterEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import type { GatewayContext } from '../context.js';
import { type ApolloAccount, reportUsage } from './report-usage.js';

interface Report {
  readonly key: string | undefined;
  /** Protocol buffers: the texts in it can be read as they are. */
  readonly body: string;
}

let ingress: Server | undefined;

afterEach(() => {
  ingress?.closeAllConnections();
  ingress?.close();
});

/** What Apollo Studio would get. */
async function anIngress(): Promise<{ endpointUrl: string; reports: Report[] }> {
  const reports: Report[] = [];
  const listening = createServer(async (request, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const key = request.headers['x-api-key'];
    reports.push({ key: String(key), body: gunzipSync(Buffer.concat(chunks)).toString('latin1') });
    reply.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  ingress = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { endpointUrl: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, reports };
}

const context: GatewayContext = {
  viewer: { id: 'viewer-7' },
  requestId: 'request-1',
  signal: new AbortController().signal,
  client: { address: '10.1.2.3', name: 'dashboard-app', version: '1.2.3' },
};

const ACCOUNT = { key: 'service:mine:key', graphRef: 'mine@current' };

/** Answers one operation, and stops: what is to be reported has been then. */
async function answerOne(apollo: ApolloAccount | null): Promise<void> {
  const server = new ApolloServer<GatewayContext>({
    typeDefs: 'type Query { strategy(id: ID!): String }',
    resolvers: {
      Query: {
        strategy: () => {
          throw new Error('the price of hunter2');
        },
      },
    },
    // Apollo Server would report by itself to where these say.
    apollo: ACCOUNT,
    plugins: [reportUsage({ apollo, logger: silentLogger })],
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    stopOnTerminationSignals: false,
  });
  await server.start();
  const query = 'query MyStrategy($id: ID!) { strategy(id: $id) }';
  await server.executeOperation({ query, variables: { id: 'secret-id' } }, { contextValue: context });
  await new Promise((resolve) => setImmediate(resolve));
  await server.stop();
}

describe('usage reporting', () => {
  it('tells Apollo of operations by name and client, and nothing of what is in them', async () => {
    const { endpointUrl, reports } = await anIngress();
    await answerOne({ ...ACCOUNT, endpointUrl });
    expect(reports).toHaveLength(1);
    const [{ key, body } = { key: '', body: '' }] = reports;
    expect(key).toBe('service:mine:key');
    for (const told of ['# MyStrategy', 'dashboard-app', '1.2.3', 'mine@current']) expect(body).toContain(told);
    for (const kept of ['secret-id', 'hunter2', 'viewer-7', '10.1.2.3']) expect(body).not.toContain(kept);
  });

  it('tells nobody anything without a key', async () => {
    const sent: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (address) => {
      sent.push(address);
      return new Response('{}');
    };
    try {
      await answerOne(null);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(sent).toEqual([]);
  });
});
