import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection, Model } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { type CommandCount, countCommands } from '../mongo/count-commands.js';
import { defineModel, type UpdatedRecord } from '../mongo/define-model.js';
import { ensureIndexes } from '../mongo/ensure-indexes.js';
import { newId } from '../mongo/new-id.js';
import { aViewer, dropDatabases, silentLogger, testStores } from '../test-kit/index.js';
import { followChangeStream, type OpenChangeHints, openChangeHints, pollForChanges } from './change-hints.js';
import { createRecordFeed, type RecordFeed, type RecordFeedOptions } from './record-feed.js';

interface WorkRecord extends UpdatedRecord {
  user_id: string;
  status: 'running' | 'done';
  progress: number;
  beat: number;
}

const stores = testStores();
const ada = aViewer();
const bob = aViewer();
let connection: Connection;
/** As another process has it. */
let elsewhere: Connection;
let model: Model<WorkRecord>;
let written: Model<WorkRecord>;
let count: CommandCount;

const defineWork = (on: Connection) =>
  defineModel<WorkRecord>(on, 'Work', {
    collection: 'works',
    fields: { user_id: String, status: String, progress: Number, beat: Number },
    indexes: [],
  });

beforeAll(async () => {
  connection = await connectMongo('feed', { ...stores, monitorCommands: true });
  elsewhere = await connectMongo('feed', stores);
  [model, written] = [defineWork(connection), defineWork(elsewhere)];
  await ensureIndexes(connection);
  count = countCommands(connection);
});
afterAll(async () => {
  await connection.close();
  await elsewhere.close();
  await dropDatabases(stores);
});

async function aWork(): Promise<string> {
  const { _id } = await written.create({ _id: newId(), user_id: ada.id, status: 'running', progress: 0, beat: 0 });
  return _id;
}

const set = (_id: string, changes: Partial<WorkRecord>) => written.updateOne({ _id }, { $set: changes });
const read = async (states: AsyncIterator<WorkRecord>) => (await states.next()).value as WorkRecord | undefined;

const aFeed = (
  openHints: OpenChangeHints,
  options: Pick<RecordFeedOptions<WorkRecord>, 'areShared'> = {},
): RecordFeed<WorkRecord> =>
  createRecordFeed({
    ...options,
    model,
    logger: silentLogger,
    isFinal: ({ status }) => status === 'done',
    ignored: ['beat', 'updated_at'],
    openHints,
    pollMs: 10,
  });

describe.each([
  ['a change stream', followChangeStream],
  ['polling', pollForChanges],
])('a feed by %s', (_how, openHints) => {
  it('gives the state at once, then what another process writes, and ends after the final state', async () => {
    const feed = aFeed(openHints);
    const id = await aWork();
    const states = await feed.watch(ada, id);
    expect(await read(states)).toMatchObject({ _id: id, progress: 0 });
    await set(id, { progress: 0.5 });
    expect(await read(states)).toMatchObject({ progress: 0.5 });
    await set(id, { progress: 1, status: 'done' });
    expect(await read(states)).toMatchObject({ progress: 1, status: 'done' });
    expect(await states.next()).toEqual({ value: undefined, done: true });
    expect(feed.watchers).toBe(0);
  });

  it('gives a slow reader the latest state, and leaves out what nobody watches for', async () => {
    const feed = aFeed(openHints);
    const [id, other] = [await aWork(), await aWork()];
    const slow = await feed.watch(ada, id);
    const quick = await feed.watch(ada, id);
    await read(slow);
    await read(quick);
    for (const progress of [0.1, 0.2, 0.3]) {
      await set(id, { progress });
      expect(await read(quick)).toMatchObject({ progress });
    }
    expect(await read(slow)).toMatchObject({ progress: 0.3 });
    await set(id, { beat: 1 });
    // By the time that this change is seen, the one before it has been looked at.
    const beside = await feed.watch(ada, other);
    await read(beside);
    await set(other, { progress: 0.9 });
    expect(await read(beside)).toMatchObject({ progress: 0.9 });
    await set(id, { progress: 0.4 });
    expect(await read(slow)).toMatchObject({ progress: 0.4, beat: 1 });
    await feed.close();
  });

  it('tells whom a record is shared with until it is shared no more, and nobody else', async () => {
    const sharedWith = new Set([bob.id]);
    const feed = aFeed(openHints, {
      areShared: async (asked) => asked.map(({ viewer }) => sharedWith.has(viewer.id)),
    });
    const id = await aWork();
    const [own, states] = [await feed.watch(ada, id), await feed.watch(bob, id)];
    await expect(feed.watch(aViewer(), id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await read(own);
    expect(await read(states)).toMatchObject({ _id: id, progress: 0 });
    await set(id, { progress: 0.5 });
    expect([await read(own), await read(states)]).toMatchObject([{ progress: 0.5 }, { progress: 0.5 }]);
    sharedWith.clear();
    await set(id, { progress: 0.6 });
    expect(await states.next()).toEqual({ value: undefined, done: true });
    expect(await read(own)).toMatchObject({ progress: 0.6 });
    await feed.close();
  });

  it('stops looking once all have left, also those who wait', async () => {
    const feed = aFeed(openHints);
    const id = await aWork();
    const [one, two] = [await feed.watch(ada, id), await feed.watch(ada, id)];
    await read(one);
    const waiting = one.next();
    await one.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect(feed.watchers).toBe(1);
    await two.return?.();
    expect(feed.watchers).toBe(0);
    await feed.close();
    count.reset();
    await set(id, { progress: 0.7 });
    const again = aFeed(openHints);
    expect(await read(await again.watch(ada, id))).toMatchObject({ progress: 0.7 });
    await again.close();
    expect(count.commands.filter((name) => name === 'find')).toHaveLength(1);
  });

  it.each([
    ["another's", bob, aWork],
    ['an unknown', ada, async () => newId()],
  ])('finds nothing behind %s id', async (_what, viewer, make) => {
    const feed = aFeed(openHints);
    const refused = { message: 'There is nothing of yours with this id.', extensions: { code: 'NOT_FOUND' } };
    await expect(feed.watch(viewer, await make())).rejects.toMatchObject(refused);
    expect(feed.watchers).toBe(0);
  });

  it('ends when the record is removed', async () => {
    const feed = aFeed(openHints);
    const id = await aWork();
    const states = await feed.watch(ada, id);
    await read(states);
    await written.deleteOne({ _id: id });
    expect(await states.next()).toEqual({ value: undefined, done: true });
  });
});

describe('a feed', () => {
  it('has one change stream and reads a record once for any number of watchers', async () => {
    const feed = aFeed(openChangeHints);
    const id = await aWork();
    const first = await feed.watch(ada, id);
    await read(first);
    count.reset();
    const others = await Promise.all(Array.from({ length: 50 }, () => feed.watch(ada, id)));
    await Promise.all(others.map(read));
    await set(id, { progress: 0.5 });
    const seen = await Promise.all([first, ...others].map(read));
    expect(new Set(seen.map((state) => state?.progress))).toEqual(new Set([0.5]));
    expect(feed.watchers).toBe(51);
    expect(count.commands).not.toContain('aggregate');
    expect(count.commands.filter((name) => name === 'find').length).toBeLessThanOrEqual(4);
    await feed.close();
    expect(feed.watchers).toBe(0);
  });

  it('says that the service is closing to those who still watch', async () => {
    const feed = aFeed(openChangeHints);
    const states = await feed.watch(ada, await aWork());
    await read(states);
    const next = states.next();
    await feed.close();
    await expect(next).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(await states.next()).toEqual({ value: undefined, done: true });
  });
});
