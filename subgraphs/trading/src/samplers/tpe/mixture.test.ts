import { describe, expect, it } from '@jest/globals';
import type { Dimension } from '../../signals/types.js';
import { axisOf, type NumericAxis } from '../axis.js';
import { createRandomSource } from '../xoshiro128.js';
import { bandwidths } from './bandwidths.js';
import { createMixture } from './mixture.js';
import { normalCdf } from './normal.js';

const options = (n: number) => ({ weights: new Float64Array(n).fill(1), widths: { least: 0.05, most: 1 } });
const numeric = (dimension: Dimension) => axisOf('x', dimension) as NumericAxis;

describe('a mixture', () => {
  it('of continuous axes integrates to 1', () => {
    const axes = [
      numeric({ type: 'float', low: 0, high: 1 }),
      numeric({ type: 'float', low: 1, high: 100, log: true }),
    ];
    const seen = [
      [0.02, 0.5],
      [0.4, 0.95],
      [0.41, 0.1],
    ].map((point) => Float64Array.from(point));
    const mixture = createMixture(axes, seen, options(3));
    const n = 200;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < n; k++) sum += mixture.density(Float64Array.of((i + 0.5) / n, (k + 0.5) / n)) / n ** 2;
    }
    expect(sum).toBeCloseTo(1, 4);
  });

  it.each<[string, Dimension]>([
    ['whole numbers', { type: 'int', low: 3, high: 9 }],
    ['steps', { type: 'float', low: 0.1, high: 0.75, step: 0.1 }],
    ['whole numbers by magnitude', { type: 'int', low: 1, high: 50, log: true }],
  ])('of %s gives probabilities that add up to 1, and draws accordingly', (_title, dimension) => {
    const axis = numeric(dimension);
    const seen = [0.1, 0.12, 0.8].map((unit) => Float64Array.of(axis.toUnit(axis.fromUnit(unit))));
    const mixture = createMixture([axis], seen, options(3));
    const { low, high } = dimension as { low: number; high: number };
    const step = dimension.type === 'float' ? 0.1 : 1;
    const values: number[] = [];
    for (let value = low; value <= high + 1e-9; value += step) values.push(axis.fromUnit(axis.toUnit(value)));
    const chances = values.map((value) => mixture.density(Float64Array.of(axis.toUnit(value))));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
    const random = createRandomSource(1, 1);
    const drawn = Array.from({ length: 4000 }, () => axis.fromUnit(mixture.draw(random)[0] as number));
    values.forEach((value, i) => {
      const share = drawn.filter((one) => one === value).length / drawn.length;
      expect(Math.abs(share - (chances[i] as number))).toBeLessThan(0.03);
    });
  });

  it('of choices gives probabilities that add up to 1, and draws accordingly', () => {
    const axis = axisOf('x', { type: 'categorical', choices: ['a', 'b', 'c'] });
    const mixture = createMixture([axis], [Float64Array.of(1), Float64Array.of(1), Float64Array.of(2)], options(3));
    const chances = [0, 1, 2].map((choice) => mixture.density(Float64Array.of(choice)));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    const random = createRandomSource(2, 1);
    const drawn = Array.from({ length: 4000 }, () => mixture.draw(random)[0] as number);
    chances.forEach((chance, i) => {
      expect(Math.abs(drawn.filter((choice) => choice === i).length / 4000 - chance)).toBeLessThan(0.03);
    });
  });
});

describe('bandwidths', () => {
  it('are distances to the farther neighbour, at the ends to the only one, within their range', () => {
    const found = bandwidths(Float64Array.of(0.5, 0.1, 0.9, 0.2), { least: 0.15, most: 0.35 });
    expect([...found].map((width) => Number(width.toFixed(12)))).toEqual([0.35, 0.15, 0.35, 0.3]);
  });
});

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.96, 0.02499789514822043],
    [3.3, 0.9995165758576162],
    [-5, 2.866515718791939e-7],
    [40, 1],
    [-40, 0],
  ])('of %d is %d', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-9);
  });
});
