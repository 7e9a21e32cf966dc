import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SUBGRAPHS } from '@quantgraph/shared';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aWorld, tracesOf, type World } from './a-world.js';
import { CONFIG, PASSWORD } from './a-world-content.js';
import { ownedReads, readOf } from './a-world-reads.js';

let running: RunningGraph;
let ada: World;
let bob: World;

beforeAll(async () => {
  running = await aGraph();
  [ada, bob] = await Promise.all([aWorld(running.url, 'ada'), aWorld(running.url, 'bob')]);
});
afterAll(() => running?.close());

/** Tokens of a world's last sign-in. */
async function tokensOf({ account: { email, password }, mutate }: World): Promise<{ accessToken: string }> {
  const { data } = await mutate('logIn', { email, password });
  return data.session;
}

const load = (path: string, token?: string) =>
  fetch(`${running.url}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });

async function downloadPathOf(world: World): Promise<string> {
  const { data } = await world.ask('{ me { accountJobs { status progress downloadPath } } }');
  const [job] = data.me.accountJobs;
  expect(job).toMatchObject({ status: 'COMPLETED', progress: 1 });
  return job.downloadPath;
}

/** Where in the databases something of a world stands: its ids, or its mark and e-mail address. */
async function placesOf(world: World): Promise<{ ids: string[]; texts: string[] }> {
  const places = { ids: new Set<string>(), texts: new Set<string>() };
  for (const name of SUBGRAPHS) {
    const { connection } = running.graph.subgraphs[name];
    for (const { name: collection } of await connection.listCollections()) {
      for await (const row of connection.collection(collection).find({})) {
        for (const trace of tracesOf(world, row)) {
          const isText = trace === world.mark || trace === world.account.email;
          places[isText ? 'texts' : 'ids'].add(`${name}.${collection}`);
        }
      }
    }
  }
  return { ids: [...places.ids].sort(), texts: [...places.texts].sort() };
}

const allOf = (world: World) => Promise.all(ownedReads().map(({ name }) => world.ask(readOf(name, world.all, 1))));

describe('an export', () => {
  it("has each id of the user's, nothing of another's and no secret", async () => {
    const { accessToken } = await tokensOf(ada);
    const response = await load(await downloadPathOf(ada), accessToken);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="account.json"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(text));
    const file = JSON.parse(text);
    expect(file.user).toEqual({ id: ada.viewer.id, email: ada.account.email, username: 'ada' });
    // Snapshots are nobody's.
    const own = [...ada.all].filter(([type]) => type !== 'MarketSnapshot');
    const missing = own.flatMap(([type, ids]) => [...ids].filter((id) => !text.includes(id)).map((id) => [type, id]));
    expect(missing).toEqual([]);
    expect(tracesOf(bob, file)).toEqual([]);
    const secret = ada.refreshToken.split('.')[1] ?? '';
    const secrets = [PASSWORD, '$argon2', 'password_hash', 'token_hash', 'key_hash', secret];
    expect(secrets.filter((one) => text.includes(one))).toEqual([]);
  });

  it('is loaded by a session of its owner alone', async () => {
    const path = await downloadPathOf(ada);
    const [hers, his] = await Promise.all([tokensOf(ada), tokensOf(bob)]);
    const { data } = await ada.mutate('createApiKey', { name: 'All that it may', scopes: ['account:read'] });
    expect((await load(path)).status).toBe(401);
    expect((await load(path, 'nonsense')).status).toBe(401);
    expect((await load(path, data.secret)).status).toBe(403);
    const denied = await load(path, his.accessToken);
    expect(denied.status).toBe(404);
    expect(denied.headers.get('content-disposition')).toBeNull();
    expect(tracesOf(ada, await denied.json())).toEqual([]);
    expect((await load(`/account/exports/${newId()}`, hers.accessToken)).status).toBe(404);
  });
});

describe('closing an account with all that is in it', () => {
  it('ends its tokens and subscriptions at once, leaves no trace but a tombstone, and nothing of others changes', async () => {
    const { accessToken } = await tokensOf(ada);
    const path = await downloadPathOf(ada);
    const ofBob = await allOf(bob);
    const study = { name: 'Long', strategyId: ada.ids.Strategy, nTrials: 1_000, config: CONFIG };
    const { data: begun } = await ada.mutate('startOptimizationStudy', study);
    const told = ada.watch(
      `subscription { optimizationProgressed(studyId: "${begun.optimizationStudy.id}") { status } }`,
    );

    const { data } = await ada.mutate('closeAccount', { password: PASSWORD, erase: true });
    expect(data).toMatchObject({ user: { isActive: false }, job: { kind: 'ERASE_ACCOUNT' }, userErrors: [] });
    expect((await ada.ask('{ me { id } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await load(path, accessToken)).status).toBe(401);
    expect((await told).at(-1)?.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');

    expect(await endOf(data.job.id)).toBe('COMPLETED');
    expect(await placesOf(ada)).toEqual({
      ids: ['users.access_ends', 'users.audit_events', 'users.jobs', 'users.users'],
      texts: [],
    });
    expect(await allOf(bob)).toEqual(ofBob);
  });
});

/** How a job on Ada's account ended: she is told of it no more, but the subgraph is. */
async function endOf(id: string): Promise<unknown> {
  const query = 'subscription ($id: ID!) { accountJobProgressed(id: $id) { status } }';
  const { users } = running.graph.subgraphs;
  let last: unknown;
  for await (const { data } of users.subscribe({ query, variables: { id }, viewer: ada.viewer, requestId: newId() })) {
    last = (data?.accountJobProgressed as { status?: string } | undefined)?.status;
  }
  return last;
}
