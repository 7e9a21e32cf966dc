import { describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, askEntities, totpCode } from '@quantgraph/shared/test-kit';
import { midStep, problem, STEP_MS, secondFactorsOf, welcome, wrongCode } from './a-second-factor.js';
import { anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const MINUTE_MS = 60_000;
/** Stands still unless a test moves it. */
let at = midStep();
const { users, count } = await aUsersSubgraph({ now: () => at });
const { change, begin, enrol, logIn, stateOf, eventsOf } = secondFactorsOf(users);

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
    expect(await stateOf(ada)).toEqual({ hasSecondFactor: false, recoveryCodesLeft: null });
    const secret = await begin(ada);
    expect(await stateOf(ada)).toEqual({ hasSecondFactor: false, recoveryCodesLeft: null });
    expect(await logIn(ada)).toEqual(welcome(ada));
    const refused = await change(ada.viewer, 'confirmSecondFactor', { code: wrongCode(secret, at) });
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
    expect(await stateOf(ada)).toEqual({ hasSecondFactor: true, recoveryCodesLeft: 10 });
    const sessions = users.connection.collection('sessions');
    expect(await sessions.countDocuments({ user_id: ada.viewer.id, revoked_at: null })).toBe(2);
    expect(await eventsOf(ada)).toEqual([
      'SECOND_FACTOR_ENABLED',
      'CONFIRMATION_FAILED',
      'SIGNED_IN',
      'CONFIRMATION_FAILED',
      'SIGNED_UP',
    ]);
  });

  it('takes the newest secret, within ten minutes', async () => {
    const ada = await anAccount(users);
    const [first, second] = [await begin(ada), await begin(ada)];
    const confirm = (secret: string) => change(ada.viewer, 'confirmSecondFactor', { code: totpCode(secret, at) });
    expect(await confirm(first)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    at += 10 * MINUTE_MS;
    expect(await confirm(second)).toEqual(problem('INVALID_STATE'));
    expect(await confirm(await begin(ada))).toEqual(welcome(ada));
  });

  it('is not done twice', async () => {
    const ada = await anAccount(users);
    const { code } = await enrol(ada, at);
    const again = await change(ada.viewer, 'beginSecondFactor', { password: PASSWORD }, 'secret');
    expect(again).toEqual({ secret: null, userErrors: [{ code: 'INVALID_STATE', field: null }] });
    expect(await change(ada.viewer, 'confirmSecondFactor', { code })).toEqual(problem('INVALID_STATE'));
    expect(await stateOf(ada)).toEqual({ hasSecondFactor: true, recoveryCodesLeft: 10 });
  });
});

describe('with it on', () => {
  const disable = (viewer: Viewer, code: string, password = PASSWORD) =>
    change(viewer, 'disableSecondFactor', { password, code });

  it('is turned off by the password and a code, after which the password is enough', async () => {
    const ada = await anAccount(users);
    const { secret, recoveryCodes } = await enrol(ada, at - STEP_MS);
    const code = totpCode(secret, at);
    expect(await disable(ada.viewer, code, 'not the password')).toEqual(problem('INVALID_CREDENTIALS', 'password'));
    expect(await disable(ada.viewer, wrongCode(secret, at))).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await disable(ada.viewer, code)).toEqual(welcome(ada));
    expect(await stateOf(ada)).toEqual({ hasSecondFactor: false, recoveryCodesLeft: null });
    expect(await logIn(ada)).toEqual(welcome(ada));
    expect(await disable(ada.viewer, recoveryCodes[0] ?? '')).toEqual(problem('INVALID_STATE'));
    expect(await eventsOf(ada)).toContain('SECOND_FACTOR_DISABLED');
  });

  it('gets new recovery codes by the password and a code, in the place of those before', async () => {
    const ada = await anAccount(users);
    const { recoveryCodes } = await enrol(ada, at);
    const [first, second] = recoveryCodes;
    const renew = (code = '') =>
      change(ada.viewer, 'renewRecoveryCodes', { password: PASSWORD, code }, 'recoveryCodes');
    const renewed = await renew(first);
    expect(renewed.recoveryCodes).toHaveLength(10);
    const refused = { recoveryCodes: null, userErrors: problem('INVALID_CREDENTIALS', 'code').userErrors };
    expect(await renew(second)).toEqual(refused);
    expect(await logIn(ada, second)).toEqual(problem('INVALID_CREDENTIALS', 'code'));
    expect(await logIn(ada, renewed.recoveryCodes[0])).toEqual(welcome(ada));
    expect(await eventsOf(ada)).toContain('RECOVERY_CODES_RENEWED');
  });

  it('stays on through another password', async () => {
    const ada = await anAccount(users);
    await enrol(ada, at);
    const newPassword = 'another horse, another battery';
    const changed = await change(ada.viewer, 'changePassword', { currentPassword: PASSWORD, newPassword });
    expect(changed).toEqual(welcome(ada));
    const answer = await change(null, 'logIn', { email: ada.email, password: newPassword });
    expect(answer).toEqual(problem('SECOND_FACTOR_REQUIRED', 'code'));
  });

  it('lies in the store sealed, under the account that it is of', async () => {
    const ada = await anAccount(users);
    const { secret, recoveryCodes } = await enrol(ada, at);
    const factors = users.connection.collection<{ _id: string; secret: string }>('second_factors');
    const stored = JSON.stringify(await factors.findOne({ _id: ada.viewer.id })).toLowerCase();
    for (const plain of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) {
      expect(stored).not.toContain(plain.toLowerCase());
    }
    const bob = await anAccount(users);
    const other = await enrol(bob, at - STEP_MS);
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
    await enrol(ada, at);
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
    await enrol(ada, at);
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

  it('is read in one command for any number of references, in order and with gaps', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    await enrol(ada, at);
    const ids = [bob, ada, bob, ada].map(({ viewer }) => viewer.id);
    const references = ids.map((id) => ({ __typename: 'User', id }));
    const asAdministrator = { ...ada.viewer, scopes: ROLES.administrator };
    count.reset();
    const { data } = await askEntities(users, asAdministrator, references, 'hasSecondFactor');
    const [own, other] = [{ hasSecondFactor: true }, { hasSecondFactor: null }];
    expect(data._entities).toEqual([other, own, other, own]);
    // One of accounts, and this one.
    expect(count.commands).toEqual(['find', 'find']);
  });
});

describe('who has lost it', () => {
  it('is helped by administrators alone, by which all sessions end', async () => {
    const [ada, root] = [await anAccount(users), await anAccount(users)];
    await enrol(ada, at);
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
