import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './progress.mjs';
import { hashContents, readJson, root, stamp } from './repository.mjs';
import { run } from './run.mjs';

const FOLDER = 'bench/peers';
const installed = stamp('peers');

/** Installs the gateways that ours is measured against, which nothing else needs, unless that was done already. */
export async function installPeers(progress) {
  const manifests = ['package.json', 'pnpm-lock.yaml'].map((name) => join(FOLDER, name));
  const state = `${hashContents(manifests)} ${process.platform} ${process.arch}`;
  if (installed.read() === state && existsSync(join(root, FOLDER, 'node_modules'))) return 'up to date';
  const { packageManager } = readJson('package.json');
  progress(packageManager);
  const where = ['--dir', FOLDER, '--ignore-workspace'];
  const args = ['-y', packageManager, ...where, 'install', '--frozen-lockfile', '--prod=false'];
  const { code, output } = await run('npx', args, { env: { CI: 'true' } });
  if (code !== 0) throw new BuildError(`npx ${args.join(' ')} failed:\n${output}`);
  installed.write(state);
  return '';
}
