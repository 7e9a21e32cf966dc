import './check-node.mjs';

const { build } = await import('./build.mjs');
const { showFailure } = await import('./progress.mjs');

try {
  await build({ explorer: false });
  await import('../platform/dist/make-administrator.js');
} catch (error) {
  showFailure(error);
}
