import { expect, it } from '@jest/globals';
import type { BacktestAnswer } from '../backtest-worker/types.js';
import { createRunBacktestJob, type RunBacktestJobOptions } from './run-backtest.job.js';

const execution = { _id: 'e', user_id: 'ada', strategy_type: 'SMA_CROSSOVER', parameters: {} };
const config = { symbols: ['AAPL'], fill_at: 'NEXT_OPEN' };
const answer = { performance: { sharpe_ratio: 1 }, portfolio_value: { values: Float64Array.of(1, 2, 3) } };

interface Given {
  /** Whether the execution still has to run, each time that it is looked for. */
  readonly isUndone?: boolean[];
  readonly commits?: boolean;
}

/** Runs the job of an execution over a thread that answers by `compute`; answers what it did, in order. */
async function stepsOf(
  compute: (told: Promise<void>) => Promise<object>,
  { isUndone = [true, true], commits = true }: Given = {},
): Promise<string[]> {
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);
  let tell = () => {};
  const told = new Promise<void>((resolve) => (tell = resolve));
  const progress = async (fraction: number) => {
    steps.push(`told ${fraction}`);
    tell();
  };
  const options = {
    executions: {
      findUndone: async () => (isUndone.shift() ? execution : null),
      started: step('started'),
      progressed: async () => {},
      completed: step('completed'),
    },
    backtests: { findOwn: async () => ({ config }) },
    strategies: { codeOf: async () => null },
    results: { store: step('stored'), index: step('indexed') },
    runData: { load: async () => ({ bars: [], extras: {}, benchmark: null }) },
    pool: { backtest: () => compute(told) },
    trialsBehind: async () => ({ count: 0, known: 0, sum: 0, sumOfSquares: 0 }),
  } as unknown as RunBacktestJobOptions;
  const { signal } = new AbortController();
  const run = {
    id: 'job',
    payload: { executionId: 'e' },
    userId: 'ada',
    attempt: 1,
    signal,
    progress,
    commit: async () => commits,
  };
  await createRunBacktestJob(options).run(run);
  return steps;
}

it('tells nothing in between where the answer is there at once, and indexes the result after the end', async () => {
  const steps = await stepsOf(async () => answer as BacktestAnswer);
  expect(steps).toEqual(['started', 'stored', 'completed', 'indexed']);
});

it('tells how far it has come where the answer takes long', async () => {
  const steps = await stepsOf((told) => told.then(() => answer));
  expect(steps).toEqual(['started', 'told 0.4', 'stored', 'completed', 'indexed']);
});

it.each([
  ['it was cancelled before it could commit', { commits: false }],
  ['its backtest was deleted meanwhile', { isUndone: [true, false] }],
])('stores nothing where %s', async (_what, given) => {
  expect(await stepsOf(async () => answer, given)).toEqual(['started']);
});

it('fails as the thread does, before and after it has told', async () => {
  const failing = async () => Promise.reject(new Error('no thread'));
  await expect(stepsOf(failing)).rejects.toThrow('no thread');
  await expect(stepsOf((told) => told.then(failing))).rejects.toThrow('no thread');
});

it('makes a result that is there known to document search, where a process ended before it did', async () => {
  const again = () => Promise.reject(new Error('It ran again.'));
  expect(await stepsOf(again, { isUndone: [false] })).toEqual(['indexed']);
});
