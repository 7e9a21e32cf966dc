import { describe, expect, it } from '@jest/globals';
import { parameterImportances } from './importances.js';
import { type PrunerName, type PrunerOptions, shouldPrune } from './pruners.js';
import type { SeenTrial } from './sampler.js';

/** Reports from step 0 on. */
const aTrial = (number: number, values: readonly number[], state: SeenTrial['state'] = 'completed'): SeenTrial => ({
  number,
  state,
  parameters: { x: number },
  values: [number],
  constraints: [],
  reports: values.map((value, step) => ({ step, value })),
});
const five = [1, 2, 3, 4, 5].map((value) => aTrial(value, [value, value, value]));

describe('shouldPrune', () => {
  it.each<[string, PrunerName, PrunerOptions, number[], SeenTrial[], boolean]>([
    ['none never prunes', 'none', {}, [9], five, false],
    ['median: worse than the median', 'median', {}, [3.1], five, true],
    ['median: equal to it', 'median', {}, [3], five, false],
    ['median: its best counts', 'median', {}, [2, 9], five, false],
    ['median: too few have completed', 'median', {}, [9], five.slice(1), false],
    ['median: in the warm-up', 'median', { warmupSteps: 2 }, [9, 9], five, false],
    ['median: after the warm-up', 'median', { warmupSteps: 2 }, [9, 9, 9], five, true],
    ['median: between two checks', 'median', { interval: 2 }, [9, 9], five, false],
    ['median: NaN alone', 'median', {}, [Number.NaN], five, true],
    ['median: nobody else came so far', 'median', {}, [9, 9, 9, 9], five, false],
    ['median: nothing reported', 'median', {}, [], five, false],
    ['halving: the best at its rung', 'successive_halving', {}, [0, 0.5], five, false],
    ['halving: not among the best quarter', 'successive_halving', {}, [0, 1.5], five, true],
    ['halving: below the first rung', 'successive_halving', { minResource: 3 }, [9, 9], five, false],
    ['halving: among the best half', 'successive_halving', { reductionFactor: 2 }, [0, 2.5], five, false],
    ['halving: between two rungs', 'successive_halving', { reductionFactor: 4 }, [0, 1, 9], five, false],
    ['halving: NaN at a rung', 'successive_halving', {}, [0, Number.NaN], five, true],
  ])('%s', (_title, name, options, values, others, expected) => {
    const trial = aTrial(9, values, 'running');
    expect(shouldPrune(name, options, { trial, others, direction: 'minimize' })).toBe(expected);
  });
});

describe('parameterImportances', () => {
  const space = { x: { type: 'float', low: 0, high: 10 }, y: { type: 'int', low: 3, high: 3 } } as const;

  it('are empty where undefined: too few trials, or nothing that tells the best from all', () => {
    expect(parameterImportances(space, five.slice(0, 1), 'minimize')).toEqual({});
    const equal = five.map((trial) => ({ ...trial, values: [1] }));
    expect(parameterImportances(space, equal, 'minimize')).toEqual({});
  });

  it('are 0 for a parameter that never changes', () => {
    expect(parameterImportances(space, five, 'minimize')).toEqual({ x: 1, y: 0 });
  });
});
