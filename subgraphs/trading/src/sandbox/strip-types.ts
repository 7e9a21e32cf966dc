import { createRequire } from 'node:module';
import type { transformSync } from '@swc/wasm-typescript';
import { customCodeError, SOURCE_NAME } from './custom-code-error.js';

/** What the stripper throws about the text given to it: lines from 1, columns from 0. */
interface SyntaxFault {
  readonly code: string;
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

const require = createRequire(import.meta.url);
const PACKAGE = '@swc/wasm-typescript';

/**
 * TypeScript as JavaScript: types become blanks, so every line and column stays. JavaScript stays as it is. Throws
 * CUSTOM_CODE_FAILED with the place for what is no TypeScript, and for what is more than types: enums, namespaces with
 * values, parameter properties.
 */
export function stripTypes(code: string): string {
  const { transformSync: transform } = require(PACKAGE) as { transformSync: typeof transformSync };
  try {
    return transform(code, { mode: 'strip-only', module: true, filename: SOURCE_NAME }).code;
  } catch (error) {
    if (isSyntaxFault(error)) {
      const { message, startLine: line, startColumn } = error;
      throw customCodeError('CUSTOM_CODE_FAILED', message, { line, column: startColumn + 1 });
    }
    // It ran out of stack, which leaves it unusable: the next call loads it again.
    delete require.cache[require.resolve(PACKAGE)];
    throw customCodeError('CUSTOM_CODE_FAILED', 'Expected code that is nested less deeply.');
  }
}

function isSyntaxFault(error: unknown): error is SyntaxFault {
  return typeof error === 'object' && error !== null && 'startLine' in error && 'startColumn' in error;
}
