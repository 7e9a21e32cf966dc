import { describe, expect, it } from '@jest/globals';
import { totpCode } from '@quantgraph/shared/test-kit';
import { midStep, problem, STEP_MS, secondFactorsOf, welcome, wrongCode } from './a-second-factor.js';
import { anAccount, aUsersSubgraph } from './a-users-subgraph.js';

/** Stands still unless a test moves it. */
let at = midStep();
const { users } = await aUsersSubgraph({ now: () => at });
const { change, enrol, logIn, stateOf, eventsOf } = secondFactorsOf(users);

describe('logging in with a second factor', () => {
  it('asks for a code once the password is right, and takes one of now, the step before or after', async () => {
    const ada = await anAccount(users);
    const { secret } = await enrol(ada, at - STEP_MS);
    expect(await logIn(ada)).toEqual(problem('SECOND_FACTOR_REQUIRED', 'code'));
    expect(await logIn(ada, '')).toEqual(problem('SECOND_FACTOR_REQUIRED', 'code'));
    const wrongPassword = { email: ada.email, password: 'not the password', code: totpCode(secret, at) };
    expect(await change(null, 'logIn', wrongPassword)).toEqual(problem('INVALID_CREDENTIALS'));
    expect(await logIn(ada, totpCode(secret, at + 2 * STEP_MS))).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(ada, totpCode(secret, at))).toEqual(welcome(ada));
    const spaced = totpCode(secret, at + STEP_MS).replace(/^.../, '$& ');
    expect(await logIn(ada, spaced)).toEqual(welcome(ada));
    at += 10 * STEP_MS;
    expect(await logIn(ada, totpCode(secret, at - 2 * STEP_MS))).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(ada, totpCode(secret, at - STEP_MS))).toEqual(welcome(ada));
  });

  it('takes a code once, the one that turned it on and one that comes several times at once too', async () => {
    const ada = await anAccount(users);
    const { secret, code } = await enrol(ada, at);
    expect(await logIn(ada, code)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    at += STEP_MS;
    const next = totpCode(secret, at);
    const answers = await Promise.all(Array.from({ length: 4 }, () => logIn(ada, next)));
    expect(answers.filter(({ user }) => user)).toEqual([welcome(ada)]);
    expect(await logIn(ada, next)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
  });

  it('takes each recovery code once, however it is typed, several times at once too', async () => {
    const ada = await anAccount(users);
    const { recoveryCodes } = await enrol(ada, at);
    const [first = '', second = '', third = ''] = recoveryCodes;
    expect(await logIn(ada, first)).toEqual(welcome(ada));
    expect(await logIn(ada, first)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(ada, ` ${second.toUpperCase().replace('-', '')} `)).toEqual(welcome(ada));
    const answers = await Promise.all(Array.from({ length: 4 }, () => logIn(ada, third)));
    expect(answers.filter(({ user }) => user)).toEqual([welcome(ada)]);
    expect((await stateOf(ada)).recoveryCodesLeft).toBe(7);
    expect((await eventsOf(ada)).filter((type) => type === 'RECOVERY_CODE_USED')).toHaveLength(3);
  });

  it("knows nobody else's codes", async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    const [own, other] = [await enrol(ada, at - STEP_MS), await enrol(bob, at - STEP_MS)];
    expect(await logIn(bob, own.recoveryCodes[0])).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(bob, totpCode(own.secret, at))).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(bob, totpCode(other.secret, at))).toEqual(welcome(bob));
  });

  it('locks the account after wrong codes, of which a log-in without one is none and makes none forgotten', async () => {
    const ada = await anAccount(users);
    const { secret } = await enrol(ada, at - STEP_MS);
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      codes.push((await logIn(ada, wrongCode(secret, at))).userErrors[0].code);
      if (n < 5) codes.push((await logIn(ada)).userErrors[0].code);
    }
    const [wrong, required] = ['INVALID_CREDENTIALS', 'SECOND_FACTOR_REQUIRED'];
    expect(codes).toEqual([...Array(5).fill([wrong, required]).flat(), wrong]);
    expect(await logIn(ada, totpCode(secret, at))).toEqual(problem('TOO_MANY_ATTEMPTS'));
    expect((await eventsOf(ada)).slice(0, 2)).toEqual(['ACCOUNT_LOCKED', 'SIGN_IN_FAILED']);
    at += 1_000;
    expect(await logIn(ada, totpCode(secret, at))).toEqual(welcome(ada));
  });
});
