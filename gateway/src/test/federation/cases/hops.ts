import type { FederationCase } from '../federation-case.js';
import { byArguments, byKey } from './rows.js';

const staff = [
  { id: 'e1', name: 'Ada', manager: null, friends: [{ id: 'e2' }, { id: 'e3' }] },
  { id: 'e2', name: 'Bo', manager: { id: 'e1' }, friends: [] },
  { id: 'e3', name: 'Cy', manager: { id: 'e2' }, friends: [{ id: 'e3' }] },
];
const desks = [
  { id: 'd1', floor: 1, seats: [[{ id: 'e1' }], [{ id: 'e2' }, { id: 'e3' }]] },
  { id: 'd2', floor: 2, seats: [] },
];
const pay = [
  { id: 'e1', salary: 30, desk: { id: 'd1' } },
  { id: 'e2', salary: 20, desk: { id: 'd1' } },
  { id: 'e3', salary: 10, desk: { id: 'd2' } },
];

/** Staff knows names and managers, pay knows salaries and desks, rooms knows who sits at a desk. */
const subgraphs: FederationCase['subgraphs'] = {
  staff: {
    typeDefs: `
      type Query { employee(id: ID!): Employee employees: [Employee!]! }
      type Employee @key(fields: "id") { id: ID! name: String! manager: Employee friends: [Employee!]! }
    `,
    resolvers: {
      Query: { employee: byArguments(staff), employees: () => staff },
      Employee: {
        __resolveReference: byKey(staff, 'id'),
        manager: ({ manager }: { manager: { id: string } | null }) => manager && byKey(staff, 'id')(manager),
        friends: ({ friends }: { friends: { id: string }[] }) => friends.map(byKey(staff, 'id')),
      },
    },
  },
  pay: {
    typeDefs: `
      type Employee @key(fields: "id") { id: ID! salary(months: Int = 1): Int! desk: Desk! }
      type Desk @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: {
      Employee: {
        __resolveReference: byKey(pay, 'id'),
        salary: ({ salary }: { salary: number }, { months }: { months: number }) => salary * months,
      },
    },
  },
  rooms: {
    typeDefs: `
      type Query { desk(id: ID!): Desk }
      type Desk @key(fields: "id") { id: ID! floor: Int! seats: [[Employee!]!]! }
      type Employee @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: {
      Query: { desk: byArguments(desks) },
      Desk: { __resolveReference: byKey(desks, 'id') },
    },
  },
};

export const hopCases: readonly FederationCase[] = [
  {
    title: 'a path goes through three subgraphs and back to the first',
    subgraphs,
    operation: '{ employee(id: "e2") { desk { seats { name } } } }',
    data: { employee: { desk: { seats: [[{ name: 'Ada' }], [{ name: 'Bo' }, { name: 'Cy' }]] } } },
    calls: { staff: 2, pay: 1, rooms: 1 },
    representations: { pay: 1, rooms: 1, staff: 3 },
  },
  {
    title: 'a circle of subgraphs is gone round twice',
    subgraphs,
    operation: '{ desk(id: "d1") { seats { desk { floor seats { name salary } } } } }',
    data: {
      desk: {
        seats: [
          [{ desk: { floor: 1, seats: firstDesk() } }],
          [{ desk: { floor: 1, seats: firstDesk() } }, { desk: { floor: 2, seats: [] } }],
        ],
      },
    },
    calls: { rooms: 2, pay: 2, staff: 1 },
    representations: { pay: 6, rooms: 2, staff: 3 },
  },
  {
    title: 'an entity refers to another of its own type within one subgraph',
    subgraphs,
    operation: '{ employee(id: "e3") { manager { name manager { name manager { name } } } } }',
    data: { employee: { manager: { name: 'Bo', manager: { name: 'Ada', manager: null } } } },
    calls: { staff: 1 },
  },
  {
    title: 'an entity and those it refers to are completed at every depth',
    subgraphs,
    operation: '{ employee(id: "e3") { salary manager { salary manager { salary manager { salary } } } } }',
    data: {
      employee: { salary: 10, manager: { salary: 20, manager: { salary: 30, manager: null } } },
    },
    calls: { staff: 1, pay: 1 },
  },
  {
    title: 'an entity that refers to itself is completed in both places',
    subgraphs,
    operation: '{ employee(id: "e3") { id salary friends { id yearly: salary(months: 12) } } }',
    data: { employee: { id: 'e3', salary: 10, friends: [{ id: 'e3', yearly: 120 }] } },
    calls: { staff: 1, pay: 1 },
  },
  {
    title: 'one entity reached by two paths has different aliases and arguments on each',
    subgraphs,
    operation: `{ employee(id: "e1") {
      pay: salary(months: 2)
      friends { pay: salary manager { pay: name salary(months: 3) } }
    } }`,
    data: {
      employee: {
        pay: 60,
        friends: [
          { pay: 20, manager: { pay: 'Ada', salary: 90 } },
          { pay: 10, manager: { pay: 'Bo', salary: 60 } },
        ],
      },
    },
  },
  {
    title: 'lists of lists keep their form through a join',
    subgraphs,
    operation: '{ desk(id: "d1") { seats { id salary name } } }',
    data: {
      desk: {
        seats: [
          [{ id: 'e1', salary: 30, name: 'Ada' }],
          [
            { id: 'e2', salary: 20, name: 'Bo' },
            { id: 'e3', salary: 10, name: 'Cy' },
          ],
        ],
      },
    },
    calls: { rooms: 1, pay: 1, staff: 1 },
    representations: { pay: 3, staff: 3 },
  },
  {
    title: 'one subgraph is asked once for entities at different depths that are known at the same time',
    subgraphs,
    operation: '{ employees { salary friends { salary } manager { desk { id } } } }',
    data: {
      employees: [
        { salary: 30, friends: [{ salary: 20 }, { salary: 10 }], manager: null },
        { salary: 20, friends: [], manager: { desk: { id: 'd1' } } },
        { salary: 10, friends: [{ salary: 10 }], manager: { desk: { id: 'd1' } } },
      ],
    },
    calls: { staff: 1, pay: 1 },
  },
  {
    title: 'one subgraph is asked again for what is known only later',
    subgraphs,
    operation: '{ employee(id: "e2") { salary desk { seats { salary } } } }',
    data: { employee: { salary: 20, desk: { seats: [[{ salary: 30 }], [{ salary: 20 }, { salary: 10 }]] } } },
    calls: { staff: 1, pay: 2, rooms: 1 },
  },
  {
    title: 'two root fields of two subgraphs are asked side by side and joined crosswise',
    subgraphs,
    operation: '{ desk(id: "d2") { floor } employee(id: "e1") { name desk { floor } } }',
    data: { desk: { floor: 2 }, employee: { name: 'Ada', desk: { floor: 1 } } },
    calls: { rooms: 2, staff: 1, pay: 1 },
  },
];

function firstDesk() {
  return [
    [{ name: 'Ada', salary: 30 }],
    [
      { name: 'Bo', salary: 20 },
      { name: 'Cy', salary: 10 },
    ],
  ];
}
