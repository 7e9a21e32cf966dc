import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getStrategyType } from '../signals/registry.js';
import type { ParameterSpace } from '../signals/types.js';
import { suggest, suggestAllowed } from './random-search.js';
import { validateSpace } from './validate-space.js';
import { splitMix64, xoshiro128 } from './xoshiro128.js';

const sma = getStrategyType('SMA_CROSSOVER');
const momentum = getStrategyType('MOMENTUM');
const seed = fc.nat(Number.MAX_SAFE_INTEGER);
const trial = fc.nat(10_000);
const space: ParameterSpace = {
  a: { type: 'int', low: 5, high: 50 },
  b: { type: 'int', low: 10, high: 100, step: 30 },
  c: { type: 'int', low: 1, high: 1000, log: true },
  d: { type: 'float', low: -1, high: 1 },
  e: { type: 'float', low: 0.1, high: 0.75, step: 0.1 },
  f: { type: 'float', low: 1e-5, high: 1, log: true },
  g: { type: 'categorical', choices: ['x', true, 3] },
};

describe('the generators', () => {
  it('xoshiro128** gives the published sequence of the state 1, 2, 3, 4', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  it('SplitMix64 gives the published sequence of the seed 1477776061723855037', () => {
    expect([1n, 2n, 3n].map((n) => splitMix64(1477776061723855037n, n))).toEqual([
      1985237415132408290n,
      2979275885539914483n,
      13511426838097143398n,
    ]);
  });
});

describe('suggest', () => {
  it('answers the same for a seed and a trial, whatever was asked before and however the space is ordered', () => {
    const reversed = Object.fromEntries(Object.entries(space).reverse());
    fc.assert(
      fc.property(seed, trial, trial, (s, t, other) => {
        const answer = suggest(space, s, t);
        suggest(space, s, other);
        expect(suggest(reversed, s, t)).toEqual(answer);
      }),
    );
  });

  it('stays within every dimension, on its steps', () => {
    fc.assert(
      fc.property(seed, trial, (s, t) => {
        const { a, b, c, d, e, f, g } = suggest(space, s, t) as Record<string, number>;
        expect(Number.isInteger(a) && Number(a) >= 5 && Number(a) <= 50).toBe(true);
        expect([10, 40, 70, 100]).toContain(b);
        expect(Number.isInteger(c) && Number(c) >= 1 && Number(c) <= 1000).toBe(true);
        expect(Number(d) >= -1 && Number(d) <= 1).toBe(true);
        expect([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]).toContain(e);
        expect(Number(f) >= 1e-5 && Number(f) <= 1).toBe(true);
        expect(['x', true, 3]).toContain(g);
      }),
    );
  });

  it('reaches every value about equally often', () => {
    const counts = new Map<unknown, number>();
    for (let t = 0; t < 8000; t++) {
      const { n } = suggest({ n: { type: 'int', low: 1, high: 8 } }, 7, t);
      counts.set(n, (counts.get(n) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('spreads a logarithmic dimension over its magnitudes', () => {
    const drawn = Array.from({ length: 3000 }, (_, t) => Number(suggest(space, 1, t).f));
    expect(Math.abs(drawn.filter((value) => value < 10 ** -2.5).length - 1500)).toBeLessThan(150);
  });
});

describe('suggestAllowed', () => {
  it('keeps the cross-field rules, with what the strategy itself fixes', () => {
    for (let t = 0; t < 200; t++) {
      const both = suggestAllowed(sma.defaultSpace, sma, {}, 1, t);
      expect(Number(both?.short_window)).toBeLessThan(Number(both?.long_window));
      const short = suggestAllowed({ short_window: { type: 'int', low: 5, high: 50 } }, sma, { long_window: 10 }, 1, t);
      expect(Number(short?.short_window)).toBeLessThan(10);
    }
  });

  it('answers null where nothing is allowed', () => {
    expect(suggestAllowed({ short_window: { type: 'int', low: 60, high: 70 } }, sma, {}, 1, 0)).toBeNull();
  });
});

describe('validateSpace', () => {
  it.each([sma, momentum, getStrategyType('RSI_MEAN_REVERSION'), getStrategyType('ML_SIGNAL')])(
    'allows the default space of $name',
    (type) => {
      expect(validateSpace(type.defaultSpace, type)).toEqual([]);
    },
  );

  it.each([
    ['no object', [], []],
    ['nothing', {}, []],
    ['an unknown parameter', { window: { type: 'int', low: 1, high: 2 } }, ['window']],
    ['a number for a dimension', { lookback: 5 }, ['lookback']],
    ['an unknown type', { lookback: { type: 'normal' } }, ['lookback', 'type']],
    ['an unknown field', { lookback: { type: 'int', low: 1, high: 2, mean: 1 } }, ['lookback', 'mean']],
    ['a float for a whole number', { lookback: { type: 'float', low: 1, high: 2 } }, ['lookback', 'type']],
    ['a missing bound', { lookback: { type: 'int', low: 1 } }, ['lookback', 'high']],
    ['a broken int', { lookback: { type: 'int', low: 1.5, high: 2 } }, ['lookback', 'low']],
    ['reversed bounds', { lookback: { type: 'int', low: 20, high: 10 } }, ['lookback', 'low']],
    ['a bound past the schema', { lookback: { type: 'int', low: 1, high: 5000 } }, ['lookback', 'high']],
    ['a zero step', { lookback: { type: 'int', low: 1, high: 5, step: 0 } }, ['lookback', 'step']],
    ['a broken step of int', { lookback: { type: 'int', low: 1, high: 5, step: 0.5 } }, ['lookback', 'step']],
    ['log beside step', { lookback: { type: 'int', low: 1, high: 5, step: 1, log: true } }, ['lookback', 'step']],
    ['log from 0', { threshold: { type: 'float', low: 0, high: 1, log: true } }, ['threshold', 'low']],
    ['log as text', { threshold: { type: 'float', low: 1, high: 2, log: 'yes' } }, ['threshold', 'log']],
    ['no choices', { lookback: { type: 'categorical', choices: [] } }, ['lookback', 'choices']],
    [
      'a choice past the schema',
      { lookback: { type: 'categorical', choices: [5, 'x'] } },
      ['lookback', 'choices', '1'],
    ],
  ])('finds %s', (_title, given, path) => {
    expect(validateSpace(given, momentum)).toEqual([{ path, message: expect.any(String) }]);
  });

  const parent = { type: 'categorical', choices: [5, 10] };
  const below = (when: unknown) => ({ lookback: parent, threshold: { type: 'float', low: 0, high: 0.1, when } });

  it('allows a dimension that depends on a value of another', () => {
    expect(validateSpace(below({ parameter: 'lookback', in: [10] }), momentum)).toEqual([]);
  });

  it.each([
    ['a condition that is no object', 'lookback', ['threshold', 'when']],
    ['an unknown field of a condition', { parameter: 'lookback', in: [5], not: [10] }, ['threshold', 'when', 'not']],
    ['a condition on nothing', { in: [5] }, ['threshold', 'when', 'parameter']],
    [
      'a condition on a parameter outside the space',
      { parameter: 'window', in: [5] },
      ['threshold', 'when', 'parameter'],
    ],
    ['a condition on itself', { parameter: 'threshold', in: [0] }, ['threshold', 'when', 'parameter']],
    ['a condition without values', { parameter: 'lookback', in: [] }, ['threshold', 'when', 'in']],
    ['a condition that is never met', { parameter: 'lookback', in: [5, 7] }, ['threshold', 'when', 'in', '1']],
  ])('finds %s', (_title, when, path) => {
    expect(validateSpace(below(when), momentum)).toEqual([{ path, message: expect.any(String) }]);
  });

  it('finds conditions that go round in a circle', () => {
    const circle = {
      lookback: { type: 'int', low: 5, high: 9, when: { parameter: 'threshold', in: [0] } },
      threshold: { type: 'float', low: 0, high: 0.1, when: { parameter: 'lookback', in: [7] } },
    };
    expect(validateSpace(circle, momentum).map(({ path }) => path)).toEqual([
      ['lookback', 'when', 'parameter'],
      ['threshold', 'when', 'parameter'],
    ]);
  });

  it('finds that no combination is allowed', () => {
    const [problem] = validateSpace({ short_window: { type: 'int', low: 60, high: 70 } }, sma);
    expect(problem).toEqual({
      path: [],
      message: expect.stringMatching(/no allowed combination.*below long_window \(50\)/),
    });
  });
});
