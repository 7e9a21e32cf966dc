import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSeries } from '../engine/a-series.js';
import { type DayRange, dayAxis, type Split, type Splitting, splitsOf } from './splits.js';

/** Bars on every third day, so that days and places among bars differ. */
const axis = (count: number) => Int32Array.from({ length: count }, (_, i) => 19_000 + 3 * i);
const placeOf = (days: Int32Array, day: number) => days.indexOf(day);
const placesIn = (days: Int32Array, { from, to }: DayRange) =>
  Array.from({ length: placeOf(days, to) - placeOf(days, from) + 1 }, (_, i) => placeOf(days, from) + i);
const trainPlaces = (days: Int32Array, { train }: Split) => train.flatMap((range) => placesIn(days, range));

const walk = { kind: 'walk_forward', train_bars: null, train_fraction: null, test_bars: null, purge_bars: 0 } as const;

describe('dayAxis', () => {
  it('is the days that any symbol has a bar on, each once', () => {
    const one = aSeries({ close: [1, 1, 1], from: '2024-01-03' });
    const other = aSeries({ symbol: 'B', close: [1, 1, 1], from: '2024-01-01' });
    expect([...dayAxis([one, other])].map((day, _i, days) => day - (days[0] as number))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('crossValidation', () => {
  it('trains on no bar in the test, its purge or its embargo, and on all others', () => {
    const cases = fc.record({
      count: fc.integer({ min: 60, max: 300 }),
      folds: fc.integer({ min: 2, max: 10 }),
      purge_bars: fc.nat(8),
      embargo_bars: fc.nat(8),
    });
    fc.assert(
      fc.property(cases, ({ count, ...given }) => {
        const days = axis(count);
        for (const split of splitsOf(days, { kind: 'cross_validation', ...given })) {
          const test = placesIn(days, split.test);
          const [first, last] = [test[0] as number, test.at(-1) as number];
          const closed = (place: number) =>
            place >= first - given.purge_bars && place <= last + given.purge_bars + given.embargo_bars;
          const expected = Array.from({ length: count }, (_, place) => place).filter((place) => !closed(place));
          expect(trainPlaces(days, split)).toEqual(expected);
        }
      }),
    );
  });

  it('tests every bar once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 2, max: 10 }), (count, folds) => {
        const days = axis(count);
        const given = { kind: 'cross_validation', folds, purge_bars: 0, embargo_bars: 0 } as const;
        const tested = splitsOf(days, given).flatMap(({ test }) => placesIn(days, test));
        expect(tested).toEqual(Array.from({ length: count }, (_, place) => place));
      }),
    );
  });

  it('refuses a purge that leaves nothing to train on', () => {
    const given = { kind: 'cross_validation', folds: 2, purge_bars: 50, embargo_bars: 0 } as const;
    expect(() => splitsOf(axis(80), given)).toThrow(/Expected bars to train on .* all 80 lie within in fold 0/);
  });
});

describe('walkForward', () => {
  it('tests one stretch after another up to the last bar, and trains on bars before each alone, with the purge between', () => {
    const cases = fc.record({
      count: fc.integer({ min: 100, max: 400 }),
      folds: fc.integer({ min: 1, max: 8 }),
      train_fraction: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      purge_bars: fc.nat(5),
      is_anchored: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ count, ...given }) => {
        const days = axis(count);
        const splits = splitsOf(days, { ...walk, ...given });
        const tested = splits.flatMap(({ test }) => placesIn(days, test));
        const begin = tested[0] as number;
        expect(tested).toEqual(Array.from({ length: count - begin }, (_, i) => begin + i));
        const lengths = splits.map((split) => trainPlaces(days, split).length);
        for (const split of splits) {
          expect(Math.max(...trainPlaces(days, split))).toBe(placeOf(days, split.test.from) - given.purge_bars - 1);
          if (given.is_anchored) expect(split.train[0]?.from).toBe(days[0]);
        }
        if (!given.is_anchored) expect(new Set(lengths).size).toBe(1);
      }),
    );
  });

  it('cuts windows as long as asked for', () => {
    const given = { ...walk, folds: 3, train_bars: 40, test_bars: 10, purge_bars: 2, is_anchored: false };
    const days = axis(100);
    const places = splitsOf(days, given).map((split) => {
      const train = trainPlaces(days, split);
      return [train[0], train.at(-1), placeOf(days, split.test.from), placeOf(days, split.test.to)];
    });
    expect(places).toEqual([
      [28, 67, 70, 79],
      [38, 77, 80, 89],
      [48, 87, 90, 99],
    ]);
  });

  it.each([
    [
      'tests longer than the bars',
      { folds: 5, test_bars: 30 },
      /at least 2 bars in each of 5 tests, but there are 100/,
    ],
    [
      'training longer than the bars',
      { folds: 2, test_bars: 10, train_bars: 90 },
      /Expected 90 bars before the first test, but there are 80/,
    ],
  ])('refuses %s', (_title, given, message) => {
    expect(() => splitsOf(axis(100), { ...walk, is_anchored: false, ...given } as Splitting)).toThrow(message);
  });
});

describe('holdOut', () => {
  it('tests the last part, and trains on all before it', () => {
    const days = axis(100);
    const [split, ...more] = splitsOf(days, { kind: 'hold_out', fraction: 0.25 });
    expect(more).toEqual([]);
    expect(split).toEqual({ train: [{ from: days[0], to: days[74] }], test: { from: days[75], to: days[99] } });
  });
});
