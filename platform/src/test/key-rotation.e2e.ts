import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateSigningKey, rotateSigningKeys, writeSigningKeys } from '@quantgraph/users';
import { createRemoteJWKSet, decodeJwt, importJWK, jwtVerify, SignJWT } from 'jose';
import type { Services } from '../topology/services.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aCaller } from './a-world-caller.js';
import { PASSWORD } from './a-world-content.js';
import { asServices } from './as-services.js';

const oldKey = generateSigningKey(Date.now());
const keys = rotateSigningKeys([oldKey], Date.now());
const [newKey] = keys;
const before = writeSigningKeys([oldKey]);
const after = writeSigningKeys(keys);

let running: RunningGraph;

beforeAll(async () => {
  running = await aGraph({ runJobs: false, accessTokenKey: before });
  await aCaller(running.url).mutate('signUp', { email: 'ada@example.com', username: 'ada', password: PASSWORD });
});
afterAll(() => running.close());

async function logIn(url: string): Promise<string> {
  const { data } = await aCaller(url).mutate('logIn', { email: 'ada@example.com', password: PASSWORD });
  return data.session.accessToken;
}

/** The id of the key that a token verifies with, by the keys that are published where the graph is. */
async function verifiedWith(token: string, url: string): Promise<string | undefined> {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', url));
  const rules = { issuer: 'quantgraph', audience: 'quantgraph', requiredClaims: ['sub', 'sid', 'exp'] };
  return (await jwtVerify(token, keys, rules)).protectedHeader.kid;
}

async function statusOf(token: string, url: string): Promise<{ status: number; username: string | undefined }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { username } }' }),
  });
  const { data } = (await response.json()) as { data?: { me: { username: string } } };
  return { status: response.status, username: data?.me.username };
}

/** What a token says, signed by a key that is none of the graph's. */
async function forged(token: string): Promise<string> {
  const key = generateSigningKey(Date.now());
  const header = { alg: 'EdDSA', kid: key.kid };
  return new SignJWT(decodeJwt(token)).setProtectedHeader(header).sign(await importJWK(key, 'EdDSA'));
}

describe.each(['in one process', 'as services'])('the keys of access tokens, %s', (topology) => {
  let services: Services | undefined;
  const url = () => services?.url ?? running.url;

  beforeAll(async () => {
    if (topology === 'in one process') return;
    // The file of the time series has one owner.
    const dataDir = join(running.options.dataDir, 'services');
    await mkdir(dataDir);
    services = await asServices({ ...running.options, dataDir, accessTokenKey: before });
  }, 120_000);
  afterAll(() => services?.close());

  /** As services, only the users subgraph is told that there is another key. */
  async function rotate(): Promise<void> {
    if (services) {
      await services.subgraphs.users.stop();
      await services.start('users', { ACCESS_TOKEN_KEY: after });
    } else {
      running = await running.reopen({ accessTokenKey: after });
    }
  }

  it('verify what log-in gives, before and after one is rotated, wherever they are published', async () => {
    const first = await logIn(url());
    expect(await verifiedWith(first, url())).toBe(oldKey.kid);
    expect(await statusOf(first, url())).toEqual({ status: 200, username: 'ada' });

    await rotate();
    const second = await logIn(url());
    expect(await statusOf(second, url())).toEqual({ status: 200, username: 'ada' });
    expect(await statusOf(first, url())).toEqual({ status: 200, username: 'ada' });
    expect(await verifiedWith(second, url())).toBe(newKey.kid);
    expect(await verifiedWith(first, url())).toBe(oldKey.kid);
    expect(await statusOf(await forged(second), url())).toEqual({ status: 401, username: undefined });
  });

  it('are published without their private halves', async () => {
    const response = await fetch(`${url()}/.well-known/jwks.json`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const published = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' };
    expect(await response.json()).toEqual({ keys: keys.map(({ kid, x }) => ({ ...published, kid, x })) });
  });
});
