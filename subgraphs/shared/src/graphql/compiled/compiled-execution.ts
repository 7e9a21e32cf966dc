import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Holder } from './place.js';
import type { Selection } from './plan.js';
import { createPlanner } from './planner.js';
import { createRun, quiet, type Run } from './run.js';
import { runSelection } from './run-selection.js';

export interface ExecutionRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
  readonly contextValue?: unknown;
  /** What the root fields read from: the event, for a subscription. */
  readonly rootValue?: unknown;
}

/** Runs operations on one schema, each planned once. */
export interface CompiledExecution {
  /** The parsed and valid document of a text; throws the first GraphQLError otherwise. */
  document(query: string): DocumentNode;
  /** Answers as graphql-js's `execute` does, at once where no resolver makes it wait; throws where `document` does. */
  execute(request: ExecutionRequest): ExecutionResult | Promise<ExecutionResult>;
}

interface Prepared {
  readonly document: DocumentNode;
  readonly operations: Map<string, CompiledOperation>;
}

type CompiledOperation = (request: ExecutionRequest) => ExecutionResult | Promise<ExecutionResult>;

const DOCUMENTS_KEPT = 1_000;
/** Of one operation, by the values of its conditions. */
const PLANS_KEPT = 16;

/**
 * Executes as graphql-js does, to the letter of its errors, but works out once an operation what graphql-js works out
 * for every object: which fields are selected, how each is resolved and completed, what its arguments are. Its promises
 * are counted, not chained. Unlike a compiler to source, it makes no code of what a client sends.
 */
export function createCompiledExecution(schema: GraphQLSchema): CompiledExecution {
  const prepared = new LRUCache<string, Prepared>({ max: DOCUMENTS_KEPT });

  function prepare(query: string): Prepared {
    const known = prepared.get(query);
    if (known) return known;
    const document = parse(query);
    const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
    if (problem) throw problem;
    const made = { document, operations: new Map<string, CompiledOperation>() };
    prepared.set(query, made);
    return made;
  }

  return {
    document: (query) => prepare(query).document,
    execute(request) {
      const { document, operations } = prepare(request.query);
      const name = request.operationName ?? '';
      let operation = operations.get(name);
      if (!operation) {
        operation = compile(schema, document, request.operationName);
        // A name that the document does not have is nothing to keep.
        if (operations.size < document.definitions.length) operations.set(name, operation);
      }
      return operation(request);
    },
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledOperation {
  const interpret: CompiledOperation = ({ variables, contextValue, rootValue }) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue, rootValue });
  const operation = findOperation(document, operationName);
  const rootType = operation && schema.getRootType(operation.operation);
  if (!operation || !rootType) return interpret;

  const fragments = fragmentsOf(document);
  const conditionNames = conditionsOf(document);
  const plans = new LRUCache<string, Selection>({ max: PLANS_KEPT });

  return (request) => {
    const { variables = {}, contextValue, rootValue } = request;
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    });
    if (!coerced) return { errors };
    const conditions = conditionNames.map((name) => coerced[name]);
    // A condition without a value is an error that graphql-js tells best.
    if (conditions.some((value) => typeof value !== 'boolean')) return interpret(request);
    const key = conditions.join();
    let root = plans.get(key);
    if (!root) {
      const values = Object.fromEntries(conditionNames.map((name, index) => [name, conditions[index]]));
      root = createPlanner(schema, operation, fragments, values).root(rootType);
      plans.set(key, root);
    }
    const run = createRun(operation, coerced, contextValue, rootValue);
    return operation.operation === OperationTypeNode.MUTATION ? runInOrder(run, root) : runTogether(run, root);
  };
}

function runTogether(run: Run, root: Selection): ExecutionResult | Promise<ExecutionResult> {
  let data: Holder | null = null;
  try {
    data = runSelection(run, root, run.rootValue, undefined);
  } catch (error) {
    failWhole(run, error);
  }
  return run.pending === 0 ? resultOf(run, data) : quiet(run).then(() => resultOf(run, data));
}

/** The fields of a mutation run one after the other; none after one that fails all. */
async function runInOrder(run: Run, root: Selection): Promise<ExecutionResult> {
  const data: Holder = Object.create(null);
  for (const field of root.fields) {
    try {
      field.run(run, run.rootValue, undefined, data);
    } catch (error) {
      failWhole(run, error);
    }
    if (run.pending > 0) await quiet(run);
    if (run.failed) break;
  }
  return resultOf(run, data);
}

function failWhole(run: Run, error: unknown): void {
  run.failed = true;
  run.errors.push(locatedError(error, undefined) as GraphQLError);
}

function resultOf({ errors, failed }: Run, data: Holder | null): ExecutionResult {
  const kept = failed ? null : data;
  return errors.length > 0 ? { errors, data: kept } : { data: kept };
}

function findOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operationName === undefined) return operations.length === 1 ? operations[0] : undefined;
  return operations.find(({ name }) => name?.value === operationName);
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Names of the variables that @skip and @include depend on. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
