import { describe, expect, it } from '@jest/globals';
import { newId, ROLES } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { createModels } from '../create-models.js';
import { createSignInAttemptService } from '../sign-in-attempt/sign-in-attempt.service.js';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

/** Stands still, however long the tests take, unless they move it. */
let at = Date.now();
const now = () => at;
const { users, count } = await aUsersSubgraph({ now });

const LOG_IN = `mutation ($input: LogInInput!) {
  logIn(input: $input) { user { id } userErrors { code message field } }
}`;

async function logIn(email: string, password: string) {
  return (await ask(users, null, LOG_IN, { input: { email, password } })).data.logIn;
}

const codeOf = async (email: string, password: string): Promise<string | undefined> =>
  (await logIn(email, password)).userErrors[0]?.code;

async function fail(email: string, times: number): Promise<(string | undefined)[]> {
  const codes: (string | undefined)[] = [];
  for (let n = 0; n < times; n += 1) codes.push(await codeOf(email, 'not the right password'));
  return codes;
}

const unknown = (): string => `${newId()}@example.com`;

describe('failed sign-ins', () => {
  it('lock an account after five, right password or not, and an unknown one in the same words', async () => {
    const ada = await anAccount(users);
    const nobody = unknown();
    const wrong = Array(6).fill('INVALID_CREDENTIALS');
    expect(await fail(ada.email, 6)).toEqual(wrong);
    expect(await fail(nobody, 6)).toEqual(wrong);
    const locked = {
      user: null,
      userErrors: [{ code: 'TOO_MANY_ATTEMPTS', message: expect.any(String), field: null }],
    };
    const [known, other] = [await logIn(ada.email, PASSWORD), await logIn(nobody, PASSWORD)];
    expect([known, other]).toEqual([locked, locked]);
    expect(known.userErrors[0].message).toMatch(/^Too many sign-ins failed: try again in \d+ s\.$/);
  });

  it('are forgotten after a success', async () => {
    const { email, viewer } = await anAccount(users);
    await fail(email, 5);
    expect((await logIn(email, PASSWORD)).user).toEqual({ id: viewer.id });
    expect(await fail(email, 5)).toEqual(Array(5).fill('INVALID_CREDENTIALS'));
    expect((await logIn(email, PASSWORD)).user).toEqual({ id: viewer.id });
  });

  it('are not more at once than one after another', async () => {
    const { email } = await anAccount(users);
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(email, 'not the right password')));
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(6);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(14);
  });

  it('cost the store the same commands for an account as for an unknown address', async () => {
    const { email } = await anAccount(users);
    const commandsOf = async (address: string) => {
      count.reset();
      await codeOf(address, 'not the right password');
      return [...count.commands];
    };
    const known = await commandsOf(email);
    expect(known.length).toBeGreaterThan(0);
    expect(await commandsOf(unknown())).toEqual(known);
  });

  it('stand in the audit log of the account, and that it was locked', async () => {
    const { email, viewer } = await anAccount(users);
    await fail(email, 7);
    const { data } = await ask(users, viewer, '{ me { auditEvents { nodes { type } } } }');
    const types = data.me.auditEvents.nodes.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['ACCOUNT_LOCKED', ...Array(6).fill('SIGN_IN_FAILED'), 'SIGNED_UP']);
  });

  it("end a lock by an administrator's word, and by nobody else's", async () => {
    const [ada, root] = [await anAccount(users), await anAccount(users)];
    await fail(ada.email, 6);
    const unlock = (by: Account, scopes?: readonly string[]) =>
      ask(
        users,
        { ...by.viewer, ...(scopes && { scopes }) },
        'mutation ($input: UnlockAccountInput!) { unlockAccount(input: $input) { user { id } userErrors { code } } }',
        { input: { userId: ada.viewer.id } },
      );
    expect((await unlock(ada)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await codeOf(ada.email, PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect((await unlock(root, ROLES.administrator)).data.unlockAccount.userErrors).toEqual([]);
    expect((await logIn(ada.email, PASSWORD)).user).toEqual({ id: ada.viewer.id });
  });
});

describe('attempts', () => {
  const models = createModels(users.connection.useDb(users.connection.name));
  const attempts = createSignInAttemptService(models.signInAttempt, now);
  const begin = (email: string, address?: string) => attempts.begin(email, address);

  it('may go on when the lock is over, each next one longer', async () => {
    const email = unknown();
    for (let n = 0; n < 6; n += 1) await begin(email);
    await expect(begin(email)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    at += 1_000;
    expect((await begin(email)).locksAccount).toBe(true);
    at += 1_000;
    await expect(begin(email)).rejects.toThrow('try again in 1 s');
    at += 1_000;
    await (await begin(email)).succeed();
    expect((await begin(email)).locksAccount).toBe(false);
  });

  it('that were none leave those before as they were, and their lock over', async () => {
    const email = unknown();
    for (let n = 0; n < 6; n += 1) await begin(email);
    at += 1_000;
    await (await begin(email)).withdraw();
    await begin(email);
    await expect(begin(email)).rejects.toThrow('try again in 2 s');
  });

  it('count, even if they were none, where another has begun meanwhile', async () => {
    const email = unknown();
    for (let n = 0; n < 4; n += 1) await begin(email);
    const first = await begin(email);
    expect((await begin(email)).locksAccount).toBe(true);
    await first.withdraw();
    await expect(begin(email)).rejects.toThrow('try again in 1 s');
  });

  it('of one network count together, whatever account they name', async () => {
    for (let n = 0; n < 51; n += 1) await begin(unknown(), `2001:db8:1:2::${n.toString(16)}`);
    await expect(begin(unknown(), '2001:db8:1:2:ffff::1')).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await begin(unknown(), '2001:db8:1:3::1');
    await begin(unknown(), '192.0.2.1');
  });
});
