import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { createClient } from 'graphql-ws';
import { decodeJwt } from 'jose';
import { WebSocket } from 'ws';
import type { Services } from '../topology/services.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aCaller, type Caller } from './a-world-caller.js';
import { PASSWORD } from './a-world-content.js';
import { asServices } from './as-services.js';

let running: RunningGraph;

beforeAll(async () => {
  // What waits for its job goes on to wait, and so do its subscriptions.
  running = await aGraph({ runJobs: false });
});
afterAll(() => running.close());

interface Person {
  readonly email: string;
  readonly id: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly caller: Caller;
}

const ME = '{ me { id } }';

async function aPerson(url: string): Promise<Person> {
  const username = `p${newId().slice(-12)}`;
  const email = `${username}@example.com`;
  const { data } = await aCaller(url).mutate('signUp', { email, username, password: PASSWORD });
  const { accessToken, refreshToken } = data.session;
  return { email, id: data.user.id, accessToken, refreshToken, caller: aCaller(url, accessToken) };
}

async function anotherSession(url: string, { email, id }: Person): Promise<Person> {
  const { data } = await aCaller(url).mutate('logIn', { email, password: PASSWORD });
  expect(data.userErrors).toEqual([]);
  const { accessToken, refreshToken } = data.session;
  return { email, id, accessToken, refreshToken, caller: aCaller(url, accessToken) };
}

async function aKey({ caller }: Pick<Person, 'caller'>, scopes: readonly string[]) {
  const { data } = await caller.mutate('createApiKey', { name: 'Nightly', scopes });
  expect(data.userErrors).toEqual([]);
  return { id: data.apiKey.id as string, secret: data.secret as string };
}

/** Whom the graph takes a caller for: an id, or the code with which it is refused. */
async function takenFor(caller: Caller): Promise<unknown> {
  const { data, errors } = await caller.ask(ME);
  return errors[0]?.extensions?.code ?? data.me?.id;
}

/** The file of the time series has one owner. */
async function besideIt(): Promise<Services> {
  const dataDir = join(running.options.dataDir, 'services');
  await mkdir(dataDir);
  return asServices({ ...running.options, dataDir });
}

describe.each(['in one process', 'as services'])('%s', (topology) => {
  let url: string;
  let services: Services | undefined;
  beforeAll(async () => {
    if (topology === 'as services') services = await besideIt();
    url = services?.url ?? running.url;
  });
  afterAll(() => services?.close());

  it('a stolen refresh token gets its thief nowhere once its owner uses it, too', async () => {
    const victim = await aPerson(url);
    const { data } = await aCaller(url).mutate('refreshSession', { refreshToken: victim.refreshToken });
    const thief = aCaller(url, data.session.accessToken);
    expect(await takenFor(thief)).toBe(victim.id);

    const again = await aCaller(url).mutate('refreshSession', { refreshToken: victim.refreshToken });
    expect(again.data).toMatchObject({ session: null, userErrors: [{ code: 'INVALID_CREDENTIALS' }] });
    expect(await takenFor(thief)).toBe('UNAUTHENTICATED');
    const next = await aCaller(url).mutate('refreshSession', { refreshToken: data.session.refreshToken });
    expect(next.data).toMatchObject({ session: null, userErrors: [{ code: 'INVALID_CREDENTIALS' }] });
    expect(await takenFor((await anotherSession(url, victim)).caller)).toBe(victim.id);
  });

  it('an access token is dead as soon as its session is logged out or revoked, and no other', async () => {
    const first = await aPerson(url);
    const [second, third, fourth] = await Promise.all([1, 2, 3].map(() => anotherSession(url, first)));
    if (!second || !third || !fourth) throw new Error('Expected three sessions.');
    await second.caller.mutate('logOut', { refreshToken: second.refreshToken });
    expect(await takenFor(second.caller)).toBe('UNAUTHENTICATED');
    await first.caller.mutate('revokeSession', { id: decodeJwt<{ sid: string }>(third.accessToken).sid });
    expect(await takenFor(third.caller)).toBe('UNAUTHENTICATED');
    expect(await takenFor(fourth.caller)).toBe(first.id);

    const { data } = await first.caller.mutate('revokeAllSessions', { exceptCurrent: true });
    expect(data).toMatchObject({ count: 1, userErrors: [] });
    expect([await takenFor(first.caller), await takenFor(fourth.caller)]).toEqual([first.id, 'UNAUTHENTICATED']);
    await first.caller.mutate('revokeAllSessions', { exceptCurrent: false });
    expect(await takenFor(first.caller)).toBe('UNAUTHENTICATED');
  });

  it('changing the password ends the access tokens of all other sessions', async () => {
    const here = await aPerson(url);
    const there = await anotherSession(url, here);
    await here.caller.mutate('changePassword', { currentPassword: PASSWORD, newPassword: `${PASSWORD}, and more` });
    expect([await takenFor(here.caller), await takenFor(there.caller)]).toEqual([here.id, 'UNAUTHENTICATED']);
  });

  it("closing an account takes its password, and ends its sessions and keys, but nobody else's", async () => {
    const [leaving, staying] = await Promise.all([aPerson(url), aPerson(url)]);
    const key = aCaller(url, (await aKey(leaving, ['account:read'])).secret);
    expect(await takenFor(key)).toBe(leaving.id);
    const refused = await leaving.caller.mutate('closeAccount', { password: 'not the right one' });
    expect(refused.data.userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS', field: ['input', 'password'] }]);
    expect(await takenFor(leaving.caller)).toBe(leaving.id);

    const { data } = await leaving.caller.mutate('closeAccount', { password: PASSWORD });
    expect(data).toMatchObject({ user: { id: leaving.id, isActive: false }, userErrors: [] });
    expect([await takenFor(leaving.caller), await takenFor(key)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    const again = await aCaller(url).mutate('logIn', { email: leaving.email, password: PASSWORD });
    expect(again.data.userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
    expect(await takenFor(staying.caller)).toBe(staying.id);
  });

  it('an API key does what its scopes say, sees nothing else, and is dead as soon as it is revoked', async () => {
    const owner = await aPerson(url);
    await owner.caller.mutate('createWatchlist', { name: 'Mine' });
    const { id, secret } = await aKey(owner, ['strategy:write']);
    const key = aCaller(url, secret);
    const { data } = await key.mutate('createStrategyFromTemplate', { templateId: 'sma-crossover', name: 'By key' });
    expect(data.strategy).toMatchObject({ name: 'By key' });
    const strategyId = data.strategy.id;
    const seen = await key.ask(`{ strategy(id: "${strategyId}") { name } me { id watchlists { totalCount } } }`);
    expect(seen.data).toEqual({ strategy: { name: 'By key' }, me: null });

    for (const [mutation, input] of [
      ['createWatchlist', { name: 'Not by key' }],
      ['createPortfolio', { name: 'Not by key', positions: [] }],
      ['createApiKey', { name: 'Another', scopes: ['strategy:write'] }],
      ['changePassword', { currentPassword: PASSWORD, newPassword: 'another horse, another battery' }],
    ] as const) {
      const { data: done, errors } = await key.mutate(mutation, input);
      expect([mutation, done, errors[0]?.extensions?.code]).toEqual([mutation, null, 'FORBIDDEN']);
    }
    await owner.caller.mutate('revokeApiKey', { id });
    expect((await key.mutate('archiveStrategy', { id: strategyId })).errors[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it.each(['qgk_', `qgk_${'a'.repeat(43)}`])('the key %s is refused', async (secret) => {
    expect(await takenFor(aCaller(url, secret))).toBe('UNAUTHENTICATED');
  });
});

describe('an open subscription', () => {
  const PROGRESS = 'subscription ($id: ID!) { backtestProgressed(executionId: $id) { status } }';

  async function aWaitingRun({ caller }: Person): Promise<string> {
    const made = await caller.mutate('createStrategyFromTemplate', { templateId: 'sma-crossover', name: 'Waits' });
    const config = { symbols: ['AAPL'], startDate: '2012-01-03', endDate: '2012-12-31' };
    const given = { name: 'Waits', strategyId: made.data.strategy.id, config };
    const { backtest } = (await caller.mutate('createBacktest', given)).data;
    return (await caller.mutate('runBacktest', { backtestId: backtest.id })).data.execution.id;
  }

  it.each([
    ['its account is closed', (person: Person) => person.caller.mutate('closeAccount', { password: PASSWORD })],
    ['its session is logged out', ({ caller, refreshToken }: Person) => caller.mutate('logOut', { refreshToken })],
  ])('ends with an error as soon as %s', async (_how, end) => {
    const person = await aPerson(running.url);
    const id = await aWaitingRun(person);
    const query = PROGRESS.replace('($id: ID!) ', '').replace('$id', JSON.stringify(id));
    const closed = new Promise((resolve) => {
      const client = createClient({
        url: `${running.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${person.accessToken}` },
        retryAttempts: 0,
        on: { closed: (event) => resolve((event as { code: number }).code) },
      });
      client.subscribe({ query }, { next: () => begun(), error: () => undefined, complete: () => undefined });
    });
    let begun = () => {};
    await new Promise<void>((resolve) => {
      begun = resolve;
    });
    const told = person.caller.watch(query);
    await person.caller.ask(ME);
    await end(person);
    expect(await closed).toBe(4403);
    expect((await told).at(-1)?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
