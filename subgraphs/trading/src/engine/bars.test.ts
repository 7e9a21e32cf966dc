import { describe, expect, it } from '@jest/globals';
import { barsFromColumns } from './bars.js';
import { toEpochDay, toIsoDate } from './epoch-day.js';

const columns = {
  date: ['2024-02-28', '2024-02-29'],
  open: [1, null],
  high: [2, null],
  low: [1, null],
  volume: [100, null],
  close: [1.5, 2],
};

describe('barsFromColumns', () => {
  it('makes days of dates and NaN of nulls', () => {
    expect(barsFromColumns('AAPL', columns)).toEqual({
      symbol: 'AAPL',
      dates: Int32Array.of(19781, 19782),
      open: Float64Array.of(1, Number.NaN),
      high: Float64Array.of(2, Number.NaN),
      low: Float64Array.of(1, Number.NaN),
      close: Float64Array.of(1.5, 2),
      volume: Float64Array.of(100, Number.NaN),
    });
  });

  it.each([
    ['no bars', { date: [], open: [], high: [], low: [], close: [], volume: [] }, /none/],
    ['a missing close', { ...columns, close: [1, null] }, /AAPL on 2024-02-29: expected a close above 0, got NaN/],
    [
      'a negative open',
      { ...columns, open: [-1, null] },
      /AAPL on 2024-02-28: expected the open above 0 or none, got -1/,
    ],
    ['falling dates', { ...columns, date: ['2024-02-29', '2024-02-28'] }, /after the bar before it, 2024-02-29/],
    ['a date that is none', { ...columns, date: ['2024-02-28', '2024-02-30'] }, /YYYY-MM-DD, got "2024-02-30"/],
    ['columns of two lengths', { ...columns, low: [1] }, /Expected 2 values in each column of AAPL, got 1/],
  ])('refuses %s', (_title, given, message) => {
    expect(() => barsFromColumns('AAPL', given)).toThrow(
      expect.objectContaining({ code: 'INVALID_BARS', message: expect.stringMatching(message) }),
    );
  });
});

describe('toEpochDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
  ])('%s is day %i, and back', (date, day) => {
    expect(toEpochDay(date)).toBe(day);
    expect(toIsoDate(day)).toBe(date);
  });
});
