import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode } from '@quantgraph/shared';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { type CompiledCost, compileCost } from './cost/compile-cost.js';
import { readCostRules } from './cost/cost-rules.js';
import { givenValues } from './cost/given-values.js';
import { refusal } from './refuse-operations.js';

export const COST_MODES = ['off', 'measure', 'enforce'] as const;

export interface CostOptions {
  /** `measure` estimates and tells; `enforce` also refuses what is beyond the limit. */
  readonly mode: (typeof COST_MODES)[number];
  readonly limit: number;
  /** Taken as the size of a list of which the graph says nothing. */
  readonly listSize: number;
}

export const DEFAULT_COST: CostOptions = { mode: 'enforce', limit: 200_000, listSize: 10 };

export interface OperationCost {
  readonly estimated: number;
  readonly limit: number;
}

/** Estimates operations over one supergraph; compiled once for each document. */
export interface CostEstimator {
  estimate(operation: EstimatedOperation): number;
  /** Why the operation may not run, with its estimate. */
  findProblem(operation: EstimatedOperation, estimated: number): GraphQLError | undefined;
}

/** A valid operation, with its variables as they came. */
export interface EstimatedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export function createCostEstimator(supergraphSdl: string, { limit, listSize }: CostOptions): CostEstimator {
  const rules = readCostRules(supergraphSdl);
  const compiled = new WeakMap<OperationDefinitionNode, CompiledCost>();

  function costOfOperation({ document, operation }: EstimatedOperation): CompiledCost {
    const known = compiled.get(operation);
    if (known) return known;
    const cost = compileCost(rules, document, operation, listSize);
    compiled.set(operation, cost);
    return cost;
  }

  return {
    estimate: (asked) => costOfOperation(asked).estimate(givenValues(asked.operation, asked.variables)),
    findProblem(asked, estimated) {
      const problem = costOfOperation(asked).findProblem(givenValues(asked.operation, asked.variables));
      if (problem !== undefined) return refusal(ErrorCode.BadUserInput, problem);
      if (estimated <= limit) return undefined;
      const message = `Expected an operation that costs at most ${limit}, but this one is estimated at ${estimated}. Ask for fewer items, or for less in each.`;
      return refusal(ErrorCode.OperationTooCostly, message, { cost: { estimated, limit } });
    },
  };
}

const costs = new WeakMap<GatewayContext, OperationCost>();

/** A request's estimated cost; undefined before it is known, or where costs are off. */
export function costOf(context: GatewayContext): OperationCost | undefined {
  return costs.get(context);
}

/**
 * Estimates what an operation may cost before anything is fetched, and refuses what is beyond the limit. The signed-in
 * read both in `extensions.cost`.
 */
export function limitCost(options: CostOptions): ApolloServerPlugin<GatewayContext> {
  const { mode, limit } = options;
  if (mode === 'off') return {};
  const estimators = new WeakMap<GraphQLSchema, CostEstimator>();
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
        if (!coreSupergraphSdl) throw new Error('Costs stand in the supergraph, and there is none.');
        estimators.set(apiSchema, createCostEstimator(coreSupergraphSdl, options));
      },
    }),
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const estimator = estimators.get(schema);
        if (!estimator || !operation) return;
        const asked = { document, operation, variables: request.variables };
        const estimated = estimator.estimate(asked);
        costs.set(contextValue, { estimated, limit });
        const problem = mode === 'enforce' ? estimator.findProblem(asked, estimated) : undefined;
        if (problem) throw problem;
      },
      async willSendResponse({ contextValue, response: { body } }) {
        const cost = costs.get(contextValue);
        if (!cost || !contextValue.viewer) return;
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        result.extensions = { ...result.extensions, cost };
      },
    }),
  };
}
