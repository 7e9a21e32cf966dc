import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { openVerifiedAccount } from '../user/open-verified-account.js';
import { aMailServer } from './a-mail-server.js';
import { aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const server = await aMailServer();
const mail = { smtpUrl: server.url, from: 'no-reply@example.com', publicUrl: 'https://graph.example' };
const { users, stores, count, reopen } = await aUsersSubgraph({ signUp: 'confirmed', mail });
beforeAll(() => reopen({ runJobs: true }));

const aName = () => `u${newId().slice(-12)}`;

async function signUp(email: string, username = aName()) {
  const mutation = `mutation ($input: SignUpInput!) {
    signUp(input: $input) { user { id } session { accessToken } confirmationSent userErrors { code field } }
  }`;
  return (await ask(users, null, mutation, { input: { email, username, password: PASSWORD } })).data.signUp;
}

async function logIn(email: string, password = PASSWORD) {
  const mutation = `mutation ($input: LogInInput!) {
    logIn(input: $input) { user { isVerified } session { accessToken } userErrors { code field } }
  }`;
  return (await ask(users, null, mutation, { input: { email, password } })).data.logIn;
}

const verify = (token: string) =>
  ask(users, null, 'mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { userErrors { code } } }', {
    input: { token },
  });

const SENT = { user: null, session: null, confirmationSent: true, userErrors: [] };
const NOT_VERIFIED = {
  user: null,
  session: null,
  userErrors: [{ code: 'EMAIL_NOT_VERIFIED', field: ['input', 'email'] }],
};
const WRONG = { user: null, session: null, userErrors: [{ code: 'INVALID_CREDENTIALS', field: null }] };

describe('a sign-up that is to be confirmed', () => {
  it('lets in once the address is confirmed, and tells so whoever has the password alone', async () => {
    const email = `${aName()}@example.com`;
    expect(await signUp(email)).toEqual(SENT);
    expect(await logIn(email)).toEqual(NOT_VERIFIED);
    expect(await logIn(email, 'not the right password')).toEqual(WRONG);
    await verify(await server.tokenTo(email));
    expect(await logIn(email)).toMatchObject({ user: { isVerified: true }, userErrors: [] });
  });

  it('is answered alike for a taken address, whose owner is told, and costs the store the same', async () => {
    const email = `${aName()}@example.com`;
    const commandsOf = async (): Promise<readonly string[]> => {
      count.reset();
      expect(await signUp(email)).toEqual(SENT);
      return [...count.commands];
    };
    const first = await commandsOf();
    expect(first.length).toBeGreaterThan(0);
    await verify(await server.tokenTo(email));
    expect(await commandsOf()).toEqual(first);
    const notice = await server.mailTo(email, 2);
    expect(notice.headers).toContain('Subject: You have an account already');
    expect(notice.text).not.toContain('token=');
    expect(await logIn(email)).toMatchObject({ user: { isVerified: true } });
  });

  it('takes its username whether or not the address was taken, so that trying again tells nothing', async () => {
    const email = `${aName()}@example.com`;
    const [first, second] = [aName(), aName()];
    await signUp(email, first);
    await signUp(email, second);
    const taken = { ...SENT, confirmationSent: null, userErrors: [{ code: 'CONFLICT', field: ['input', 'username'] }] };
    for (const username of [first, second]) {
      expect(await signUp(`${aName()}@example.com`, username)).toEqual(taken);
      expect(await signUp(email, username)).toEqual(taken);
    }
  });

  it('is answered alike for each of several at once with one address', async () => {
    const email = `${aName()}@example.com`;
    const answers = await Promise.all([1, 2, 3, 4].map(() => signUp(email)));
    expect(answers).toEqual(Array(4).fill(SENT));
    expect(await users.connection.collection('users').countDocuments({ email })).toBe(1);
  });

  it('is not asked of an account that is opened in the store, which stays as it is the second time', async () => {
    const account = { email: `${aName()}@example.com`, username: aName(), password: PASSWORD };
    for (let n = 0; n < 2; n += 1) {
      await openVerifiedAccount(stores, account);
      expect(await logIn(account.email)).toMatchObject({ user: { isVerified: true }, userErrors: [] });
    }
  });
});
