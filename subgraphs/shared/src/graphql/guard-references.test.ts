import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { guardReferences } from './guard-references.js';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
  enum Kind { SMALL LARGE }
  type Place @key(fields: "code") { code: Int! }
  type Thing @key(fields: "id") @key(fields: "place { code }") {
    id: ID
    place: Place
    kind: Kind @external
    tags: [String!] @external
    text: String @requires(fields: "kind tags")
  }
  type Query { thing: Thing }
`);

const asked: unknown[] = [];
const remember = (reference: object) => {
  asked.push(reference);
  return reference;
};
const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: { Thing: { __resolveReference: remember }, Place: { __resolveReference: remember } } as never,
});
guardReferences(schema);

async function entity(reference: unknown) {
  asked.length = 0;
  const source = 'query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }';
  const { data, errors = [] } = await graphql({ schema, source, variableValues: { all: [reference] } });
  return { data, problems: errors.map(({ message, extensions }) => [extensions.code, message]) };
}

describe('a reference', () => {
  it.each([
    { __typename: 'Thing', id: 'a' },
    { __typename: 'Thing', id: 7 },
    { __typename: 'Thing', place: { __typename: 'Place', code: 1 } },
    { __typename: 'Thing', id: 'a', kind: 'LARGE', tags: ['$gt'], place: null },
  ])('of the types that the schema has reaches its resolver: %j', async (reference) => {
    expect(await entity(reference)).toMatchObject({ problems: [] });
    expect(asked).toMatchObject([reference]);
  });

  it.each([
    [{ __typename: 'Thing', id: { $gt: '' } }, 'Expected ID as Thing.id of a reference, but got {"$gt":""}.'],
    [{ __typename: 'Thing', id: ['a'] }, 'Expected ID as Thing.id of a reference, but got ["a"].'],
    [
      { __typename: 'Thing', place: { code: { $ne: 1 } } },
      'Expected Int as Thing.place.code of a reference, but got {"$ne":1}.',
    ],
    [{ __typename: 'Thing', place: 'here' }, 'Expected Place as Thing.place of a reference, but got "here".'],
    [{ __typename: 'Thing', id: 'a', kind: '$gt' }, 'Expected Kind as Thing.kind of a reference, but got "$gt".'],
    [{ __typename: 'Thing', id: 'a', tags: [{}] }, 'Expected String as Thing.tags of a reference, but got {}.'],
    [{ __typename: 'Thing', id: 'a', tags: 'one' }, 'Expected [String!] as Thing.tags of a reference, but got "one".'],
    [
      { __typename: 'constructor' },
      'Expected a reference with the "__typename" of an entity, but got {"__typename":"constructor"}.',
    ],
    [
      { __typename: { $gt: '' } },
      'Expected a reference with the "__typename" of an entity, but got {"__typename":{"$gt":""}}.',
    ],
    ['Thing', 'Expected a reference with the "__typename" of an entity, but got "Thing".'],
  ])('of another shape is refused before its resolver: %j', async (reference, message) => {
    expect(await entity(reference)).toEqual({ data: null, problems: [['BAD_USER_INPUT', message]] });
    expect(asked).toEqual([]);
  });
});
