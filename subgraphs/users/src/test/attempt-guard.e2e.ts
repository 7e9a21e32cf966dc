import { describe, expect, it } from '@jest/globals';
import { midStep, secondFactorsOf, wrongCode } from './a-second-factor.js';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const at = midStep();
const { users } = await aUsersSubgraph({ now: () => at });
const { change, enrol } = secondFactorsOf(users);

const WRONG = 'not the right password';
const newPassword = 'another horse, another battery';

/** What takes the password of who is signed in, by the mutation's name: its input, and what else than errors to ask for. */
const CHECKS: Readonly<Record<string, readonly [input: (password: string) => object, selection?: string]>> = {
  changePassword: [(currentPassword) => ({ currentPassword, newPassword })],
  closeAccount: [(password) => ({ password })],
  exportAccountData: [(password) => ({ password }), 'job { id }'],
  beginSecondFactor: [(password) => ({ password }), 'secret'],
  disableSecondFactor: [(password) => ({ password, code: '123456' })],
  renewRecoveryCodes: [(password) => ({ password, code: '123456' })],
};

async function codeOf({ viewer }: Account, mutation: string, password: string): Promise<string | undefined> {
  const [input, selection] = CHECKS[mutation] ?? [];
  return (await change(viewer, mutation, input?.(password) ?? {}, selection)).userErrors[0]?.code;
}

async function logInCode({ email }: Account, password: string): Promise<string | undefined> {
  return (await change(null, 'logIn', { email, password })).userErrors[0]?.code;
}

describe.each(Object.keys(CHECKS))('%s', (mutation) => {
  it('counts wrong passwords like failed sign-ins, together with them, and is locked with the account', async () => {
    const ada = await anAccount(users);
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 3; n += 1) codes.push(await codeOf(ada, mutation, WRONG), await logInCode(ada, WRONG));
    expect(codes).toEqual(Array(6).fill('INVALID_CREDENTIALS'));
    expect(await codeOf(ada, mutation, PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect(await logInCode(ada, PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('a check that went well', () => {
  it('makes failures forgotten', async () => {
    const ada = await anAccount(users);
    for (let n = 0; n < 5; n += 1) await codeOf(ada, 'exportAccountData', WRONG);
    expect(await codeOf(ada, 'exportAccountData', PASSWORD)).toBeUndefined();
    for (let n = 0; n < 5; n += 1) await codeOf(ada, 'exportAccountData', WRONG);
    expect(await codeOf(ada, 'exportAccountData', PASSWORD)).toBeUndefined();
  });

  it('makes none forgotten by the password alone where there is a second factor', async () => {
    const ada = await anAccount(users);
    const { secret } = await enrol(ada, at);
    const input = { password: PASSWORD, code: wrongCode(secret, at) };
    const guess = () => change(ada.viewer, 'disableSecondFactor', input);
    const told: (string | undefined)[] = [];
    for (let n = 0; n < 6; n += 1) {
      told.push((await guess()).userErrors[0]?.code);
      if (n < 5) told.push(await codeOf(ada, 'exportAccountData', PASSWORD));
    }
    expect(told).toEqual([...Array(5).fill(['INVALID_CREDENTIALS', undefined]).flat(), 'INVALID_CREDENTIALS']);
    expect((await guess()).userErrors[0]?.code).toBe('TOO_MANY_ATTEMPTS');
  });
});

it('does not count what is refused for another reason', async () => {
  const ada = await anAccount(users);
  for (let n = 0; n < 7; n += 1) {
    const input = { currentPassword: WRONG, newPassword: 'short' };
    const { userErrors } = await change(ada.viewer, 'changePassword', input);
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'newPassword'] }]);
  }
  expect(await logInCode(ada, PASSWORD)).toBeUndefined();
});
