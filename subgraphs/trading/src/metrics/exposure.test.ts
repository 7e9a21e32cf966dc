import { expect, it } from '@jest/globals';
import { exposure } from './exposure.js';

it.each([['is the part of dates on which something is held', exposure(Uint8Array.of(0, 1, 1, 0)), 0.5]])(
  '%s',
  (_title, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 12);
  },
);

it.each([['no dates', exposure(new Uint8Array())]])('is null for %s', (_title, actual) => {
  expect(actual).toBeNull();
});
