import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Viewer } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { aMailServer } from './a-mail-server.js';
import { secondFactorsOf, wrongCode } from './a-second-factor.js';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const NEXT = 'another horse, another battery';

/** Stands still, however long the tests take, unless they move it. */
let at = Date.now();
const server = await aMailServer();
const mail = { smtpUrl: server.url, from: 'no-reply@example.com', publicUrl: 'https://graph.example' };
const { users, count, reopen } = await aUsersSubgraph({ now: () => at, mail });
beforeAll(() => reopen({ runJobs: true }));

async function mutate(mutation: string, input: object, viewer: Viewer | null = null) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code field } } }`;
  const { data, errors } = await ask(users, viewer, query, { input });
  return data?.[mutation].userErrors ?? errors[0]?.extensions?.code;
}

const request = (email: string) => mutate('requestPasswordReset', { email });
const reset = (token: string, newPassword = NEXT) => mutate('resetPassword', { token, newPassword });
const logIn = (email: string, password: string) => mutate('logIn', { email, password });

/** A token for another password; mails to an account begin with the one of its sign-up. */
async function aToken({ email }: Account, nth = 2): Promise<string> {
  await request(email);
  return server.tokenTo(email, nth);
}

const { enrol } = secondFactorsOf(users);

const sessionsOf = async ({ viewer }: Account): Promise<unknown[]> =>
  (await ask(users, viewer, '{ me { sessions { id } } }')).data.me.sessions;

const REFUSED = [{ code: 'INVALID_CREDENTIALS', field: ['input', 'token'] }];
const WRONG = [{ code: 'INVALID_CREDENTIALS', field: null }];

describe('a password', () => {
  it('is set by the token of a mail, which ends all sessions, and the owner is told', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    await logIn(ada.email, PASSWORD);
    const token = await aToken(ada);
    expect((await server.mailTo(ada.email, 2)).text).toContain('https://graph.example/reset-password#token=');
    expect(await sessionsOf(ada)).toHaveLength(2);
    expect(await reset(token)).toEqual([]);
    expect(await sessionsOf(ada)).toEqual([]);
    expect(await sessionsOf(bob)).toHaveLength(1);
    const ended = await users.connection.collection('access_ends').countDocuments({
      subject: `session:${ada.viewer.sessionId}`,
    });
    expect(ended).toBe(1);
    const refreshed = await mutate('refreshSession', { refreshToken: ada.tokens.refreshToken });
    expect(refreshed).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
    expect(await logIn(ada.email, PASSWORD)).toEqual(WRONG);
    expect(await logIn(ada.email, NEXT)).toEqual([]);
    const notice = await server.mailTo(ada.email, 3);
    expect(notice.headers).toContain('Subject: Your password was changed');
    expect(notice.text).not.toContain('token=');
  });

  it('that is set by a mail confirms the address, and stands in the audit log', async () => {
    const ada = await anAccount(users);
    await reset(await aToken(ada));
    const { data } = await ask(users, ada.viewer, '{ me { isVerified auditEvents { nodes { type actorId } } } }');
    expect(data.me.isVerified).toBe(true);
    const types = data.me.auditEvents.nodes.map(({ type }: { type: string }) => type);
    expect(types.sort()).toEqual(['EMAIL_VERIFIED', 'PASSWORD_RESET', 'PASSWORD_RESET_REQUESTED', 'SIGNED_UP']);
  });

  it('that is set by a mail lets in where failed sign-ins had locked the account', async () => {
    const ada = await anAccount(users);
    for (let n = 0; n < 6; n += 1) await logIn(ada.email, 'not the right password');
    expect(await logIn(ada.email, PASSWORD)).toEqual([{ code: 'TOO_MANY_ATTEMPTS', field: null }]);
    await reset(await aToken(ada));
    expect(await logIn(ada.email, NEXT)).toEqual([]);
  });

  it('that is set by a mail leaves a second factor on, and its failed codes counted', async () => {
    const ada = await anAccount(users);
    const { secret } = await enrol(ada, at);
    const code = wrongCode(secret, at);
    for (let n = 0; n < 6; n += 1) await mutate('logIn', { email: ada.email, password: PASSWORD, code });
    await reset(await aToken(ada));
    expect(await logIn(ada.email, NEXT)).toEqual([{ code: 'TOO_MANY_ATTEMPTS', field: null }]);
    at += 60_000;
    expect(await logIn(ada.email, NEXT)).toEqual([{ code: 'SECOND_FACTOR_REQUIRED', field: ['input', 'code'] }]);
  });

  it('is set once by a token, within an hour, and by the last one alone', async () => {
    const ada = await anAccount(users);
    const first = await aToken(ada);
    const second = await aToken(ada, 3);
    expect(await reset(first)).toEqual(REFUSED);
    at += 3_600_000;
    expect(await reset(second)).toEqual(REFUSED);
    const third = await aToken(ada, 4);
    at += 3_600_000 - 1;
    const answers = await Promise.all([reset(third), reset(third), reset(third)]);
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
  });

  it.each([
    ['short', 'short'],
    ['common', '1Q2W3E4R5T6y'],
  ])('that is too %s is refused, and the token still holds', async (_how, password) => {
    const ada = await anAccount(users);
    const token = await aToken(ada);
    expect(await reset(token, password)).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'newPassword'] }]);
    expect(await reset(token)).toEqual([]);
  });

  it('is not set by a token of another kind, nor by one from before the password was changed or the account closed', async () => {
    const [ada, bob, eve] = [await anAccount(users), await anAccount(users), await anAccount(users)];
    expect(await reset(await server.tokenTo(ada.email))).toEqual(REFUSED);
    const [token, other] = [await aToken(bob), await aToken(eve)];
    await mutate('changePassword', { currentPassword: PASSWORD, newPassword: `${NEXT}!` }, bob.viewer);
    await mutate('closeAccount', { password: PASSWORD }, eve.viewer);
    expect([await reset(token), await reset(other)]).toEqual([REFUSED, REFUSED]);
  });
});

describe('asking for another password', () => {
  it('is answered alike, and costs the store the same, for an account, a closed one and an unknown address', async () => {
    const [ada, closed] = [await anAccount(users), await anAccount(users)];
    await mutate('closeAccount', { password: PASSWORD }, closed.viewer);
    const seen: unknown[] = [];
    for (const email of [ada.email, closed.email, `${newId()}@example.com`]) {
      count.reset();
      seen.push([await request(email), [...count.commands]]);
    }
    expect(seen[0]).toEqual([[], ['findAndModify', 'insert']]);
    expect([seen[1], seen[2]]).toEqual([seen[0], seen[0]]);
  });

  it('is not for API keys, and neither is setting one', async () => {
    const ada = await anAccount(users);
    const key = { id: ada.viewer.id, keyId: 'k', scopes: ['account:read'] };
    expect(await mutate('requestPasswordReset', { email: ada.email }, key)).toBe('FORBIDDEN');
    expect(await mutate('resetPassword', { token: await aToken(ada), newPassword: NEXT }, key)).toBe('FORBIDDEN');
    expect(await logIn(ada.email, PASSWORD)).toEqual([]);
  });
});
