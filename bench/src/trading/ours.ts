/** Does a task with the trading subgraph: run with a JSON of settings, prints one of the result. */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { createGraphClient, type GraphClient } from '@quantgraph/platform/dist/sample/graph-client.js';
import { account } from '@quantgraph/platform/dist/test/dashboard-user.js';
import { type Bars, figuresOf, runBacktest, summarise } from '@quantgraph/trading';
import { backtest } from '@quantgraph/trading/dist/backtest-worker/worker.js';
import type { TaskResult } from '../compare/tasks.js';
import { startPlatform } from '../platform/start-platform.js';
import { type EngineTask, type GraphTask, RUNS, type TaskName, type TaskSettings } from './tasks.js';
import { readWalks } from './walks.js';

const settings: TaskSettings = JSON.parse(process.argv[2] ?? '{}');
const config = { initialCapital: 100_000, commission: 0.001, fractionalShares: true };
const strategyType = 'SMA_CROSSOVER';

const peakMb = () => process.resourceUsage().maxRSS / 1024;

async function readBars(task: EngineTask): Promise<Bars[]> {
  const unknown = (length: number) => new Float64Array(length).fill(Number.NaN);
  const walks = await readWalks(settings.folder, RUNS[task].bars);
  return walks.map(({ open, close }, index) => ({
    symbol: `S${index}`,
    dates: Int32Array.from(close, (_price, day) => day),
    open,
    high: unknown(close.length),
    low: unknown(close.length),
    close,
    volume: unknown(close.length),
  }));
}

/** A run for each symbol and each set, with all figures of it where it is the only one, and else its Sharpe ratio. */
async function running(task: EngineTask): Promise<TaskResult> {
  const { sets } = RUNS[task];
  const bars = await readBars(task);
  const each = bars.map((series) => [series]);
  const isOne = bars.length * sets.length === 1;
  let final = 0;
  const all = () => {
    final = 0;
    for (const series of each) {
      for (const windows of sets) {
        const outcome = runBacktest({ bars: series, signal: { strategyType, parameters: { ...windows } }, config });
        if (isOne) summarise(outcome);
        else figuresOf(outcome, ['sharpe_ratio']);
        final += outcome.values.at(-1) ?? 0;
      }
    }
  };
  all();
  const ms = Array.from({ length: settings.repeats }, () => {
    const begun = performance.now();
    all();
    return performance.now() - begun;
  });
  const rows = bars.reduce((count, { dates }) => count + dates.length, 0) * sets.length;
  return { ms, rows, peakMb: peakMb(), check: final / (bars.length * sets.length) };
}

const CODE = `const parameters = { fast: 20, slow: 50 };
function onBar(view, { S0: { close } }, { fast, slow }) {
  if (close.length < slow) return;
  const isAbove = ta.sma(close.subarray(-fast), fast).at(-1) > ta.sma(close.subarray(-slow), slow).at(-1);
  const held = view.positions.S0?.quantity ?? 0;
  if (isAbove && !held) return { orders: [{ symbol: 'S0', side: 'BUY' }] };
  if (!isAbove && held) return { orders: [{ symbol: 'S0', side: 'SELL', quantity: held }] };
}`;

/** The single run by a strategy in code, as a thread makes it. */
async function runningCode(): Promise<TaskResult> {
  const bars = await readBars('code');
  const ms: number[] = [];
  for (let repeat = 0; repeat <= settings.repeats; repeat += 1) {
    const begun = performance.now();
    const answer = await backtest({ bars, strategyType: 'CUSTOM', code: CODE, parameters: {}, config });
    ms.push(performance.now() - begun);
    if (!answer.ok) throw new Error(answer.fault.message);
  }
  return { ms: ms.slice(1), rows: bars[0]?.dates.length ?? 0, peakMb: peakMb() };
}

const RESULT = '{ status result { performance { sharpeRatio totalReturn } } }';

interface Execution {
  readonly backtestExecution: { readonly status: string; readonly result: object | null };
}

const INDEXED = '{ me { documents(first: 1, filter: { types: [BACKTEST] }) { totalCount } } }';

interface Indexed {
  readonly me: { readonly documents: { readonly totalCount: number } };
}

/** Until as many results are known to document search, and the vectors of the last are made. */
async function untilIndexed(client: GraphClient, count: number): Promise<void> {
  while ((await client.ask<Indexed>(INDEXED)).me.documents.totalCount < count) await pause(50);
  await pause(500);
}

/** Starts backtests one after the other over the gateway, and asks for each until its result is there. */
async function throughTheGraph(task: GraphTask): Promise<TaskResult> {
  const platform = await startPlatform({ RATE_LIMITS: 'false' });
  try {
    const client = createGraphClient(platform.services.url);
    await client.signUp({ ...account('ada'), username: 'ada' });
    const strategyId = await client.make('createStrategy', 'strategy', { name: 'Crossover', strategyType });
    const range = { symbols: ['AAPL'], startDate: '2013-05-13', endDate: '2018-05-11' };
    const ms: number[] = [];
    for (let request = 0; request < settings.requests; request += 1) {
      const backtestId = await client.make('createBacktest', 'backtest', { name: 'Run', strategyId, config: range });
      const begun = performance.now();
      const id = await client.make('runBacktest', 'execution', { backtestId });
      const query = `query ($id: ID!) { backtestExecution(id: $id) ${RESULT} }`;
      let execution = (await client.ask<Execution>(query, { id })).backtestExecution;
      while (!execution.result && execution.status !== 'FAILED') {
        await pause(1);
        execution = (await client.ask<Execution>(query, { id })).backtestExecution;
      }
      ms.push(performance.now() - begun);
      if (!execution.result) throw new Error('Expected the backtest to complete, but it failed.');
      if (task === 'graph') await untilIndexed(client, request + 1);
    }
    return { ms: ms.slice(Math.ceil(ms.length / 10)), rows: ms.length };
  } finally {
    await platform.close();
  }
}

function work(task: TaskName): Promise<TaskResult> {
  if (task === 'graph' || task === 'graph-busy') return throughTheGraph(task);
  return task === 'code' ? runningCode() : running(task);
}

process.stdout.write(`${JSON.stringify(await work(settings.task))}\n`);
