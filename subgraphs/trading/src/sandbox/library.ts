import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from 'quickjs-emscripten-core';

const ROOT = new URL('../', import.meta.url);
const MAIN = 'sandbox/inside/main.js';
const texts = new Map<string, string>();

/**
 * Loads our own modules into the sandbox and answers what `inside/main.ts` exports. They share the indicators and the random
 * source with the platform. Afterwards nothing can be imported any more.
 */
export function loadLibrary(runtime: QuickJSRuntime, context: QuickJSContext): QuickJSHandle {
  runtime.setModuleLoader(textOf, (from, name) => posix.join(posix.dirname(from), name));
  try {
    return context.unwrapResult(context.evalCode(textOf(MAIN), MAIN, { type: 'module' }));
  } finally {
    runtime.removeModuleLoader();
  }
}

function textOf(name: string): string {
  const text = texts.get(name) ?? readFileSync(new URL(name, ROOT), 'utf8');
  texts.set(name, text);
  return text;
}
