import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Steps } from '@quantgraph/platform/dist/steps.js';
import type { Results, TaskResult, Tasks } from './tasks.js';

/** Who does the work, and how its processes are begun: with a JSON of settings, the contestant and the task among them. */
export interface Doers {
  /** A script that Node runs. */
  readonly ours: string;
  /** A script that `python` runs for all others. */
  readonly peers: string;
  readonly python: string;
}

/** Does a task in a process of its own. */
export async function runTask(
  { ours, peers, python }: Doers,
  settings: { readonly contestant: string; readonly task: string },
): Promise<TaskResult> {
  const [command, script] = settings.contestant === 'ours' ? [process.execPath, ours] : [python, peers];
  const { stdout } = await promisify(execFile)(command, [script, JSON.stringify(settings)], {
    env: { NODE_ENV: 'production', OTEL_SDK_DISABLED: 'true' },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as TaskResult;
}

function assertSame(task: string, of: Readonly<Record<string, TaskResult>>): void {
  const [first, ...others] = Object.entries(of).flatMap(([name, { check }]) =>
    check === undefined ? [] : [{ name, check }],
  );
  for (const { name, check } of others) {
    if (!first || Math.abs(check / first.check - 1) <= 1e-6) continue;
    throw new Error(`${task}: expected the same from ${first.name} and ${name}, got ${first.check} and ${check}.`);
  }
}

/** Does tasks one after the other, each by all its contestants. */
export async function runTasks<N extends string>(
  doers: Doers,
  tasks: Tasks<N>,
  { names, settings, steps }: { readonly names: readonly N[]; readonly settings: object; readonly steps: Steps },
): Promise<Results<N>> {
  const results = new Map<N, Record<string, TaskResult>>();
  for (const task of names) {
    const of: Record<string, TaskResult> = {};
    for (const contestant of tasks[task].contestants) {
      of[contestant] = await steps.run(`${task}, ${contestant}`, () =>
        runTask(doers, { ...settings, contestant, task }),
      );
    }
    assertSame(task, of);
    results.set(task, of);
  }
  return results;
}
