import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Model, Connection as MongoConnection } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { type CommandCount, countCommands } from '../mongo/count-commands.js';
import { defineModel, type StoredRecord } from '../mongo/define-model.js';
import { ensureIndexes } from '../mongo/ensure-indexes.js';
import { dropDatabases, testStores } from '../test-kit/index.js';
import { createCollectionPager } from './collection-pager.js';
import type { Connection } from './connection.js';

interface NoteRecord extends StoredRecord {
  owner: string;
  parent: string;
  tags: string[];
}

const stores = testStores();
const tied = new Date('2024-01-01T00:00:00Z');
const later = new Date('2024-01-02T00:00:00Z');
let connection: MongoConnection;
let notes: Model<NoteRecord>;
let count: CommandCount;

beforeAll(async () => {
  connection = await connectMongo('notes', { ...stores, monitorCommands: true });
  notes = defineModel<NoteRecord>(connection, 'Note', {
    collection: 'notes',
    fields: { owner: String, parent: String, tags: [String] },
    indexes: [[{ parent: 1, created_at: -1, _id: -1 }]],
    updates: false,
  });
  await ensureIndexes(connection);
  await notes.insertMany([
    ...['a', 'b', 'c', 'd'].map((id) => ({ _id: id, owner: 'ada', parent: 'p1', created_at: tied })),
    { _id: 'e', owner: 'ada', parent: 'p1', tags: ['x'], created_at: later },
    { _id: 'f', owner: 'ada', parent: 'p2', tags: ['x', 'y'], created_at: tied },
    { _id: 'g', owner: 'bob', parent: 'p1', tags: ['x'], created_at: later },
  ]);
  count = countCommands(connection);
});
beforeEach(() => count.reset());
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

const pagerOf = (owner: string) => createCollectionPager(notes, { owner });
const idsOf = (page: Connection<NoteRecord>) => page.nodes.map((node) => node._id);

describe('a collection pager', () => {
  it('walks forward over ties without losing or repeating a row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Connection<NoteRecord> = await pagerOf('ada').list({ args: { first: 2, after } });
      seen.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['e', 'f', 'd', 'c', 'b', 'a']);
  });

  it('walks backward in the same order, page by page', async () => {
    const last = await pagerOf('ada').list({ args: { last: 2 } });
    expect(idsOf(last)).toEqual(['b', 'a']);
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const previous = await pagerOf('ada').list({ args: { last: 3, before: last.pageInfo.startCursor } });
    expect(idsOf(previous)).toEqual(['f', 'd', 'c']);
    expect(previous.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it("never shows another owner's rows", async () => {
    const page = await pagerOf('bob').list({ args: {} });
    expect(idsOf(page)).toEqual(['g']);
    expect(await page.totalCount()).toBe(1);
  });

  it("never shows another owner's rows as the owner's children", async () => {
    const pager = pagerOf('bob');
    const pages = await Promise.all(['ada', 'bob'].map((owner) => pager.children('owner', owner, { args: {} })));
    expect(pages.map(idsOf)).toEqual([[], ['g']]);
    expect(await Promise.all(pages.map((page) => page.totalCount()))).toEqual([0, 1]);
  });

  it('pages the children of any number of parents in one command, and counts them in one more', async () => {
    const pager = pagerOf('ada');
    const pages = await Promise.all(
      ['p1', 'none', 'p2'].map((parent) => pager.children('parent', parent, { args: { first: 2 } })),
    );
    expect(pages.map(idsOf)).toEqual([['e', 'd'], [], ['f']]);
    expect(pages.map((page) => page.pageInfo.hasNextPage)).toEqual([true, false, false]);
    expect(count.commands).toEqual(['aggregate']);
    expect(await Promise.all(pages.map((page) => page.totalCount()))).toEqual([5, 0, 1]);
    expect(count.commands).toEqual(['aggregate', 'aggregate']);
  });

  it('pages the rows that hold any number of items in one command, each row whole and below each of its items', async () => {
    const pager = pagerOf('ada');
    const pages = await Promise.all(
      ['x', 'none', 'y'].map((tag) => pager.holders('tags', tag, { args: { first: 2 } })),
    );
    expect(pages.map(idsOf)).toEqual([['e', 'f'], [], ['f']]);
    expect(pages[2]?.nodes[0]).toMatchObject({ tags: ['x', 'y'] });
    expect(count.commands).toEqual(['aggregate']);
    expect(await Promise.all(pages.map((page) => page.totalCount()))).toEqual([2, 0, 1]);
    expect(count.commands).toEqual(['aggregate', 'aggregate']);
  });

  it.each([
    [{ first: 0 }, 'Expected `first` from 1 to 100, but got 0.'],
    [{ first: 101 }, 'Expected `first` from 1 to 100, but got 101.'],
    [{ last: -1 }, 'Expected `last` from 1 to 100, but got -1.'],
    [{ first: 1, last: 1 }, 'Expected either `first` or `last`, but got both.'],
    [{ after: 'nonsense' }, 'Expected a cursor that this connection gave, but got "nonsense".'],
  ])('refuses %j', async (args, message) => {
    await expect(pagerOf('ada').list({ args })).rejects.toThrow(message);
  });
});
