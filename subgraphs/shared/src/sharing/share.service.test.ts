import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Connection, Model } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { ensureIndexes } from '../mongo/ensure-indexes.js';
import { aViewer, dropDatabases, testStores } from '../test-kit/index.js';
import { createShareModel, type ShareRecord } from './share.model.js';
import { createShareService, type ShareService } from './share.service.js';

const stores = testStores();
const ada = aViewer();
const bob = aViewer();
let connection: Connection;
let model: Model<ShareRecord>;
let shares: ShareService;

beforeAll(async () => {
  connection = await connectMongo('shares', stores);
  model = createShareModel(connection);
  await ensureIndexes(connection);
  shares = createShareService(model);
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

const target = (subjectId: string, userId = bob.id) => ({ kind: 'strategy' as const, subjectId, userId });

it('makes one share of several at the same time', async () => {
  const granted = await Promise.all(Array.from({ length: 5 }, () => shares.grant(ada, target('a'), 'read')));
  expect(new Set(granted.map(({ _id }) => _id)).size).toBe(1);
  expect(await model.countDocuments({ subject_id: 'a' })).toBe(1);
});

it('shares a thing with at most 100 users, whose access may still change', async () => {
  await model.insertMany(
    Array.from({ length: 100 }, (_none, n) => ({
      kind: 'strategy',
      subject_id: 'b',
      owner_id: ada.id,
      user_id: `u${n}`,
      access: 'read',
    })),
  );
  await expect(shares.grant(ada, target('b'), 'read')).rejects.toMatchObject({ code: 'INVALID_STATE' });
  expect(await shares.grant(ada, target('b', 'u7'), 'write')).toMatchObject({ user_id: 'u7', access: 'write' });
});

it("neither changes nor takes back another owner's shares", async () => {
  const { _id } = await shares.grant(ada, target('c'), 'read');
  expect(await shares.withdraw(bob, target('c'))).toBeNull();
  await expect(shares.grant(bob, target('c'), 'write')).rejects.toThrow();
  expect(await model.findById(_id).lean()).toMatchObject({ owner_id: ada.id, access: 'read' });
});

it('finds for reading what is shared anyhow, and for writing what is shared for that', async () => {
  await shares.grant(ada, target('d'), 'read');
  await shares.grant(ada, target('e'), 'write');
  const find = async (condition: { _id: string; user_id?: string }) =>
    condition.user_id === undefined || condition.user_id === ada.id ? condition._id : null;
  expect(await shares.findReadable(bob, 'strategy', 'd', find)).toBe('d');
  expect(await shares.findReadable(bob, 'strategy', 'none', find)).toBeNull();
  expect(await shares.findReadable(bob, 'backtest', 'd', find)).toBeNull();
  await expect(shares.findWritable(bob, 'strategy', 'd', find)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    field: ['input', 'id'],
  });
  expect(await shares.findWritable(bob, 'strategy', 'e', find)).toBe('e');
  expect(await shares.findWritable(bob, 'strategy', 'none', find)).toBeNull();
  expect(await shares.findWritable(ada, 'strategy', 'd', find)).toBe('d');
});
