import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './progress.mjs';
import { filesBelow, hashTimes, readJson, root, stamp } from './repository.mjs';
import { run } from './run.mjs';

const OUTPUT = /\.(js|js\.map|d\.ts)$/;
const compiled = stamp('compile');

/** Sources and expected outputs of a package, as paths from the repository's folder. */
function layoutOf(folder) {
  const sources = filesBelow(join(folder, 'src')).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  const stems = sources.map((path) => path.slice(join(folder, 'src').length + 1, -'.ts'.length));
  const outputs = new Set(
    stems.flatMap((stem) => ['.js', '.js.map', '.d.ts'].map((suffix) => join(folder, 'dist', stem + suffix))),
  );
  return { folder, sources, outputs };
}

function outputsIn(folder) {
  const dist = join(root, folder, 'dist');
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true })
    .filter((path) => OUTPUT.test(path))
    .map((path) => join(folder, 'dist', path));
}

/** Removes what no source stands behind any more; tests are found by their outputs. Answers whether none is missing. */
function tidy({ folder, outputs }) {
  const found = new Set(outputsIn(folder));
  for (const path of found) if (!outputs.has(path)) rmSync(join(root, path));
  const isWhole = [...outputs].every((path) => found.has(path));
  // The compiler trusts its notes on what it wrote.
  if (!isWhole) rmSync(join(root, folder, 'tsconfig.tsbuildinfo'), { force: true });
  return isWhole;
}

/** Compiles all packages, unless they are as they were the last time. */
export async function compile() {
  const folders = readJson('tsconfig.json').references.map(({ path }) => path);
  const layouts = folders.map(layoutOf);
  const configs = [
    'tsconfig.base.json',
    'tsconfig.json',
    'pnpm-lock.yaml',
    ...folders.map((path) => join(path, 'tsconfig.json')),
  ];
  const state = hashTimes([...configs, ...layouts.flatMap(({ sources }) => sources)]);
  const areWhole = layouts.map(tidy).every(Boolean);
  if (areWhole && compiled.read() === state) return 'up to date';
  const { code, output } = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-b']);
  if (code !== 0) throw new BuildError(output.trim());
  compiled.write(state);
  return `${layouts.reduce((sum, { sources }) => sum + sources.length, 0)} files`;
}
