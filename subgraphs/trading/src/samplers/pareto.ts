import type { Direction, SeenTrial } from './sampler.js';

/** The completed trials that keep all constraints and that none of their like dominates, by number. */
export function paretoFront(trials: readonly SeenTrial[], directions: readonly Direction[]): SeenTrial[] {
  const candidates = trials.filter(
    ({ state, values, constraints }) => state === 'completed' && values && constraints.every((one) => one <= 0),
  );
  const signed = ({ values }: SeenTrial) => (values ?? []).map((v, i) => (directions[i] === 'maximize' ? v : -v));
  const dominates = (a: SeenTrial, b: SeenTrial) => {
    const [x, y] = [signed(a), signed(b)];
    return x.every((v, i) => v >= (y[i] as number)) && x.some((v, i) => v > (y[i] as number));
  };
  return candidates.filter((trial) => !candidates.some((other) => dominates(other, trial)));
}
