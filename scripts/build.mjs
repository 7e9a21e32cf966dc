import { pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';
import { bundleExplorer } from './explorer.mjs';
import { install } from './install.mjs';
import { showFailure, step } from './progress.mjs';

/** Makes the repository ready to run: dependencies, compiled packages and, if wanted, the explorer's page. */
export async function build({ explorer }) {
  await step('Dependencies', install);
  await step('Compiling', compile);
  if (explorer) await step('Explorer', bundleExplorer);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build({ explorer: !process.argv.includes('--no-explorer') }).catch(showFailure);
}
