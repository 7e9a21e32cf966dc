/** Measures the market subgraph beside pandas and polars with TA-Lib, on generated bars. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tradingDays } from '@quantgraph/market';
import { readPlatformConfig } from '@quantgraph/platform/dist/config.js';
import { createSteps } from '@quantgraph/platform/dist/steps.js';
import { ensureVenv } from '@quantgraph/platform/dist/stores/venv.js';
import { reportGoals, reportTasks } from './compare/report.js';
import { runTask, runTasks } from './compare/run-task.js';
import { pickNames, readCount } from './compare/tasks.js';
import { TASKS, type TaskName, type TaskSettings } from './market/tasks.js';
import { startOwnStores } from './platform/start-own-stores.js';

const PEERS = ['pandas==3.1.1', 'polars==2.1.0', 'pyarrow==26.0.1', 'TA-Lib==0.8.2', 'numpy==2.4.6'];

const { values } = parseArgs({
  options: {
    symbols: { type: 'string', default: '500' },
    years: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '1000000' },
    repeats: { type: 'string', default: '3' },
    clients: { type: 'string', default: '16' },
    'think-ms': { type: 'string', default: '100' },
    requests: { type: 'string', default: '2000' },
    'memory-mb': { type: 'string', default: '256' },
    only: { type: 'string' },
  },
});

const count = (name: Exclude<keyof typeof values, 'only'>, least: number, most: number) =>
  readCount(name, values[name], least, most);

const sizes = {
  symbols: count('symbols', 50, 5_000),
  minutes: count('minutes', 390, 1_000_000),
  repeats: count('repeats', 1, 100),
  clients: count('clients', 1, 1_000),
  thinkMs: count('think-ms', 0, 60_000),
  requests: count('requests', 20, 1_000_000),
  memoryMb: count('memory-mb', 0, 100_000),
};
const days = tradingDays(2025 - count('years', 6, 24), 2025).slice(-252 * count('years', 6, 24));
const names = pickNames(Object.keys(TASKS) as TaskName[], values.only);

const scriptAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const steps = createSteps(process.stderr);
const {
  stores,
  folder: ownFolder,
  clear,
} = await startOwnStores(steps, ({ message }) => process.stderr.write(`${message}\n`));
try {
  const folder = join(ownFolder, 'market');
  await mkdir(folder);
  await writeFile(join(folder, 'days.json'), JSON.stringify(days));
  const python = await steps.run('pandas, polars, TA-Lib', ({ progress }) =>
    ensureVenv(join(readPlatformConfig().dataDir, 'bench-venv'), {
      installations: [{ flags: [], packages: PEERS }],
      onProgress: (text) => progress({ text }),
    }),
  );
  const doers = { ours: scriptAt('market/ours.js'), peers: scriptAt('../peers/market.py'), python };
  const settings = { ...sizes, folder, mongoUri: stores.mongoUri };
  const generate: TaskSettings = { ...settings, contestant: 'polars', task: 'generate' };
  await steps.run('Data', async ({ note }) => note(`${(await runTask(doers, generate)).rows} daily bars`));
  const results = await runTasks(doers, TASKS, { names, settings, steps });
  process.stdout.write(`\n${reportTasks(TASKS, results)}${reportGoals(TASKS, results)}`);
} finally {
  await clear();
}
