import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection, Model } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { defineModel, type StoredRecord } from '../mongo/define-model.js';
import { newId } from '../mongo/new-id.js';
import { dropDatabases, testStores } from '../test-kit/index.js';
import { createPersonalData, type PersonalData, type PersonalRow } from './personal-data.js';

interface Note extends StoredRecord {
  user_id: string;
  text: string;
  secret: string;
}

const stores = testStores();
let connection: Connection;
let notes: Model<Note>;
let answers: Model<Note>;

beforeAll(async () => {
  connection = await connectMongo('personal', stores);
  const fields = { user_id: { type: String }, text: { type: String }, secret: { type: String } };
  notes = defineModel<Note>(connection, 'Note', { collection: 'notes', fields, indexes: [], updates: false });
  answers = defineModel<Note>(connection, 'Answer', { collection: 'answers', fields, indexes: [], updates: false });
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

async function everyRow(data: PersonalData, userId: string): Promise<{ pages: number[]; rows: PersonalRow[] }> {
  const rows: PersonalRow[] = [];
  const pages: number[] = [];
  let next: string | null = null;
  do {
    const page = await data.page(userId, next);
    pages.push(page.rows.length);
    rows.push(...page.rows);
    next = page.next;
  } while (next !== null);
  return { pages, rows };
}

const manyOf = (user_id: string, count: number, text: string) =>
  Array.from({ length: count }, () => ({ user_id, text, secret: 'hidden' }));

describe('personal data', () => {
  it("comes in pages of 500 rows, each of the user's once, collection by collection, without secrets", async () => {
    const [ada, bob] = [newId(), newId()];
    await notes.insertMany([...manyOf(ada, 620, 'note'), ...manyOf(bob, 3, 'note')]);
    await answers.insertMany([...manyOf(ada, 20, 'answer'), ...manyOf(bob, 3, 'answer')]);
    const personal = [{ model: notes, secrets: ['secret'] }, { model: answers }];
    const { pages, rows } = await everyRow(createPersonalData({ personal, shared: [] }), ada);
    expect(pages).toEqual([500, 140]);
    expect(rows.map(({ collection }) => collection)).toEqual([
      ...Array(620).fill('notes'),
      ...Array(20).fill('answers'),
    ]);
    const documents = rows.map(({ document }) => JSON.parse(document));
    expect(new Set(documents.map(({ _id }) => _id)).size).toBe(640);
    expect(new Set(documents.map(({ user_id }) => user_id))).toEqual(new Set([ada]));
    expect(documents[0]).toEqual({
      _id: expect.any(String),
      user_id: ada,
      text: 'note',
      created_at: expect.any(String),
    });
    expect(documents.at(-1)).toMatchObject({ secret: 'hidden' });
  });

  it('comes in pages of about a megabyte where rows are long, and each row whole', async () => {
    const ada = newId();
    await notes.insertMany(manyOf(ada, 5, 'x'.repeat(400_000)));
    const { pages, rows } = await everyRow(
      createPersonalData({ personal: [{ model: notes }, { model: answers }], shared: [] }),
      ada,
    );
    expect(pages).toEqual([3, 2]);
    expect(rows.every(({ document }) => JSON.parse(document).text.length === 400_000)).toBe(true);
  });

  it("is erased as often as asked, children first, and nobody else's is", async () => {
    const [ada, bob] = [newId(), newId()];
    await notes.insertMany([...manyOf(ada, 2, 'note'), ...manyOf(bob, 2, 'note')]);
    const order: string[] = [];
    const endWork = async () => {
      order.push(`${await notes.countDocuments({ user_id: ada })} notes when work ends`);
      return order.length > 2;
    };
    const erase = async () => void order.push(`${await notes.countDocuments({ user_id: ada })} notes when answers go`);
    const data = createPersonalData({ personal: [{ model: notes }, { model: answers, erase }], shared: [], endWork });
    expect(await data.erase(ada)).toBe(false);
    expect(await data.erase(ada)).toBe(true);
    expect(order).toEqual([
      '2 notes when work ends',
      '2 notes when answers go',
      '0 notes when work ends',
      '0 notes when answers go',
    ]);
    expect(await notes.countDocuments({ user_id: { $in: [ada, bob] } })).toBe(2);
  });

  it.each([
    ['in no list', () => ({ personal: [{ model: notes }], shared: [] }), 'Answer'],
    ['in both lists', () => ({ personal: [{ model: notes }, { model: answers }], shared: [{ model: notes }] }), 'Note'],
  ])('can not be declared with a collection %s', (_where, declaration, name) => {
    expect(() => createPersonalData(declaration())).toThrow(`not so are ${name}.`);
  });

  it.each([['nonsense'], [Buffer.from('["others","1"]').toString('base64url')]])(
    'takes no %j as a place',
    async (after) => {
      const data = createPersonalData({ personal: [{ model: notes }, { model: answers }], shared: [] });
      await expect(data.page('ada', after)).rejects.toThrow('Expected `after`');
    },
  );
});
