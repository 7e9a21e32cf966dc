import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface PlannerTask {
  readonly planner: 'apollo' | 'hive';
  readonly sdl: string;
  readonly operations: readonly string[];
}

export interface PlannerFigures {
  readonly readyMs: number;
  /** The mean over the operations, each planned for the first time. */
  readonly firstPlanMs: number;
  /** The same the second time. */
  readonly planMs: number;
  readonly megabytes: number;
}

const MODULE = fileURLToPath(new URL('measured.js', import.meta.url));

/** Measures a planner in a process of its own. */
export async function measureApart(task: PlannerTask): Promise<PlannerFigures> {
  const child = fork(MODULE, [], { execArgv: ['--expose-gc'] });
  child.send(task);
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => {
      child.disconnect();
      resolve(figures as PlannerFigures);
    });
    child.once('exit', (code) => reject(new Error(`Expected figures of ${task.planner}, but it ended with ${code}.`)));
  });
}
