import type { GraphQLError, OperationDefinitionNode } from 'graphql';

/** One execution of an operation. */
export interface Run {
  readonly operation: OperationDefinitionNode;
  readonly contextValue: unknown;
  readonly rootValue: unknown;
  readonly variables: Record<string, unknown>;
  readonly errors: GraphQLError[];
  /** The whole answer's data is null. */
  failed: boolean;
  /** Values that are not there yet. */
  pending: number;
  /** Called when the last of them is. */
  resume: () => void;
}

export function createRun(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  contextValue: unknown,
  rootValue: unknown,
): Run {
  return { operation, contextValue, rootValue, variables, errors: [], failed: false, pending: 0, resume: () => {} };
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}

/** Calls `arrived` or `lost` when `promise` settles, and counts it until then. */
export function whenSettled(
  run: Run,
  promise: PromiseLike<unknown>,
  arrived: (value: unknown) => void,
  lost: (error: unknown) => void,
): void {
  run.pending += 1;
  const settled = () => {
    run.pending -= 1;
    if (run.pending === 0) run.resume();
  };
  (promise instanceof Promise ? promise : Promise.resolve(promise)).then(
    (value) => {
      arrived(value);
      settled();
    },
    (error) => {
      lost(error);
      settled();
    },
  );
}

/** Resolves when nothing is pending any more. */
export function quiet(run: Run): Promise<void> {
  return new Promise((resolve) => {
    run.resume = resolve;
  });
}
