import './check-node.mjs';

// Imported only now: the lines above must be able to say that this Node is too old for what follows.
const { build } = await import('./build.mjs');
const { showFailure } = await import('./progress.mjs');

const topology = process.argv.includes('--services') ? 'services' : 'main';

try {
  await build({ explorer: true });
  // In this process, so that signals and the exit code are its own.
  await import(`../platform/dist/${topology}.js`);
} catch (error) {
  showFailure(error);
}
