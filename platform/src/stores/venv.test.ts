import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.js';
import { ensureVenv } from './venv.js';

describe('ensureVenv', () => {
  let parent: string;
  let folder: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'quantgraph-venv-'));
    folder = join(parent, 'venv');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const empty = { installations: [] };

  it('makes an environment whose Python runs, and leaves nothing beside it', async () => {
    const python = await ensureVenv(folder, empty);
    const { code, output } = await runCommand(python, ['-I', '-c', 'import sys; print(sys.prefix != sys.base_prefix)']);
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: 'True' });
    expect(await readdir(parent)).toEqual(['venv']);
  });

  it('leaves a whole environment alone', async () => {
    await ensureVenv(folder, empty);
    const before = await stat(folder);
    await ensureVenv(folder, empty);
    expect((await stat(folder)).ino).toBe(before.ino);
  });

  it('replaces one that was made half-way or for other pins, and drafts of processes that are gone', async () => {
    await mkdir(join(folder, 'bin'), { recursive: true });
    await writeFile(join(folder, 'bin', 'python'), 'no interpreter');
    await mkdir(join(parent, 'venv.999999999.new'));
    const python = await ensureVenv(folder, empty);
    expect((await runCommand(python, ['-I', '-c', ''])).code).toBe(0);
    expect(await readdir(parent)).toEqual(['venv']);
  });

  it('says what pip said when a package can not be installed, and keeps no half-made environment', async () => {
    const installations = [{ flags: ['--no-index'], packages: ['quantgraph-no-such-package==1.0'] }];
    await expect(ensureVenv(folder, { installations })).rejects.toThrow(
      /^Installing quantgraph-no-such-package==1\.0 failed:\n[\s\S]*No matching distribution/,
    );
    expect(await readdir(parent)).toEqual([]);
  });

  it('lets two makers at once both have it', async () => {
    const pythons = await Promise.all([ensureVenv(folder, empty), ensureVenv(folder, empty)]);
    expect(pythons).toEqual([join(folder, 'bin', 'python'), join(folder, 'bin', 'python')]);
    expect(await readdir(parent)).toEqual(['venv']);
  });
});
