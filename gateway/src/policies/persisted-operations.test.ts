import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createPersistedQueryCache, persistedOperations } from './persisted-operations.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the committed list', () => {
  it('names each operation by the hash of its body', () => {
    const operations = persistedOperations();
    expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(['Dashboard', 'RunBacktest']));
    for (const { id, body } of operations) expect(id).toBe(sha256(body));
  });
});

describe('the cache of persisted queries', () => {
  const listed = { id: sha256('{ a }'), name: 'A', body: '{ a }' };

  it('has the list from the start, whatever is registered under its hashes', async () => {
    const cache = createPersistedQueryCache([listed]);
    await cache.set(`apq:${listed.id}`, '{ evil }');
    expect(await cache.get(`apq:${listed.id}`)).toBe('{ a }');
    await cache.delete(`apq:${listed.id}`);
    expect(await cache.get(`apq:${listed.id}`)).toBe('{ a }');
  });

  it('keeps what is registered', async () => {
    const cache = createPersistedQueryCache([]);
    await cache.set('apq:b', '{ b }');
    expect(await cache.get('apq:b')).toBe('{ b }');
    await cache.delete('apq:b');
    expect(await cache.get('apq:b')).toBeUndefined();
  });

  it('does not keep what is too long, and lets go of the oldest beyond its size', async () => {
    const cache = createPersistedQueryCache([listed]);
    await cache.set('apq:long', 'x'.repeat(100 * 1024 + 1));
    expect(await cache.get('apq:long')).toBeUndefined();
    for (let index = 0; index < 200; index++) await cache.set(`apq:${index}`, 'x'.repeat(100 * 1024));
    expect(await cache.get('apq:0')).toBeUndefined();
    expect(await cache.get('apq:199')).toHaveLength(100 * 1024);
    expect(await cache.get(`apq:${listed.id}`)).toBe('{ a }');
  });
});
