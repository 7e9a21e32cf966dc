import { describe, expect, it } from '@jest/globals';
import { type AStudy, aCube, numbersOf, runStudy } from './a-study.js';
import { hypervolume } from './hypervolume.js';
import { paretoFront } from './pareto.js';
import { samplerOf } from './registry.js';

/** ZDT1 (Zitzler 2000), whose front is y = 1 - sqrt(x). */
function zdt1(x: readonly number[]): number[] {
  const [first = 0, ...rest] = x;
  const g = 1 + (9 * rest.reduce((sum, xi) => sum + xi, 0)) / rest.length;
  return [first, g * (1 - Math.sqrt(first / g))];
}

const study = (sampler: AStudy['sampler'], seed: number): AStudy => ({
  space: aCube(5, 0, 1),
  sampler,
  trialCount: 600,
  seed,
  directions: ['minimize', 'minimize'],
  values: (parameters) => zdt1(numbersOf(parameters)),
});

/** Just beyond the ends of the front. */
const REFERENCE = [1.1, 1.1];
/** The area that the true front dominates: 1.1 * 1.1 less what lies below the front. */
const WHOLE = 1.21 - 1 / 3;

const dominated = (one: AStudy) =>
  hypervolume(
    runStudy(one).map(({ values }) => values ?? []),
    REFERENCE,
  );

describe('the NSGA-II sampler', () => {
  it("covers most of what ZDT1's front dominates in 600 trials, where random search covers nothing", () => {
    for (const seed of [1, 2]) {
      expect(dominated(study(samplerOf('nsga_ii', { populationSize: 30 }), seed))).toBeGreaterThan(0.7 * WHOLE);
      expect(dominated(study(samplerOf('random'), seed))).toBeLessThan(0.2 * WHOLE);
    }
  });

  it('keeps constraints: the front found lies where they hold', () => {
    const kept: AStudy = {
      ...study(samplerOf('nsga_ii', { populationSize: 30 }), 4),
      trialCount: 300,
      constraints: (parameters) => [0.5 - Number(parameters.x0)],
    };
    const trials = runStudy(kept);
    const front = paretoFront(trials, ['minimize', 'minimize']);
    expect(front.length).toBeGreaterThan(3);
    for (const { parameters } of front) expect(Number(parameters.x0)).toBeGreaterThanOrEqual(0.5);
    const late = trials.slice(150).filter(({ constraints }) => (constraints[0] as number) <= 0);
    expect(late.length).toBeGreaterThan(130);
  });
});

describe('the TPE sampler with several objectives', () => {
  it("covers most of what ZDT1's front dominates in 200 trials", () => {
    expect(dominated({ ...study(samplerOf('tpe'), 1), trialCount: 200 })).toBeGreaterThan(0.7 * WHOLE);
  });
});
