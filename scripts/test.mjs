import './check-node.mjs';

const { spawn } = await import('node:child_process');
const { build } = await import('./build.mjs');
const { showFailure } = await import('./progress.mjs');
const { root } = await import('./repository.mjs');

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

try {
  await build({ explorer: false });
  const jest = spawn(process.execPath, [...JEST, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  // A terminal's Ctrl-C reaches jest by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => jest.kill('SIGTERM'));
  jest.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  showFailure(error);
}
