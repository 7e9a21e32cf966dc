import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getStrategyType } from '../signals/registry.js';
import type { ParameterSpace, Parameters } from '../signals/types.js';
import { type AStudy, anInput, runStudy } from './a-study.js';
import { suggest, suggestAllowed } from './random-search.js';
import { SAMPLERS, samplerOf, samplerOptionProblems } from './registry.js';
import type { SeenTrial } from './sampler.js';

const space: ParameterSpace = {
  count: { type: 'int', low: 5, high: 50 },
  lag: { type: 'int', low: 10, high: 100, step: 30 },
  window: { type: 'int', low: 1, high: 1000, log: true },
  weight: { type: 'float', low: -1, high: 1 },
  share: { type: 'float', low: 0.1, high: 0.75, step: 0.1 },
  rate: { type: 'float', low: 1e-5, high: 1, log: true },
  kind: { type: 'categorical', choices: ['mean', true, 3] },
  decay: { type: 'float', low: 0, high: 1, when: { parameter: 'kind', in: ['mean', 3] } },
  depth: { type: 'int', low: 1, high: 4, when: { parameter: 'kind', in: [true] } },
  leaf: { type: 'categorical', choices: ['a', 'b'], when: { parameter: 'depth', in: [3, 4] } },
};

function expectWithin(parameters: Parameters): void {
  const { count, lag, window, weight, share, rate, kind, decay, depth, leaf } = parameters as Record<string, number>;
  expect(Number.isInteger(count) && Number(count) >= 5 && Number(count) <= 50).toBe(true);
  expect([10, 40, 70, 100]).toContain(lag);
  expect(Number.isInteger(window) && Number(window) >= 1 && Number(window) <= 1000).toBe(true);
  expect(Number(weight) >= -1 && Number(weight) <= 1).toBe(true);
  expect([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]).toContain(share);
  expect(Number(rate) >= 1e-5 && Number(rate) <= 1).toBe(true);
  expect(['mean', true, 3]).toContain(kind);
  const isDeep = (kind as unknown) === true;
  expect(decay !== undefined).toBe(!isDeep);
  expect(depth !== undefined).toBe(isDeep);
  expect(leaf !== undefined).toBe(isDeep && Number(depth) >= 3);
  if (!isDeep) expect(Number(decay) >= 0 && Number(decay) <= 1).toBe(true);
  if (isDeep) expect([1, 2, 3, 4]).toContain(depth);
  if (leaf !== undefined) expect(['a', 'b']).toContain(leaf);
}

const study = (name: (typeof SAMPLERS)[number], seed: number, trialCount: number): AStudy => ({
  space,
  sampler: samplerOf(name, { populationSize: 6, startupTrials: 5 }),
  trialCount,
  seed,
  values: ({ count, weight, kind, depth = 0 }) => [
    Number(count) + Number(weight) ** 2 + (kind === true ? Number(depth) : 2),
  ],
});

/** Trials of every state, as a study that runs in parallel and prunes has them. */
const trialState = fc.constantFrom('running', 'completed', 'pruned', 'failed');

describe.each(SAMPLERS)('%s', (name) => {
  it('stays within every dimension, on its steps, and has the active parameters alone', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (seed) => {
        const trials = runStudy(study(name, seed, 30));
        expect(trials).toHaveLength(30);
        for (const { parameters } of trials) expectWithin(parameters);
      }),
      { numRuns: 4 },
    );
  });

  it('answers the same for a seed, a number and trials, whatever was asked before and however the space is ordered', () => {
    const one = study(name, 5, 26);
    const trials = runStudy(one);
    const answer = one.sampler(anInput(one, trials));
    const copies: SeenTrial[] = JSON.parse(JSON.stringify(trials));
    const other = { ...study(name, 5, 26), space: Object.fromEntries(Object.entries(space).reverse()) };
    runStudy(study(name, 6, 20));
    expect(other.sampler(anInput(other, copies))).toEqual(answer);
  });

  it('goes on after a break as if there had been none', () => {
    const whole = runStudy(study(name, 9, 40));
    const resumed = runStudy(study(name, 9, 40), JSON.parse(JSON.stringify(whole.slice(0, 23))));
    expect(resumed).toEqual(whole);
  });

  it('takes trials of any state, and objectives that are no numbers', () => {
    fc.assert(
      fc.property(fc.array(trialState, { minLength: 30, maxLength: 30 }), fc.nat(1000), (states, seed) => {
        const trials = runStudy(study('random', seed, 30)).map((trial, i): SeenTrial => {
          const state = states[i] ?? 'failed';
          const value = i % 7 === 0 ? Number.NaN : i % 5 === 0 ? Number.POSITIVE_INFINITY : i;
          const reports = state === 'pruned' && i % 2 ? [{ step: i % 3, value }] : [];
          const isKnown = state === 'completed' || (state === 'pruned' && reports.length > 0);
          return {
            ...trial,
            state,
            reports,
            values: isKnown ? [value] : null,
            constraints: i % 4 ? [] : [1 - (i % 3)],
          };
        });
        const one = study(name, seed, 31);
        expectWithin(one.sampler(anInput(one, trials)) ?? {});
      }),
      { numRuns: 8 },
    );
  });

  it('suggests only what is allowed, and null where nothing is', () => {
    const isAllowed = ({ short = 0, long = 0 }: Parameters) => Number(short) < Number(long);
    const windows: ParameterSpace = {
      short: { type: 'int', low: 5, high: 50 },
      long: { type: 'int', low: 20, high: 60 },
    };
    const values = ({ short, long }: Parameters) => [Number(long) - Number(short)];
    const one: AStudy = { space: windows, sampler: samplerOf(name), trialCount: 60, isAllowed, values };
    const trials = runStudy(one);
    expect(trials).toHaveLength(60);
    for (const { parameters } of trials) expect(isAllowed(parameters)).toBe(true);
    expect(one.sampler({ ...anInput(one, trials), isAllowed: () => false })).toBeNull();
  });
});

describe('random', () => {
  it('draws as it always did for a seed and a number, so that studies of before go on', () => {
    const { when: _when, ...kind } = space.kind as ParameterSpace[string];
    const plain: ParameterSpace = { count: space.count as ParameterSpace[string], kind };
    const input = { space: plain, seed: 7, number: 3, isAllowed: () => true, trials: [], directions: [] };
    expect(samplerOf('random')(input)).toEqual(suggest(plain, 7, 3));
    const sma = getStrategyType('SMA_CROSSOVER');
    const isAllowed = (parameters: Parameters) => sma.check(parameters).length === 0;
    for (let number = 0; number < 50; number++) {
      const drawn = samplerOf('random')({ ...input, space: sma.defaultSpace, number, isAllowed });
      expect(drawn).toEqual(suggestAllowed(sma.defaultSpace, sma, {}, 7, number));
    }
    expect(suggest(sma.defaultSpace, 42, 0)).toEqual({ short_window: 27, long_window: 38 });
  });
});

describe('samplerOptionProblems', () => {
  it.each([{ populationSize: 3 }, { startupTrials: 0 }, { gridSize: 2.5 }])('finds %j out of range', (options) => {
    const [name] = Object.keys(options);
    expect(samplerOptionProblems(options)).toEqual([
      { path: [name], message: expect.stringMatching(/whole number from \d+ to 1000, got/) },
    ]);
    expect(() => samplerOf('tpe', options)).toThrow(RangeError);
  });
});
