import { describe, expect, it } from '@jest/globals';
import { newId, type Viewer } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const { users, count } = await aUsersSubgraph();

async function logIn(email: string, password: string) {
  const mutation = `mutation ($input: LogInInput!) {
    logIn(input: $input) { user { id } session { accessToken refreshToken } userErrors { code message field } }
  }`;
  return (await ask(users, null, mutation, { input: { email, password } })).data.logIn;
}

async function refresh(refreshToken: string) {
  const mutation = `mutation ($input: RefreshSessionInput!) {
    refreshSession(input: $input) { session { accessToken refreshToken } userErrors { code field } }
  }`;
  return (await ask(users, null, mutation, { input: { refreshToken } })).data.refreshSession;
}

const logOut = (refreshToken: string) =>
  ask(users, null, 'mutation ($input: LogOutInput!) { logOut(input: $input) { userErrors { code } } }', {
    input: { refreshToken },
  });

const revoke = (viewer: Viewer | null, id: string) =>
  ask(
    users,
    viewer,
    'mutation ($id: ID!) { revokeSession(input: { id: $id }) { session { id revokedAt } userErrors { code field } } }',
    { id },
  );

async function activeSessions(viewer: Viewer): Promise<{ id: string; isCurrent: boolean }[]> {
  return (await ask(users, viewer, '{ me { sessions { id isCurrent } } }')).data.me.sessions;
}

const close = ({ viewer }: Account) =>
  users.connection.collection<{ _id: string }>('users').updateOne({ _id: viewer.id }, { $set: { is_active: false } });

const REFUSED = { session: null, userErrors: [{ code: 'INVALID_CREDENTIALS', field: ['input', 'refreshToken'] }] };

describe('access tokens', () => {
  it('say who asks through which session, for ten minutes, signed with the published key', async () => {
    const { viewer, tokens } = await anAccount(users);
    const { payload, protectedHeader } = await jwtVerify(tokens.accessToken, createLocalJWKSet(users.jwks), {
      issuer: 'quantgraph',
      audience: 'quantgraph',
      algorithms: ['EdDSA'],
    });
    expect(payload).toMatchObject({ sub: viewer.id, sid: viewer.sessionId });
    expect(protectedHeader.kid).toBe(users.jwks.keys[0]?.kid);
    const lifetime = Number(payload.exp) - Number(payload.iat);
    expect(lifetime).toBeGreaterThanOrEqual(600);
    expect(lifetime).toBeLessThanOrEqual(601);
    expect(new Date(tokens.expiresAt).getTime()).toBe(Number(payload.exp) * 1000);
    expect(users.jwks.keys[0]).not.toHaveProperty('d');
  });
});

describe('logging in', () => {
  it('takes the address in any case and the password in any Unicode form', async () => {
    const password = 'pâsswörd ﬁne enough';
    const email = `${newId()}@example.com`;
    await ask(users, null, 'mutation ($input: SignUpInput!) { signUp(input: $input) { user { id } } }', {
      input: { email, username: newId().slice(-12), password: password.normalize('NFD') },
    });
    expect((await logIn(email.toUpperCase(), password)).userErrors).toEqual([]);
  });

  it('answers an unknown address, a wrong password and a closed account alike', async () => {
    const ada = await anAccount(users);
    const closed = await anAccount(users);
    await close(closed);
    const refused = await Promise.all([
      logIn(ada.email, 'not the right password'),
      logIn(`${newId()}@example.com`, PASSWORD),
      logIn(closed.email, PASSWORD),
    ]);
    expect(refused[0]).toMatchObject({ user: null, session: null, userErrors: [{ code: 'INVALID_CREDENTIALS' }] });
    expect(refused[1]).toEqual(refused[0]);
    expect(refused[2]).toEqual(refused[0]);
  });
});

describe('changing the password', () => {
  const NEXT = 'another horse, another battery';
  const change = async (viewer: Viewer | null, currentPassword: string, newPassword = NEXT) =>
    ask(
      users,
      viewer,
      `mutation ($input: ChangePasswordInput!) {
        changePassword(input: $input) { user { id } userErrors { code field } }
      }`,
      { input: { currentPassword, newPassword } },
    );

  it('lets the new one in and the old one no more, and ends all other sessions', async () => {
    const { viewer, email } = await anAccount(users);
    const bob = await anAccount(users);
    const { session } = await logIn(email, PASSWORD);
    expect((await change(viewer, PASSWORD)).data.changePassword).toEqual({ user: { id: viewer.id }, userErrors: [] });
    expect(await refresh(session.refreshToken)).toEqual(REFUSED);
    expect(await activeSessions(viewer)).toEqual([{ id: viewer.sessionId, isCurrent: true }]);
    expect(await activeSessions(bob.viewer)).toHaveLength(1);
    expect((await logIn(email, PASSWORD)).userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
    expect((await logIn(email, NEXT)).user).toEqual({ id: viewer.id });
  });

  it.each([
    ['not the current one', NEXT, { code: 'INVALID_CREDENTIALS', field: ['input', 'currentPassword'] }],
    [PASSWORD, '1q2w3e4r5t6y', { code: 'INVALID_INPUT', field: ['input', 'newPassword'] }],
  ])('from %j to %j is refused, and changes nothing', async (current, next, problem) => {
    const { viewer, email } = await anAccount(users);
    await logIn(email, PASSWORD);
    expect((await change(viewer, current, next)).data.changePassword).toEqual({ user: null, userErrors: [problem] });
    expect(await activeSessions(viewer)).toHaveLength(2);
    expect((await logIn(email, PASSWORD)).user).toEqual({ id: viewer.id });
  });

  it('succeeds once of two changes at the same time', async () => {
    const { viewer } = await anAccount(users);
    const answers = await Promise.all([change(viewer, PASSWORD, `${NEXT} 1`), change(viewer, PASSWORD, `${NEXT} 2`)]);
    expect(answers.filter(({ data }) => data.changePassword.user)).toHaveLength(1);
  });

  it('takes a signed-in caller whose account is open', async () => {
    expect((await change(null, PASSWORD)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const closed = await anAccount(users);
    await close(closed);
    expect((await change(closed.viewer, PASSWORD)).data.changePassword.userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('refreshing a session', () => {
  it('gives new tokens of the same session and keeps no token readable', async () => {
    const { viewer, tokens } = await anAccount(users);
    const { session } = await refresh(tokens.refreshToken);
    expect(session.refreshToken).not.toBe(tokens.refreshToken);
    expect(await activeSessions(viewer)).toEqual([{ id: viewer.sessionId, isCurrent: true }]);
    const stored = JSON.stringify(await users.connection.collection('sessions').find({}).toArray());
    expect(stored).not.toContain(session.refreshToken.split('.')[1]);
    expect((await refresh(session.refreshToken)).userErrors).toEqual([]);
  });

  it('ends the session when a used token comes again', async () => {
    const { viewer, tokens } = await anAccount(users);
    const { session } = await refresh(tokens.refreshToken);
    expect(await refresh(tokens.refreshToken)).toEqual(REFUSED);
    expect(await refresh(session.refreshToken)).toEqual(REFUSED);
    expect(await activeSessions(viewer)).toEqual([]);
  });

  it('lets a token that comes twice at once through at most once, and ends the session', async () => {
    const { viewer, tokens } = await anAccount(users);
    const answers = await Promise.all([1, 2, 3].map(() => refresh(tokens.refreshToken)));
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(1);
    expect(await activeSessions(viewer)).toEqual([]);
  });

  it.each([['nonsense'], [`${newId()}.${'a'.repeat(43)}`]])('refuses the token %s', async (token) => {
    expect(await refresh(token)).toEqual(REFUSED);
  });

  it('refuses an expired session, and a closed account, which sees nothing either', async () => {
    const expired = await anAccount(users);
    await users.connection
      .collection<{ _id: string }>('sessions')
      .updateOne({ _id: String(expired.viewer.sessionId) }, { $set: { expires_at: new Date(Date.now() - 1) } });
    expect(await refresh(expired.tokens.refreshToken)).toEqual(REFUSED);
    const closed = await anAccount(users);
    await close(closed);
    expect(await refresh(closed.tokens.refreshToken)).toEqual(REFUSED);
    expect((await ask(users, closed.viewer, '{ me { id } }')).data).toEqual({ me: null });
  });
});

describe('ending a session', () => {
  it('logs out as often as asked, with any text', async () => {
    const { viewer, tokens } = await anAccount(users);
    for (const token of [tokens.refreshToken, tokens.refreshToken, 'nonsense']) {
      expect((await logOut(token)).data.logOut.userErrors).toEqual([]);
    }
    expect(await activeSessions(viewer)).toEqual([]);
    expect(await refresh(tokens.refreshToken)).toEqual(REFUSED);
  });

  it("revokes one of the viewer's own, twice without error, and nobody else's", async () => {
    const ada = await anAccount(users);
    const bob = await anAccount(users);
    const second = await logIn(ada.email, PASSWORD);
    const [newest] = await activeSessions(ada.viewer);
    const id = String(newest?.id);
    const denied = { session: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] };
    expect((await revoke(bob.viewer, id)).data.revokeSession).toEqual(denied);
    expect((await revoke(null, id)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const revoked = await revoke(ada.viewer, id);
    expect(revoked.data.revokeSession).toEqual({ session: { id, revokedAt: expect.any(String) }, userErrors: [] });
    expect((await revoke(ada.viewer, id)).data).toEqual(revoked.data);
    expect(await refresh(second.session.refreshToken)).toEqual(REFUSED);
    expect(await activeSessions(ada.viewer)).toEqual([{ id: ada.viewer.sessionId, isCurrent: true }]);
  });

  it('lists sessions in one command', async () => {
    const { viewer } = await anAccount(users);
    count.reset();
    await ask(users, viewer, '{ me { sessions { id } again: sessions { id } } }');
    expect(count.commands).toEqual(['find', 'find']);
  });
});
