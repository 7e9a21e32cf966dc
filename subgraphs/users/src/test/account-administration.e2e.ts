import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, silentLogger } from '@quantgraph/shared/test-kit';
import { makeAdministrator } from '../administration/make-administrator.js';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const { users, stores } = await aUsersSubgraph();
let root: Account;
let ada: Account;
let admin: Viewer;

beforeAll(async () => {
  root = await anAccount(users);
  await makeAdministrator({ ...stores, logger: silentLogger }, root.email);
  admin = { ...root.viewer, scopes: ROLES.administrator };
  ada = await anAccount(users);
});

describe('the list of accounts', () => {
  const list = async (viewer: Viewer | null, filter = {}) =>
    ask(users, viewer, 'query ($filter: UserFilter) { users(filter: $filter) { totalCount nodes { id } } }', {
      filter,
    });
  const found = async (filter: object) =>
    (await list(admin, filter)).data.users.nodes.map(({ id }: { id: string }) => id);

  it('has all, newest first, for administrators alone', async () => {
    expect((await list(admin)).data.users).toEqual({
      totalCount: 2,
      nodes: [{ id: ada.viewer.id }, { id: root.viewer.id }],
    });
    expect((await list(ada.viewer)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await list(null)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('can be narrowed to a text, a role and open accounts', async () => {
    expect(await found({ search: ada.username.toUpperCase() })).toEqual([ada.viewer.id]);
    expect(await found({ search: '.*' })).toEqual([]);
    expect(await found({ role: 'ADMINISTRATOR' })).toEqual([root.viewer.id]);
    expect(await found({ isActive: false })).toEqual([]);
  });
});

describe('an account', () => {
  const close = async (viewer: Viewer | null, userId: string) =>
    ask(
      users,
      viewer,
      `mutation ($input: CloseUserAccountInput!) { closeUserAccount(input: $input) {
        user { id isActive } userErrors { code field } } }`,
      { input: { userId } },
    );
  const logIn = async ({ email }: Account) =>
    ask(users, null, 'mutation ($input: LogInInput!) { logIn(input: $input) { userErrors { code } } }', {
      input: { email, password: PASSWORD },
    });

  it('is closed by administrators alone, with its sessions', async () => {
    expect((await close(ada.viewer, ada.viewer.id)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const { data } = await close(admin, ada.viewer.id);
    expect(data.closeUserAccount).toEqual({ user: { id: ada.viewer.id, isActive: false }, userErrors: [] });
    const sessions = users.connection.collection('sessions');
    expect(await sessions.countDocuments({ user_id: ada.viewer.id, revoked_at: null })).toBe(0);
    expect((await logIn(ada)).data.logIn.userErrors).toEqual([{ code: 'INVALID_CREDENTIALS' }]);
    const events = await users.connection.collection('audit_events').find({ type: 'account_closed' }).toArray();
    expect(events).toMatchObject([{ user_id: ada.viewer.id, actor_id: root.viewer.id }]);
  });

  it("is not closed twice, nor an administrator's", async () => {
    const problem = (code: string) => ({ user: null, userErrors: [{ code, field: ['input', 'userId'] }] });
    expect((await close(admin, ada.viewer.id)).data.closeUserAccount).toEqual(problem('NOT_FOUND'));
    expect((await close(admin, newId())).data.closeUserAccount).toEqual(problem('NOT_FOUND'));
    expect((await close(admin, root.viewer.id)).data.closeUserAccount).toEqual(problem('INVALID_STATE'));
    expect((await logIn(root)).data.logIn.userErrors).toEqual([]);
  });
});
