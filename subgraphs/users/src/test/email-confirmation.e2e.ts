import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { aMailServer } from './a-mail-server.js';
import { type Account, anAccount, aUsersSubgraph } from './a-users-subgraph.js';

/** Stands still, however long the tests take, unless they move it. */
let at = Date.now();
const HOUR_MS = 3_600_000;
const server = await aMailServer();
const mail = { smtpUrl: server.url, from: 'quantgraph <no-reply@example.com>', publicUrl: 'https://graph.example' };
const { users, count, reopen } = await aUsersSubgraph({ now: () => at, mail });
// No letter leaves here, so those that wait can be counted.
const { users: waiting } = await aUsersSubgraph({ now: () => at, mail });
beforeAll(() => reopen({ runJobs: true }));

async function verify(token: string) {
  const mutation = `mutation ($input: VerifyEmailInput!) {
    verifyEmail(input: $input) { userErrors { code field } }
  }`;
  return (await ask(users, null, mutation, { input: { token } })).data.verifyEmail.userErrors;
}

const RESEND = `mutation ($input: ResendVerificationInput!) {
  resendVerification(input: $input) { userErrors { code field } }
}`;

const resend = async (email: string) => (await ask(users, null, RESEND, { input: { email } })).data.resendVerification;

async function isVerified({ viewer }: Account): Promise<boolean> {
  return (await ask(users, viewer, '{ me { isVerified } }')).data.me.isVerified;
}

const REFUSED = [{ code: 'INVALID_CREDENTIALS', field: ['input', 'token'] }];

describe('an e-mail address', () => {
  it('is confirmed by the token that is mailed there on sign-up, once', async () => {
    const ada = await anAccount(users);
    const { text } = await server.mailTo(ada.email);
    expect(text).toContain('https://graph.example/verify-email#token=');
    const token = await server.tokenTo(ada.email);
    expect(await isVerified(ada)).toBe(false);
    const answers = await Promise.all([verify(token), verify(token), verify(token)]);
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
    expect(answers.filter((errors) => errors.length > 0)).toEqual([REFUSED, REFUSED]);
    expect(await isVerified(ada)).toBe(true);
    const events = '{ me { auditEvents(filter: { types: [EMAIL_VERIFIED] }) { nodes { actorId details } } } }';
    expect((await ask(users, ada.viewer, events)).data.me.auditEvents.nodes).toEqual([{ actorId: null, details: {} }]);
  });

  it('is confirmed by the last token alone, within 24 hours', async () => {
    const ada = await anAccount(users);
    const first = await server.tokenTo(ada.email);
    await resend(ada.email.toUpperCase());
    const second = await server.tokenTo(ada.email, 2);
    expect(await verify(first)).toEqual(REFUSED);
    at += 24 * HOUR_MS;
    expect(await verify(second)).toEqual(REFUSED);
    await resend(ada.email);
    const third = await server.tokenTo(ada.email, 3);
    at += 24 * HOUR_MS - 1;
    expect(await verify(third)).toEqual([]);
    expect(await isVerified(ada)).toBe(true);
  });

  it.each(['', 'nonsense', 'a'.repeat(43)])('is confirmed by no text such as %j', async (token) => {
    expect(await verify(token)).toEqual(REFUSED);
  });

  it('of a closed account is confirmed no more', async () => {
    const ada = await anAccount(users);
    const token = await server.tokenTo(ada.email);
    await users.connection
      .collection<{ _id: string }>('users')
      .updateOne({ _id: ada.viewer.id }, { $set: { is_active: false } });
    expect(await verify(token)).toEqual([{ code: 'NOT_FOUND', field: null }]);
  });
});

describe('asking for another mail', () => {
  it('is answered alike, and costs the store the same, for an account, a confirmed one and an unknown address', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    await verify(await server.tokenTo(bob.email));
    const seen: unknown[] = [];
    for (const email of [ada.email, bob.email, `${newId()}@example.com`]) {
      count.reset();
      seen.push([await resend(email), [...count.commands]]);
    }
    expect(seen[0]).toEqual([{ userErrors: [] }, ['findAndModify', 'insert']]);
    expect([seen[1], seen[2]]).toEqual([seen[0], seen[0]]);
  });

  it('names what is no address, and is not for API keys', async () => {
    expect(await resend('ada')).toEqual({ userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'email'] }] });
    const key = { id: newId(), keyId: 'k', scopes: ['strategy:write'] };
    const { errors } = await ask(users, key, RESEND, { input: { email: 'ada@example.com' } });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('mails', () => {
  it('that anyone may ask for are at most five an hour to one address, known or not, and nobody is told', async () => {
    const { email } = await anAccount(waiting);
    const input = { email };
    for (const address of [email, `${newId()}@example.com`]) {
      for (let n = 0; n < 7; n += 1) {
        const { data } = await ask(waiting, null, RESEND, { input: { email: address } });
        expect(data.resendVerification.userErrors).toEqual([]);
      }
      const jobs = waiting.connection.collection('jobs');
      expect(await jobs.countDocuments({ 'payload.email': address })).toBe(5);
    }
    at += HOUR_MS;
    await ask(waiting, null, RESEND, { input });
    expect(await waiting.connection.collection('jobs').countDocuments({ 'payload.email': email })).toBe(6);
  });

  it('that one client asks for are at most fifty an hour, to whatever addresses', async () => {
    const address = '192.0.2.7';
    const resendFrom = (email: string) =>
      waiting.execute({ query: RESEND, variables: { input: { email } }, viewer: null, requestId: newId(), address });
    for (let n = 0; n < 52; n += 1) await resendFrom(`${newId()}@example.com`);
    expect(await waiting.connection.collection('jobs').countDocuments({ 'payload.address': address })).toBe(50);
  });
});
