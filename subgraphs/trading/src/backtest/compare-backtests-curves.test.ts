import { describe, expect, it } from '@jest/globals';
import { alignCurves, curveCorrelations } from './compare-backtests-curves.js';

const early = { dates: ['d1', 'd2', 'd3'], values: [100, 110, 121] };
const late = { dates: ['d2', 'd3', 'd4'], values: [50, 25, 75] };
const none = { dates: [], values: [] };

describe('curves side by side', () => {
  it('have all dates, each curve beginning at 1 and null where it has no value', () => {
    expect(alignCurves([early, none, late], 'UNION', 10)).toEqual({
      date: ['d1', 'd2', 'd3', 'd4'],
      values: [
        [1, 1.1, 1.21, null],
        [null, null, null, null],
        [null, 1, 0.5, 1.5],
      ],
      downsampledFrom: null,
    });
  });

  it('have common dates by choice, and begin at 1 on the first of these', () => {
    const { date, values } = alignCurves([early, none, late], 'INTERSECTION', 10);
    expect(date).toEqual(['d2', 'd3']);
    expect(values).toEqual([
      [1, expect.closeTo(1.1, 12)],
      [null, null],
      [1, 0.5],
    ]);
  });

  it('are thinned out together, first and last date kept', () => {
    const dates = Array.from({ length: 100 }, (_, i) => `d${100 + i}`);
    const long = { dates, values: dates.map((_date, i) => 100 + (i % 7)) };
    const { date, values, downsampledFrom } = alignCurves([none, long], 'UNION', 5);
    expect([date[0], date.at(-1), date.length, downsampledFrom]).toEqual(['d100', 'd199', 5, 100]);
    expect(values.map((curve) => curve.length)).toEqual([5, 5]);
    expect(alignCurves([none], 'INTERSECTION', 5)).toEqual({ date: [], values: [[]], downsampledFrom: null });
  });
});

it('correlations are of returns between common dates, null where there are too few or nothing moved', () => {
  const up = { dates: ['d1', 'd2', 'd3', 'd4'], values: [1, 2, 3, 9] };
  const twice = { dates: ['d1', 'd2', 'd3', 'd4'], values: [5, 10, 15, 45] };
  const against = { dates: ['d1', 'd2', 'd3', 'd4'], values: [1, 0.9, 1.1, 0.6] };
  const still = { dates: ['d1', 'd2', 'd3', 'd4'], values: [1, 1, 1, 1] };
  const [first] = curveCorrelations([up, twice, against, still, none]);
  expect(first?.slice(0, 2)).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  expect(first?.[2]).toBeLessThan(0);
  expect(first?.slice(3)).toEqual([null, null]);
});
