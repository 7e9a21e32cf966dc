import type { ExecutionResult } from 'graphql';
import { failSpan, inSpan, isTracing } from './spans.js';

const OPERATION = /^\s*(query|mutation|subscription)\b\s*(\w+)?/;

/** A span for one operation in a subgraph, which the stores' commands are part of. */
export async function inOperationSpan<R extends Pick<ExecutionResult, 'errors'>>(
  subgraph: string,
  query: string,
  run: () => Promise<R>,
): Promise<R> {
  if (!isTracing()) return run();
  const [, type = 'query', name] = OPERATION.exec(query) ?? [];
  const attributes = { subgraph, 'graphql.operation.type': type, ...(name && { 'graphql.operation.name': name }) };
  return inSpan(`${subgraph} ${type}`, { attributes }, async (span) => {
    const result = await run();
    const [error] = result.errors ?? [];
    if (error) failSpan(span, error);
    return result;
  });
}
