import { describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const { users, peers, reopen } = await aUsersSubgraph();
const working = await reopen({ runJobs: true });

const JOB = 'id kind status progress attempts error startedAt finishedAt downloadPath';
const anAdministrator = (): Viewer => ({ id: newId(), scopes: ROLES.administrator });

async function mutate(viewer: Viewer | null, mutation: string, input: object, selection = `job { ${JOB} }`) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code field } } }`;
  const { data, errors } = await ask(users, viewer, query, { input });
  return data?.[mutation] ?? errors[0]?.extensions?.code;
}

/** The states of a job that its owner is told of, until one is wanted no more of, or to its end. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function watch(viewer: Viewer, id: string, isEnough: (job: any) => boolean = () => false) {
  const query = `subscription ($id: ID!) { accountJobProgressed(id: $id) { ${JOB} } }`;
  const told: unknown[] = [];
  for await (const { data, errors } of users.subscribe({ query, variables: { id }, viewer, requestId: newId() })) {
    told.push(data?.accountJobProgressed ?? errors?.[0]?.extensions?.code);
    if (isEnough(told.at(-1))) break;
  }
  return told;
}

/** A job once an attempt of it has failed. */
const failed = async (viewer: Viewer, id: string) => (await watch(viewer, id, ({ error }) => error !== null)).at(-1);

const ended = async (viewer: Viewer, id: string) => (await watch(viewer, id)).at(-1);

async function exported({ viewer }: Account): Promise<{ id: string }> {
  const { job, userErrors } = await mutate(viewer, 'exportAccountData', { password: PASSWORD });
  expect(userErrors).toEqual([]);
  return job;
}

async function fileOf(viewer: Viewer, id: string): Promise<string> {
  const query =
    'query ($id: ID!, $index: Int!) { accountExportChunk(id: $id, index: $index) { text chunkCount byteLength } }';
  let text = '';
  for (let index = 0; ; index += 1) {
    const { accountExportChunk: chunk } = (await ask(users, viewer, query, { id, index })).data;
    text += chunk.text;
    if (index + 1 === chunk.chunkCount) {
      expect(Buffer.byteLength(text)).toBe(chunk.byteLength);
      return text;
    }
  }
}

const firstChunk = async (viewer: Viewer | null, id: string) =>
  ask(users, viewer, 'query ($id: ID!) { accountExportChunk(id: $id, index: 0) { text } }', { id });

/** Names of collections in which a text stands, and the text of all of them. */
async function collectionsWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await users.connection.listCollections()) {
    const rows = await users.connection.collection(name).find({}).toArray();
    if (JSON.stringify(rows).includes(text)) found.push(name);
  }
  return found.sort();
}

const makeWatchlist = (viewer: Viewer, name: string) => mutate(viewer, 'createWatchlist', { name }, 'watchlist { id }');

describe('an export', () => {
  it('is one JSON document of all that every part of the graph keeps of the user, without secrets', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    await makeWatchlist(ada.viewer, "Ada's");
    await makeWatchlist(bob.viewer, "Bob's");
    // Long, and of characters that a cut must not split.
    const long = `x${'😀'.repeat(600_000)}`;
    for (const text of ['one', 'two', long]) {
      peers.rows.push({ subgraph: 'trading', owner: ada.viewer.id, collection: 'strategies', text });
    }
    peers.rows.push({ subgraph: 'trading', owner: ada.viewer.id, collection: 'portfolios', text: 'three' });
    peers.rows.push({ subgraph: 'genai', owner: bob.viewer.id, collection: 'chat_sessions', text: "Bob's" });
    const { id } = await exported(ada);
    expect(await ended(ada.viewer, id)).toMatchObject({
      status: 'COMPLETED',
      progress: 1,
      downloadPath: `/account/exports/${id}`,
    });
    const text = await fileOf(ada.viewer, id);
    const file = JSON.parse(text);
    expect(Object.keys(file)).toEqual(['exportedAt', 'user', 'users', 'trading', 'market', 'ml', 'genai']);
    expect(file).toMatchObject({
      user: { id: ada.viewer.id, email: ada.email, username: ada.username },
      trading: { strategies: [{ text: 'one' }, { text: 'two' }, { text: long }], portfolios: [{ text: 'three' }] },
      market: {},
      ml: {},
      genai: {},
    });
    expect(file.users.users).toMatchObject([{ _id: ada.viewer.id, email: ada.email }]);
    expect(file.users.watchlists).toMatchObject([{ name: "Ada's" }]);
    expect(file.users.sessions).toHaveLength(1);
    for (const other of [bob.viewer.id, "Bob's", '_hash', '$argon2']) expect(text).not.toContain(other);
    const asked = peers.calls.filter(({ viewer }) => viewer?.id === ada.viewer.id).map(({ subgraph }) => subgraph);
    expect(asked).toEqual(['trading', 'trading', 'market', 'ml', 'genai']);
  });

  it('takes the password, and is one at a time', async () => {
    const ada = await anAccount(users);
    const field = ['input', 'password'];
    expect(await mutate(ada.viewer, 'exportAccountData', { password: 'not it' })).toEqual({
      job: null,
      userErrors: [{ code: 'INVALID_CREDENTIALS', field }],
    });
    expect(await mutate(null, 'exportAccountData', { password: PASSWORD })).toBe('UNAUTHENTICATED');
    const key = { id: ada.viewer.id, scopes: ['account:read'] };
    expect(await mutate(key, 'exportAccountData', { password: PASSWORD })).toBe('FORBIDDEN');
    let go = () => {};
    const held = new Promise<void>((done) => (go = done));
    peers.before = () => held;
    const first = await exported(ada);
    expect((await exported(ada)).id).toBe(first.id);
    peers.before = async () => {};
    go();
    await ended(ada.viewer, first.id);
    expect((await exported(ada)).id).not.toBe(first.id);
  });

  it('is no file before it is whole, and is tried again when a part of the graph was down', async () => {
    const ada = await anAccount(users);
    peers.rows.push({ subgraph: 'genai', owner: ada.viewer.id, collection: 'chat_sessions', text: 'late' });
    peers.down.add('genai');
    const { id } = await exported(ada);
    const error = 'The genai part of the platform did not answer.';
    expect(await failed(ada.viewer, id)).toMatchObject({ error, downloadPath: null });
    expect((await firstChunk(ada.viewer, id)).data).toEqual({ accountExportChunk: null });
    peers.down.delete('genai');
    expect(await ended(ada.viewer, id)).toMatchObject({ status: 'COMPLETED', error: null });
    expect(JSON.parse(await fileOf(ada.viewer, id)).genai).toEqual({ chat_sessions: [{ text: 'late' }] });
  });

  it("is nobody else's to see, watch or load", async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    const { id } = await exported(ada);
    await ended(ada.viewer, id);
    expect((await firstChunk(bob.viewer, id)).data).toEqual({ accountExportChunk: null });
    expect((await firstChunk(null, id)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await watch(bob.viewer, id)).toEqual(['NOT_FOUND']);
    const mine = '{ me { accountJobs { id kind downloadPath } } }';
    expect((await ask(users, bob.viewer, mine)).data.me.accountJobs).toEqual([]);
    expect((await ask(users, ada.viewer, mine)).data.me.accountJobs).toEqual([
      { id, kind: 'EXPORT_ACCOUNT', downloadPath: `/account/exports/${id}` },
    ]);
    const seen = await ask(
      users,
      anAdministrator(),
      `{ user(id: "${ada.viewer.id}") { accountJobs { downloadPath } } }`,
    );
    expect(seen.data.user.accountJobs).toEqual([{ downloadPath: null }]);
  });

  it('that a process left midway is made afresh by another', async () => {
    const ada = await anAccount(users);
    await working.stop();
    const first = await reopen({ runJobs: true });
    const begun = new Promise<void>((done) => {
      peers.before = async (subgraph) => {
        if (subgraph !== 'genai') return;
        done();
        await held;
      };
    });
    let free = () => {};
    const held = new Promise<void>((release) => (free = release));
    const { id } = await exported(ada);
    await begun;
    await first.stop();
    free();
    expect((await firstChunk(ada.viewer, id)).data).toEqual({ accountExportChunk: null });
    peers.before = async () => {};
    await reopen({ runJobs: true });
    expect(await ended(ada.viewer, id)).toMatchObject({ status: 'COMPLETED' });
    expect(JSON.parse(await fileOf(ada.viewer, id)).user.id).toBe(ada.viewer.id);
    expect(await users.connection.collection('account_export_chunks').countDocuments({ export_id: id })).toBe(1);
  });
});

describe('an erasure', () => {
  it('leaves a tombstone and bare audit events of a closed account, and of others everything', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    for (const { viewer, username } of [ada, bob]) {
      await makeWatchlist(viewer, username);
      await mutate(viewer, 'createApiKey', { name: username, scopes: ['trading:read'] }, 'apiKey { id }');
      peers.rows.push({ subgraph: 'ml', owner: viewer.id, collection: 'features', text: username });
    }
    const file = await exported(ada);
    await ended(ada.viewer, file.id);
    const closed = await mutate(
      ada.viewer,
      'closeAccount',
      { password: PASSWORD, erase: true },
      `user { isActive } job { ${JOB} }`,
    );
    expect(closed).toMatchObject({ user: { isActive: false }, job: { kind: 'ERASE_ACCOUNT' }, userErrors: [] });
    expect(await ended(ada.viewer, closed.job.id)).toMatchObject({ status: 'COMPLETED', progress: 1 });

    expect(await collectionsWith(ada.email)).toEqual([]);
    expect(await collectionsWith(ada.username)).toEqual([]);
    expect(await collectionsWith(ada.viewer.id)).toEqual(['access_ends', 'audit_events', 'jobs', 'users']);
    const events = await users.connection.collection('audit_events').find({ user_id: ada.viewer.id }).toArray();
    expect(events.map(({ type }) => type).sort()).toEqual(
      ['account_closed', 'account_erased', 'api_key_created', 'data_exported', 'signed_up'].sort(),
    );
    for (const event of events) expect(event).toMatchObject({ address: null, details: {} });
    const stone = await users.connection.collection<{ _id: string }>('users').findOne({ _id: ada.viewer.id });
    const nobody = `erased-${ada.viewer.id}`;
    expect(stone).toMatchObject({ email: nobody, username: nobody, is_active: false, is_verified: false });
    expect(peers.rows.filter(({ owner }) => owner === ada.viewer.id)).toEqual([]);

    expect(peers.rows.filter(({ owner }) => owner === bob.viewer.id)).toHaveLength(1);
    expect(await collectionsWith(bob.username)).toEqual(expect.arrayContaining(['api_keys', 'users', 'watchlists']));
  });

  it('is begun by administrators for closed accounts alone, and once', async () => {
    const ada = await anAccount(users);
    const input = { userId: ada.viewer.id };
    const administrator = anAdministrator();
    const refused = (code: string) => ({ job: null, userErrors: [{ code, field: ['input', 'userId'] }] });
    expect(await mutate(ada.viewer, 'eraseAccount', input)).toBe('FORBIDDEN');
    expect(await mutate(administrator, 'eraseAccount', { userId: newId() })).toEqual(refused('NOT_FOUND'));
    expect(await mutate(administrator, 'eraseAccount', input)).toEqual(refused('INVALID_STATE'));
    const closed = await mutate(ada.viewer, 'closeAccount', { password: PASSWORD }, 'user { id } job { id }');
    expect(closed).toEqual({ user: { id: ada.viewer.id }, job: null, userErrors: [] });
    const { job } = await mutate(administrator, 'eraseAccount', input);
    expect((await mutate(administrator, 'eraseAccount', input)).job.id).toBe(job.id);
    await ended(ada.viewer, job.id);
    const event = { type: 'account_erased', user_id: ada.viewer.id };
    expect(await users.connection.collection('audit_events').find(event).toArray()).toMatchObject([
      { actor_id: administrator.id },
    ]);
  });

  it('is made again until no work for the user is left', async () => {
    const ada = await anAccount(users);
    peers.busy.add('trading');
    const { job } = await mutate(ada.viewer, 'closeAccount', { password: PASSWORD, erase: true });
    await failed(ada.viewer, job.id);
    expect(await collectionsWith(ada.email)).toContain('users');
    peers.busy.delete('trading');
    expect(await ended(ada.viewer, job.id)).toMatchObject({ status: 'COMPLETED', error: null });
    expect(await collectionsWith(ada.email)).toEqual([]);
  });
});
