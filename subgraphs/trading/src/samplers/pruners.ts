import type { Direction, SeenTrial } from './sampler.js';

export type PrunerName = 'none' | 'median' | 'successive_halving';

export interface PrunerOptions {
  readonly startupTrials?: number;
}

interface PrunerInput {
  readonly trial: SeenTrial;
  readonly others: readonly SeenTrial[];
  readonly direction: Direction;
}

/** Whether the trial's last report is worse than the median of what the others reported at that step, once five have. */
export function shouldPrune(
  name: PrunerName,
  options: PrunerOptions,
  { trial, others, direction }: PrunerInput,
): boolean {
  const last = trial.reports.at(-1);
  if (name === 'none' || !last) return false;
  const sign = direction === 'maximize' ? 1 : -1;
  const seen = others
    .filter(({ state }) => state === 'completed')
    .flatMap(({ reports }) => reports.filter(({ step }) => step === last.step).map(({ value }) => value * sign))
    .sort((a, b) => a - b);
  if (seen.length < (options.startupTrials ?? 5)) return false;
  return last.value * sign < (seen[Math.floor(seen.length / 2)] as number);
}
