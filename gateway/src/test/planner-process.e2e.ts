import { afterEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { type PlannerProcess, startPlanner } from '../planning/start-planner.js';
import { supergraphOf } from './federation/federated-graph.js';

const supergraph = supergraphOf({
  places: {
    typeDefs: `
      type Query { trip: Trip! }
      type Trip @key(fields: "id") { id: ID! start: Place! }
      type Place @shareable { name: String! code: String! spot: Spot! }
      type Spot @shareable { height: String! }
    `,
    resolvers: {},
  },
  weather: {
    typeDefs: `
      type Trip @key(fields: "id") {
        id: ID!
        start: Place! @external
        forecast: String! @requires(fields: "start { name spot { height } }")
        next: Trip
      }
      type Place @shareable { name: String! code: String! spot: Spot! }
      type Spot @shareable { height: String! }
    `,
    resolvers: {},
  },
});

/** Two levels of names that a requirement needs for itself: Hive's planner aborts on it. */
const CRASHES = '{ trip { start { name: code spot { height: __typename } } forecast } }';
/** A requirement of an entity that an entity of the same type leads to: Hive's planner refuses it. */
const REFUSED = '{ trip { next { forecast } } }';
const PLAIN = '{ trip { id } }';

let planner: PlannerProcess;
let warnings: string[];

async function aPlanner(): Promise<PlannerProcess> {
  warnings = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line).operation) });
  planner = await startPlanner(supergraph, logger);
  return planner;
}

afterEach(() => planner.close());

/** The subgraphs that a plan asks, in order. */
const subgraphsOf = (plan: unknown): string[] =>
  [...JSON.stringify(plan).matchAll(/"serviceName":"(\w+)"/g)].map(([, name = '']) => name);

describe('the process of the planner', () => {
  it('plans by the fallback what the first planner crashes on, and what was asked beside it as ever', async () => {
    const { plan } = await aPlanner();
    const plans = await Promise.all([PLAIN, CRASHES, PLAIN].map((operation) => plan(operation, 0)));
    expect(plans.map(subgraphsOf)).toEqual([['places'], ['places', 'weather'], ['places']]);
  });

  it('plans by the fallback what the first planner refuses', async () => {
    const { plan } = await aPlanner();
    expect(subgraphsOf(await plan(REFUSED, 0))).toEqual(['places', 'weather', 'places', 'weather']);
  });

  it('warns of each operation that needs the fallback once', async () => {
    const { plan } = await aPlanner();
    for (const operation of [CRASHES, CRASHES, REFUSED, PLAIN, REFUSED]) await plan(operation, 0);
    expect(warnings).toEqual([CRASHES, REFUSED]);
  });

  it('fails an operation that neither planner can plan, and plans on', async () => {
    const { plan } = await aPlanner();
    await expect(plan('{ nothing }', 0)).rejects.toThrow('nothing');
    expect(subgraphsOf(await plan(PLAIN, 0))).toEqual(['places']);
    expect(warnings).toEqual([]);
  });
});
