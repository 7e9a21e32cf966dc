import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TaskResult, TaskSettings } from './tasks.js';

const OURS = fileURLToPath(new URL('./ours.js', import.meta.url));
const PEERS = fileURLToPath(new URL('../../peers/market.py', import.meta.url));

/** Does a task in a process of its own; `python` has the libraries of the others. */
export async function runTask(settings: TaskSettings, python: string): Promise<TaskResult> {
  const [command, script] = settings.contestant === 'ours' ? [process.execPath, OURS] : [python, PEERS];
  const { stdout } = await promisify(execFile)(command, [script, JSON.stringify(settings)], {
    env: { NODE_ENV: 'production', OTEL_SDK_DISABLED: 'true' },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as TaskResult;
}
