import { beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '@quantgraph/shared/test-kit';
import { type Account, anAccount, aUsersSubgraph, PASSWORD } from './a-users-subgraph.js';
import { FakeShares } from './fake-shares.js';

const peers = new FakeShares();
const { users } = await aUsersSubgraph({ peers });
let ada: Account;
let bob: Account;

beforeAll(async () => {
  ada = await anAccount(users);
  bob = await anAccount(users);
  peers.things.set(`trading ${ada.viewer.id}`, ['s']);
  peers.things.set(`genai ${ada.viewer.id}`, ['d']);
});

const SHARE = `mutation ($input: ShareWithInput!) {
  shareWith(input: $input) { share { kind id access createdAt user { id username } } userErrors { code field } }
}`;
const UNSHARE = `mutation ($input: UnshareWithInput!) {
  unshareWith(input: $input) { share { id access } userErrors { code field } }
}`;

async function share(input: object, by: Account = ada) {
  const given = { kind: 'STRATEGY', id: 's', userId: bob.viewer.id, access: 'READ', ...input };
  const { data, errors } = await ask(users, by.viewer, SHARE, { input: given });
  expect(errors).toEqual([]);
  return data.shareWith;
}

describe('shareWith', () => {
  it.each([
    ['STRATEGY', 's'],
    ['DOCUMENT', 'd'],
  ])('shares a %s through the subgraph that owns it', async (kind, id) => {
    const user = { id: bob.viewer.id, username: bob.username };
    const shared = { kind, id, access: 'WRITE', createdAt: expect.any(String), user };
    expect(await share({ kind, id, access: 'WRITE' })).toEqual({ share: shared, userErrors: [] });
    expect(peers.shares.get(`${id} ${bob.viewer.id}`)).toBe('WRITE');
  });

  it('answers what the owning subgraph refuses', async () => {
    const refused = { share: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] };
    expect(await share({ id: 'none' })).toEqual(refused);
    expect(await share({ userId: ada.viewer.id }, bob)).toEqual(refused);
  });

  it('wants another open account', async () => {
    const closed = await anAccount(users);
    const close = 'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { userErrors { code } } }';
    await ask(users, closed.viewer, close, { input: { password: PASSWORD } });
    for (const userId of [ada.viewer.id, closed.viewer.id, 'nobody']) {
      const refused = { share: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'userId'] }] };
      expect(await share({ userId })).toEqual(refused);
    }
    const query = 'query ($username: String!) { profile(username: $username) { id } }';
    expect((await ask(users, ada.viewer, query, { username: closed.username })).data).toEqual({ profile: null });
  });

  it('asks to try again where the owning subgraph does not answer', async () => {
    peers.down.add('trading');
    expect((await share({})).userErrors).toEqual([{ code: 'UNAVAILABLE', field: null }]);
    peers.down.delete('trading');
  });

  it.each([SHARE, UNSHARE])('is refused without a sign-in, and without the permission: %#', async (mutation) => {
    const input = { kind: 'STRATEGY', id: 's', userId: bob.viewer.id, ...(mutation === SHARE && { access: 'READ' }) };
    const codeFor = async (viewer: Account['viewer'] | null) =>
      (await ask(users, viewer, mutation, { input })).errors[0]?.extensions?.code;
    expect(await codeFor(null)).toBe('UNAUTHENTICATED');
    expect(await codeFor({ id: ada.viewer.id, keyId: 'k', scopes: ['account:read'] })).toBe('FORBIDDEN');
  });
});

describe('unshareWith', () => {
  it('takes a share back, and does nothing the second time', async () => {
    await share({});
    const input = { kind: 'STRATEGY', id: 's', userId: bob.viewer.id };
    const take = async () => (await ask(users, ada.viewer, UNSHARE, { input })).data.unshareWith;
    expect(await take()).toEqual({ share: { id: 's', access: 'READ' }, userErrors: [] });
    expect(await take()).toEqual({ share: null, userErrors: [] });
  });
});
