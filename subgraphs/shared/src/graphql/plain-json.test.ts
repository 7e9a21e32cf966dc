import { describe, expect, it } from '@jest/globals';
import { type GraphQLScalarType, parseValue } from 'graphql';
import { scalarResolvers } from './scalars.js';

const scalar: GraphQLScalarType = scalarResolvers.JSON;
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('a JSON value', () => {
  it.each([
    '{"optimizer.lr":0.1,"a":{"b":[1,null,true,"$gt",{"c$":"__proto__"}]}}',
    nested(20),
    JSON.stringify('x'.repeat(262_142)),
    '"constructor"',
  ])('is taken as it came: %.80s', (text) => {
    expect(JSON.stringify(scalar.parseValue(JSON.parse(text)))).toBe(text);
  });

  it.each([
    ['{"a":[{"$gt":""}]}', 'keys that do not begin with "$", but got "$gt" at "a.0"'],
    ['{"$where":"1"}', 'keys that do not begin with "$", but got "$where"'],
    ['{"a":{"__proto__":{"b":1}}}', 'no key "__proto__", "constructor" or "prototype", but got "__proto__" at "a"'],
    ['{"constructor":1}', 'no key "__proto__", "constructor" or "prototype", but got "constructor"'],
    ['[{"prototype":1}]', 'no key "__proto__", "constructor" or "prototype", but got "prototype" at "0"'],
    ['{"a\\u0000b":1}', 'keys without the character U+0000, but got "a\\u0000b"'],
    ['{"a":1e999}', 'finite numbers, but got Infinity at "a"'],
    ['-1e999', 'finite numbers, but got -Infinity'],
    [nested(21), `at most 20 levels, but got more at "${Array(20).fill('a').join('.')}"`],
    [JSON.stringify('ü'.repeat(131_072)), 'at most 262144 bytes, but got 262146'],
    [`{"$${'x'.repeat(1_000)}":1}`, `keys that do not begin with "$", but got "$${'x'.repeat(58)}…`],
  ])('is refused, saying where and why: %.80s', (text, problem) => {
    const refusal = { message: `JSON value refused: expected ${problem}.`, extensions: { code: 'BAD_USER_INPUT' } };
    expect(() => scalar.parseValue(JSON.parse(text))).toThrow(expect.objectContaining(refusal));
  });

  it.each([
    ['{ __proto__: { a: 1 } }', '"__proto__"'],
    ['[{ constructor: 1 }]', '"constructor"'],
    ['{ a: 1e999 }', 'Infinity'],
    [nested(21).replaceAll('"', ''), 'more'],
    [`{ a: "${'x'.repeat(262_144)}" }`, '262152'],
  ])('is refused as a literal of a query too: %.80s', (literal, came) => {
    expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(`, but got ${came}`);
  });

  it('is refused where a variable in a literal brings what may not be there', () => {
    const variables = { b: JSON.parse('{"$gt":""}') };
    expect(() => scalar.parseLiteral(parseValue('{ a: $b }'), variables)).toThrow('"$gt" at "a"');
  });
});
