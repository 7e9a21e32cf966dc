import { DomainError } from '@quantgraph/shared';
import type { Problem } from '../signals/types.js';

/** What pure checks found wrong with parameters or a space, as an error for the caller, each problem below `field`. */
export function parameterError(problems: readonly Problem[], field: readonly string[]): DomainError {
  return new DomainError(
    problems.map(({ path, message }) => ({ code: 'INVALID_INPUT' as const, message, field: [...field, ...path] })),
  );
}
