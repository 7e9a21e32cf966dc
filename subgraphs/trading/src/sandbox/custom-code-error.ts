import { EngineError, type EngineErrorCode, type EngineErrorPlace } from '../engine/engine-error.js';

/** The name that a strategy's code has in stack traces. */
export const SOURCE_NAME = 'strategy.ts';

export type CustomCodeErrorCode = Extract<EngineErrorCode, `CUSTOM_CODE_${string}`>;

/** What an error inside the sandbox says of itself. */
export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** An error of custom code; the place is in the text that its author wrote, lines and columns from 1. */
export function customCodeError(code: CustomCodeErrorCode, message: string, place: EngineErrorPlace = {}): EngineError {
  return new EngineError(code, message, place);
}

/** The innermost place in the author's text that a stack trace names. */
export function placeIn(stack: string): Pick<EngineErrorPlace, 'line' | 'column'> {
  const found = /\bstrategy\.ts:(\d{1,7})(?::(\d{1,7}))?/.exec(stack);
  if (!found) return {};
  return { line: Number(found[1]), ...(found[2] && { column: Number(found[2]) }) };
}
