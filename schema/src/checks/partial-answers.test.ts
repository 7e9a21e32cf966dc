import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { checkPartialAnswers } from './partial-answers.js';

const users = parse('type User @key(fields: "id") { id: ID! email: String! watchlists: [String!]! }');

describe('checkPartialAnswers', () => {
  it('lets an owner have non-null fields, and others nullable ones', () => {
    const trading = parse('type User @key(fields: "id") { id: ID! strategies(first: Int): [String!] }');
    expect(checkPartialAnswers(new Map([['users', users] as const, ['trading', trading] as const]))).toEqual([]);
  });

  it('names a non-null field that a second subgraph adds, also in an extension', () => {
    const trading = parse('type User @key(fields: "id") { id: ID! } extend type User { strategies: [String!]! }');
    expect(checkPartialAnswers(new Map([['users', users] as const, ['trading', trading] as const]))).toEqual([
      "User has non-null fields from several subgraphs: users (email, watchlists); trading (strategies). Only its owner's may be.",
    ]);
  });

  it('does not count keys, @external and @shareable fields, nor types that are no entities', () => {
    const ml = parse(`
      type User @key(fields: "id name") { id: ID! name: String! email: String! @external age: Int! @shareable }
      type PageInfo { hasNextPage: Boolean! }
    `);
    expect(checkPartialAnswers(new Map([['users', users] as const, ['ml', ml] as const]))).toEqual([]);
  });
});
