import { expect, it } from '@jest/globals';
import { aUsersSubgraph } from './a-users-subgraph.js';

const { users } = await aUsersSubgraph();

it.each([
  ['users', { key: { email: 1 }, unique: true }],
  ['users', { key: { username: 1 }, unique: true }],
  ['users', { key: { is_active: 1, created_at: -1 } }],
  ['users', { key: { created_at: -1, _id: -1 } }],
  ['sessions', { key: { user_id: 1, last_used_at: -1 } }],
  ['sessions', { key: { expires_at: 1 }, expireAfterSeconds: 0 }],
  ['one_time_tokens', { key: { token_hash: 1 }, unique: true }],
  ['one_time_tokens', { key: { expires_at: 1 }, expireAfterSeconds: 0 }],
  ['mails', { key: { created_at: 1 }, expireAfterSeconds: 3 * 86_400 }],
  ['mail_counts', { key: { created_at: 1 }, expireAfterSeconds: 7_200 }],
  ['watchlists', { key: { user_id: 1, created_at: -1, _id: -1 } }],
  ['watchlists', { key: { user_id: 1, symbols: 1 } }],
  ['dashboards', { key: { user_id: 1 }, unique: true }],
])('the store has for %s the index %j', async (collection, index) => {
  const indexes = await users.connection.collection(collection).indexes();
  expect(indexes).toContainEqual(expect.objectContaining(index));
});
