import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { createDocumentStore } from './document-store.js';

const hash = (letter: string) => letter.repeat(64);
const before = buildSchema('type Query { a: Int b: Int }');
const after = buildSchema('type Query { a: Int }');

describe('the document store', () => {
  it('has known operations from the start, under the graph that is served', async () => {
    const store = createDocumentStore(10);
    const [warmed] = store.warm(before, [
      { id: hash('a'), body: '{ a }' },
      { id: hash('c'), body: '{ c }' },
    ]);
    expect(await store.get(`graph1:${hash('a')}`)).toBe(warmed);
    expect(await store.get(`graph1:${hash('c')}`)).toBeUndefined();
  });

  it('goes over to another graph with the same documents, but for those that do not fit it', async () => {
    const store = createDocumentStore(10);
    const [a, b] = [parse('{ a }'), parse('{ b }')];
    await store.set(`graph1:${hash('a')}`, a);
    await store.set(`graph1:${hash('b')}`, b);
    store.revalidate(after);
    expect(await store.get(`graph2:${hash('a')}`)).toBe(a);
    expect(await store.get(`graph2:${hash('b')}`)).toBeUndefined();
  });

  it('takes nothing any more that was validated against the graph before', async () => {
    const store = createDocumentStore(10);
    await store.get(`graph1:${hash('b')}`);
    store.revalidate(after);
    await store.set(`graph1:${hash('b')}`, parse('{ b }'));
    expect(await store.get(`graph2:${hash('b')}`)).toBeUndefined();
  });

  it('forgets the operation that was longest not asked for when it is full', async () => {
    const store = createDocumentStore(2);
    for (const letter of ['a', 'b', 'c']) await store.set(`graph1:${hash(letter)}`, parse('{ a }'));
    expect(await store.get(`graph1:${hash('a')}`)).toBeUndefined();
    expect(await store.get(`graph1:${hash('c')}`)).toBeDefined();
  });
});
