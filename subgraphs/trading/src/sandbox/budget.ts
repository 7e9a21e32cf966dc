import type { QuickJSRuntime } from 'quickjs-emscripten-core';
import type { SandboxLimits } from './limits.js';

/** Units and bytes that are left for asking an error what it is, once a limit is met. */
const EXTRA_UNITS = 20;
const EXTRA_BYTES = 4 * 1024 * 1024;

/** What a run has left. Steps are counted by the interpreter, so that where a run ends does not depend on the clock. */
export interface Budget {
  /** The limit that was met, in words; undefined while none is. */
  exceeded(): string | undefined;
  /** Lets an error be asked what it is. */
  allowExtra(): void;
}

/** Holds a runtime to its limits from now on. */
export function setBudget(runtime: QuickJSRuntime, limits: SandboxLimits): Budget {
  const { stepUnits, wallMs, memoryBytes, stackBytes } = limits;
  const deadline = performance.now() + wallMs;
  let units = 0;
  let extra = 0;
  let exceeded: string | undefined;
  runtime.setMemoryLimit(memoryBytes);
  runtime.setMaxStackSize(stackBytes);
  runtime.setInterruptHandler(() => {
    units++;
    if (extra > 0) return --extra === 0;
    if (units > stepUnits) exceeded ??= `${stepUnits / 100} million steps`;
    else if (performance.now() > deadline) exceeded ??= `${wallMs / 1000} seconds`;
    return exceeded !== undefined;
  });
  return {
    exceeded: () => exceeded,
    allowExtra() {
      extra = EXTRA_UNITS;
      runtime.setMemoryLimit(memoryBytes + EXTRA_BYTES);
    },
  };
}
