import type { BacktestAnswer } from '../backtest-worker/types.js';
import { addTrials, deflatedSharpeRatio, type Trials } from '../metrics/deflated-sharpe-ratio.js';
import { dailyReturns } from '../metrics/periods.js';
import type { PastTrials } from '../optimization-study/past-trials.js';
import type { PastRuns } from './past-runs.js';

/** What was tried with a user's strategy, in any version, before a moment. */
export type TrialsBehind = (strategyId: string, userId: string, before: Date) => Promise<Trials>;

/** The completed runs of its backtests and the completed trials of its studies: three store commands, however many there are. */
export const createTrialsBehind =
  (runs: PastRuns, trials: PastTrials): TrialsBehind =>
  async (strategyId, userId, before) => {
    const [run, tried] = await Promise.all([
      runs.trialsOf(strategyId, userId, before),
      trials.trialsOf(strategyId, userId, before),
    ]);
    return addTrials(run, tried);
  };

/** The same answer with the deflated Sharpe ratio in its performance. */
export function deflate(answer: BacktestAnswer, before: Trials): BacktestAnswer {
  const { value, counted } = deflatedSharpeRatio(dailyReturns(answer.portfolio_value.values), before);
  return {
    ...answer,
    performance: { ...answer.performance, deflated_sharpe_ratio: value, trials_counted: counted },
  };
}
