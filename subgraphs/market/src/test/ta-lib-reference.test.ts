import { describe, expect, it } from '@jest/globals';
import { INDICATOR_TYPES, INDICATORS } from '../indicators/indicator-types.js';
import { firstKnown } from '../indicators/series.js';
import { largestDifference, type ReferenceCase, readReference } from './ta-lib-reference.js';

const TOLERANCE = 1e-9;
const reference = await readReference();

const nameOf = ({ type, symbol, params }: ReferenceCase) => `${type} ${JSON.stringify(params)} on ${symbol}`;
const defaultsOf = ({ type }: ReferenceCase) =>
  Object.fromEntries(Object.entries(INDICATORS[type].parameters).map(([name, { default: value }]) => [name, value]));

describe("what TA-Lib computes on the sample's bars", () => {
  it.each(reference.map((one) => [nameOf(one), one] as const))('is %s, warm-up included', (_name, one) => {
    expect(largestDifference(one)).toBeLessThanOrEqual(TOLERANCE);
    const warmUp = INDICATORS[one.type].lookback(one.params);
    expect(one.expected.map(firstKnown)).toEqual(one.expected.map(() => warmUp));
  });

  it.each(INDICATOR_TYPES)('is there for %s with its defaults and, if it takes any, other parameters', (type) => {
    const ofType = reference.filter((one) => one.type === type);
    const isDefault = (one: ReferenceCase) => JSON.stringify(one.params) === JSON.stringify(defaultsOf(one));
    const takesAny = Object.keys(INDICATORS[type].parameters).length > 0;
    expect([ofType.some(isDefault), ofType.some((one) => !isDefault(one))]).toEqual([true, takesAny]);
  });

  it('has each candle pattern somewhere', () => {
    const candles = reference.filter(({ type }) => type.startsWith('CDL'));
    const found = candles.filter(({ expected }) => expected[0]?.some((value) => value !== 0 && !Number.isNaN(value)));
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(candles.map(({ type }) => type)));
  });
});
