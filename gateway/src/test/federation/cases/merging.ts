import type { FederationCase } from '../federation-case.js';

type Args = Readonly<Record<string, unknown>>;
const shown = (_root: unknown, args: Args) => JSON.stringify(args);

/** Types that both subgraphs define, each a little otherwise. */
const subgraphs: FederationCase['subgraphs'] = {
  left: {
    typeDefs: `
      type Query {
        leftState: State!
        latest: Medium!
        tool: Tool!
        byOrder(order: Order!): String!
        match(filter: Filter): String!
        page(first: Int = 3, sort: [String!], from: Int): String! @shareable
        level: Level!
        setLevel(level: Level!): Level!
        leftPoint: Point!
      }
      enum State { OPEN DONE }
      enum Order { NEWEST OLDEST BEST }
      enum Level { LOW HIGH }
      input Filter { text: String! limit: Int = 5 leftOnly: Int }
      union Medium = Book | Song
      type Book @shareable { title: String! }
      type Song { seconds: Int! }
      interface Tool { name: String! }
      type Hammer implements Tool { name: String! weight: Int! }
      type Point @shareable { x: Int! y: Int! }
    `,
    resolvers: {
      Query: {
        leftState: () => 'DONE',
        latest: () => ({ __typename: 'Song', seconds: 90 }),
        tool: () => ({ __typename: 'Hammer', name: 'Thor', weight: 9 }),
        byOrder: shown,
        match: shown,
        page: shown,
        level: () => 'LOW',
        setLevel: (_root: unknown, { level }: { level: string }) => level,
        leftPoint: () => ({ x: 1, y: 2 }),
      },
    },
  },
  right: {
    typeDefs: `
      type Query {
        rightState: State!
        oldest: Medium!
        screw: Tool!
        sorted(order: Order!): String!
        found(filter: Filter): String!
        page(first: Int = 3, sort: [String!], to: Int): String! @shareable
        other: Level!
        raise(level: Level!): Level!
        rightPoint: Point!
      }
      enum State { OPEN CANCELLED }
      enum Order { OLDEST NEWEST }
      enum Level { LOW HIGH }
      input Filter { text: String! limit: Int = 5 rightOnly: Int }
      union Medium = Book | Film
      type Book @shareable { title: String! }
      type Film { minutes: Int! }
      interface Tool { name: String! }
      type Driver implements Tool { name: String! size: Int! }
      type Point @shareable { x: Int! y: Int! }
    `,
    resolvers: {
      Query: {
        rightState: () => 'CANCELLED',
        oldest: () => ({ __typename: 'Film', minutes: 90 }),
        screw: () => ({ __typename: 'Driver', name: 'Torx', size: 20 }),
        sorted: shown,
        found: shown,
        page: shown,
        other: () => 'HIGH',
        raise: () => 'HIGH',
        rightPoint: () => ({ x: 3, y: 4 }),
      },
    },
  },
};

const refused = { data: undefined, errors: [{}], calls: {} } as const;

export const mergingCases: readonly FederationCase[] = [
  {
    title: 'an enum that is only answered has the values of all subgraphs',
    subgraphs,
    operation: '{ leftState rightState __type(name: "State") { enumValues { name } } }',
    data: {
      leftState: 'DONE',
      rightState: 'CANCELLED',
      __type: { enumValues: [{ name: 'OPEN' }, { name: 'DONE' }, { name: 'CANCELLED' }] },
    },
  },
  {
    title: 'an enum that is only given has the values that all subgraphs know',
    subgraphs,
    operation: '{ byOrder(order: OLDEST) sorted(order: NEWEST) }',
    data: { byOrder: '{"order":"OLDEST"}', sorted: '{"order":"NEWEST"}' },
  },
  {
    title: 'a value that one subgraph does not know is refused, even where the other would take it',
    subgraphs,
    operation: '{ byOrder(order: BEST) }',
    ...refused,
  },
  {
    title: 'a value that one subgraph does not know is refused in a variable',
    subgraphs,
    operation: 'query ($order: Order!) { byOrder(order: $order) }',
    variables: { order: 'BEST' },
    ...refused,
  },
  {
    title: 'an enum that is given and answered goes both ways',
    subgraphs,
    operation: 'query ($level: Level!) { level other setLevel(level: $level) raise(level: LOW) }',
    variables: { level: 'HIGH' },
    data: { level: 'LOW', other: 'HIGH', setLevel: 'HIGH', raise: 'HIGH' },
  },
  {
    title: 'an input has the fields that all subgraphs know, and each subgraph applies its defaults',
    subgraphs,
    operation: '{ match(filter: { text: "a" }) found(filter: { limit: 1, text: "b" }) }',
    data: { match: '{"filter":{"text":"a","limit":5}}', found: '{"filter":{"text":"b","limit":1}}' },
  },
  {
    title: 'an input field of one subgraph alone is refused',
    subgraphs,
    operation: '{ match(filter: { text: "a", leftOnly: 1 }) }',
    ...refused,
  },
  {
    title: 'an input field of one subgraph alone is refused in a variable',
    subgraphs,
    operation: 'query ($filter: Filter) { found(filter: $filter) }',
    variables: { filter: { text: 'a', rightOnly: 1 } },
    ...refused,
  },
  {
    title: 'a shared field has the arguments that all subgraphs know',
    subgraphs,
    operation: '{ page(first: 1, sort: ["a", "b"]) }',
    data: { page: '{"first":1,"sort":["a","b"]}' },
  },
  {
    title: 'an argument of one subgraph alone is refused on a shared field',
    subgraphs,
    operation: '{ page(from: 1) }',
    ...refused,
  },
  {
    title: 'a union has the types of all subgraphs, and each subgraph is asked for those it knows',
    subgraphs,
    operation: `
      { latest { ...medium } oldest { ...medium } }
      fragment medium on Medium { ... on Song { seconds } ... on Film { minutes } ... on Book { title } }
    `,
    data: { latest: { seconds: 90 }, oldest: { minutes: 90 } },
    calls: { left: 1, right: 1 },
  },
  {
    title: 'an interface has the types of all subgraphs, and each subgraph is asked for those it knows',
    subgraphs,
    operation: `
      { tool { ...tool } screw { ...tool } }
      fragment tool on Tool { name ... on Hammer { weight } ... on Driver { size } }
    `,
    data: { tool: { name: 'Thor', weight: 9 }, screw: { name: 'Torx', size: 20 } },
  },
  {
    title: 'one fragment on a shared type serves both subgraphs',
    subgraphs,
    operation: '{ leftPoint { ...point } rightPoint { ...point } } fragment point on Point { y x }',
    data: { leftPoint: { y: 2, x: 1 }, rightPoint: { y: 4, x: 3 } },
  },
];
