import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, silentLogger } from '@quantgraph/shared/test-kit';
import { decodeJwt } from 'jose';
import { makeAdministrator } from '../administration/make-administrator.js';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const { users, stores } = await aUsersSubgraph();
let root: Account;
let admin: Viewer;

const asAdministrator = ({ viewer }: Account): Viewer => ({ ...viewer, scopes: ROLES.administrator });

beforeAll(async () => {
  root = await anAccount(users);
  await makeAdministrator({ ...stores, logger: silentLogger }, root.email);
  admin = asAdministrator(root);
});

async function setRole(viewer: Viewer | null, userId: string, role: string) {
  return ask(
    users,
    viewer,
    `mutation ($input: SetUserRoleInput!) { setUserRole(input: $input) { user { id role } userErrors { code field } } }`,
    { input: { userId, role } },
  );
}

async function scopesAtLogIn({ email }: Account): Promise<string> {
  const { data } = await ask(
    users,
    null,
    'mutation ($input: LogInInput!) { logIn(input: $input) { session { accessToken } } }',
    { input: { email, password: PASSWORD } },
  );
  return decodeJwt<{ scope: string }>(data.logIn.session.accessToken).scope;
}

const sessionsOf = async ({ viewer }: Account) =>
  users.connection.collection('sessions').countDocuments({ user_id: viewer.id, revoked_at: null });

describe('the first administrator', () => {
  it('is made in the store, has the scopes from the next log-in on, and stands in the audit log', async () => {
    expect(await scopesAtLogIn(root)).toBe(ROLES.administrator.join(' '));
    const { data } = await ask(
      users,
      root.viewer,
      '{ me { role auditEvents(filter: { types: [ROLE_CHANGED] }) { nodes { type actorId details } } } }',
    );
    const event = { type: 'ROLE_CHANGED', actorId: null, details: { from: 'member', to: 'administrator' } };
    expect(data.me).toEqual({ role: 'ADMINISTRATOR', auditEvents: { nodes: [event] } });
  });

  it('is nobody where no open account has the address', async () => {
    const nobody = makeAdministrator({ ...stores, logger: silentLogger }, 'nobody@example.com');
    await expect(nobody).rejects.toThrow('There is no open account with the address nobody@example.com.');
  });
});

describe('a role', () => {
  it('is changed by administrators alone, and ends the sessions of whom it was', async () => {
    const ada = await anAccount(users);
    expect((await setRole(ada.viewer, ada.viewer.id, 'ADMINISTRATOR')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await setRole(null, ada.viewer.id, 'ADMINISTRATOR')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await sessionsOf(ada)).toBe(1);
    const user = { id: ada.viewer.id, role: 'ADMINISTRATOR' };
    expect((await setRole(admin, ada.viewer.id, 'ADMINISTRATOR')).data.setUserRole).toEqual({ user, userErrors: [] });
    expect(await sessionsOf(ada)).toBe(0);
    expect((await setRole(admin, ada.viewer.id, 'MEMBER')).data.setUserRole.user.role).toBe('MEMBER');
    expect(await scopesAtLogIn(ada)).toBe(ROLES.member.join(' '));
  });

  it('is no business of unknown accounts', async () => {
    const { data } = await setRole(admin, newId(), 'MEMBER');
    expect(data.setUserRole).toEqual({ user: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'userId'] }] });
  });

  it('stays with the last administrator, also of two who give it up at once', async () => {
    const other = await anAccount(users);
    await setRole(admin, other.viewer.id, 'ADMINISTRATOR');
    await Promise.all([root, other].map(({ viewer }) => setRole(admin, viewer.id, 'MEMBER')));
    const administrators = users.connection.collection<{ _id: string }>('users').find({ role: 'administrator' });
    const left = (await administrators.toArray()).map(({ _id }) => _id);
    expect(left.length).toBeGreaterThan(0);
    const problems: unknown[] = [];
    for (const id of left) problems.push((await setRole(admin, id, 'MEMBER')).data.setUserRole.userErrors);
    expect(problems.at(-1)).toEqual([{ code: 'INVALID_STATE', field: ['input', 'role'] }]);
  });
});

describe('an API key', () => {
  const HOLDER = 'query ($digest: String!) { keyHolder(digest: $digest) { scopes } }';

  it('loses what its owner may not do any more', async () => {
    const owner = await anAccount(users);
    await setRole(admin, owner.viewer.id, 'ADMINISTRATOR');
    const input = { name: 'Nightly', scopes: ['market:ingest', 'strategy:write'] };
    const create = `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) { secret userErrors { code field } }
    }`;
    const refused = await ask(users, owner.viewer, create, { input });
    expect(refused.data.createApiKey.userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'scopes'] }]);
    const { data } = await ask(users, asAdministrator(owner), create, { input });
    expect(data.createApiKey.userErrors).toEqual([]);
    const [stored] = await users.connection.collection('api_keys').find({ user_id: owner.viewer.id }).toArray();
    expect(JSON.stringify(stored)).not.toContain(data.createApiKey.secret);
    const scopes = async () =>
      (await ask(users, null, HOLDER, { digest: stored?.key_hash })).data.keyHolder.scopes as string[];
    expect(await scopes()).toEqual(input.scopes);
    await setRole(admin, owner.viewer.id, 'MEMBER');
    expect(await scopes()).toEqual(['strategy:write']);
  });
});
