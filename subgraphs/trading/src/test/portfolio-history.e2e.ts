import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { countCommands, type Viewer } from '@quantgraph/shared';
import { askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { deposit, HISTORY, portfoliosOf, trade } from './a-portfolio.js';
import { aTradingSubgraph, type TradingTest } from './a-trading-subgraph.js';

let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false, monitorCommands: true });
});
afterAll(() => test.stop());

const ada = aViewer();
const { aPortfolio, record, read } = portfoliosOf(() => test, ada);

it('has the value of every day at that close', async () => {
  const id = await aPortfolio();
  await record(id, HISTORY);
  const selection =
    'valuation(from: "2015-06-01", to: "2015-06-02", maxPoints: 10) { date value cash invested netFlow reason downsampledFrom }';
  const { valuation } = await read(id, selection);
  const prices = await bars('2015-06-01', '2015-06-02');
  expect(valuation).toEqual({
    date: ['2015-06-01', '2015-06-02'],
    cash: [5_740, 5_740],
    invested: prices.map((close) => expect.closeTo(150 * close, 6)),
    value: prices.map((close) => expect.closeTo(5_740 + 150 * close, 6)),
    netFlow: [0, 0],
    reason: [null, null],
    downsampledFrom: null,
  });
  const thin = (await read(id, 'valuation(maxPoints: 5) { date netFlow downsampledFrom }')).valuation;
  expect(thin.date).toHaveLength(5);
  expect(thin.netFlow.reduce((sum: number, flow: number) => sum + flow, 0)).toBe(9_500);
  expect(thin.downsampledFrom).toBeGreaterThan(500);
});

it('counts shares of before a split as the shares that they have become', async () => {
  const id = await aPortfolio();
  test.peers.splits.set('TWO', [{ date: '2015-06-01', ratio: 7 }]);
  await record(id, [deposit('2015-05-28', 10_000), trade('2015-05-28', 'BUY', 'TWO', 10, 7 * 32)]);
  const [close] = await bars('2015-05-29', '2015-05-29');
  const { valuation, positions, lots } = await read(
    id,
    'positions { quantity averageCost } lots { quantity unitCost } valuation(from: "2015-05-29", to: "2015-06-02") { invested }',
  );
  test.peers.splits.clear();
  expect(positions).toEqual([{ quantity: 70, averageCost: 32 }]);
  expect(lots).toEqual([{ quantity: 70, unitCost: 32 }]);
  expect(valuation.invested[0]).toBeCloseTo(70 * (close as number), 6);
});

it('has returns, contributions that add up to them, and the same figures over ranges', async () => {
  const id = await aPortfolio();
  await record(id, HISTORY);
  const found = await read(
    id,
    `performance { realizedPnl unrealizedPnl income fees cash marketValue timeWeightedReturn annualTimeWeightedReturn moneyWeightedReturn annualMoneyWeightedReturn }
     average: performance(costMethod: AVERAGE) { realizedPnl }
     periodPerformance { from to netFlow profit endValue timeWeightedReturn annualMoneyWeightedReturn }
     year: periodPerformance(from: "2015-01-01", to: "2015-12-31") { to annualTimeWeightedReturn startValue }
     attribution { totalReturn positions { symbol sector contribution profit } sectors { sector symbols contribution } fees { profit contribution } }`,
  );
  const { performance, periodPerformance, attribution } = found;
  expect(performance).toMatchObject({ income: 13, fees: 35, cash: 6_228 });
  expect(performance.realizedPnl).toBeCloseTo(995 - 40 * 26.55, 9);
  expect(found.average.realizedPnl).toBeCloseTo(995 - 40 * 26.55, 9);
  expect(performance.timeWeightedReturn).toBe(periodPerformance.timeWeightedReturn);
  expect(performance.annualMoneyWeightedReturn).toBe(periodPerformance.annualMoneyWeightedReturn);
  expect(periodPerformance).toMatchObject({ from: '2015-01-05', to: '2022-12-28', netFlow: 9_500 });
  expect(periodPerformance.profit).toBeCloseTo(periodPerformance.endValue - 9_500, 6);
  expect(found.year).toMatchObject({ to: '2015-12-31', startValue: 0, annualTimeWeightedReturn: null });
  const parts = [...attribution.positions, attribution.fees];
  const sum = (field: string) => parts.reduce((all: number, one: Record<string, number>) => all + (one[field] ?? 0), 0);
  expect(sum('contribution')).toBeCloseTo(performance.timeWeightedReturn, 9);
  expect(sum('profit')).toBeCloseTo(periodPerformance.profit, 6);
  expect(attribution.fees.profit).toBe(-20);
  expect(attribution.sectors).toMatchObject([
    { sector: 'Information Technology', symbols: ['AAPL'], contribution: attribution.positions[0].contribution },
    { sector: 'Industrials', symbols: ['TWO'], contribution: attribution.positions[1].contribution },
  ]);
});

it('is null for a portfolio without transactions, whose other figures are there', async () => {
  const id = await aPortfolio([{ symbol: 'AAPL', quantity: 1, averageCost: 100 }]);
  const found = await read(
    id,
    `valuation { date } periodPerformance { from } attribution { from } lots { date } transactions { totalCount }
     performance { cash realizedPnl income fees timeWeightedReturn moneyWeightedReturn costBasis } risk(window: 100, benchmark: "AAPL") { beta volatility reason returnCount }`,
  );
  expect(found).toMatchObject({
    valuation: null,
    periodPerformance: null,
    attribution: null,
    lots: null,
    transactions: { totalCount: 0 },
    performance: {
      cash: null,
      realizedPnl: null,
      income: null,
      fees: null,
      timeWeightedReturn: null,
      moneyWeightedReturn: null,
      costBasis: 100,
    },
    risk: { beta: expect.closeTo(1, 9), reason: null, returnCount: 100 },
  });
  expect(found.risk.volatility).toBeGreaterThan(0.1);
});

it('takes as many store commands and calls of market for three portfolios as for one', async () => {
  const viewer = aViewer();
  const count = countCommands(test.subgraph.connection);
  const seen: [number, number][] = [];
  for (const portfolios of [1, 3]) {
    while ((await idsOf(viewer)).length < portfolios) {
      await record(await aPortfolio([], viewer), HISTORY, viewer);
    }
    count.reset();
    test.peers.calls.length = 0;
    const selection = `portfolios { nodes { positions { symbol lastPrice } performance { marketValue timeWeightedReturn realizedPnl }
      valuation { value } attribution { totalReturn } lots { quantity } transactions { nodes { id } } risk(benchmark: "TWO") { beta } } }`;
    const { errors } = await askEntities(test.subgraph, viewer, [{ __typename: 'User', id: viewer.id }], selection);
    expect(errors).toEqual([]);
    seen.push([count.commands.length, test.peers.calls.length]);
  }
  expect(seen[1]).toEqual(seen[0]);
  // The page and the recordings; facts, latest prices, and closes for the history and for the risk.
  expect(seen[0]).toEqual([2, 4]);
});

async function idsOf(viewer: Viewer): Promise<string[]> {
  const selection = 'portfolios { nodes { id } }';
  const { data } = await askEntities(test.subgraph, viewer, [{ __typename: 'User', id: viewer.id }], selection);
  return data._entities[0].portfolios.nodes.map(({ id }: { id: string }) => id);
}

/** AAPL's closes in a range. */
async function bars(from: string, to: string): Promise<number[]> {
  const query = 'marketDataBatch';
  const answer = await test.peers.call<{ marketDataBatch: { columns: { closePrice: number[] } }[] }>(
    'market',
    { query, variables: { symbols: ['AAPL'], from, to } },
    null,
  );
  return answer.marketDataBatch[0]?.columns.closePrice ?? [];
}
