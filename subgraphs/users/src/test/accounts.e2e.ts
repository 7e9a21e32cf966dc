import { describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask, askEntities } from '@quantgraph/shared/test-kit';
import { printSchema } from 'graphql';
import { anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';

const { users, count } = await aUsersSubgraph();
const ada = await anAccount(users);
const bob = await anAccount(users);

const signUp = (input: Record<string, unknown>) =>
  ask(
    users,
    null,
    'mutation ($input: SignUpInput!) { signUp(input: $input) { user { id } session { accessToken } userErrors { code field } } }',
    { input: { email: `${newId()}@example.com`, username: newId().slice(-12), password: PASSWORD, ...input } },
  );

describe('signing up', () => {
  it('stores the e-mail address in lower case, the password as an Argon2id hash, and neither in the graph nor in reads', async () => {
    const { data } = await ask(
      users,
      null,
      `mutation { signUp(input: { email: " Grace@Example.COM ", username: "grace", password: "${PASSWORD}" }) { user { id email username isActive isVerified } } }`,
    );
    const { id, ...user } = data.signUp.user;
    expect(user).toEqual({ email: 'grace@example.com', username: 'grace', isActive: true, isVerified: false });
    const stored = await users.connection
      .collection<{ _id: string; password_hash: string }>('users')
      .findOne({ _id: id });
    expect(stored?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await users.connection.models.User?.findById(id).lean()).not.toHaveProperty('password_hash');
    expect(printSchema(users.schema)).not.toMatch(/hash/i);
  });

  it.each([
    [{ email: 'ada' }, 'email'],
    [{ email: `${'a'.repeat(250)}@example.com` }, 'email'],
    [{ username: 'ab' }, 'username'],
    [{ username: 'a b c' }, 'username'],
    [{ password: 'short' }, 'password'],
    [{ password: 'x'.repeat(257) }, 'password'],
    [{ password: '1Q2W3E4R5T6y' }, 'password'],
  ])('refuses %j, naming the field', async (input, field) => {
    const { data } = await signUp(input);
    expect(data.signUp).toEqual({
      user: null,
      session: null,
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', field] }],
    });
  });

  it('names each of the unique fields that others have', async () => {
    const both = await signUp({ email: ada.email.toUpperCase(), username: bob.username });
    expect(both.data.signUp.userErrors).toEqual([
      { code: 'CONFLICT', field: ['input', 'email'] },
      { code: 'CONFLICT', field: ['input', 'username'] },
    ]);
  });

  it('lets one of several at once have a name', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(() => signUp({ username: 'contended' })));
    const errors = answers.map(({ data }) => data.signUp.userErrors);
    expect(errors.filter((list) => list.length === 0)).toHaveLength(1);
    expect(errors.flat()).toEqual(Array(3).fill({ code: 'CONFLICT', field: ['input', 'username'] }));
  });
});

describe('a user', () => {
  it('is seen by nobody else: not by id, by reference, or anonymously', async () => {
    const byId = 'query ($id: ID!) { user(id: $id) { email } me { id } }';
    const id = ada.viewer.id;
    expect((await ask(users, ada.viewer, byId, { id })).data).toEqual({ user: { email: ada.email }, me: { id } });
    expect((await ask(users, bob.viewer, byId, { id })).data).toEqual({ user: null, me: { id: bob.viewer.id } });
    expect((await ask(users, null, byId, { id })).data).toEqual({ user: null, me: null });
    const reference = [{ __typename: 'User', id }];
    expect((await askEntities(users, ada.viewer, reference, 'email')).data._entities).toEqual([{ email: ada.email }]);
    expect((await askEntities(users, bob.viewer, reference, 'email')).data._entities).toEqual([null]);
    expect((await askEntities(users, null, reference, 'email')).data._entities).toEqual([null]);
  });

  it('loads any number of references in one command, in order and with gaps', async () => {
    count.reset();
    const ids = [bob.viewer.id, ada.viewer.id, newId(), ada.viewer.id];
    const { data } = await askEntities(
      users,
      ada.viewer,
      ids.map((id) => ({ __typename: 'User', id })),
      'id',
    );
    expect(data._entities).toEqual([null, { id: ada.viewer.id }, null, { id: ada.viewer.id }]);
    expect(count.commands).toEqual(['find']);
  });

  it('changes its username, unless another has it', async () => {
    const update =
      'mutation ($username: String) { updateUser(input: { changes: { username: $username } }) { user { username } userErrors { code field } } }';
    const carol = await anAccount(users);
    const renamed = await ask(users, carol.viewer, update, { username: 'carol' });
    expect(renamed.data.updateUser).toEqual({ user: { username: 'carol' }, userErrors: [] });
    const taken = await ask(users, carol.viewer, update, { username: ada.username });
    const field = ['input', 'changes', 'username'];
    expect(taken.data.updateUser).toEqual({ user: null, userErrors: [{ code: 'CONFLICT', field }] });
    const cleared = await ask(users, carol.viewer, update, { username: null });
    expect(cleared.data.updateUser.userErrors).toEqual([{ code: 'INVALID_INPUT', field }]);
    const anonymous = await ask(users, null, update, { username: 'nobody' });
    expect(anonymous.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
