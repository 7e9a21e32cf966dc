import { type JobHandler, type JobRun, newId } from '@quantgraph/shared';
import { asFinal, errorDetailsOf } from '../backtest-execution/error-details.js';
import type { BacktestPool } from '../backtest-worker/pool.js';
import { shareBars, shareExtras } from '../backtest-worker/share-bars.js';
import type { RunDataSource } from '../market-data/run-data.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import { bestOf } from './best-trial.js';
import { settingsOf } from './optimization-study.model.js';
import type { OptimizationStudyService, RunStudyPayload } from './optimization-study.service.js';
import { isEnded, type OptimizationTrialRecord } from './optimization-trial.model.js';
import type { OptimizationTrialService } from './optimization-trial.service.js';
import { withinRange } from './price-range.js';
import { runSearch, type Searched } from './run-search.js';
import { runFoldedTrials, runPlainTrials, type TrialRun } from './run-trials.js';
import { type DayRange, dayAxis, type Split, splitsOf } from './splits.js';
import { directionsOf } from './study-figures.js';
import type { StudyProgress } from './study-progress.js';
import { type Search, wholeStudy } from './suggest.js';
import { concludeWindow } from './walk-forward-analysis.js';

export interface RunStudyJobOptions {
  readonly studies: OptimizationStudyService;
  readonly strategies: StrategyService;
  readonly trials: OptimizationTrialService;
  readonly progress: StudyProgress;
  readonly runData: RunDataSource;
  readonly pool: BacktestPool;
}

/** What a run of a study's work goes by. */
interface StudyRun extends TrialRun {
  readonly holder: string;
  readonly days: Int32Array;
  readonly report: (fraction: number) => Promise<void>;
}

/**
 * Makes a study's trials over bars that are loaded once and shared with the threads. What a dead process left under way is run
 * again under its number and with its parameters, so no trial is lost or doubled.
 */
export function createRunStudyJob(options: RunStudyJobOptions): JobHandler<RunStudyPayload> {
  const { studies, strategies, trials, progress, runData, pool } = options;

  async function work({ payload: { studyId }, signal, progress: report }: JobRun<RunStudyPayload>): Promise<void> {
    const study = await studies.findRunning(studyId);
    if (!study) return;
    const loaded = await runData.load({ id: study.user_id }, study.config, study.ml_model_id);
    signal.throwIfAborted();
    const { firstDate: from, lastDate: to } = loaded;
    if (!study.price_range) await studies.change(study, { price_range: { from, to } });
    const { bars, extras } = withinRange(loaded, study.price_range);
    const data = { bars: shareBars(bars), extras: shareExtras(extras) };
    const code = await strategies.codeOf(study);
    const run: StudyRun = { study, data, code, pool, signal, report, holder: newId(), days: dayAxis(bars) };
    if (settingsOf(study).walkForward) await analyse(run);
    else await searchWhole(run);
  }

  async function searchWhole(run: StudyRun): Promise<void> {
    const { validation } = settingsOf(run.study);
    const splits = validation && splitsOf(run.days, validation);
    const { isOver } = await searchIn(run, wholeStudy(run.study), (made, others) =>
      splits ? runFoldedTrials(run, made, splits, others) : runPlainTrials(run, made),
    );
    // Clients are at work on the others: whoever tells of the last completes the study.
    await progress.refresh(run.study);
    if (isOver) await progress.finish(run.study);
  }

  async function analyse(run: StudyRun): Promise<void> {
    const { walkForward, windows: concluded, objectives } = settingsOf(run.study);
    const [direction = 'maximize'] = directionsOf(objectives);
    const splits = walkForward ? splitsOf(run.days, walkForward) : [];
    const { n_trials } = run.study;
    for (const [index, split] of splits.entries()) {
      if (concluded.some((window) => window.index === index)) continue;
      const [train] = split.train as [DayRange];
      const search = { window: index, first: index * n_trials, count: n_trials };
      const { trials: made, isOver } = await searchIn(run, search, (some) => runPlainTrials(run, some, train));
      if (!isOver) return;
      await conclude(run, index, split, bestOf(made, direction));
    }
    await progress.finishAnalysis(run.study);
  }

  async function conclude(run: StudyRun, index: number, split: Split, best: OptimizationTrialRecord | null) {
    const grown = await progress.grownTo(run.study);
    const concluded = await concludeWindow(run, index, split, best, grown);
    run.signal.throwIfAborted();
    await progress.addWindow(run.study, concluded);
  }

  async function searchIn(
    run: StudyRun,
    search: Search,
    tryOut: Parameters<typeof runSearch>[0]['tryOut'],
  ): Promise<Searched> {
    const { study, signal, holder, report } = run;
    const most = study.n_trials * (settingsOf(study).walkForward?.folds ?? 1);
    // A grid may end before its window's last number.
    const before = await trials.countEnded(study, search.first);
    const recorded = async (known: ReadonlyMap<number, OptimizationTrialRecord>) => {
      const all = [...known.values()];
      const ended = before + all.filter(isEnded).length;
      await report(ended / most);
      return progress.recorded(study, search, all, ended);
    };
    return runSearch({ study, trials, search, holder, signal, tryOut, recorded });
  }

  return {
    maxAttempts: 5,
    explain: (error) => errorDetailsOf(error).message,
    async run(run) {
      try {
        await work(run);
      } catch (error) {
        throw asFinal(error);
      }
    },
    async failed({ payload }, error) {
      const study = await studies.findRunning(payload.studyId);
      if (study) await studies.failed(study, errorDetailsOf(error));
    },
  };
}
