import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countCommands, type Viewer } from '@quantgraph/shared';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aTradingSubgraph, mutate, type TradingTest } from './a-trading-subgraph.js';

let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false, monitorCommands: true });
});
afterAll(() => test.stop());

const ada = aViewer();

async function aPortfolio(positions: object[] = [], viewer: Viewer = ada): Promise<string> {
  const payload = await mutate(test.subgraph, viewer, 'createPortfolio', { name: 'P', positions }, 'portfolio { id }');
  return payload.portfolio.id;
}

const RECORDED = `portfolio { id positions { symbol quantity averageCost } } transactions { id clientKey kind cashFlow }`;
const record = (portfolioId: string, transactions: object[], viewer: Viewer = ada, selection = RECORDED) =>
  mutate(test.subgraph, viewer, 'recordTransactions', { portfolioId, transactions }, selection);

const deposit = (date: string, amount: number) => ({ date, kind: 'DEPOSIT', amount });
const trade = (date: string, kind: string, symbol: string, quantity: number, price: number, commission = 0) => ({
  date,
  kind,
  symbol,
  quantity,
  price,
  commission,
});

async function read(id: string, selection: string, viewer: Viewer | null = ada) {
  const { data, errors } = await ask(
    test.subgraph,
    viewer,
    `query ($id: ID!) { portfolio(id: $id) { ${selection} } }`,
    {
      id,
    },
  );
  expect(errors).toEqual([]);
  return data.portfolio;
}

const HISTORY = [
  deposit('2015-01-05', 10_000),
  trade('2015-01-05', 'BUY', 'AAPL', 100, 26.5, 5),
  trade('2015-06-01', 'BUY', 'TWO', 50, 32, 5),
  { date: '2015-08-06', kind: 'DIVIDEND', symbol: 'AAPL', amount: 13 },
  trade('2016-03-01', 'SELL', 'AAPL', 40, 25, 5),
  { date: '2016-06-01', kind: 'FEE', amount: 20 },
  { date: '2016-09-01', kind: 'WITHDRAWAL', amount: 500 },
];

describe('recordTransactions', () => {
  it('makes positions follow from the transactions, and lists them newest first', async () => {
    const id = await aPortfolio();
    const { portfolio, transactions } = await record(id, HISTORY);
    expect(portfolio.positions).toEqual([
      { symbol: 'AAPL', quantity: 60, averageCost: (2_650 + 5) / 100 },
      { symbol: 'TWO', quantity: 50, averageCost: (1_600 + 5) / 50 },
    ]);
    expect(transactions.map(({ cashFlow }: { cashFlow: number }) => cashFlow)).toEqual([
      10_000, -2_655, -1_605, 13, 995, -20, -500,
    ]);
    const page = 'transactions(first: 2) { totalCount nodes { date kind } pageInfo { hasNextPage endCursor } }';
    const first = (await read(id, page)).transactions;
    expect(first).toMatchObject({
      totalCount: 7,
      nodes: [{ kind: 'WITHDRAWAL' }, { kind: 'FEE' }],
      pageInfo: { hasNextPage: true },
    });
    const next = page.replace('first: 2', `first: 5, after: "${first.pageInfo.endCursor}"`);
    expect((await read(id, next)).transactions).toMatchObject({
      nodes: [{ kind: 'SELL' }, { kind: 'DIVIDEND' }, { date: '2015-06-01' }, { kind: 'BUY' }, { kind: 'DEPOSIT' }],
      pageInfo: { hasNextPage: false },
    });
    const last = 'transactions(last: 1) { nodes { kind } pageInfo { hasPreviousPage } }';
    expect((await read(id, last)).transactions).toEqual({
      nodes: [{ kind: 'DEPOSIT' }],
      pageInfo: { hasPreviousPage: true },
    });
  });

  it('records nothing of an input of which one does not fit, and says which and why', async () => {
    const id = await aPortfolio();
    const { userErrors, messages } = await record(id, [
      deposit('2015-01-05', 10_000),
      trade('2015-01-05', 'BUY', 'AAPL', 10, 26),
      trade('2015-01-06', 'SELL', 'AAPL', 11, 26),
    ]);
    expect(userErrors).toEqual([['INVALID_INPUT', 'input.transactions.2.quantity']]);
    expect(messages).toEqual(['Expected to sell at most the 10 shares of AAPL held on 2015-01-06, but got 11.']);
    expect((await read(id, 'transactions { totalCount }')).transactions.totalCount).toBe(0);
  });

  it.each([
    [[trade('2015-01-05', 'BUY', 'AAPL', 1, 26)], 'transactions.0.price'],
    [[trade('2015-01-05', 'BUY', 'NONE', 1, 26)], 'transactions.0.symbol'],
    [[{ date: '2015-01-05', kind: 'BUY', symbol: 'AAPL', price: 1 }], 'transactions.0.quantity'],
    [[{ date: '2015-01-05', kind: 'DEPOSIT', amount: 1, symbol: 'AAPL' }], 'transactions.0.symbol'],
    [[{ date: '2015-01-05', kind: 'DEPOSIT', amount: -1 }], 'transactions.0.amount'],
    [[{ date: '9999-01-05', kind: 'DEPOSIT', amount: 1 }], 'transactions.0.date'],
    [
      [
        { ...deposit('2015-01-05', 1), clientKey: 'a' },
        { ...deposit('2015-01-05', 1), clientKey: 'a' },
      ],
      'transactions.1.clientKey',
    ],
    [[], 'transactions'],
  ])('refuses %j, naming the field', async (transactions, field) => {
    const { userErrors } = await record(await aPortfolio(), transactions);
    expect(userErrors).toEqual([['INVALID_INPUT', `input.${field}`]]);
  });

  it('records a transaction with a key once, and refuses another under its key', async () => {
    const id = await aPortfolio();
    const keyed = { ...deposit('2015-01-05', 100), clientKey: 'k1' };
    const first = await record(id, [keyed]);
    const second = await record(id, [keyed, { ...deposit('2015-01-06', 1), clientKey: 'k2' }]);
    expect(second.transactions[0].id).toBe(first.transactions[0].id);
    expect((await read(id, 'performance { cash }')).performance.cash).toBe(101);
    const third = await record(id, [{ ...keyed, amount: 101 }]);
    expect(third.userErrors).toEqual([['CONFLICT', 'input.transactions.0.clientKey']]);
  });

  it('lets two writers at once do what one after the other may, and no more', async () => {
    const id = await aPortfolio();
    await record(id, [deposit('2015-01-05', 1_000), trade('2015-01-05', 'BUY', 'AAPL', 10, 26)]);
    const sell = () => record(id, [trade('2015-01-06', 'SELL', 'AAPL', 6, 26)]);
    const answers = await Promise.all([sell(), sell(), record(id, [deposit('2015-01-06', 7)])]);
    const refused = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused.map(({ userErrors }) => userErrors)).toEqual([[['INVALID_INPUT', 'input.transactions.0.quantity']]]);
    expect(await read(id, 'positions { quantity } performance { cash } transactions { totalCount }')).toEqual({
      positions: [{ quantity: 4 }],
      performance: { cash: 1_000 - 260 + 156 + 7 },
      transactions: { totalCount: 4 },
    });
  });

  it('takes the positions that were there before for shares that came in with the first transaction', async () => {
    const id = await aPortfolio([{ symbol: 'AAPL', quantity: 10, averageCost: 20 }]);
    const sold = await record(id, [trade('2016-01-05', 'SELL', 'AAPL', 4, 25)]);
    expect(sold.portfolio.positions).toEqual([{ symbol: 'AAPL', quantity: 6, averageCost: 20 }]);
    expect(await read(id, 'lots { date quantity unitCost } performance { realizedPnl cash }')).toEqual({
      lots: [{ date: '2016-01-05', quantity: 6, unitCost: 20 }],
      performance: { realizedPnl: 20, cash: 100 },
    });
    const changes = { positions: [] };
    const set = await mutate(test.subgraph, ada, 'updatePortfolio', { id, changes }, 'portfolio { id }');
    expect(set.userErrors).toEqual([['INVALID_STATE', 'input.changes.positions']]);
  });

  it('says UNAVAILABLE while market is down, when positions are still read as they were', async () => {
    const id = await aPortfolio();
    await record(id, HISTORY);
    test.peers.down.add('market');
    const { userErrors } = await record(id, HISTORY);
    const { positions } = await read(id, 'positions { symbol quantity }');
    test.peers.down.delete('market');
    expect(userErrors).toEqual([['UNAVAILABLE', null]]);
    expect(positions).toEqual([
      { symbol: 'AAPL', quantity: 60 },
      { symbol: 'TWO', quantity: 50 },
    ]);
  });
});

describe('deleteTransaction', () => {
  const remove = (id: string, viewer: Viewer = ada) =>
    mutate(
      test.subgraph,
      viewer,
      'deleteTransaction',
      { id },
      'transaction { kind } portfolio { positions { quantity } }',
    );

  it('takes back what nothing later needs, and says so again when asked twice', async () => {
    const id = await aPortfolio();
    const { transactions } = await record(id, [
      deposit('2015-01-05', 1_000),
      trade('2015-01-05', 'BUY', 'AAPL', 10, 26),
      trade('2015-01-06', 'SELL', 'AAPL', 10, 26),
    ]);
    const [paid, bought, sold] = transactions.map((one: { id: string }) => one.id);
    expect((await remove(bought)).userErrors).toEqual([['INVALID_STATE', 'input.id']]);
    expect((await remove(paid)).userErrors).toEqual([['INVALID_STATE', 'input.id']]);
    expect(await remove(sold)).toMatchObject({
      transaction: { kind: 'SELL' },
      portfolio: { positions: [{ quantity: 10 }] },
    });
    expect(await remove(sold)).toMatchObject({ transaction: { kind: 'SELL' }, userErrors: [] });
    expect((await remove(bought)).portfolio).toEqual({ positions: [] });
  });

  it('is for who may change the portfolio', async () => {
    const [reader, writer, stranger] = [aViewer(), aViewer(), aViewer()];
    const id = await aPortfolio();
    const { transactions } = await record(id, [deposit('2015-01-05', 1), deposit('2015-01-06', 2)]);
    for (const [viewer, access] of [
      [reader, 'READ'],
      [writer, 'WRITE'],
    ] as const) {
      await mutate(
        test.subgraph,
        ada,
        'grantShare',
        { kind: 'PORTFOLIO', id, userId: viewer.id, access },
        'share { id }',
      );
    }
    const [first] = transactions;
    expect((await remove(first.id, stranger)).userErrors).toEqual([['NOT_FOUND', 'input.id']]);
    expect((await remove(first.id, reader)).userErrors).toEqual([['FORBIDDEN', 'input.id']]);
    expect((await record(id, [deposit('2015-01-05', 1)], stranger)).userErrors).toEqual([
      ['NOT_FOUND', 'input.portfolioId'],
    ]);
    expect((await record(id, [deposit('2015-01-05', 1)], reader)).userErrors).toEqual([
      ['FORBIDDEN', 'input.portfolioId'],
    ]);
    expect((await remove(first.id, writer)).userErrors).toEqual([]);
    expect((await record(id, [deposit('2015-01-07', 3)], writer)).userErrors).toEqual([]);
    expect(await read(id, 'performance { cash } transactions { totalCount }', reader)).toEqual({
      performance: { cash: 5 },
      transactions: { totalCount: 2 },
    });
    expect(await read(id, 'id', stranger)).toBeNull();
  });
});

describe('what a history tells', () => {
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
    const sum = (field: string) =>
      parts.reduce((all: number, one: Record<string, number>) => all + (one[field] ?? 0), 0);
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

describe('proposeRebalancing', () => {
  const propose = async (portfolioId: string, args: string, viewer: Viewer | null = ada) => {
    const query = `query ($id: ID!) { proposeRebalancing(portfolioId: $id, ${args}) { method asOf value cashAfter estimatedCost volatilityBefore volatilityAfter shrinkage
      weights { symbol current target after } trades { symbol action quantity price value cost } } }`;
    const { data, errors } = await ask(test.subgraph, viewer, query, { id: portfolioId });
    return { proposal: data?.proposeRebalancing ?? null, messages: errors.map(({ message }) => message) };
  };
  const holding = () =>
    aPortfolio([
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
    const empty = await propose(await aPortfolio(), 'method: EQUAL');
    expect(empty.messages).toEqual(['Expected a portfolio with a position at least, but it holds none.']);
    expect(await propose(await holding(), 'method: EQUAL', aViewer())).toEqual({ proposal: null, messages: [] });
    expect(await propose(await holding(), 'method: EQUAL', null)).toEqual({ proposal: null, messages: [] });
  });
});
