import { describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, askEntities, totpCode } from '@quantgraph/shared/test-kit';
import { begun, enrolled, mutate } from './a-second-factor.js';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const STEP_MS = 30_000;
const MINUTE_MS = 60_000;
/** Stands still, in the middle of a step, unless a test moves it. */
let at = (Math.floor(Date.now() / STEP_MS) + 0.5) * STEP_MS;
const { users } = await aUsersSubgraph({ now: () => at });

const change = (viewer: Viewer | null, mutation: string, input: object, selection?: string) =>
  mutate(users, viewer, mutation, input, selection);
const logIn = ({ email }: Account, code?: string | null) => change(null, 'logIn', { email, password: PASSWORD, code });
const problem = (code: string, field: string | null = null) => ({
  user: null,
  userErrors: [{ code, field: field && ['input', field] }],
});
const welcome = ({ viewer }: Account) => ({ user: { id: viewer.id }, userErrors: [] });

/** A code that is not the right one at any time near `at`. */
function wrongCode(secret: string): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => totpCode(secret, at + steps * STEP_MS));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? '';
}

const state = async (viewer: Viewer) =>
  (await ask(users, viewer, '{ me { hasSecondFactor recoveryCodesLeft } }')).data.me;

const types = async ({ viewer }: Account) =>
  (await ask(users, viewer, '{ me { auditEvents { nodes { type } } } }')).data.me.auditEvents.nodes.map(
    (event: { type: string }) => event.type,
  );

describe('turning it on', () => {
  it('takes the password, then a code, and answers ten recovery codes; sessions go on', async () => {
    const ada = await anAccount(users);
    const wrong = await change(
      ada.viewer,
      'beginSecondFactor',
      { password: 'not the password' },
      'secret uri expiresAt',
    );
    const nothing = { secret: null, uri: null, expiresAt: null };
    expect(wrong).toEqual({ ...nothing, userErrors: [{ code: 'INVALID_CREDENTIALS', field: ['input', 'password'] }] });
    expect(await state(ada.viewer)).toEqual({ hasSecondFactor: false, recoveryCodesLeft: null });
    const secret = await begun(users, ada);
    expect(await state(ada.viewer)).toEqual({ hasSecondFactor: false, recoveryCodesLeft: null });
    expect(await logIn(ada)).toEqual(welcome(ada));
    const refused = await change(ada.viewer, 'confirmSecondFactor', { code: wrongCode(secret) });
    expect(refused).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    const code = totpCode(secret, at);
    const confirmed = await change(
      ada.viewer,
      'confirmSecondFactor',
      { code },
      'user { hasSecondFactor } recoveryCodes',
    );
    expect(confirmed).toMatchObject({ user: { hasSecondFactor: true }, userErrors: [] });
    expect(new Set(confirmed.recoveryCodes).size).toBe(10);
    for (const each of confirmed.recoveryCodes) expect(each).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    expect(await state(ada.viewer)).toEqual({ hasSecondFactor: true, recoveryCodesLeft: 10 });
    const sessions = users.connection.collection('sessions');
    expect(await sessions.countDocuments({ user_id: ada.viewer.id, revoked_at: null })).toBe(2);
    expect(await types(ada)).toEqual([
      'SECOND_FACTOR_ENABLED',
      'CONFIRMATION_FAILED',
      'SIGNED_IN',
      'CONFIRMATION_FAILED',
      'SIGNED_UP',
    ]);
  });

  it('takes the newest secret, within ten minutes', async () => {
    const ada = await anAccount(users);
    const [first, second] = [await begun(users, ada), await begun(users, ada)];
    const confirm = (secret: string) => change(ada.viewer, 'confirmSecondFactor', { code: totpCode(secret, at) });
    expect(await confirm(first)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    at += 10 * MINUTE_MS;
    expect(await confirm(second)).toEqual(problem('INVALID_STATE'));
    expect(await confirm(await begun(users, ada))).toEqual(welcome(ada));
  });

  it('is not done twice', async () => {
    const ada = await anAccount(users);
    const { code } = await enrolled(users, ada, at);
    const again = await change(ada.viewer, 'beginSecondFactor', { password: PASSWORD }, 'secret');
    expect(again).toEqual({ secret: null, userErrors: [{ code: 'INVALID_STATE', field: null }] });
    expect(await change(ada.viewer, 'confirmSecondFactor', { code })).toEqual(problem('INVALID_STATE'));
    expect(await state(ada.viewer)).toEqual({ hasSecondFactor: true, recoveryCodesLeft: 10 });
  });
});

describe('logging in', () => {
  it('asks for a code once the password is right, and takes one of now, the step before or after', async () => {
    const ada = await anAccount(users);
    const { secret } = await enrolled(users, ada, at - STEP_MS);
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
    const { secret, code } = await enrolled(users, ada, at);
    expect(await logIn(ada, code)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    at += STEP_MS;
    const next = totpCode(secret, at);
    const answers = await Promise.all(Array.from({ length: 4 }, () => logIn(ada, next)));
    expect(answers.filter(({ user }) => user)).toEqual([welcome(ada)]);
    expect(await logIn(ada, next)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
  });

  it('takes each recovery code once, however it is typed, several times at once too', async () => {
    const ada = await anAccount(users);
    const { recoveryCodes } = await enrolled(users, ada, at);
    const [first = '', second = '', third = ''] = recoveryCodes;
    expect(await logIn(ada, first)).toEqual(welcome(ada));
    expect(await logIn(ada, first)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(ada, ` ${second.toUpperCase().replace('-', '')} `)).toEqual(welcome(ada));
    const answers = await Promise.all(Array.from({ length: 4 }, () => logIn(ada, third)));
    expect(answers.filter(({ user }) => user)).toEqual([welcome(ada)]);
    expect((await state(ada.viewer)).recoveryCodesLeft).toBe(7);
    expect((await types(ada)).filter((type: string) => type === 'RECOVERY_CODE_USED')).toHaveLength(3);
  });

  it("knows nobody else's codes", async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    const [own, other] = [await enrolled(users, ada, at - STEP_MS), await enrolled(users, bob, at - STEP_MS)];
    expect(await logIn(bob, own.recoveryCodes[0])).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(bob, totpCode(own.secret, at))).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(bob, totpCode(other.secret, at))).toEqual(welcome(bob));
  });

  it('locks the account after wrong codes, of which a log-in without one is none and makes none forgotten', async () => {
    const ada = await anAccount(users);
    const { secret } = await enrolled(users, ada, at - STEP_MS);
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      codes.push((await logIn(ada, wrongCode(secret))).userErrors[0].code);
      if (n < 5) codes.push((await logIn(ada)).userErrors[0].code);
    }
    const [wrong, required] = ['INVALID_CREDENTIALS', 'SECOND_FACTOR_REQUIRED'];
    expect(codes).toEqual([...Array(5).fill([wrong, required]).flat(), wrong]);
    expect(await logIn(ada, totpCode(secret, at))).toEqual(problem('TOO_MANY_ATTEMPTS'));
    expect((await types(ada)).slice(0, 2)).toEqual(['ACCOUNT_LOCKED', 'SIGN_IN_FAILED']);
    at += 1_000;
    expect(await logIn(ada, totpCode(secret, at))).toEqual(welcome(ada));
  });
});

describe('with it on', () => {
  const disable = (viewer: Viewer, code: string, password = PASSWORD) =>
    change(viewer, 'disableSecondFactor', { password, code });

  it('is turned off by the password and a code, after which the password is enough', async () => {
    const ada = await anAccount(users);
    const { secret, recoveryCodes } = await enrolled(users, ada, at - STEP_MS);
    const code = totpCode(secret, at);
    expect(await disable(ada.viewer, code, 'not the password')).toEqual(problem('INVALID_CREDENTIALS', 'password'));
    expect(await disable(ada.viewer, wrongCode(secret))).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await disable(ada.viewer, code)).toEqual(welcome(ada));
    expect(await state(ada.viewer)).toEqual({ hasSecondFactor: false, recoveryCodesLeft: null });
    expect(await logIn(ada)).toEqual(welcome(ada));
    expect(await disable(ada.viewer, recoveryCodes[0] ?? '')).toEqual(problem('INVALID_STATE'));
    expect(await types(ada)).toContain('SECOND_FACTOR_DISABLED');
  });

  it('gets new recovery codes by the password and a code, in the place of those before', async () => {
    const ada = await anAccount(users);
    const { recoveryCodes } = await enrolled(users, ada, at);
    const [first, second] = recoveryCodes;
    const renew = (code = '') =>
      change(ada.viewer, 'renewRecoveryCodes', { password: PASSWORD, code }, 'recoveryCodes');
    const renewed = await renew(first);
    expect(renewed.recoveryCodes).toHaveLength(10);
    const refused = { recoveryCodes: null, userErrors: problem('INVALID_CREDENTIALS', 'code').userErrors };
    expect(await renew(second)).toEqual(refused);
    expect(await logIn(ada, second)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(ada, renewed.recoveryCodes[0])).toEqual(welcome(ada));
    expect(await types(ada)).toContain('RECOVERY_CODES_RENEWED');
  });

  it('stays on through another password', async () => {
    const ada = await anAccount(users);
    await enrolled(users, ada, at);
    const newPassword = 'another horse, another battery';
    const changed = await change(ada.viewer, 'changePassword', { currentPassword: PASSWORD, newPassword });
    expect(changed).toEqual(welcome(ada));
    const answer = await change(null, 'logIn', { email: ada.email, password: newPassword });
    expect(answer).toEqual(problem('SECOND_FACTOR_REQUIRED', 'code'));
  });

  it('lies in the store sealed, under the account that it is of', async () => {
    const ada = await anAccount(users);
    const { secret, recoveryCodes } = await enrolled(users, ada, at);
    const factors = users.connection.collection<{ _id: string; secret: string }>('second_factors');
    const stored = JSON.stringify(await factors.findOne({ _id: ada.viewer.id })).toLowerCase();
    for (const plain of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) {
      expect(stored).not.toContain(plain.toLowerCase());
    }
    const bob = await anAccount(users);
    const other = await enrolled(users, bob, at - STEP_MS);
    const moved = await factors.findOne({ _id: ada.viewer.id });
    await factors.updateOne({ _id: bob.viewer.id }, { $set: { secret: moved?.secret ?? '' } });
    const { errors } = await ask(
      users,
      null,
      'mutation ($input: LogInInput!) { logIn(input: $input) { user { id } } }',
      { input: { email: bob.email, password: PASSWORD, code: totpCode(secret, at + STEP_MS) } },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(await logIn(bob, other.recoveryCodes[0])).toEqual(welcome(bob));
  });

  it('stands in the export as on and since when, and nothing of it is left when the account is closed', async () => {
    const ada = await anAccount(users);
    await enrolled(users, ada, at);
    const { data } = await ask(users, ada.viewer, '{ personalData { rows { collection document } } }');
    const rows = data.personalData.rows.filter(
      ({ collection }: { collection: string }) => collection === 'second_factors',
    );
    expect(rows.map(({ document }: { document: string }) => JSON.parse(document))).toEqual([
      { _id: ada.viewer.id, enabled_at: new Date(at).toISOString(), expires_at: null, created_at: expect.any(String) },
    ]);
    expect(await change(ada.viewer, 'closeAccount', { password: PASSWORD })).toEqual(welcome(ada));
    const factors = users.connection.collection<{ _id: string }>('second_factors');
    expect(await factors.countDocuments({ _id: ada.viewer.id })).toBe(0);
  });

  it('is told of to nobody else, not by id, by reference, or to administrators', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    await enrolled(users, ada, at);
    const { id } = ada.viewer;
    const fields = 'hasSecondFactor recoveryCodesLeft';
    const nothing = { hasSecondFactor: null, recoveryCodesLeft: null };
    const seenBy = async (viewer: Viewer | null) => {
      const byId = await ask(users, viewer, `query ($id: ID!) { user(id: $id) { ${fields} } }`, { id });
      const { data } = await askEntities(users, viewer, [{ __typename: 'User', id }], fields);
      return [byId.data.user, data._entities[0]];
    };
    expect(await seenBy(ada.viewer)).toEqual(Array(2).fill({ hasSecondFactor: true, recoveryCodesLeft: 10 }));
    expect(await seenBy({ ...bob.viewer, scopes: ROLES.administrator })).toEqual([nothing, nothing]);
    expect(await seenBy(bob.viewer)).toEqual([null, null]);
    expect(await seenBy(null)).toEqual([null, null]);
  });
});

describe('who has lost it', () => {
  it('is helped by administrators alone, by which all sessions end', async () => {
    const [ada, root] = [await anAccount(users), await anAccount(users)];
    await enrolled(users, ada, at);
    const admin = { ...root.viewer, scopes: ROLES.administrator };
    const remove = (viewer: Viewer | null, userId: string) => change(viewer, 'removeSecondFactor', { userId });
    expect(await remove(ada.viewer, ada.viewer.id)).toBe('FORBIDDEN');
    expect(await remove(null, ada.viewer.id)).toBe('UNAUTHENTICATED');
    expect(await logIn(ada)).toEqual(problem('SECOND_FACTOR_REQUIRED', 'code'));
    expect(await remove(admin, newId())).toEqual(problem('NOT_FOUND', 'userId'));
    expect(await remove(admin, ada.viewer.id)).toEqual(welcome(ada));
    const open = { user_id: ada.viewer.id, revoked_at: null };
    expect(await users.connection.collection('sessions').countDocuments(open)).toBe(0);
    expect(await logIn(ada)).toEqual(welcome(ada));
    expect(await remove(admin, ada.viewer.id)).toEqual(welcome(ada));
    expect(await users.connection.collection('sessions').countDocuments(open)).toBe(1);
    const query = '{ me { auditEvents(filter: { types: [SECOND_FACTOR_DISABLED] }) { nodes { actorId } } } }';
    const { data } = await ask(users, ada.viewer, query);
    expect(data.me.auditEvents.nodes).toEqual([{ actorId: root.viewer.id }]);
  });
});

it.each([
  { mutation: 'beginSecondFactor', input: { password: PASSWORD }, selection: 'secret' },
  { mutation: 'confirmSecondFactor', input: { code: '123456' }, selection: 'recoveryCodes' },
  { mutation: 'disableSecondFactor', input: { password: PASSWORD, code: '123456' }, selection: 'user { id }' },
  { mutation: 'renewRecoveryCodes', input: { password: PASSWORD, code: '123456' }, selection: 'recoveryCodes' },
])('$mutation is for who is signed in, and not for API keys', async ({ mutation, input, selection }) => {
  const { viewer } = await anAccount(users);
  const scopes = ROLES.member.filter((scope) => scope !== 'account:write');
  expect(await change(null, mutation, input, selection)).toBe('UNAUTHENTICATED');
  expect(await change({ id: viewer.id, keyId: newId(), scopes }, mutation, input, selection)).toBe('FORBIDDEN');
});
