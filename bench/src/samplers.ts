/** Compares trading's TPE with Optuna's: the best values that they find, and the time that they take to suggest. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readPlatformConfig } from '@quantgraph/platform/dist/config.js';
import { createSteps } from '@quantgraph/platform/dist/steps.js';
import { ensureVenv } from '@quantgraph/platform/dist/stores/venv.js';
import { pickNames, readCount } from './compare/tasks.js';
import { FUNCTIONS, type Problem } from './samplers/problems.js';
import { BUDGETS, type Result, reportBests, reportSamplerBars, reportTimes } from './samplers/report.js';
import { type Searches, searchOurs } from './samplers/search.js';
import { smaCrossoverProblem } from './samplers/sma-crossover.js';

const PEERS = ['optuna==5.0.0', 'numpy==2.4.6'];
const PEER = fileURLToPath(new URL('../peers/samplers.py', import.meta.url));
const BARS = new URL('../../subgraphs/trading/reference/aapl-bars.csv.gz', import.meta.url);
const SMA_CROSSOVER = 'sma-crossover';
const TRIALS = Math.max(...BUDGETS);

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '30' },
    'first-seed': { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});

/** What a name stands for; the crossover's table takes some seconds to work out. */
async function problemOf(name: string): Promise<Problem> {
  return FUNCTIONS[name] ?? smaCrossoverProblem(gunzipSync(await readFile(BARS)).toString());
}

/** Optuna's searches, in a process of their own. */
async function searchOptuna(python: string, folder: string, title: string, problem: Problem): Promise<Searches> {
  const { space, direction, table } = problem;
  const file = join(folder, `${title}.json`);
  await writeFile(file, JSON.stringify({ function: title, space, direction, table, seeds, trials: TRIALS }));
  const { stdout } = await promisify(execFile)(python, [PEER, file], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Searches;
}

const firstSeed = readCount('first-seed', values['first-seed'], 0, 1_000_000);
const seeds = Array.from({ length: readCount('seeds', values.seeds, 1, 1_000) }, (_, i) => firstSeed + i);
const names = pickNames([...Object.keys(FUNCTIONS), SMA_CROSSOVER], values.only);
const steps = createSteps(process.stderr);
const folder = await mkdtemp(join(tmpdir(), 'quantgraph-samplers-'));
try {
  const python = await steps.run('Optuna', ({ progress }) =>
    ensureVenv(join(readPlatformConfig().dataDir, 'bench-samplers-venv'), {
      installations: [{ flags: [], packages: PEERS }],
      onProgress: (text) => progress({ text }),
    }),
  );
  const results: Result[] = [];
  for (const title of names) {
    const problem = await problemOf(title);
    const ours = await steps.run(`${title}, ours`, async () => searchOurs(problem, seeds, TRIALS));
    const optuna = await steps.run(`${title}, Optuna`, () => searchOptuna(python, folder, title, problem));
    results.push({ title, direction: problem.direction, ours, optuna });
  }
  process.stdout.write(`\n${reportBests(results)}\n${reportTimes(results)}\n${reportSamplerBars(results)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
