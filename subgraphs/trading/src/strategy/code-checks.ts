import { DomainError } from '@quantgraph/shared';
import type { BacktestPool } from '../backtest-worker/pool.js';
import { EngineError } from '../engine/engine-error.js';
import type { CodeCheck, CodeCheckTask, CodeProblem } from '../sandbox/check-code.js';
import type { Parameters } from '../signals/types.js';
import { asParameters } from './check-parameters.js';

/** What a CUSTOM strategy is made of. */
export interface CheckedCode {
  readonly code: string;
  /** Complete with the code's defaults. */
  readonly parameters: Parameters;
}

export type CodeChecks = ReturnType<typeof createCodeChecks>;

/** Checks of strategies' code, which compile and try it in a worker thread. */
export function createCodeChecks(pool: BacktestPool) {
  /** What is wrong with code, if anything. */
  async function report(task: CodeCheckTask): Promise<CodeCheck> {
    try {
      return await pool.check(task);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const problem = { message: error.message, line: null, column: null, path: [] };
      return { problems: [problem], form: null, parameters: null, log: [] };
    }
  }

  /** Code that may be kept, with its parameters; a DomainError with each problem, at `code` or `parameters` below `field`. */
  async function assertValid(
    code: string,
    given: unknown,
    field: readonly string[],
    earlier: Parameters = {},
  ): Promise<CheckedCode> {
    const { problems, parameters } = await report({
      code,
      parameters: asParameters(given, [...field, 'parameters']),
      earlier,
    });
    if (problems.length === 0 && parameters) return { code, parameters };
    throw new DomainError(
      problems.map((problem) => ({
        code: 'INVALID_INPUT' as const,
        message: withPlace(problem),
        field: [...field, ...(problem.path.length > 0 ? ['parameters', ...problem.path] : ['code'])],
      })),
    );
  }

  return { report, assertValid };
}

/** The message with its line and column, as far as they are known. */
export function withPlace({ message, line, column }: CodeProblem): string {
  if (line === null) return message;
  return `Line ${line}${column === null ? '' : `, column ${column}`}: ${message}`;
}
