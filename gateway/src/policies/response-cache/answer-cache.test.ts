import { beforeEach, describe, expect, it } from '@jest/globals';
import { AnswerText } from '../../execution/answer-text.js';
import { createAnswerCache } from './answer-cache.js';

let time = 0;
const everyone = { maxAge: 60, isPrivate: false };
const own = { maxAge: 60, isPrivate: true };
const ada = { id: 'ada' };
const bob = { id: 'bob' };
const ask = (viewer: { id: string } | null, key = 'q') => ({ key, viewer });
const answer = (data: string) => new AnswerText(Buffer.from(`{"data":${data}}`));
const aCache = (maxBytes = 1_000) => createAnswerCache({ maxBytes, now: () => time });

beforeEach(() => {
  time = 0;
});

describe('kept answers', () => {
  it('hold for their time, and tell their age', () => {
    const cache = aCache();
    cache.keep(ask(ada), answer('{}'), everyone, 0);
    time = 59_999;
    expect(cache.find(ask(bob))).toEqual({ answer: answer('{}'), policy: everyone, ageSeconds: 59 });
    time = 60_000;
    expect(cache.find(ask(bob))).toBeUndefined();
  });

  it('that are private are for their viewer alone', () => {
    const cache = aCache();
    cache.keep(ask(ada), answer('{"me":"ada"}'), own, 0);
    expect(cache.find(ask(ada))?.answer.text).toBe('{"me":"ada"}');
    expect(cache.find(ask(bob))).toBeUndefined();
    expect(cache.find(ask(null))).toBeUndefined();
  });

  it('that are private are for one set of scopes alone', () => {
    const cache = aCache();
    cache.keep({ key: 'q', viewer: { id: 'ada', scopes: ['admin'] } }, answer('{}'), own, 0);
    expect(cache.find({ key: 'q', viewer: { id: 'ada', scopes: [] } })).toBeUndefined();
  });

  it("are voided for a viewer, and nobody else's", () => {
    const cache = aCache();
    cache.keep(ask(ada), answer('{}'), own, 0);
    cache.keep(ask(bob), answer('{}'), own, 0);
    time = 10;
    cache.invalidate({ viewerId: 'ada' });
    expect(cache.find(ask(ada))).toBeUndefined();
    expect(cache.find(ask(bob))).toBeDefined();
  });

  it('are voided while they are being made, too', () => {
    const cache = aCache();
    time = 10;
    cache.invalidate({ viewerId: 'ada' });
    time = 20;
    cache.keep(ask(ada), answer('made before'), own, 5);
    expect(cache.find(ask(ada))).toBeUndefined();
    cache.keep(ask(ada), answer('made after'), own, 15);
    expect(cache.find(ask(ada))?.answer.text).toBe('made after');
  });

  it('are all voided when what everyone sees changes', () => {
    const cache = aCache();
    cache.keep(ask(ada), answer('{}'), own, 0);
    cache.keep(ask(ada, 'p'), answer('{}'), everyone, 0);
    time = 10;
    cache.invalidate('public');
    expect([cache.find(ask(ada)), cache.find(ask(ada, 'p'))]).toEqual([undefined, undefined]);
  });

  it('take no more room than they may, the least used leaving first', () => {
    const cache = aCache(1_000);
    for (let index = 0; index < 20; index += 1) cache.keep(ask(null, `q${index}`), answer('x'.repeat(80)), everyone, 0);
    const kept = Array.from({ length: 20 }, (_, index) => cache.find(ask(null, `q${index}`)) !== undefined);
    expect(kept.filter(Boolean).length).toBeLessThan(13);
    expect(kept[19]).toBe(true);
    cache.keep(ask(null, 'huge'), answer('x'.repeat(900)), everyone, 0);
    expect(cache.find(ask(null, 'huge'))).toBeUndefined();
  });
});
