import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildError } from './progress.mjs';
import { filesBelow, hashContents, readJson, root, stamp } from './repository.mjs';
import { run } from './run.mjs';

const installed = stamp('install');

/** Every package has what it depends on, for this state of the lockfile and the manifests, on this platform. */
function stateOf(manifests) {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests];
  return `${hashContents(files)} ${process.platform} ${process.arch}`;
}

const hasModules = (manifest) =>
  !readJson(manifest).dependencies || existsSync(join(root, dirname(manifest), 'node_modules'));

/** Installs the dependencies with the pinned pnpm, brought by npx, unless that was done for this lockfile already. */
export async function install(progress) {
  const manifests = filesBelow('.').filter((path) => /(^|\/)package\.json$/.test(path));
  const state = stateOf(manifests);
  if (installed.read() === state && manifests.every(hasModules)) return 'up to date';
  const { packageManager } = readJson('package.json');
  const counts = { resolved: 0, imported: 0 };
  const problems = [];
  const args = ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=ndjson'];
  const { code, output } = await run('npx', args, {
    // Without it pnpm asks before it replaces a node_modules that another version made.
    env: { CI: 'true' },
    onLine(line) {
      const event = parseEvent(line);
      if (event?.name === 'pnpm:progress' && event.status in counts) counts[event.status] += 1;
      if (event?.level === 'error') problems.push(event.err?.message ?? event.message);
      progress(counts.imported ? `${counts.imported} of ${counts.resolved} packages` : packageManager);
    },
  });
  if (code !== 0) {
    throw new BuildError(`npx ${args.slice(0, -1).join(' ')} failed:\n${problems.join('\n') || output}`);
  }
  installed.write(state);
  return counts.imported ? `${counts.imported} packages` : '';
}

function parseEvent(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
