import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { dropDatabases, testStores } from '../test-kit/index.js';
import { connectMongo } from './connect.js';
import { defineModel, type UpdatedRecord } from './define-model.js';
import { readUntilAborted } from './read-until-aborted.js';

interface Note extends UpdatedRecord {
  text: string;
}

const stores = testStores();
let connection: Connection;
const noteModel = () =>
  (connection.models.Note as ReturnType<typeof defineModel<Note>> | undefined) ??
  defineModel<Note>(connection, 'Note', {
    collection: 'notes',
    fields: { text: { type: String, required: true } },
    indexes: [],
  });

/** Every note beside every other, and all of them once more: seconds of work for the store. */
const SLOW = [1, 2].flatMap((round) => [
  { $lookup: { from: 'notes', pipeline: [], as: `all${round}` } },
  { $unwind: `$all${round}` },
]);

beforeAll(async () => {
  connection = await connectMongo('shared', { ...stores, monitorCommands: true });
  await noteModel().insertMany(Array.from({ length: 100 }, (_, index) => ({ text: `note ${index}` })));
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

describe('readUntilAborted', () => {
  it('reads as ever until then', async () => {
    const { note } = readUntilAborted({ note: noteModel() }, new AbortController().signal);
    expect(await note.countDocuments({ text: 'note 7' })).toBe(1);
    expect(await note.findOne({ text: 'note 7' }).lean<Note>()).toMatchObject({ text: 'note 7' });
    expect(await note.find({}).sort({ text: 1 }).limit(2).lean<Note[]>()).toHaveLength(2);
    expect(await note.exists({ text: 'note 100' })).toBeNull();
    expect(await note.aggregate([{ $match: { text: 'note 7' } }])).toHaveLength(1);
  });

  it('breaks off a slow command with the reason, and the store serves on', async () => {
    const controller = new AbortController();
    const { note } = readUntilAborted({ note: noteModel() }, controller.signal);
    const left = new Error('left');
    const slow = note.aggregate([...SLOW, { $count: 'n' }]);
    const answer = expect(slow).rejects.toBe(left);
    setImmediate(() => controller.abort(left));
    await answer;
    expect(await noteModel().countDocuments({})).toBe(100);
  });

  it.each([
    ['find', (note: ReturnType<typeof noteModel>) => note.find({}).lean()],
    ['findOne', (note: ReturnType<typeof noteModel>) => note.findOne({}).lean()],
    ['findById', (note: ReturnType<typeof noteModel>) => note.findById('1').lean()],
    ['exists', (note: ReturnType<typeof noteModel>) => note.exists({})],
    ['countDocuments', (note: ReturnType<typeof noteModel>) => note.countDocuments({})],
    ['aggregate', (note: ReturnType<typeof noteModel>) => note.aggregate([{ $match: {} }])],
  ])('breaks off %s', async (_what, read) => {
    const { note } = readUntilAborted({ note: noteModel() }, AbortSignal.abort(new Error('late')));
    await expect(read(note)).rejects.toThrow('late');
  });

  it('bounds what the store does for a read, whoever is gone', async () => {
    const limits: unknown[] = [];
    const onCommand = ({ command }: { command: { maxTimeMS?: number } }) => limits.push(command.maxTimeMS);
    const client = connection.getClient().on('commandStarted', onCommand);
    const { note } = readUntilAborted({ note: noteModel() }, new AbortController().signal);
    await note.find({ text: 'note 7' }).lean();
    await note.aggregate([{ $match: { text: 'note 7' } }]);
    client.off('commandStarted', onCommand);
    expect(limits).toEqual([30_000, 30_000]);
  });

  it('leaves models as they are where there is no signal', () => {
    const models = { note: noteModel() };
    expect(readUntilAborted(models, undefined)).toBe(models);
  });
});
