import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { answerOf, monolith } from './monolith.js';
import { DISTINCT_COUNT, deepOperation, distinctOperation, operationWithVariables } from './operations.js';

const numbers = Array.from({ length: DISTINCT_COUNT }, (_value, index) => index);

describe('the loads', () => {
  it('ask of the deep operation an answer of about 87 KB', async () => {
    const size = JSON.stringify(await answerOf(deepOperation)).length;
    expect(size).toBeGreaterThan(80_000);
    expect(size).toBeLessThan(95_000);
  });

  it('have as many different operations as they say', () => {
    expect(new Set(numbers.map((number) => distinctOperation(number).query)).size).toBe(DISTINCT_COUNT);
  });

  it('differ in more than a name', () => {
    const shapes = new Set(numbers.map((number) => distinctOperation(number).query.replaceAll(String(number), '')));
    expect(shapes.size).toBeGreaterThan(DISTINCT_COUNT / 2);
  });

  it('have the same operation at a number each time', () => {
    expect(distinctOperation(4_711)).toEqual(distinctOperation(4_711));
  });

  it('hold operations that fit the graph', () => {
    const texts = numbers.slice(0, 300).map((number) => distinctOperation(number).query);
    expect(texts.flatMap((text) => validate(monolith, parse(text)))).toEqual([]);
  });

  it('have as many different sets of variables as they say', () => {
    const sets = new Set(numbers.map((number) => JSON.stringify(operationWithVariables(number).variables)));
    expect(sets.size).toBe(DISTINCT_COUNT);
  });
});
