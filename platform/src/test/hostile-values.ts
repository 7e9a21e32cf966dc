/** JSON texts that are no string, number or date, but that a store or an object could take for more than data. */
export const OBJECTS: readonly string[] = [
  '{"$gt":""}',
  '[{"$ne":null}]',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
];

const nested = (levels: number, key: string): string => `${`{${key}:`.repeat(levels)}1${'}'.repeat(levels)}`;
const LONG = 'x'.repeat(256 * 1024);

/** JSON texts that no JSON value may be. */
export const JSON_TEXTS: readonly string[] = [
  '{"$gt":""}',
  '{"a":[{"b":{"$where":"sleep(1000)"}}]}',
  '{"__proto__":{"polluted":true}}',
  '{"a":{"constructor":{"prototype":{"polluted":true}}}}',
  '{"prototype":{"polluted":true}}',
  '{"a\\u0000b":1}',
  '{"a":1e999}',
  nested(21, '"a"'),
  nested(1_000, '"a"'),
  JSON.stringify({ a: LONG }),
];

/** The same as literals; a name in a query can't begin with `$`. */
export const JSON_LITERALS: readonly string[] = [
  '{ __proto__: { polluted: true } }',
  '{ a: [{ constructor: { prototype: { polluted: true } } }] }',
  '{ prototype: { polluted: true } }',
  '{ a: 1e999 }',
  nested(21, 'a'),
  nested(1_000, 'a'),
  `{ a: "${LONG}" }`,
];

/** Texts that are right where a text is due, and that something on the way could read as more. */
export const TEXTS: readonly string[] = [
  '{"$gt":""}',
  '$where',
  '__proto__',
  '../../etc/passwd%00',
  "' OR 1=1 -- (((((",
  '\0\ud800',
  '',
  'x'.repeat(100_000),
];

/** Bodies that are no request; each is refused with 400. */
export const BODIES: readonly string[] = [
  '',
  'null',
  '1',
  '[]',
  '{}',
  '{"query":',
  '{"query":{"$gt":""}}',
  '{"query":"{ __typename }","variables":[{"$gt":""}]}',
  '{"query":"{ __typename }","variables":"{}"}',
  '{"query":"{ __typename }","operationName":{"$gt":""}}',
  '{"__proto__":{"query":"{ __typename }"}}',
  '['.repeat(100_000) + ']'.repeat(100_000),
  '['.repeat(100_000),
  `{"query":"{ __typename }","variables":{"a":${nested(100_000, '"a"')}}}`,
  `{"query":"{ __typename }","extensions":${nested(100_000, '"a"')}}`,
  `{"query":"{ ${'me { '.repeat(100_000)}"}`,
];
