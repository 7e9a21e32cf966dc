/** What one run of custom code may use. */
export interface SandboxLimits {
  /** Units of 10,000 steps, where a step is a turn of a loop or a call. The same code on the same bars takes the same number anywhere. */
  readonly stepUnits: number;
  /** The second net, by the clock: for work that is slow without steps. Code that ends in time never depends on it. */
  readonly wallMs: number;
  /** How much longer than that a thread may stay silent before it is ended: single commands can't be interrupted. */
  readonly graceMs: number;
  readonly memoryBytes: number;
  readonly stackBytes: number;
}

/** Of a run. 200 million steps take an empty loop about four seconds. */
export const RUN_LIMITS: SandboxLimits = {
  stepUnits: 20_000,
  wallMs: 30_000,
  graceMs: 5_000,
  memoryBytes: 64 * 1024 * 1024,
  stackBytes: 512 * 1024,
};

/** Of a check, which someone waits for: it tries the code on a few bars. */
export const CHECK_LIMITS: SandboxLimits = { ...RUN_LIMITS, stepUnits: 2_000, wallMs: 5_000 };

/** Megabytes of stack that a thread needs so that the sandbox's own limit is met first. */
export const THREAD_STACK_MB = 16;

/** Characters of code at most. */
export const MAX_CODE_LENGTH = 100_000;

/** Orders of one bar at most. */
export const MAX_ORDERS = 1_000;
