import './check-node.mjs';

const { build } = await import('./build.mjs');
const { showFailure } = await import('./progress.mjs');

// Taken out, so that the command finds its own arguments alone.
const [command] = process.argv.splice(2, 1);

try {
  await build({ explorer: false });
  await import(`../platform/dist/${command}.js`);
} catch (error) {
  showFailure(error);
}
