import {
  DefaultIntrinsics,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSWASMModule,
  Scope,
} from 'quickjs-emscripten-core';
import type { EngineError, EngineErrorPlace } from '../engine/engine-error.js';
import { type Budget, setBudget } from './budget.js';
import { customCodeError, type DescribedError, placeIn, SOURCE_NAME } from './custom-code-error.js';
import { loadLibrary } from './library.js';
import type { SandboxLimits } from './limits.js';
import { dropQuickJs } from './wasm-module.js';

/** What is handed into the sandbox: texts, numbers, and bytes, which are copied. */
export type SandboxValue = string | number | ArrayBuffer;

/** The line that is put below the code: it hands over what the code defines. */
const HAND_OVER = ['signal', 'onBar', 'parameters']
  .map((name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`)
  .join(', ');

/** One runtime with one strategy's code in it. Whatever it does stays inside; errors are EngineErrors with the place in the code. */
export class Sandbox {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #library: QuickJSHandle;
  readonly #budget: Budget;
  readonly #limits: SandboxLimits;
  #isBroken = false;

  constructor(module: QuickJSWASMModule, seed: number, limits: SandboxLimits) {
    this.#runtime = module.newRuntime();
    this.#context = this.#runtime.newContext({ intrinsics: { ...DefaultIntrinsics, Date: false } });
    this.#library = loadLibrary(this.#runtime, this.#context);
    this.#limits = limits;
    this.#budget = setBudget(this.#runtime, limits);
    this.call('install', [seed]);
  }

  /** Runs the code, which is JavaScript by now, so that what it defines is there. */
  define(code: string): void {
    const context = this.#context;
    this.#guard(() => {
      using(context.getProp(this.#library, 'receive'), (receive) =>
        context.setProp(context.global, '__define', receive),
      );
      const result = context.evalCode(`${code}\n;__define({ ${HAND_OVER} });`, SOURCE_NAME, { type: 'module' });
      if (result.error) throw this.#failureOf(result.error);
      result.value.dispose();
    });
  }

  /** Calls a function of the library, `inside/main.ts`; answers its text, or undefined where it gives none. */
  call(name: string, values: readonly SandboxValue[], place: EngineErrorPlace = {}): string | undefined {
    return this.#called(name, values, place, (handle) =>
      this.#context.typeof(handle) === 'string' ? this.#context.getString(handle) : undefined,
    );
  }

  /** Calls a function of the library that answers bytes; undefined where it gives none. */
  callForBytes(name: string, values: readonly SandboxValue[]): ArrayBuffer | undefined {
    return this.#called(name, values, {}, (handle) => {
      try {
        return using(this.#context.getArrayBuffer(handle), ({ value }) => value.slice().buffer);
      } catch {
        return undefined;
      }
    });
  }

  /** Gives back all memory. What was broken is left to the garbage collector. */
  dispose(): void {
    if (this.#isBroken) return;
    try {
      this.#library.dispose();
      this.#context.dispose();
      this.#runtime.dispose();
    } catch {
      dropQuickJs();
    }
  }

  #called<T>(
    name: string,
    values: readonly SandboxValue[],
    place: EngineErrorPlace,
    read: (handle: QuickJSHandle) => T,
  ): T {
    return this.#guard(() =>
      Scope.withScope((scope) => {
        const callee = scope.manage(this.#context.getProp(this.#library, name));
        const handles = values.map((value) => scope.manage(this.#handleOf(value)));
        const result = this.#context.callFunction(callee, this.#context.undefined, ...handles);
        if (result.error) throw this.#failureOf(result.error, place);
        return read(scope.manage(result.value));
      }),
    );
  }

  #handleOf(value: SandboxValue): QuickJSHandle {
    if (typeof value === 'string') return this.#context.newString(value);
    return typeof value === 'number' ? this.#context.newNumber(value) : this.#context.newArrayBuffer(value);
  }

  #failureOf(error: QuickJSHandle, place: EngineErrorPlace = {}): EngineError {
    const exceeded = this.#budget.exceeded();
    this.#budget.allowExtra();
    const { name, message, stack } = using(error, (handle) => this.#described(handle));
    const where = { ...place, ...placeIn(stack) };
    if (exceeded) return customCodeError('CUSTOM_CODE_TIMEOUT', `Expected code that ends within ${exceeded}.`, where);
    if (name === 'InternalError' && message.startsWith('out of memory')) {
      return customCodeError(
        'CUSTOM_CODE_MEMORY',
        `Expected code that gets by with ${this.#limits.memoryBytes / 1024 ** 2} MB of memory.`,
        where,
      );
    }
    if (message === 'stack overflow') return recursionError(where);
    if (message.startsWith('could not load module')) {
      return customCodeError(
        'CUSTOM_CODE_FAILED',
        `Expected code without imports, but it c${message.slice(1)}.`,
        where,
      );
    }
    return customCodeError('CUSTOM_CODE_FAILED', name === 'Error' ? message : `${name}: ${message}`, where);
  }

  #described(error: QuickJSHandle): DescribedError {
    const unknown = { name: 'Error', message: 'The code threw something that cannot be read.', stack: '' };
    return using(this.#context.getProp(this.#library, 'describe'), (describe) => {
      const result = this.#context.callFunction(describe, this.#context.undefined, error);
      if (result.error) {
        result.error.dispose();
        return unknown;
      }
      return using(result.value, (text) => JSON.parse(this.#context.getString(text)) as DescribedError);
    });
  }

  /** What overflows the thread's own stack, or makes the interpreter give up, leaves the module in an unknown state. */
  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const overflowed = error instanceof RangeError && error.message.includes('call stack');
      if (!overflowed && !(error instanceof Error && error.name === 'RuntimeError')) throw error;
      this.#isBroken = true;
      dropQuickJs();
      if (overflowed) throw recursionError({});
      throw customCodeError('CUSTOM_CODE_FAILED', 'Expected code that the interpreter can run, but it gave up on it.');
    }
  }
}

function recursionError(place: EngineErrorPlace): EngineError {
  const message = 'Expected calls and texts that are nested less deeply: the stack of 512 kB is full.';
  return customCodeError('CUSTOM_CODE_FAILED', message, place);
}

function using<H extends { dispose(): void }, T>(handle: H, read: (handle: H) => T): T {
  try {
    return read(handle);
  } finally {
    handle.dispose();
  }
}
