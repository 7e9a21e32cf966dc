import { percentile } from '../load/latencies.js';
import { bar } from '../report/bars.js';
import { short, table } from '../report/table.js';
import type { Problem } from './problems.js';
import type { Searches } from './search.js';

/** Of one problem, the same seeds by both. */
export interface Result {
  readonly title: string;
  readonly direction: Problem['direction'];
  readonly ours: Searches;
  readonly optuna: Searches;
}

/** Trials after which the best so far is compared. */
export const BUDGETS = [50, 100, 200] as const;

/** Medians that differ by less than this part are equal: floating-point noise. */
const TOLERANCE = 1e-9;
/** Most of Optuna's time that sampling a trial may take. */
const TIME_TO_OPTUNA = 1 / 5;

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
};

function medianBest({ values }: Searches, direction: Problem['direction'], budget: number): number {
  const best = direction === 'maximize' ? Math.max : Math.min;
  return median(values.map((ofSeed) => best(...ofSeed.slice(0, budget))));
}

function isNoWorse(ours: number, optuna: number, direction: Problem['direction']): boolean {
  const slack = TOLERANCE * Math.abs(optuna);
  return direction === 'maximize' ? ours >= optuna - slack : ours <= optuna + slack;
}

/** The part of seed pairs, of any of ours with any of Optuna's, in which ours is better; equal ones count half. */
function superiority({ ours, optuna, direction }: Result, budget: number): number {
  const best = direction === 'maximize' ? Math.max : Math.min;
  const sign = direction === 'maximize' ? -1 : 1;
  const bests = ({ values }: Searches) => values.map((ofSeed) => sign * best(...ofSeed.slice(0, budget)));
  const [mine, theirs] = [bests(ours), bests(optuna)];
  const points = mine.flatMap((a) => theirs.map((b) => (a < b ? 1 : a === b ? 0.5 : 0)));
  return points.reduce<number>((sum, point) => sum + point, 0) / points.length;
}

/** A line for each problem and budget: medians over the seeds, and how often ours is better. */
export function reportBests(results: readonly Result[]): string {
  const rows = results.flatMap((result) =>
    BUDGETS.map((budget, i) => {
      const { title, direction, ours, optuna } = result;
      const [mine, theirs] = [medianBest(ours, direction, budget), medianBest(optuna, direction, budget)];
      const verdict = isNoWorse(mine, theirs, direction) ? 'no worse' : 'worse';
      const figures = [mine.toPrecision(5), theirs.toPrecision(5), superiority(result, budget).toFixed(2)];
      return [i === 0 ? title : '', String(budget), ...figures, verdict];
    }),
  );
  return table([['', 'trials', 'ours', 'Optuna', 'ours better', ''], ...rows]);
}

/** Milliseconds of sampling a trial: the median over the seeds, and the 95th percentile. */
export function reportTimes(results: readonly Result[]): string {
  const rows = results.map(({ title, ours, optuna }) => {
    const ninetyFifth = (ms: readonly number[]) => percentile(Float64Array.from(ms).sort(), 0.95);
    const ratio = median(optuna.ms) / median(ours.ms);
    const figures = [median(ours.ms), median(optuna.ms), ninetyFifth(ours.ms), ninetyFifth(optuna.ms)].map((ms) =>
      ms.toFixed(3),
    );
    return [title, ...figures, `1/${short(ratio)}`];
  });
  return table([['ms a trial', 'ours p50', 'Optuna p50', 'ours p95', 'Optuna p95', 'to Optuna'], ...rows]);
}

/** What was set as a goal, and whether this run reaches it. */
export function reportSamplerBars(results: readonly Result[]): string {
  return results
    .flatMap(({ title, direction, ours, optuna }) => {
      const misses = BUDGETS.filter(
        (budget) => !isNoWorse(medianBest(ours, direction, budget), medianBest(optuna, direction, budget), direction),
      );
      const ratio = median(ours.ms) / median(optuna.ms);
      return [
        bar(
          `${title}: median best no worse than Optuna's at ${BUDGETS.join(', ')} trials`,
          misses.length === 0,
          misses.length === 0 ? 'at all' : `worse at ${misses.join(', ')}`,
        ),
        bar(`${title}: at most 1/5 of Optuna's sampling time`, ratio <= TIME_TO_OPTUNA, `1/${short(1 / ratio)}`),
      ];
    })
    .join('');
}
