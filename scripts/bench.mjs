import './check-node.mjs';

const { spawn } = await import('node:child_process');
const { build } = await import('./build.mjs');
const { installPeers } = await import('./peers.mjs');
const { BuildError, showFailure, step } = await import('./progress.mjs');
const { root } = await import('./repository.mjs');

/** Those by name, each with whether it needs others' gateways. */
const BENCHES = {
  gateway: true,
  fuzz: false,
  'kill-subgraph': false,
  'http-client': false,
  planners: false,
  'sign-in-timing': false,
  market: false,
  trading: false,
  samplers: false,
};
const [name, ...args] = process.argv.slice(2);

try {
  if (!Object.hasOwn(BENCHES, name ?? '')) {
    throw new BuildError(`Expected a benchmark's name (${Object.keys(BENCHES).join(', ')}), but got "${name ?? ''}".`);
  }
  await build({ explorer: false });
  if (BENCHES[name]) await step('Peers', installPeers);
  const bench = spawn(process.execPath, [`bench/dist/${name}.js`, ...args], { cwd: root, stdio: 'inherit' });
  // A terminal's Ctrl-C reaches it by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => bench.kill('SIGTERM'));
  bench.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  showFailure(error);
}
