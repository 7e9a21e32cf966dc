import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findInterpreter } from './interpreter.js';

describe('findInterpreter', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quantgraph-python-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A program that answers the probe as such a Python would. */
  async function aPython(name: string, answer: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\necho '${answer}'\n`);
    await chmod(path, 0o755);
    return path;
  }

  it('takes the first candidate that fits', async () => {
    const old = await aPython('old', 'CPython 3.9.18 True');
    const good = await aPython('good', 'CPython 3.12.3 True');
    const better = await aPython('better', 'CPython 3.13.0 True');
    await expect(findInterpreter([old, good, better])).resolves.toEqual({ command: good, version: '3.12.3' });
  });

  it('says of each candidate why it does not fit', async () => {
    const candidates = [
      await aPython('a', 'CPython 3.9.18 True'),
      await aPython('b', 'CPython 3.14.0 True'),
      await aPython('c', 'PyPy 3.11.0 True'),
      await aPython('d', 'CPython 3.11.2 False'),
      join(folder, 'nowhere'),
    ];
    const error = await findInterpreter(candidates).catch((thrown: Error) => thrown);
    const [a, b, c, d, nowhere] = candidates;
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message.split('\n')).toEqual([
      'The embedded stores need CPython 3.10 to 3.13 with the venv module, and none was found:',
      `  ${a}: 3.9.18, too old`,
      `  ${b}: 3.14.0, too new`,
      `  ${c}: PyPy 3.11.0, not CPython`,
      `  ${d}: 3.11.2 without the venv module (Debian: apt install python3-venv)`,
      `  ${nowhere}: not found`,
      'Install one, or bring your own stores with MONGODB_URI (and CHROMA_URL, EMBEDDINGS_URL).',
    ]);
  });

  it('finds the Python that this machine runs its stores on', async () => {
    const { version } = await findInterpreter();
    expect(version).toMatch(/^3\.1[0-3]\./);
  });
});
