import { type DocumentNode, GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createPlanner, type Planner } from '../planning/planner.js';
import type { AnswerText } from './answer-text.js';
import { brokenFieldErrors, knownNulls } from './broken-field-errors.js';
import { type GraphSchemas, readSchemas } from './client-schema.js';
import { type CompiledOperation, compileOperation } from './compile-operation.js';
import type { CompiledVariant } from './compile-variant.js';
import { createDeferrals } from './defer/deferrals.js';
import type { LateAnswer } from './defer/run-deferred.js';
import { hideGivenSecrets } from './hide-given-secrets.js';
import { createPossibleTypes } from './possible-types.js';
import { operationOf } from './prune-operation.js';
import { beginExecution, type Execution, runCalls, type Surroundings } from './run-plan.js';
import { subscribeToSource } from './run-subscription.js';

type Variables = Readonly<Record<string, unknown>>;

/** A validated operation of a client. */
export interface OperationRequest<C> {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
  readonly context: C;
  /** What of the operation the viewer may have, if not all of it; the rest is answered as null. */
  readonly permitted?: DocumentNode | undefined;
}

export interface ExecutionAnswer {
  /** Undefined when nothing was executed. */
  readonly data?: AnswerText | null;
  readonly errors?: readonly GraphQLError[];
}

/** Runs operations against one supergraph. */
export interface Executor<C> {
  readonly schemas: GraphSchemas;
  execute(request: OperationRequest<C>): Promise<ExecutionAnswer>;
  /**
   * Runs an operation whose deferred parts may come late; undefined when it has none that may.
   */
  executeIncrementally(request: OperationRequest<C>): Promise<IncrementalAnswer | undefined>;
  /** Runs a subscription: one answer an event, completed across the subgraphs. */
  subscribe(request: OperationRequest<C>): AsyncIterable<ExecutionAnswer>;
  /** The compiled form of what a request runs: its plan, for whoever may see it. */
  explain(request: Omit<OperationRequest<C>, 'context'>): Promise<CompiledVariant>;
  /** The operations that are compiled at the moment, the most recent first. */
  compiled(): readonly DocumentNode[];
  /** How often an operation was found compiled, and how often not. */
  planCache(): PlanCacheCounts;
}

/** An answer in pieces. */
export interface IncrementalAnswer {
  readonly first: ExecutionAnswer;
  /** The parts as they get ready; those of one deferred fragment come together. */
  readonly late: AsyncIterable<readonly LateAnswer[]>;
}

export interface PlanCacheCounts {
  readonly hits: number;
  readonly misses: number;
  readonly size: number;
}

export interface ExecutorOptions<C> extends Surroundings<C> {
  readonly supergraphSdl: string;
  /** Plans for that supergraph; one in this process by default. */
  readonly planner?: Planner;
  /** Makes the planner for the parts that operations defer, when the first one does; in this process by default. */
  readonly deferralPlanner?: (supergraphSdl: string) => Promise<Planner>;
  /** Compiled operations that are kept: 1,000 by default. */
  readonly maxOperations?: number;
}

const DEFAULT_MAX_OPERATIONS = 1_000;

/** An executor of a supergraph; throws when the supergraph can't be read. */
export function createExecutor<C>(options: ExecutorOptions<C>): Executor<C> {
  const schemas = readSchemas(options.supergraphSdl);
  const types = createPossibleTypes(schemas.whole);
  const scope = { schemas, types, planner: options.planner ?? createPlanner(options.supergraphSdl) };
  const operations = new LRUCache<DocumentNode, CompiledOperation>({
    max: options.maxOperations ?? DEFAULT_MAX_OPERATIONS,
  });

  let hits = 0;
  let misses = 0;

  function compiledOperation(document: DocumentNode): CompiledOperation {
    let operation = operations.get(document);
    if (operation) hits += 1;
    else {
      misses += 1;
      operation = compileOperation(scope, document);
      operations.set(document, operation);
    }
    return operation;
  }

  async function explain({ document, operationName, variables, permitted }: Omit<OperationRequest<C>, 'context'>) {
    const { coerced = variables ?? {} } = coerce(schemas, operationToRun(document, operationName), variables);
    return compiledOperation(document).variant(operationName, coerced, permitted);
  }

  async function complete(variant: CompiledVariant, execution: Execution<C>): Promise<ExecutionAnswer> {
    if (variant.introspect) Object.assign(execution.root, variant.introspect(execution.variables));
    await runCalls(variant.calls, execution, options, types);
    return answerOf(variant, execution);
  }

  const deferrals = createDeferrals(scope, options);

  return {
    schemas,
    explain,
    async executeIncrementally({ document, operationName, variables, context }) {
      const operation = operationToRun(document, operationName);
      const { coerced } = coerce(schemas, operation, variables);
      const compiled = coerced && (await deferrals.compile(document, operation, coerced));
      if (!coerced || !compiled) return undefined;
      const execution = beginExecution(coerced, context);
      const first = await complete(compiled.first, execution);
      return { first, late: deferrals.run(compiled, first, execution) };
    },
    compiled: () => [...operations.keys()],
    planCache: () => ({ hits, misses, size: operations.size }),
    async execute({ document, operationName, variables, context, permitted }) {
      const operation = operationToRun(document, operationName);
      const { coerced, errors } = coerce(schemas, operation, variables);
      if (!coerced) return { errors };
      const variant = await compiledOperation(document).variant(operationName, coerced, permitted);
      return complete(variant, beginExecution(coerced, context));
    },
    async *subscribe({ document, operationName, variables, context, permitted }) {
      const { coerced, errors } = coerce(schemas, operationToRun(document, operationName), variables);
      if (!coerced) {
        yield { errors };
        return;
      }
      const variant = await compiledOperation(document).variant(operationName, coerced, permitted);
      for await (const execution of subscribeToSource(variant, coerced, context, options, types)) {
        yield answerOf(variant, execution);
      }
    },
  };
}

function answerOf(variant: CompiledVariant, execution: Execution<unknown>): ExecutionAnswer {
  const { data, isBroken } = variant.project(execution.root);
  const errors = isBroken ? withBrokenFields(variant, execution, data === null) : execution.errors;
  return errors.length > 0 ? { data, errors } : { data };
}

/** An answer without any data has an error, be it that only a missing entity was the cause. */
function withBrokenFields(
  { shape }: CompiledVariant,
  { root, errors, explanations }: Execution<unknown>,
  isEmpty: boolean,
): readonly GraphQLError[] {
  const all = [...errors, ...brokenFieldErrors(shape, root, knownNulls({ errors, explanations }))];
  return all.length === 0 && isEmpty ? brokenFieldErrors(shape, root, []) : all;
}

function operationToRun(document: DocumentNode, operationName?: string | null): OperationDefinitionNode {
  const operation = operationOf(document, operationName);
  if (!operation) throw new GraphQLError(`Expected an operation named "${operationName ?? ''}" in the document.`);
  return operation;
}

const NO_VARIABLES: Variables = {};

function coerce(
  { client }: GraphSchemas,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Variables | null | undefined,
): { readonly coerced?: Variables; readonly errors?: readonly GraphQLError[] } {
  if (!variableDefinitions || variableDefinitions.length === 0) return { coerced: NO_VARIABLES };
  const values = getVariableValues(client, variableDefinitions, variables ?? NO_VARIABLES, { maxErrors: 20 });
  return values.errors ? { errors: hideGivenSecrets(values.errors, variables) } : values;
}
