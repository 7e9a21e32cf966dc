import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { pino } from 'pino';
import { tinySupergraph } from '../test/tiny-graph.js';
import { createFileOrigin } from './file-origin.js';
import { createSupergraphSource, type SupergraphSource, versionOf } from './supergraph-source.js';

const FIRST = tinySupergraph();
const SECOND = FIRST.replace('whoAmI: String', 'whoAmI: String\n  whereAmI: String');
const BROKEN = FIRST.replace('whoAmI: String', 'whoAmI: Nothing');

let folder: string;
let file: string;
const open: SupergraphSource[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, FIRST);
});

afterEach(async () => {
  for (const source of open.splice(0)) source.close();
  await rm(folder, { recursive: true });
});

/** A source that is told to look, or that is left to notice by itself. */
async function aSource({ pollMs = 0, logger = silentLogger } = {}): Promise<SupergraphSource> {
  const source = await createSupergraphSource(createFileOrigin({ path: file, pollMs }), logger);
  open.push(source);
  return source;
}

const nextOf = (source: SupergraphSource) => new Promise<string>((resolve) => source.onChange(resolve));

describe('a supergraph in a file', () => {
  it('is followed when the file is written, and when another file takes its place', async () => {
    const source = await aSource();
    expect(source.current()).toBe(FIRST);
    const written = nextOf(source);
    await writeFile(file, SECOND);
    expect(await written).toBe(SECOND);
    const replaced = nextOf(source);
    await writeFile(join(folder, 'next'), FIRST);
    await rename(join(folder, 'next'), file);
    expect(await replaced).toBe(FIRST);
  });

  it('is polled where its folder tells of nothing', async () => {
    const elsewhere = join(await mkdtemp(join(folder, 'elsewhere-')), 'supergraph.graphql');
    await writeFile(elsewhere, FIRST);
    await rm(file);
    await symlink(elsewhere, file);
    const next = nextOf(await aSource({ pollMs: 10 }));
    await writeFile(elsewhere, SECOND);
    expect(await next).toBe(SECOND);
  });

  it('has a version that is the same for the same graph everywhere', async () => {
    const [one, two] = [await aSource(), await aSource()];
    expect(one.status()).toMatchObject({ version: versionOf(FIRST), error: null });
    expect(two.status().version).toBe(one.status().version);
    expect(versionOf(SECOND)).not.toBe(versionOf(FIRST));
  });

  it.each([
    ['contradicts itself', BROKEN, /Nothing/],
    ['is no GraphQL', 'type Query {', /Syntax Error/],
    ['is no supergraph', 'type Query { a: Int }', /join__Graph/],
  ])(
    'is kept when the next one %s, with one line in the log however often it is looked at',
    async (_what, sdl, why) => {
      const lines: { level: number; reason?: string }[] = [];
      const logger = pino({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) });
      const source = await aSource({ logger });
      const heard: string[] = [];
      source.onChange((next) => void heard.push(next));
      await writeFile(file, sdl);
      await source.reload();
      await source.reload();
      expect(source.current()).toBe(FIRST);
      expect(source.status()).toMatchObject({ version: versionOf(FIRST), error: expect.stringMatching(why) });
      expect(lines).toHaveLength(1);
      expect(lines[0]?.reason).toMatch(why);
      await writeFile(file, SECOND);
      await source.reload();
      expect(heard).toEqual([SECOND]);
      expect(source.status()).toMatchObject({ version: versionOf(SECOND), error: null });
    },
  );

  it('is kept when who is to serve the next one refuses it', async () => {
    const source = await aSource();
    source.onChange(async () => {
      throw new Error('no plan for this');
    });
    await writeFile(file, SECOND);
    await source.reload();
    expect(source.current()).toBe(FIRST);
    expect(source.status().error).toBe('no plan for this');
  });

  it('is kept while the file is gone, without its path being told', async () => {
    const source = await aSource();
    await rm(file);
    await source.reload();
    expect(source.current()).toBe(FIRST);
    expect(source.status().error).toBe("The supergraph's file can't be read: ENOENT.");
    await writeFile(file, FIRST);
    await source.reload();
    expect(source.status().error).toBeNull();
  });

  it('must be good at the start', async () => {
    await writeFile(file, BROKEN);
    await expect(aSource()).rejects.toThrow(/Nothing/);
  });
});
