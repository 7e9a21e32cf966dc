import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { readCacheHints } from './cache-hints.js';
import { operationPolicy } from './operation-policy.js';

const SDL = `
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  enum Scope { PUBLIC PRIVATE }
  type Query {
    company: Company
    fresh: Company @cacheControl(maxAge: 0)
    news: News
    count: Int
    counted: Int @cacheControl(maxAge: 30)
    result: Result
    thing: Thing
    subject: Subject
    inherited: Price @cacheControl(inheritMaxAge: true)
  }
  type Mutation { touch: Company }
  type Company @cacheControl(maxAge: 60) { name: String, latest: Price, prices: [Price!]! @cacheControl(inheritMaxAge: true), mood: String @cacheControl(maxAge: 5), news: News }
  type Price { close: Float }
  type News { title: String }
  type Result @cacheControl(maxAge: 600, scope: PRIVATE) { id: ID, company: Company }
  interface Thing { name: String }
  type A implements Thing @cacheControl(maxAge: 100) { name: String }
  type B implements Thing @cacheControl(maxAge: 50) { name: String @cacheControl(maxAge: 20) }
  union Subject = Company | News
`;
const schema = buildSchema(SDL);
const hints = readCacheHints(SDL);

function policyOf(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Expected one operation.');
  const { maxAge, isPrivate } = operationPolicy(schema, hints, document, operation);
  return [maxAge, isPrivate];
}

describe('the policy of an operation', () => {
  it.each([
    ['takes the hint of a type', '{ company { name } }', [60, false]],
    ['takes the hint of a field before that of its type', '{ fresh { name } }', [0, false]],
    ['is the shortest of all fields', '{ company { name mood } counted }', [5, false]],
    ['keeps no root field without a hint', '{ count }', [0, false]],
    ['keeps no object without a hint', '{ company { latest { close } } }', [0, false]],
    ['lets a field hold as long as its parent', '{ company { prices { close } } }', [60, false]],
    ['lets no root field inherit', '{ inherited { close } }', [0, false]],
    ['is private where one field is', '{ company { name } result { id } }', [60, true]],
    ['finds fields in fragments', '{ company { ...F } } fragment F on Company { ... { news { title } } }', [0, false]],
    ['goes by every type that may be answered', '{ thing { __typename } }', [50, false]],
    ['goes by every field that may be answered', '{ thing { name } }', [20, false]],
    ['keeps nothing of which one type has no hint', '{ subject { ... on Company { name } } }', [0, false]],
    ['keeps no introspection', '{ company { name } __schema { queryType { name } } }', [0, false]],
    ['keeps no deferred answer', '{ company { name ... @defer { mood } } }', [0, false]],
    ['keeps no mutation', 'mutation { touch { name } }', [0, false]],
    ['keeps nothing that says nothing', '{ __typename }', [0, false]],
  ])('%s', (_what, query, expected) => {
    expect(policyOf(query)).toEqual(expected);
  });
});
