import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { DEFAULT_SIZE_LIMITS, findParseProblem, findSizeProblem } from './limits.js';
import { persistedOperations } from './persisted-operations.js';

const limits = {
  ...DEFAULT_SIZE_LIMITS,
  depth: 3,
  nesting: 5,
  aliases: 2,
  directives: 2,
  fields: 6,
  rootFields: 3,
  tokens: 60,
};

/** What is refused of a query, as the server asks: while it is parsed, then before it is validated. */
function refusedAs(query: string) {
  try {
    return findSizeProblem(parse(query, { maxTokens: limits.tokens }), limits);
  } catch (error) {
    return findParseProblem(error as Error, limits) ?? error;
  }
}

describe('the limits on an operation', () => {
  it.each([
    ['QUERY_TOO_DEEP', '{ a { b { c } } }', '{ a { b { c { d } } } }', 'at most 3 levels of fields, but got 4'],
    ['TOO_MANY_ALIASES', '{ x: a y: a }', '{ x: a y: a z: a }', 'at most 2 aliases, but got 3'],
    ['TOO_MANY_DIRECTIVES', '{ a @x @x }', '{ a @x @x @x }', 'at most 2 directives, but got 3'],
    ['TOO_MANY_ROOT_FIELDS', '{ a b c }', '{ a b c d }', 'at most 3 root fields, but got 4'],
    [
      'TOO_MANY_FIELDS',
      '{ a { b c d e f } }',
      '{ a { b c d e f g } }',
      'at most 6 fields with those of spread fragments, but got 7',
    ],
    [
      'TOO_MANY_TOKENS',
      `{ a(b: [${'1 '.repeat(50)}]) }`,
      `{ a(b: [${'1 '.repeat(52)}]) }`,
      'at most 60 tokens, but got more',
    ],
  ])('answer %s beyond what they let through', (code, fitting, tooLarge, message) => {
    expect(refusedAs(fitting)).toBeUndefined();
    expect(refusedAs(tooLarge)).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code, http: { status: 400 } },
    });
  });

  it.each([
    ['lists in a value', '{ a(b: [[[[1]]]]) }', '{ a(b: [[[[[1]]]]]) }'],
    [
      'objects in a default',
      'query ($v: J = {a: {a: {a: {a: {}}}}}) { a }',
      'query ($v: J = {a: {a: {a: {a: {a: {}}}}}}) { a }',
    ],
    ['lists in a directive', '{ a @d(b: [[[[1]]]]) }', '{ a @d(b: [[[[[1]]]]]) }'],
    [
      'fragments in fragments',
      '{ ... { ... { ... { ... { a } } } } }',
      '{ ... { ... { ... { ... { ... { a } } } } } }',
    ],
    [
      'fragments that spread others',
      '{ ...A } fragment A on Q { ...B } fragment B on Q { ... { ... { a } } }',
      '{ ...A } fragment A on Q { ...B } fragment B on Q { ... { ... { ... { a } } } }',
    ],
  ])('count the levels of %s', (_what, fitting, tooDeep) => {
    expect(refusedAs(fitting)).toBeUndefined();
    expect(refusedAs(tooDeep)).toMatchObject({
      message: 'Expected at most 5 levels of brackets, but got 6.',
      extensions: { code: 'QUERY_TOO_DEEP' },
    });
  });

  it('refuse what is nested deeper than a stack holds', () => {
    const query = `{ a(b: ${'['.repeat(200_000)}`;
    const refused = () => {
      try {
        return parse(query);
      } catch (error) {
        return findParseProblem(error as Error, limits);
      }
    };
    expect(refused()).toMatchObject({ extensions: { code: 'QUERY_TOO_DEEP' } });
  });

  it('leave a syntax error what it is', () => {
    expect(refusedAs('{ a')).toMatchObject({ message: expect.stringContaining('Syntax Error') });
  });

  it('let every named operation and the introspection of tools through by default', () => {
    const introspection = getIntrospectionQuery({
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    for (const query of [introspection, ...persistedOperations().map(({ body }) => body)]) {
      expect(
        findSizeProblem(parse(query, { maxTokens: DEFAULT_SIZE_LIMITS.tokens }), DEFAULT_SIZE_LIMITS),
      ).toBeUndefined();
    }
  });
});
