import { expect, it } from '@jest/globals';
import { valuePortfolio } from './value-portfolio.js';

const price = (symbol: string, value: number, date = '2022-12-28') => [symbol, { symbol, price: value, date }] as const;
const position = (symbol: string, quantity: number, average_cost: number | null) => ({
  symbol,
  quantity,
  average_cost,
});

it('sums value and cost over positions, as of the oldest of the prices', () => {
  const positions = [position('A', 2, 10), position('B', 1, 30)];
  const prices = new Map([price('A', 15), price('B', 20, '2018-05-11')]);
  expect(valuePortfolio(positions, prices)).toEqual({
    marketValue: 50,
    costBasis: 50,
    unrealizedPnl: 0,
    totalReturn: 0,
    asOf: '2018-05-11',
  });
});

it('leaves unknown what an unknown price or cost goes into', () => {
  const unpriced = valuePortfolio([position('A', 2, 10), position('B', 1, 30)], new Map([price('A', 15)]));
  expect(unpriced).toMatchObject({ marketValue: null, costBasis: 50, unrealizedPnl: null, totalReturn: null });
  const uncosted = valuePortfolio([position('A', 2, null)], new Map([price('A', 15)]));
  expect(uncosted).toMatchObject({ marketValue: 30, costBasis: null, unrealizedPnl: null, totalReturn: null });
});

it('has no return on no cost, and no date without prices', () => {
  expect(valuePortfolio([position('A', 2, 0)], new Map([price('A', 15)]))).toMatchObject({ totalReturn: null });
  expect(valuePortfolio([], new Map())).toEqual({
    marketValue: 0,
    costBasis: 0,
    unrealizedPnl: 0,
    totalReturn: null,
    asOf: null,
  });
});
