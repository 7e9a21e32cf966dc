import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { operationOf } from '../../execution/prune-operation.js';
import { compileCost } from './compile-cost.js';
import { readCostRules } from './cost-rules.js';
import { givenValues } from './given-values.js';

const rules = readCostRules(/* GraphQL */ `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) {
    query: Query
    mutation: Mutation
  }
  directive @link(url: String, import: [String!]) repeatable on SCHEMA
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    one: Thing
    many: [Thing!]!
    names: [String!]!
    page(first: Int, last: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    top(limit: Int = 5): [Thing!]! @listSize(slicingArguments: ["limit"], requireOneSlicingArgument: false)
    ceiling(limit: Int = 9000): [Thing!]! @listSize(assumedSize: 3, slicingArguments: ["limit"], requireOneSlicingArgument: false)
    sliced(first: Int, last: Int): [Thing!]! @listSize(slicingArguments: ["first", "last"])
    dear: Thing @cost(weight: 100)
    search(by: Filter, how: How, exactly: Boolean @cost(weight: 7)): Thing
    any: Any
    named: Named
  }
  type Mutation { run: Thing @cost(weight: 50) }
  type Thing implements Named { id: ID! name: String next: Thing rare: Rare score: Score things: [Thing!]! }
  type Rare implements Named @cost(weight: 9) { name: String next: Thing }
  type Page { nodes: [Thing!]! edges: [Edge!]! total: Int }
  type Edge { node: Thing }
  scalar Score @cost(weight: 3)
  enum How @cost(weight: 2) { FAST }
  input Filter { text: String @cost(weight: 4) and: [Filter!] free: Int }
  interface Named { name: String next: Thing }
  union Any = Thing | Rare
`);

function costOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(rules.schema, document)).toEqual([]);
  const operation = operationOf(document);
  if (!operation) throw new Error('Expected an operation.');
  const values = givenValues(operation, variables);
  const compiled = compileCost(rules, document, operation, 10);
  return { estimate: compiled.estimate(values), problem: compiled.findProblem(values) };
}

describe('the cost of an operation', () => {
  it.each([
    ['a thing, its leaves free', '{ one { id name } }', 1],
    ['things in things', '{ one { next { next { id } } } }', 3],
    ['a list of unknown size', '{ many { id next { id } } }', 20],
    ['lists in lists', '{ many { things { id } } }', 110],
    ['a list of leaves', '{ names }', 0],
    ['a weight of a field in the place of its type', '{ dear { id next { id } } }', 101],
    ['a weight of a type', '{ one { rare { name } } }', 10],
    ['a weight of a leaf', '{ one { score } }', 4],
    ['a page of the assumed size', '{ page { nodes { id } total } }', 21],
    ['a page as large as the client says', '{ page(first: 3) { nodes { id } edges { node { id } } } }', 10],
    ['a page as large as the largest slice', '{ page(first: 3, last: 5) { nodes { id } } }', 6],
    ["a list of the graph's default", '{ top { id } }', 5],
    ['a list of the assumed size rather than of a default that is a ceiling', '{ ceiling { id } }', 3],
    ['a negative slice as nothing', '{ top(limit: -5) { id } }', 0],
    ['a mutation', 'mutation { run { id } }', 60],
    ['a weighing argument', '{ search(exactly: true) { id } }', 8],
    ['a weighing enum', '{ search(how: FAST) { id } }', 3],
    [
      'weighing input fields, wherever they stand',
      '{ search(by: { text: "a", and: [{ text: "b" }, { free: 1 }] }) { id } }',
      9,
    ],
    ['one field under two names twice', '{ a: one { id } b: one { id } }', 2],
    [
      'one field selected twice once, with all that is in it',
      '{ one { next { id } } one { next { rare { name } } } }',
      11,
    ],
    [
      'a fragment wherever it is spread',
      '{ ...F b: one { next { ...G } } } fragment F on Query { one { ...G } } fragment G on Thing { next { id } }',
      5,
    ],
    [
      'the dearest of fragments that exclude each other',
      '{ any { ... on Thing { next { id } } ... on Rare { next { id } n: next { id } } } }',
      3,
    ],
    ['what an interface and its types have, both', '{ named { next { id } ... on Rare { n: next { id } } } }', 3],
    ['what is never included as nothing', '{ one @include(if: false) { id } dear @skip(if: true) { id } }', 0],
    ['introspection as nothing', '{ __schema { types { name } } __typename }', 0],
  ])('counts %s', (_what, query, cost) => {
    expect(costOf(query)).toEqual({ estimate: cost, problem: undefined });
  });

  it.each([
    ['the slice', { n: 7 }, 8],
    ["the operation's default for it", {}, 5],
    ['no slice that is null', { n: null }, 21],
    ['what is included', { n: 7, with: true }, 108],
  ])('goes by the variables: %s', (_what, variables, cost) => {
    const query =
      'query ($n: Int = 4, $with: Boolean = false) { page(first: $n) { nodes { id } } dear @include(if: $with) { id } }';
    expect(costOf(query, variables).estimate).toBe(cost);
  });

  it('says where a list must be sliced one way', () => {
    expect(costOf('{ sliced(first: 3) { id } }')).toEqual({ estimate: 3, problem: undefined });
    const message = (count: number) =>
      `Expected one of the arguments first, last on the field "sliced", but got ${count}.`;
    expect(costOf('{ sliced { id } }').problem).toBe(message(0));
    expect(costOf('{ sliced(first: 3, last: 3) { id } }').problem).toBe(message(2));
  });
});
