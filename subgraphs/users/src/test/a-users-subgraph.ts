import { randomBytes } from 'node:crypto';
import { afterAll, expect } from '@jest/globals';
import { type CommandCount, countCommands, newId, type Viewer } from '@quantgraph/shared';
import { ask, dropDatabases, silentLogger, type TestStores, testStores } from '@quantgraph/shared/test-kit';
import { decodeJwt } from 'jose';
import { createUsersSubgraph, type UsersOptions, type UsersSubgraph } from '../create-subgraph.js';
import { generateSigningKey } from '../session/access-token.js';
import { FakePeers } from './fake-peers.js';

export const PASSWORD = 'correct horse battery staple';

/** Opens the subgraph once more on the same stores, as another process does. */
type Open = (changes?: Partial<UsersOptions>) => Promise<UsersSubgraph>;

/** The real subgraph on databases of this test file's own, stopped and dropped after its tests. */
export async function aUsersSubgraph(
  options: Partial<UsersOptions> = {},
): Promise<{ users: UsersSubgraph; stores: TestStores; peers: FakePeers; count: CommandCount; reopen: Open }> {
  const stores = testStores();
  const peers = new FakePeers();
  const signingKey = await generateSigningKey();
  const dataKey = randomBytes(32).toString('base64');
  const opened: UsersSubgraph[] = [];
  const open: Open = async (changes) => {
    const given = { ...stores, logger: silentLogger, peers, signingKey, dataKey, monitorCommands: true };
    const users = await createUsersSubgraph({ ...given, runJobs: false, ...options, ...changes });
    opened.push(users);
    return users;
  };
  const users = await open();
  afterAll(async () => {
    for (const one of opened) await one.stop();
    await dropDatabases(stores);
  });
  return { users, stores, peers, count: countCommands(users.connection), reopen: open };
}

export interface Account {
  readonly viewer: Viewer;
  readonly email: string;
  readonly username: string;
  readonly tokens: { accessToken: string; refreshToken: string; expiresAt: string };
}

const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { user { id } session { accessToken refreshToken expiresAt } userErrors { code message field } }
}`;

/** Someone who has just signed up. */
export async function anAccount(users: UsersSubgraph): Promise<Account> {
  const username = `u${newId().slice(-12)}`;
  const email = `${username}@example.com`;
  const { data } = await ask(users, null, SIGN_UP, { input: { email, username, password: PASSWORD } });
  expect(data.signUp.userErrors).toEqual([]);
  const { user, session } = data.signUp;
  const { sid } = decodeJwt<{ sid: string }>(session.accessToken);
  return { viewer: { id: user.id, sessionId: sid }, email, username, tokens: session };
}
