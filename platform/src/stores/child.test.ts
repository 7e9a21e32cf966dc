import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildOptions, startChild } from './child.js';

const SERVE = `
import os, signal, sys, time
if 'stubborn' in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
print('pid', os.getpid(), flush=True)
while True:
    time.sleep(0.05)
`;

describe('startChild', () => {
  let folder: string;
  let logFile: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quantgraph-child-'));
    logFile = join(folder, 'logs', 'child.log');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const lost: Error[] = [];
  /** A child that is ready once it has printed something, unless said otherwise. */
  const aChild = (program: string, options: Partial<ChildOptions> = {}): ChildOptions => ({
    title: 'The store',
    python: 'python3',
    command: ['python3', '-I', '-c', program],
    logFile,
    isReady: async () => (await readFile(logFile, 'utf8')).includes('pid'),
    readyTimeoutMs: 10_000,
    graceMs: 5_000,
    onLost: (error) => lost.push(error),
    ...options,
  });
  const pidIn = async (file: string) => Number(/pid (\d+)/.exec(await readFile(file, 'utf8'))?.[1]);

  it('answers when the child serves, and has ended it when stopped', async () => {
    const child = await startChild(aChild(SERVE));
    const pid = await pidIn(logFile);
    expect(isAlive(pid)).toBe(true);
    await child.stop();
    expect(isAlive(pid)).toBe(false);
    expect(lost).toEqual([]);
  });

  it('kills a child that does not end in time', async () => {
    const command = ['python3', '-I', '-c', SERVE, 'stubborn'] as const;
    const child = await startChild(aChild(SERVE, { command, graceMs: 200 }));
    const pid = await pidIn(logFile);
    await child.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('shows the end of the log when the child ends before it serves', async () => {
    const program = 'import sys; print("line\\n" * 50 + "the folder is locked"); sys.exit(3)';
    const error = await startChild(aChild(program)).catch((thrown: Error) => thrown);
    expect((error as Error).message).toBe(
      `The store ended with code 3. The end of its log, ${logFile}:\n${'  line\n'.repeat(11)}  the folder is locked`,
    );
  });

  it('says so when the program is not there, or never serves', async () => {
    await expect(startChild(aChild('', { command: ['/nowhere/store'] }))).rejects.toThrow(
      /^The store ended with code 1\.[\s\S]*\/nowhere\/store: No such file or directory/,
    );
    await expect(startChild(aChild('', { python: '/nowhere/python' }))).rejects.toThrow(
      /^The store could not be started: spawn \/nowhere\/python ENOENT/,
    );
    const deaf = aChild(SERVE, { isReady: async () => false, readyTimeoutMs: 300 });
    await expect(startChild(deaf)).rejects.toThrow(/^The store did not answer within 0\.3 s/);
    expect(isAlive(await pidIn(logFile))).toBe(false);
  });

  it('tells when the child ends by itself later', async () => {
    const told = new Promise<Error>((onLost) => {
      void startChild(aChild(SERVE, { onLost })).then(async () => process.kill(await pidIn(logFile), 'SIGKILL'));
    });
    expect((await told).message).toMatch(/^The store ended with code 137, though nothing asked it to\./);
  });

  it('leaves no child behind when its parent is killed', async () => {
    const childModule = new URL('./child.js', import.meta.url).href;
    const options = JSON.stringify(aChild(SERVE));
    const program = `
      import { readFile } from 'node:fs/promises';
      const { startChild } = await import(${JSON.stringify(childModule)});
      const options = ${options};
      const log = () => readFile(options.logFile, 'utf8');
      await startChild({ ...options, isReady: async () => (await log()).includes('pid'), onLost() {} });
      console.log(await log());
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
    const pid = Number(line.split(' ')[1]);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await untilGone(pid);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** With its parent gone there is nobody to be told, so this asks. */
async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await setTimeout(20);
}
