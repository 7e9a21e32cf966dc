import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aPortfolio, aTradingSubgraph, type TradingTest } from './a-trading-subgraph.js';

let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false });
});
afterAll(() => test.stop());

const ada = aViewer();

const propose = async (portfolioId: string, args: string, viewer: Viewer | null = ada) => {
  const query = `query ($id: ID!) { proposeRebalancing(portfolioId: $id, ${args}) { method asOf value cashAfter estimatedCost volatilityBefore volatilityAfter shrinkage
    weights { symbol current target after } trades { symbol action quantity price value cost } } }`;
  const { data, errors } = await ask(test.subgraph, viewer, query, { id: portfolioId });
  return { proposal: data?.proposeRebalancing ?? null, messages: errors.map(({ message }) => message) };
};
const holding = () =>
  aPortfolio(test.subgraph, ada, [
    { symbol: 'TWO', quantity: 900 },
    { symbol: 'CLOSES', quantity: 100 },
  ]);

it('weighs positions, and trades them towards that within what there is', async () => {
  const { proposal, messages } = await propose(
    await holding(),
    'method: EQUAL, constraints: { cashReserve: 0.1, wholeShares: true, commission: 0.01 }',
  );
  expect(messages).toEqual([]);
  expect(proposal).toMatchObject({
    asOf: '2016-12-30',
    weights: [
      { symbol: 'TWO', current: expect.closeTo(0.9, 9), target: 0.45 },
      { symbol: 'CLOSES', current: expect.closeTo(0.1, 9), target: 0.45 },
    ],
    trades: [
      { symbol: 'TWO', action: 'SELL' },
      { symbol: 'CLOSES', action: 'BUY' },
    ],
  });
  for (const { quantity, price, value, cost } of proposal.trades) {
    expect(Number.isInteger(quantity)).toBe(true);
    expect([value, cost]).toEqual([expect.closeTo(quantity * price, 6), expect.closeTo(quantity * price * 0.01, 6)]);
  }
  const [sold, bought] = proposal.trades;
  expect(proposal.cashAfter).toBeCloseTo(sold.value - bought.value - proposal.estimatedCost, 6);
  expect(proposal.volatilityAfter).toBeLessThan(0.9 * proposal.volatilityBefore);
});

it('has no more volatility by minimum variance than by any other method', async () => {
  const id = await holding();
  const volatilities = [];
  for (const method of ['MINIMUM_VARIANCE', 'RISK_PARITY', 'EQUAL', 'MAXIMUM_SHARPE']) {
    const { proposal } = await propose(id, `method: ${method}, lookback: 200`);
    expect(proposal.weights.reduce((sum: number, one: { target: number }) => sum + one.target, 0)).toBeCloseTo(1, 9);
    volatilities.push(proposal.volatilityAfter);
  }
  expect(volatilities[0]).toBeLessThanOrEqual(Math.min(...volatilities) + 1e-12);
});

it.each([
  ['method: EQUAL, constraints: { maxWeight: 0.4 }', 'Expected a `maxWeight` of at least 0.5'],
  ['method: EQUAL, constraints: { maxWeight: 0 }', 'Expected a `maxWeight` above 0'],
  ['method: EQUAL, constraints: { cashReserve: 1 }', 'Expected a `cashReserve` from 0'],
  ['method: EQUAL, lookback: 5', 'Expected `lookback` from 20 to 2520, but got 5.'],
])('refuses %s', async (args, message) => {
  const { proposal, messages } = await propose(await holding(), args);
  expect([proposal, messages.length, messages[0]?.startsWith(message)]).toEqual([null, 1, true]);
});

it('refuses a portfolio without positions, and knows none of another', async () => {
  const empty = await propose(await aPortfolio(test.subgraph, ada), 'method: EQUAL');
  expect(empty.messages).toEqual(['Expected a portfolio with a position at least, but it holds none.']);
  expect(await propose(await holding(), 'method: EQUAL', aViewer())).toEqual({ proposal: null, messages: [] });
  expect(await propose(await holding(), 'method: EQUAL', null)).toEqual({ proposal: null, messages: [] });
});
