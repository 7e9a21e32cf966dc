import { DomainError, parseInput } from '@quantgraph/shared';
import { z } from 'zod';
import type { BacktestPool } from '../backtest-worker/pool.js';
import { EngineError } from '../engine/engine-error.js';
import { hasDuplicates, symbolField } from '../inputs/symbols-field.js';
import type { CodeCheck, CodeCheckTask, CodeProblem } from '../sandbox/check-code.js';
import type { Parameters } from '../signals/types.js';
import { asParameters } from './check-parameters.js';

/** What a CUSTOM strategy is made of. */
export interface CheckedCode {
  readonly code: string;
  /** Complete with the code's defaults. */
  readonly parameters: Parameters;
}

/** Code as a client gives it. */
export interface GivenCode {
  readonly code: string;
  readonly parameters?: unknown;
  /** Whose made-up bars it is tried on. */
  readonly codeSymbols?: readonly string[] | null | undefined;
}

const MOST_SYMBOLS = 10;
const codeSymbolsInput = z.object({
  codeSymbols: z
    .array(symbolField)
    .min(1, 'Expected at least one symbol, but got none.')
    .max(MOST_SYMBOLS, `Expected at most ${MOST_SYMBOLS} symbols.`)
    .refine((symbols) => !hasDuplicates(symbols), 'Expected each symbol once.')
    .nullish(),
});

/** The symbols that a client names; undefined where none are. A DomainError below `field`. */
export const readCodeSymbols = (codeSymbols: GivenCode['codeSymbols'], field: readonly string[]) =>
  parseInput(codeSymbolsInput, { codeSymbols }, field).codeSymbols ?? undefined;

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
    { code, parameters: given, codeSymbols }: GivenCode,
    field: readonly string[],
    earlier: Parameters = {},
  ): Promise<CheckedCode> {
    const { problems, parameters } = await report({
      code,
      parameters: asParameters(given, [...field, 'parameters']),
      earlier,
      symbols: readCodeSymbols(codeSymbols, field),
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
