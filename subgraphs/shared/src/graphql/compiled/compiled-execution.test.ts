import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { scalarResolvers } from '../scalars.js';
import { resolveStoredFields } from '../stored-fields.js';
import { createCompiledExecution } from './compiled-execution.js';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar DateTime scalar JSON scalar Date
  enum Side { BUY SELL }
  interface Node { id: ID! }
  union Found = Strategy | Company | Other
  type Strategy implements Node @key(fields: "id") {
    id: ID! closePrice: Float createdAt: DateTime side: Side owner: Company company: Company! params: JSON
    fails: String failsHard: String! later: String laterHard: String! missing: String! wrong: Int lazy(times: Int = 2): Int
    number: Int! flag: Boolean tags: [String!] matrix: [[Int]!]
  }
  type Company implements Node @key(fields: "id") { id: ID! name: String! worth: Float! strategies: [Strategy] self: Company! }
  type Other implements Node { id: ID! }
  input Span { from: Date, to: Date = "2020-01-02", tags: [String!], deep: Span }
  type Query {
    strategy: Strategy strategies: [Strategy!] strategiesHard: [Strategy!]! mixed: [Strategy]
    found(type: String): Found nodes: [Node] none: Strategy notAList: [Int] errors: [Strategy] thrown: Int lateThrown: Int
    column: [Float] columnHard: [Float!] days: [Date]
    returned: Int echo(span: Span, side: Side, at: DateTime, any: JSON, ids: [ID!], n: Int! = 3, s: String): JSON
    hard: Int! typed(async: Boolean): Company root: String info: JSON asyncList: [Company!]!
  }
  type Mutation { append(value: Int!): [Int!]! refuse: Int! refuseLate: Int! }
`);

const strategy = {
  _id: 's1',
  close_price: 1.5,
  created_at: new Date('2024-01-02T03:04:05Z'),
  side: 'buy',
  owner: { _id: 'c1', name: 'Apple', worth: 3 },
  company: { id: 'c2', name: 'Own name' },
  params: { deep: [{ a: 1 }], none: null },
  wrong: 'seven',
  lazy: ({ times }: { times: number }) => times * 2,
  number: 7,
  flag: false,
  tags: ['a', 'b'],
  matrix: [[1, 2], [], [null, 3]],
};
const fail = (message: string) => {
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
};
const log: number[] = [];

const resolvers = {
  ...scalarResolvers,
  Side: { BUY: 'buy', SELL: 'sell' },
  Found: { __resolveType: ({ kind }: { kind?: unknown }) => kind },
  Node: { __resolveType: async ({ kind }: { kind?: string }) => kind ?? 'Strategy' },
  Strategy: {
    fails: () => fail('Not yours.'),
    failsHard: () => {
      throw new TypeError('ours');
    },
    later: async () => fail('Not yours, later.'),
    laterHard: async () => {
      throw new Error('ours, later');
    },
    __resolveReference: async ({ id }: { id: string }) =>
      id === 'bad' ? fail('No such.') : id === 'gone' ? null : { ...strategy, _id: id },
  },
  Company: {
    worth: async ({ worth }: { worth?: number }) => worth ?? null,
    strategies: async () => [strategy, null, Promise.resolve(strategy), Promise.reject(new Error('lost item'))],
    self: (company: object) => company,
    __resolveReference: ({ id }: { id: string }) =>
      id === 'bad' ? fail('No such.') : { id, name: `N${id}`, worth: 1 },
  },
  Query: {
    strategy: () => strategy,
    strategies: async () => [strategy, { ...strategy, _id: 's2', side: 'sideways' }],
    strategiesHard: () => [strategy, null],
    mixed: () => [strategy, null, undefined, new Error('an item'), Promise.resolve(strategy)],
    found: (_root: unknown, { type = 'Strategy' }: { type?: string }) => ({
      ...strategy,
      kind: { null: null, number: 5 }[type] === undefined ? type : { null: null, number: 5 }[type],
      name: 'Found',
    }),
    nodes: () => new Set([strategy, { id: 'c1', kind: 'Company', name: 'A' }, { id: 'o1', kind: 'Nothing' }]),
    notAList: () => 5,
    errors: () => new Error('instead of a value'),
    thrown: () => {
      throw 'a string';
    },
    lateThrown: () => Promise.reject(undefined),
    returned: () => Number.NaN,
    column: () => [1, 2.5, null, undefined, Number.NaN, 'three', 4, new Error('five'), Promise.resolve(6), '7', true],
    columnHard: () => [1, 2, null, 3],
    days: () => ['2020-01-02', '2020-02-30', '2020-01-02', null, '2020-01-03'],
    echo: (_root: unknown, args: object) => args,
    hard: async () => fail('The whole answer.'),
    typed: (_root: unknown, args: { async?: boolean }) =>
      args.async ? Promise.resolve({ id: 1 }) : { id: 1, name: 5 },
    info: (_root: unknown, _args: object, { who }: { who: string }, info: { path: object; fieldName: string }) => ({
      who,
      path: info.path,
      name: info.fieldName,
    }),
    asyncList: async () => [Promise.resolve({ id: 'c1', name: 'A' }), { id: 'c2', name: 'B' }],
  },
  Mutation: {
    append: async (_root: unknown, { value }: { value: number }) => {
      await null;
      log.push(value);
      return [...log];
    },
    refuse: () => fail('Refused.'),
    refuseLate: async () => fail('Refused, later.'),
  },
};

function aSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  resolveStoredFields(schema);
  return schema;
}

const schema = aSchema();
const compiled = createCompiledExecution(schema);
const contextValue = { who: 'ada' };

/** As sent, with errors in the order of their paths: which of two that are not awaited in turn comes first is no promise. */
function sent({ data, errors = [] }: ExecutionResult) {
  const told = errors.map((error) => ({ ...error.toJSON(), original: error.originalError?.constructor.name }));
  const plain = JSON.stringify({
    data,
    errors: told.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  });
  return JSON.parse(plain);
}

async function both(query: string, variables?: Record<string, unknown>, operationName?: string) {
  log.length = 0;
  const expected = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName,
    contextValue,
    rootValue: { root: 'the root' },
  });
  const inExpected = JSON.stringify(expected.data);
  log.length = 0;
  const got = await compiled.execute({
    query,
    variables,
    operationName,
    contextValue,
    rootValue: { root: 'the root' },
  });
  return { got: sent(got), expected: sent(expected), texts: [JSON.stringify(got.data), inExpected] };
}

const leaves = 'id closePrice createdAt side params wrong lazy number flag tags matrix';
const anyRepresentations =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Strategy { id side } ... on Company { id name } } }';

describe('a compiled operation answers as graphql-js does', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    [
      'stored names, scalars, enums and lazy values',
      `{ strategy { ${leaves} other: lazy(times: 5) owner { id name } } }`,
    ],
    [
      'names that are special in JavaScript',
      '{ __proto__: root constructor: root strategy { __proto__: id hasOwnProperty: id } }',
    ],
    [
      'merged selections',
      '{ strategy { owner { id } } ...F strategy { owner { name } id } } fragment F on Query { strategy { owner { worth } } }',
    ],
    ['values that a type can not hold', '{ strategy { wrong } strategies { id side } returned }'],
    ['a nullable failure', '{ strategy { id fails later } }'],
    ['a failure where null may not stand', '{ strategy { id failsHard } root }'],
    ['a late failure where null may not stand', '{ strategy { id owner { id worth } laterHard } root }'],
    ['null where it may not stand', '{ strategy { missing } }'],
    ['a late null where it may not stand', '{ strategy { company { id worth } } root }'],
    [
      'null propagated through non-null objects',
      '{ strategy { owner { self { self { worth strategies { failsHard } } } } } }',
    ],
    ['a list with null, errors and promises', '{ mixed { id } }'],
    ['a list of what may not be null', '{ strategiesHard { id } }'],
    ['failures in items', '{ strategies { id failsHard } }'],
    ['late failures in items', '{ asyncList { id worth } }'],
    ['a late list with late items', '{ strategy { owner { strategies { id later } } } }'],
    ['items of a column that fail, come later or are none', '{ column days }'],
    ['no item of a column where one must be', '{ columnHard }'],
    ['what is not a list', '{ notAList }'],
    ['an error instead of a value', '{ errors { id } }'],
    ['what is thrown and is no error', '{ thrown lateThrown }'],
    ['null', '{ none { id } }'],
    ['nothing at all, where the root may not be null', '{ root hard strategy { id } }'],
    ['typenames', '{ __typename strategy { __typename owner { kind: __typename } } }'],
    ['a union', '{ found { __typename ... on Strategy { id side } ... on Company { id name } ... on Node { id } } }'],
    ['a union of another type', '{ found(type: "Company") { ... on Strategy { side } ... on Company { id name } } }'],
    ['a type that is not in the union', '{ found(type: "Query") { __typename } }'],
    ['a type that is not an object', '{ found(type: "Node") { __typename } }'],
    ['a type that does not exist', '{ found(type: "Nothing") { __typename } }'],
    ['no type', '{ found(type: "null") { __typename } }'],
    ['a type that is no name', '{ found(type: "number") { __typename } }'],
    ['an interface whose type comes late', '{ nodes { __typename id ... on Company { name } } }'],
    ['arguments by default', '{ echo }'],
    [
      'arguments as literals',
      '{ echo(span: { from: "2024-01-31", tags: "one", deep: { to: null } }, side: SELL, at: "2024-01-01T00:00:00Z", any: { a: [1, 2.5, null] }, ids: [1, "b"], s: null) }',
    ],
    [
      'a literal of code',
      '{ echo(s: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dprocess.exit(1)", any: "`process.exit(1)` \\u2028") }',
    ],
    [
      'arguments from variables',
      'query ($span: Span, $side: Side, $n: Int! = 9) { echo(span: $span, side: $side, n: $n, any: { x: $n }) }',
      { span: { deep: { tags: 'a' } }, side: 'BUY' },
    ],
    [
      'null in a variable',
      'query ($span: Span, $s: String = "x", $tag: String!) { echo(span: $span, s: $s, any: { t: $tag }) }',
      { span: null, s: null, tag: 't' },
    ],
    ['a variable that is not given', 'query ($s: String, $ids: [ID!]) { echo(s: $s, ids: $ids) }', {}],
    ['a variable that is missing', 'query ($n: Int!) { echo(n: $n) }', {}],
    ['null where a variable may not be', 'query ($n: Int! = 2) { echo(n: $n) }', { n: null }],
    [
      'a variable that does not coerce',
      'query ($at: DateTime, $span: Span, $ids: [ID!]) { echo(at: $at, span: $span, ids: $ids) }',
      { at: 'Tuesday', span: { from: 'x', no: 1, deep: { tags: [1, null] } }, ids: [{}] },
    ],
    ['an enum value that does not exist', 'query ($side: Side) { echo(side: $side) }', { side: 'buy' }],
    ['a JSON value that is refused', 'query ($any: JSON) { echo(any: $any) }', { any: { $where: 1 } }],
    [
      '@skip and @include',
      'query ($yes: Boolean!, $no: Boolean = false) { strategy { id @skip(if: $yes) side @include(if: $yes) ... @include(if: $no) { flag } ...F @skip(if: $no) } } fragment F on Strategy { number @include(if: $yes) }',
      { yes: true },
    ],
    [
      '@skip and @include, the other way',
      'query ($yes: Boolean!, $no: Boolean = false) { strategy { id @skip(if: $yes) side @include(if: $yes) ... @include(if: $no) { flag } } }',
      { yes: false, no: true },
    ],
    ['nothing that is included', 'query ($yes: Boolean!) { strategy @skip(if: $yes) { id } }', { yes: true }],
    ['a condition that is null', 'query ($yes: Boolean = true) { root @include(if: $yes) }', { yes: null }],
    ['info', '{ info }'],
    ['a field of the root value', '{ root }'],
    ['what its parent can not be read as', '{ typed { id name worth } late: typed(async: true) { id } }'],
    [
      'introspection',
      '{ __schema { queryType { fields { name args { name defaultValue type { kind ofType { name } } } } } } __type(name: "Side") { enumValues { name } } }',
    ],
    ['the SDL of a subgraph', '{ _service { sdl } }'],
    [
      'entities',
      anyRepresentations,
      {
        r: [
          { __typename: 'Strategy', id: 's7' },
          { __typename: 'Company', id: 'c' },
          { __typename: 'Strategy', id: 'gone' },
        ],
      },
    ],
    [
      'entities that fail',
      anyRepresentations,
      {
        r: [
          { __typename: 'Strategy', id: 'bad' },
          { __typename: 'Company', id: 'c' },
        ],
      },
    ],
    ['entities of no type', anyRepresentations, { r: [{ __typename: 'Nothing' }] }],
    ['a mutation in order', 'mutation { a: append(value: 1) b: append(value: 2) c: append(value: 3) }'],
    ['a mutation that stops', 'mutation { a: append(value: 1) refuse b: append(value: 2) }'],
    ['a mutation that stops late', 'mutation { a: append(value: 1) refuseLate b: append(value: 2) }'],
  ])('%s', async (...[, query, variables]) => {
    const { got, expected, texts } = await both(query, variables);
    expect(got).toEqual(expected);
    expect(texts[0]).toBe(texts[1]);
  });

  it('and again, with what it has planned', async () => {
    const query = 'query ($yes: Boolean!) { strategy { id side @include(if: $yes) lazy(times: 3) } }';
    for (const yes of [true, false, true]) {
      const { got, expected } = await both(query, { yes });
      expect(got).toEqual(expected);
    }
  });

  it.each([['A'], ['B'], ['C'], [undefined]])('of several operations, by the name %s', async (name) => {
    const { got, expected } = await both('query A { root } query B { strategy { id } }', undefined, name);
    expect(got).toEqual(expected);
  });
});

describe('a compiled operation', () => {
  it('gives each call arguments of its own', async () => {
    const given: object[] = [];
    const own = aSchema();
    const field = own.getQueryType()?.getFields().echo;
    if (field) field.resolve = (_root, args: object) => void given.push(args);
    const { execute: run } = createCompiledExecution(own);
    for (const query of ['{ echo(n: 1) }', '{ echo(n: 1) }', '{ echo(any: { a: 1 }) }', '{ echo(any: { a: 1 }) }'])
      await run({ query });
    expect(new Set(given).size).toBe(4);
    expect(Reflect.get(given[2] ?? {}, 'any')).not.toBe(Reflect.get(given[3] ?? {}, 'any'));
  });

  it('answers at once where no resolver makes it wait', () => {
    expect(compiled.execute({ query: '{ strategy { id } }' })).toEqual({ data: { strategy: { id: 's1' } } });
  });

  it('ends only when nothing runs any more, even where the whole answer is lost', async () => {
    let ended = false;
    const own = aSchema();
    const fields = own.getQueryType()?.getFields();
    if (fields?.root)
      fields.root.resolve = async () => {
        for (let tick = 0; tick < 20; tick += 1) await null;
        ended = true;
        return 'done';
      };
    const { data } = await createCompiledExecution(own).execute({ query: '{ hard root }' });
    expect([data, ended]).toEqual([null, true]);
  });

  it('throws what is wrong with a text that does not fit the schema', () => {
    expect(() => compiled.execute({ query: '{ nothing }' })).toThrow('Cannot query field "nothing"');
    expect(() => compiled.execute({ query: '{' })).toThrow('Syntax Error');
  });
});
