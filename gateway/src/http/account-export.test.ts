import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { createLocalJWKSet } from 'jose';
import { pino } from 'pino';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { AccessState } from '../policies/access-state.js';
import { serveAccountExports } from './account-export.js';
import { serveMarketExports } from './market-export.js';

const access: AccessState = {
  hasEnded: () => false,
  holderOf: async (key) => {
    const scopes = key === 'qgk_owner' ? ['account:write'] : ['account:read'];
    return { viewer: { id: 'ada', scopes }, expiresAt: Number.POSITIVE_INFINITY };
  },
  whenEnded: () => () => {},
};

/** The gateway's route over a subgraph that has this export, and fails where a piece is null. */
function serving(id: string, pieces: readonly (string | null)[]) {
  const app = fastify();
  const byteLength = pieces.reduce((sum, text) => sum + Buffer.byteLength(text ?? 'gone'), 0);
  const transport: SubgraphTransport = {
    async send({ variables, context }) {
      const text = pieces[Number(variables?.index)];
      if (text === null) throw new Error('The store is away.');
      const isOwn = variables?.id === id && context.viewer?.id === 'ada';
      const chunk = isOwn && text !== undefined ? { text, chunkCount: pieces.length, byteLength } : null;
      return { data: { accountExportChunk: chunk } };
    },
    subscribe: () => {
      throw new Error('Nothing is watched here.');
    },
    isUp: async () => true,
  };
  const accessTokens = { keys: createLocalJWKSet({ keys: [] }), issuer: 'any', audience: 'any', access };
  const logger = pino({ level: 'silent' });
  serveAccountExports(app, { subgraph: 'users', transport, accessTokens, logger });
  running.push(app);
  return async (key: string | null, path = id) => {
    if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
    return fetch(`http://127.0.0.1:${port}/account/exports/${path}`, { headers });
  };
}

const running: FastifyInstance[] = [];
afterAll(() => Promise.all(running.map((app) => app.close())));

describe('the archive of an export of bars', () => {
  const serving = () => {
    const app = fastify();
    const transport: SubgraphTransport = {
      async send({ variables, context: { viewer } }) {
        const content = Buffer.from([[0xff, 0, 1], [0xfe]][Number(variables?.index)] ?? []).toString('base64');
        const piece = { content, chunkCount: 2, byteLength: 4 };
        return { data: { marketDataExportChunk: variables?.id === 'e1' && viewer?.id === 'ada' ? piece : null } };
      },
      subscribe: () => {
        throw new Error('Nothing is watched here.');
      },
      isUp: async () => true,
    };
    const exporters: AccessState = {
      ...access,
      holderOf: async (key) => ({
        viewer: { id: 'ada', scopes: key === 'qgk_exporter' ? ['market:export'] : ['market:ingest'] },
        expiresAt: Number.POSITIVE_INFINITY,
      }),
    };
    const accessTokens = { keys: createLocalJWKSet({ keys: [] }), issuer: 'any', audience: 'any', access: exporters };
    serveMarketExports(app, { subgraph: 'market', transport, accessTokens, logger: pino({ level: 'silent' }) });
    running.push(app);
    return async (key: string, id: string) => {
      if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
      const { port } = app.server.address() as AddressInfo;
      const headers = { authorization: `Bearer ${key}` };
      return fetch(`http://127.0.0.1:${port}/market/exports/${id}`, { headers });
    };
  };

  it('is all of its bytes, for who may load it alone', async () => {
    const load = serving();
    const whole = await load('qgk_exporter', 'e1');
    expect([...new Uint8Array(await whole.arrayBuffer())]).toEqual([0xff, 0, 1, 0xfe]);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/x-tar',
      'content-length': '4',
      'content-disposition': 'attachment; filename="market-data.tar"',
    });
    expect((await load('qgk_exporter', 'e2')).status).toBe(404);
    expect((await load('qgk_other', 'e1')).status).toBe(403);
  });
});

describe('the file of an export', () => {
  it('is all of its pieces, in order', async () => {
    const response = await serving('e1', ['{"a":', '"é",', '"b":1}'])('qgk_owner');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"a":"é","b":1}');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': '16',
      'content-disposition': 'attachment; filename="account.json"',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['without a token', null, 'e1', 401, 'UNAUTHENTICATED'],
    ['without the permission', 'qgk_other', 'e1', 403, 'FORBIDDEN'],
    ['by another id', 'qgk_owner', 'e2', 404, 'NOT_FOUND'],
  ])('is not given %s', async (_how, key, path, status, code) => {
    const response = await serving('e1', ['{}'])(key, path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is said to be out of reach, in no other words, where the subgraph fails', async () => {
    const response = await serving('e1', [null])('qgk_owner');
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(text).not.toContain('store');
  });

  it('that breaks off does not look whole', async () => {
    const load = async () => (await serving('e1', ['{"a":', null])('qgk_owner')).text();
    await expect(load()).rejects.toThrow();
  });
});
