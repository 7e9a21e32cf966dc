import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { measureOperation } from './measure-operation.js';

const measure = (query: string) => measureOperation(parse(query));

describe('the size of an operation', () => {
  it.each([
    ['{ a }', { depth: 1, aliases: 0, fields: 1, rootFields: 1, directives: 0 }],
    ['{ x: a { b { c } } d }', { depth: 3, aliases: 1, fields: 4, rootFields: 2, directives: 0 }],
    ['{ ... on Query { a b } ...F } fragment F on Query { c }', { depth: 1, fields: 3, rootFields: 3 }],
    ['query Q($v: Int @v) @o { a @f ...F @s ... @i { b } } fragment F on Query @d { c @f }', { directives: 7 }],
    ['query One { a } query Two { a { b } c }', { depth: 2, fields: 3, rootFields: 2 }],
  ])('of %s', (query, size) => {
    expect(measure(query)).toMatchObject(size);
  });

  it('counts a fragment at every place where it is spread, and each level that it adds', () => {
    const query = '{ a { ...F } b { c { ...F } } } fragment F on T { x: d { e } }';
    expect(measure(query)).toMatchObject({ depth: 4, aliases: 2, fields: 7 });
  });

  it('measures fragments that double each other a hundred times over without walking them', () => {
    const fragments = Array.from(
      { length: 100 },
      (_, level) => `fragment F${level} on T { a { ...F${level + 1} } x: a { ...F${level + 1} } }`,
    );
    const { depth, fields } = measure(`{ ...F0 } ${fragments.join(' ')} fragment F100 on T { a }`);
    expect(depth).toBe(101);
    expect(fields).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    ['a fragment that spreads itself', '{ ...F } fragment F on Query { a { ...F } }', 1],
    ['fragments that spread each other', '{ ...F } fragment F on Q { a { ...G } } fragment G on Q { b { ...F } }', 2],
    ['a fragment that is not there', '{ a { ...F } }', 1],
  ])('comes to an end on %s', (_what, query, depth) => {
    expect(measure(query).depth).toBe(depth);
  });
});
