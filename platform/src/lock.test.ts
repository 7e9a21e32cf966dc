import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlreadyRunningError, assertPortFree, lockDataDir } from './lock.js';
import { freePort } from './stores/free-port.js';

describe('lockDataDir', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quantgraph-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tells a second start who runs, and where', async () => {
    await lockDataDir(folder, 'http://127.0.0.1:4000');
    const second = lockDataDir(folder, 'http://127.0.0.1:4010');
    await expect(second).rejects.toThrow(AlreadyRunningError);
    await expect(second).rejects.toThrow(`process ${process.pid}, at http://127.0.0.1:4000`);
  });

  it('is free again once released, and leaves no file', async () => {
    const lock = await lockDataDir(folder, 'http://127.0.0.1:4000');
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await lockDataDir(folder, 'http://127.0.0.1:4000');
  });

  it('is taken over from a process that was killed', async () => {
    const lockModule = new URL('./lock.js', import.meta.url).href;
    const program = `
      const { lockDataDir } = await import(${JSON.stringify(lockModule)});
      await lockDataDir(${JSON.stringify(folder)}, 'http://127.0.0.1:4000');
      process.stdout.write('locked');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await expect(lockDataDir(folder, 'http://127.0.0.1:4000')).rejects.toThrow(`process ${holder.pid}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await lockDataDir(folder, 'http://127.0.0.1:4000');
  });

  it('is taken over from another process that has the number of the one that held it', async () => {
    const holder = { pid: process.pid, startedAt: 'long ago', url: 'http://127.0.0.1:4000' };
    await writeFile(join(folder, 'running.json'), JSON.stringify(holder));
    await lockDataDir(folder, 'http://127.0.0.1:4000');
  });

  it('goes to exactly one of many that start at once', async () => {
    await writeFile(join(folder, 'running.json'), 'not a lock');
    const starts = await Promise.allSettled(
      Array.from({ length: 8 }, () => lockDataDir(folder, 'http://127.0.0.1:4000')),
    );
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['running.json']);
  });
});

describe('assertPortFree', () => {
  it('names the port and the setting when another program listens there', async () => {
    const port = await freePort();
    await assertPortFree('PORT', '127.0.0.1', port);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    await expect(assertPortFree('PORT', '127.0.0.1', port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port: PORT=${port + 10} npm start`,
    );
    server.close();
  });
});
