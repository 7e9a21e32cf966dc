import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { aViewer } from '@quantgraph/shared/test-kit';
import { deposit, HISTORY, portfoliosOf, trade } from './a-portfolio.js';
import { aTradingSubgraph, mutate, type TradingTest } from './a-trading-subgraph.js';

let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false });
});
afterAll(() => test.stop());

const ada = aViewer();
const { aPortfolio, record, read } = portfoliosOf(() => test, ada);

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
