import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './progress.mjs';
import { filesBelow, hashContents, root, stamp } from './repository.mjs';
import { run } from './run.mjs';

const FOLDER = 'gateway/explorer';
const bundled = stamp('explorer');

/** Bundles the explorer's page with its example operations, unless they are as they were the last time. */
export async function bundleExplorer() {
  const state = hashContents([...filesBelow(FOLDER), ...filesBelow('schema/operations'), 'pnpm-lock.yaml']);
  if (bundled.read() === state && existsSync(join(root, FOLDER, 'dist/index.html'))) return 'up to date';
  const { code, output } = await run(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      cwd: join(root, FOLDER),
    },
  );
  if (code !== 0) throw new BuildError(output.trim());
  bundled.write(state);
  return '';
}
