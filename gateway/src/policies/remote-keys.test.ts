import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { pino } from 'pino';
import { serveKeySet } from '../http/key-set.js';
import { ACCESS_TOKENS, signInOf } from './authenticate.js';
import { remoteKeys } from './remote-keys.js';

const open: FastifyInstance[] = [];
afterAll(() => Promise.all(open.map((app) => app.close())));

async function listening(app: FastifyInstance): Promise<URL> {
  open.push(app);
  return new URL('/.well-known/jwks.json', await app.listen({ host: '127.0.0.1', port: 0 }));
}

/** A server that publishes these keys. */
async function aPublisher(keys: readonly JWK[]) {
  const publisher = { keys, asked: 0 };
  const app = fastify();
  app.get('/.well-known/jwks.json', async () => {
    publisher.asked += 1;
    return { keys: publisher.keys };
  });
  return Object.assign(publisher, { url: await listening(app), close: () => app.close() });
}

/** The gateway's route for these keys. */
function serving(published: () => ReturnType<ReturnType<typeof remoteKeys>['published']>): Promise<URL> {
  const app = fastify();
  serveKeySet(app, published, pino({ level: 'silent' }));
  return listening(app);
}

async function aKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const token = await new SignJWT({ sid: 's1' })
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setSubject('ada')
    .setIssuer(ACCESS_TOKENS.issuer)
    .setAudience(ACCESS_TOKENS.audience)
    .setExpirationTime('5m')
    .sign(privateKey);
  return { header: `Bearer ${token}`, published: { ...(await exportJWK(publicKey)), kid } };
}

const [first, second] = [await aKey('k1'), await aKey('k2')];
const NO_COOLDOWN = 0;

describe('keys that another server publishes', () => {
  let publisher: Awaited<ReturnType<typeof aPublisher>>;
  beforeEach(async () => {
    publisher = await aPublisher([first.published]);
  });

  it('are fetched anew for a token by a key that is not among them', async () => {
    const rules = { ...ACCESS_TOKENS, ...remoteKeys(publisher.url, NO_COOLDOWN) };
    await expect(signInOf(second.header, rules)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    publisher.keys = [second.published, first.published];
    for (const { header } of [second, first])
      expect(await signInOf(header, rules)).toMatchObject({ viewer: { id: 'ada' } });
  });

  it('are not fetched again at once, whatever tokens name', async () => {
    const rules = { ...ACCESS_TOKENS, ...remoteKeys(publisher.url, 60_000) };
    for (const kid of ['k2', 'k3', 'k4']) {
      const { header } = await aKey(kid);
      await expect(signInOf(header, rules)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    }
    expect(await rules.published()).toEqual({ keys: [first.published] });
    expect(publisher.asked).toBe(1);
  });

  it('are passed on as they are now, for five minutes, and as they last were while that server is down', async () => {
    const url = await serving(remoteKeys(publisher.url, NO_COOLDOWN).published);
    await fetch(url);
    publisher.keys = [second.published, first.published];
    for (const isUp of [true, false]) {
      if (!isUp) await publisher.close();
      const response = await fetch(url);
      expect(response.headers.get('cache-control')).toBe('public, max-age=300');
      expect(await response.json()).toEqual({ keys: [second.published, first.published] });
    }
  });

  it('are said to be out of reach where they never could be had', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const response = await fetch(await serving(remoteKeys(new URL(`http://127.0.0.1:${port}/`)).published));
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The keys of access tokens can not be had at the moment: try again later.',
          extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) },
        },
      ],
    });
  });
});
