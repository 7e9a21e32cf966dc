import { composeServices } from '@apollo/composition';
import { ErrorCode } from '@quantgraph/shared';
import { parse, validate } from 'graphql';
import { createExecutor } from '../../execution/executor.js';
import type { SubgraphCaller } from '../../execution/subgraph-fetch.js';
import type { FederationCase } from './federation-case.js';
import { documentOf, type RunningSubgraph, runSubgraph, type SubgraphTally } from './run-subgraph.js';

type Tallies = Record<string, SubgraphTally>;

/** What a client sees of an error. */
export interface SeenError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly SeenError[];
  readonly tallies: Tallies;
}

export interface FederatedGraph {
  run(request: Pick<FederationCase, 'operation' | 'operationName' | 'variables'>): Promise<Outcome>;
}

export type CaseSubgraphs = FederationCase['subgraphs'];

/** What the subgraphs compose to. */
export function supergraphOf(subgraphs: CaseSubgraphs): string {
  const services = Object.entries(subgraphs).map(([name, subgraph]) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: documentOf(subgraph),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Answers requests by the subgraphs' text, and counts into the request's tallies. */
function callerOf(subgraphs: CaseSubgraphs): SubgraphCaller<Tallies> {
  const running = new Map<string, RunningSubgraph>(
    Object.entries(subgraphs).map(([name, subgraph]) => [name, runSubgraph(name, subgraph)]),
  );
  const find = (name: string, tallies: Tallies) => {
    const subgraph = running.get(name);
    if (!subgraph) throw new Error(`No subgraph is called ${name}.`);
    tallies[name] ??= { calls: 0, representations: 0 };
    return { subgraph, tally: tallies[name] };
  };
  return {
    async send({ subgraph: name, body, context }) {
      const { subgraph, tally } = find(name, context);
      return subgraph.call(body, tally);
    },
    subscribe({ subgraph: name, body, context }) {
      const { subgraph, tally } = find(name, context);
      return subgraph.events(body, tally);
    },
  };
}

/** The subgraphs behind our executor. */
export function createFederatedGraph(subgraphs: CaseSubgraphs): FederatedGraph {
  const executor = createExecutor<Tallies>({
    supergraphSdl: supergraphOf(subgraphs),
    caller: callerOf(subgraphs),
    onFailure: ({ subgraph }) => ({
      message: `The ${subgraph} subgraph is unavailable`,
      extensions: { code: ErrorCode.SubgraphUnavailable },
    }),
  });
  return {
    async run({ operation, operationName, variables }) {
      const tallies: Tallies = {};
      const document = parse(operation);
      const refusals = validate(executor.schemas.client, document);
      if (refusals.length > 0) return { data: undefined, errors: refusals, tallies };
      const result = await executor.execute({ document, operationName, variables, context: tallies });
      const { data, errors = [] } = JSON.parse(JSON.stringify(result));
      return { data, errors, tallies };
    },
  };
}
