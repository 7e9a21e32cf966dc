/** Jest loads setup and teardown as two modules that share nothing but the process. */
const KEY = Symbol.for('quantgraph.test-stores');

type Shared = { [KEY]?: () => Promise<void> };

/** Keeps how to end the stores of this test run. */
export function keepForTeardown(stop: () => Promise<void>): void {
  (globalThis as Shared)[KEY] = stop;
}

/** Ends the stores of this test run. */
export async function stopKept(): Promise<void> {
  await (globalThis as Shared)[KEY]?.();
}
