import type { BarStrategy } from '../engine/bar-strategy.js';
import { EngineError } from '../engine/engine-error.js';
import type { Bars, TargetSignal } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { createBarStrategy } from './bar-strategy.js';
import { customCodeError } from './custom-code-error.js';
import { completeCustomParameters, customParameterProblems } from './custom-parameters.js';
import { MAX_CODE_LENGTH, RUN_LIMITS, type SandboxLimits } from './limits.js';
import { Sandbox } from './sandbox.js';
import { stripTypes } from './strip-types.js';
import { targetsOf } from './targets.js';
import { loadQuickJs } from './wasm-module.js';

/** `signal` decides over all bars at once, `onBar` bar by bar. */
export type CustomForm = 'signal' | 'onBar';

export interface CustomRun {
  readonly bars: readonly Bars[];
  /** Over the code's defaults. */
  readonly parameters: Parameters;
  /** Of `Math.random`: a safe integer of at least 0. Default 0. */
  readonly seed?: number | undefined;
}

/** A strategy's code, ready for any number of runs in this thread. */
export interface CustomCode {
  /**
   * Runs the code in a sandbox of its own, which is gone afterwards, and hands `use` what the engine takes. Throws
   * CUSTOM_CODE_FAILED, CUSTOM_CODE_TIMEOUT or CUSTOM_CODE_MEMORY with the place in the code, and INVALID_PARAMETERS.
   */
  run<T>(run: CustomRun, use: (signal: TargetSignal | BarStrategy) => T): Promise<T>;
  /** What the code defines, for `use` and no longer. */
  open<T>(seed: number, use: (opened: OpenedCode) => T): Promise<T>;
}

/** Code that has been run as far as its definitions. */
export interface OpenedCode {
  readonly form: CustomForm;
  /** The parameters that it declares, with their defaults. */
  readonly declared: Parameters;
  readonly sandbox: Sandbox;
}

/** Code in TypeScript or JavaScript. Throws CUSTOM_CODE_FAILED where it is neither. */
export function prepareCustomCode(code: string, limits: SandboxLimits = RUN_LIMITS): CustomCode {
  if (code.length > MAX_CODE_LENGTH) {
    const message = `Expected at most ${MAX_CODE_LENGTH} characters of code, got ${code.length}.`;
    throw customCodeError('CUSTOM_CODE_FAILED', message);
  }
  const javaScript = stripTypes(code);

  async function open<T>(seed: number, use: (opened: OpenedCode) => T): Promise<T> {
    const sandbox = new Sandbox(await loadQuickJs(), seed, limits);
    try {
      sandbox.define(javaScript);
      const { form, parameters } = JSON.parse(sandbox.call('inspect', []) ?? '{}');
      return use({ form, declared: parameters, sandbox });
    } finally {
      sandbox.dispose();
    }
  }

  return {
    open,
    run: ({ bars, parameters, seed = 0 }, use) =>
      open(seed, (opened) => use(signalOf(opened, bars, validParameters(opened.declared, parameters)))),
  };
}

/** What the engine takes: targets that are computed now, or decisions that are asked for while the sandbox is open. */
export function signalOf(
  opened: OpenedCode,
  bars: readonly Bars[],
  parameters: Parameters,
): TargetSignal | BarStrategy {
  const { form, sandbox } = opened;
  return form === 'signal' ? targetsOf(sandbox, bars, parameters) : createBarStrategy(sandbox, bars, parameters);
}

function validParameters(declared: Parameters, given: Parameters): Parameters {
  const [problem] = customParameterProblems(declared, given);
  if (problem) throw new EngineError('INVALID_PARAMETERS', problem.message);
  return completeCustomParameters(declared, given);
}
