/** Measures the trading subgraph beside vectorbt and backtesting.py, on generated bars, and a backtest through the whole graph. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPlatformConfig } from '@quantgraph/platform/dist/config.js';
import { createSteps } from '@quantgraph/platform/dist/steps.js';
import { ensureVenv } from '@quantgraph/platform/dist/stores/venv.js';
import { reportGoals, reportTasks } from './compare/report.js';
import { runTasks } from './compare/run-task.js';
import { pickNames, readCount } from './compare/tasks.js';
import { BARS, RUNS, TASKS, type TaskName } from './trading/tasks.js';
import { writeWalks } from './trading/walks.js';

const PEERS = ['vectorbt==1.2.0', 'backtesting==0.6.6', 'numpy==2.4.6', 'pandas==3.1.1'];

const { values } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    requests: { type: 'string', default: '200' },
    only: { type: 'string' },
  },
});
const repeats = readCount('repeats', values.repeats, 1, 100);
const requests = readCount('requests', values.requests, 10, 10_000);
const names = pickNames(Object.keys(TASKS) as TaskName[], values.only);

const scriptAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const steps = createSteps(process.stderr);
const folder = await mkdtemp(join(tmpdir(), 'quantgraph-bench-'));
try {
  const python = await steps.run('vectorbt, backtesting.py', ({ progress }) =>
    ensureVenv(join(readPlatformConfig().dataDir, 'bench-trading-venv'), {
      installations: [{ flags: [], packages: PEERS }],
      onProgress: (text) => progress({ text }),
    }),
  );
  await steps.run('Bars', () => writeWalks(folder));
  const doers = { ours: scriptAt('trading/ours.js'), peers: scriptAt('../peers/trading.py'), python };
  const settings = { folder, repeats, requests, runs: RUNS, bars: BARS };
  const results = await runTasks(doers, TASKS, { names, settings, steps });
  process.stdout.write(`\n${reportTasks(TASKS, results)}${reportGoals(TASKS, results)}`);
} finally {
  await rm(folder, { recursive: true });
}
