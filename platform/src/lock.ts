import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readIfThere } from './read-if-there.js';
import { isPortFree } from './stores/free-port.js';
import { runCommand } from './stores/run-command.js';

/** Who has a data folder. */
interface Holder {
  readonly pid: number;
  /** When that process started, so that another process with its number is not taken for it. */
  readonly startedAt: string;
  /** Where it serves. */
  readonly url: string;
}

export interface DataLock {
  release(): Promise<void>;
}

/** Another start has the data folder and still runs. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
}

/** Another start is taking a lock over at this very moment: try again. */
class Busy extends Error {}

const ATTEMPTS = 100;
const PAUSE_MS = 20;

/**
 * Takes the data folder for this process, or throws AlreadyRunningError with the process id and address of the one that
 * has it. A lock whose process is gone, even by SIGKILL, is taken over.
 */
export async function lockDataDir(dataDir: string, url: string): Promise<DataLock> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'running.json');
  const own: Holder = { pid: process.pid, startedAt: (await startTimeOf(process.pid)) ?? '', url };
  const draft = join(dataDir, `running.${randomUUID()}`);
  await writeFile(draft, JSON.stringify(own));
  const alreadyRunning = ({ pid, url }: Holder) =>
    new AlreadyRunningError(
      `quantgraph is running already with the data folder ${dataDir}: process ${pid}, at ${url}. ` +
        'Use that one, stop it, or start another with a DATA_DIR and PORT of its own.',
    );
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await take(draft, file, alreadyRunning)) return { release: () => rm(file, { force: true }) };
      await wait(PAUSE_MS);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new Error(`The lock ${file} could not be taken: other starts take it at the same moment.`);
}

/**
 * Takes a lock file, by making it; false when another try may do it. A stale one is replaced by whoever holds the lock
 * named after what it says: so one start alone replaces it, and only while it still says that. Throws `held` of its
 * holder where that lives.
 */
async function take(draft: string, file: string, held: (holder: Holder) => Error): Promise<boolean> {
  if (await linkIfFree(draft, file)) return true;
  const text = await readIfThere(file);
  if (text === undefined) return false;
  const holder = parseHolder(text);
  if (holder && (await startTimeOf(holder.pid)) === holder.startedAt) throw held(holder);

  const takeover = `${file}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  try {
    if (!(await take(draft, takeover, () => new Busy()))) return false;
  } catch (error) {
    if (error instanceof Busy) return false;
    throw error;
  }
  try {
    if ((await readIfThere(file)) !== text) return false;
    const replacement = `${draft}.replacement`;
    await link(draft, replacement);
    await rename(replacement, file);
    return true;
  } finally {
    await rm(takeover, { force: true });
  }
}

async function linkIfFree(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, startedAt, url } = JSON.parse(text) as Holder;
    return Number.isInteger(pid) ? { pid, startedAt, url } : undefined;
  } catch {
    return undefined;
  }
}

/** When a running process started, in the system's own terms; undefined if there is no such process. */
async function startTimeOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat === undefined) return undefined;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    // The name in parentheses may hold spaces; the start time is the 22nd field, so the 20th after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()} ${ticks}`;
  }
  const { code, output } = await runCommand('ps', ['-o', 'lstart=', '-p', String(pid)], { timeoutMs: 5_000 });
  return code === 0 ? output.trim() : undefined;
}

/** Throws, naming the setting to change, when something else listens on a port. */
export async function assertPortFree(setting: string, host: string, port: number): Promise<void> {
  if (await isPortFree(host, port)) return;
  throw new Error(
    `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: ${setting}=${port + 10} npm start`,
  );
}
