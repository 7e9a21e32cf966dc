import { describe, expect, it } from '@jest/globals';
import { aSeries, type SeriesShape } from './a-series.js';
import type { BarDecision, BarView, OrderRequest } from './bar-strategy.js';
import { runBacktest } from './run-backtest.js';
import type { EngineConfig } from './types.js';

const free: EngineConfig = { initialCapital: 1000, commission: 0 };
const buy: OrderRequest = { symbol: 'AAPL', side: 'BUY', quantity: 10 };
const sell: OrderRequest = { symbol: 'AAPL', side: 'SELL', quantity: 10 };

type Orders = Readonly<Record<number, readonly OrderRequest[] | BarDecision>>;

/** A run of AAPL with orders placed at the closes of the bars by index. */
function run(shape: SeriesShape, orders: Orders, config: EngineConfig = free, seen: BarView[] = []) {
  const onBar = (view: BarView): BarDecision | undefined => {
    seen.push(view);
    const given = orders[view.index];
    return given && 'length' in given ? { orders: given } : given;
  };
  return runBacktest({ bars: [aSeries(shape)], signal: { onBar }, config });
}

const fills = (...given: Parameters<typeof run>) =>
  run(...given).trades.map(({ date, action, quantity, price }) => [Number(date.slice(-2)), action, quantity, price]);

/** Shares that lose more than the account has, which by the next open are worth what they were. */
function anAccountWithoutEquity(order: Omit<OrderRequest, 'symbol' | 'side'>) {
  const bars = [
    aSeries({ symbol: 'AAPL', close: [10, 10, 4.5, 10, 10], open: [10, 10, 10, 10, 10] }),
    aSeries({ symbol: 'MSFT', close: [10, 10, 10, 10, 10] }),
  ];
  const onBar = ({ index, equity }: BarView): BarDecision | undefined => {
    if (index === 0) return { orders: [{ ...buy, quantity: 200 }] };
    if (index !== 2) return undefined;
    expect(equity).toBe(-100);
    return {
      orders: [
        { symbol: 'MSFT', side: 'BUY', ...order },
        { symbol: 'AAPL', side: 'SELL', quantity: 300 },
      ],
    };
  };
  return runBacktest({ bars, signal: { onBar }, config: { ...free, maxLeverage: 2.5, allowShort: true } });
}

describe('orders', () => {
  it.each([{}, { quantity: 1 }, { weight: 0.5 }])('36. an account without equity opens nothing by %j', (order) => {
    const { trades, unfilledEntries, openPositions } = anAccountWithoutEquity(order);
    expect(trades.map(({ symbol, action, quantity }) => [symbol, action, quantity])).toEqual([
      ['AAPL', 'BUY', 200],
      ['AAPL', 'SELL', 200],
    ]);
    expect(unfilledEntries).toMatchObject([{ symbol: 'MSFT', reason: 'BUYING_POWER' }]);
    expect(openPositions).toEqual([]);
  });

  it('14. a limit order fills at its limit where the bar reaches it; at the open where that is better', () => {
    const limit: OrderRequest = { ...buy, type: 'LIMIT', limitPrice: 9 };
    const shape = { close: [10, 10, 10], open: [10, 10, 10], low: [10, 9.5, 8] };
    expect(fills(shape, { 0: [limit] })).toEqual([[3, 'BUY', 10, 9]]);
    expect(fills({ close: [10, 10], open: [10, 8] }, { 0: [limit] })).toEqual([[2, 'BUY', 10, 8]]);
    const above: OrderRequest = { ...sell, type: 'LIMIT', limitPrice: 11 };
    expect(fills({ close: [10, 10, 10], open: [10, 10, 12] }, { 0: [buy], 1: [above] }).at(-1)).toEqual([
      3,
      'SELL',
      10,
      12,
    ]);
  });

  it('15. a stop order fills at its stop where the bar reaches it; at the open where that is beyond (a gap)', () => {
    const stop: OrderRequest = { ...sell, type: 'STOP', stopPrice: 9 };
    const within = { close: [10, 10, 10], open: [10, 10, 10], low: [10, 10, 8] };
    expect(fills(within, { 0: [buy], 1: [stop] }).at(-1)).toEqual([3, 'SELL', 10, 9]);
    expect(fills({ close: [10, 10, 7], open: [10, 10, 8] }, { 0: [buy], 1: [stop] }).at(-1)).toEqual([
      3,
      'SELL',
      10,
      8,
    ]);
    const up: OrderRequest = { ...buy, type: 'STOP', stopPrice: 11 };
    expect(fills({ close: [10, 10], high: [10, 12] }, { 0: [up] })).toEqual([[2, 'BUY', 10, 11]]);
  });

  it('16. a stop-limit order becomes a limit order once its stop is reached', () => {
    const order: OrderRequest = { ...buy, type: 'STOP_LIMIT', stopPrice: 11, limitPrice: 11.5 };
    const reached = { close: [10, 10, 10], high: [10, 12, 10] };
    expect(fills(reached, { 0: [order] })).toEqual([[2, 'BUY', 10, 11]]);
    const pullback: OrderRequest = { ...order, limitPrice: 10.5 };
    expect(
      fills({ close: [10, 11, 11], open: [10, 10, 11], high: [10, 12, 12], low: [10, 10, 10] }, { 0: [pullback] }),
    ).toEqual([[3, 'BUY', 10, 10.5]]);
    const gap = { close: [10, 12, 12], open: [10, 12, 12], low: [10, 11.4, 12] };
    expect(fills(gap, { 0: [order] })).toEqual([[2, 'BUY', 10, 11.5]]);
  });

  it('17. a trailing stop follows the best price from bar to bar, never within one, and never backwards', () => {
    const trail: OrderRequest = { ...sell, type: 'TRAILING_STOP', trailBy: 0.1 };
    const shape = { close: [100, 100, 110, 105, 100], high: [100, 100, 120, 110, 105], low: [100, 100, 95, 109, 100] };
    const config = { ...free, initialCapital: 10_000 };
    expect(fills(shape, { 0: [buy], 1: [trail] }, config).at(-1)).toEqual([4, 'SELL', 10, 105]);
  });

  it('18. where both a stop and a limit lie inside a bar, the stop fills', () => {
    const bracket: OrderRequest = { ...buy, takeProfit: 12, stopLoss: 8 };
    const shape = { close: [10, 10, 10], high: [10, 10, 13], low: [10, 10, 7] };
    expect(fills(shape, { 0: [bracket] })).toEqual([
      [2, 'BUY', 10, 10],
      [3, 'SELL', 10, 8],
    ]);
  });

  it('19. an entry filled within a bar can be stopped in the same bar, but takes no profit in it', () => {
    const limit: OrderRequest = { ...buy, type: 'LIMIT', limitPrice: 9, takeProfit: 12, stopLoss: 8 };
    const shape = { close: [10, 10, 10], high: [10, 13, 13], low: [10, 8.5, 10] };
    expect(fills(shape, { 0: [limit] })).toEqual([
      [2, 'BUY', 10, 9],
      [3, 'SELL', 10, 12],
    ]);
    expect(fills({ ...shape, low: [10, 7, 10] }, { 0: [limit] })).toEqual([
      [2, 'BUY', 10, 9],
      [2, 'SELL', 10, 8],
    ]);
    const market: OrderRequest = { ...buy, takeProfit: 12, stopLoss: 8 };
    expect(fills(shape, { 0: [market] })).toEqual([
      [2, 'BUY', 10, 10],
      [2, 'SELL', 10, 12],
    ]);
  });

  it('20. of a bracket one cancels the other, and both go when the position goes', () => {
    const bracket: OrderRequest = { ...buy, takeProfit: 12, stopLoss: 8, tag: 'swing' };
    const shape = { close: [10, 10, 10, 10], high: [10, 10, 13, 13], low: [10, 10, 9, 7] };
    const outcome = run(shape, { 0: [bracket] });
    expect(outcome.trades.map(({ reason, tag }) => [reason, tag])).toEqual([
      ['ORDER', 'swing'],
      ['TAKE_PROFIT', 'swing'],
    ]);
    const seen: BarView[] = [];
    run({ close: [10, 10, 10, 10] }, { 0: [bracket], 1: [{ symbol: 'AAPL', side: 'SELL' }] }, free, seen);
    expect(seen.map(({ openOrders }) => openOrders.map(({ type }) => type))).toEqual([[], ['STOP', 'LIMIT'], [], []]);
  });

  it('21. a DAY order waits for one bar of its symbol, a GTC order until it fills or is cancelled', () => {
    const limit: OrderRequest = { ...buy, type: 'LIMIT', limitPrice: 9 };
    const shape = { close: [10, 10, 9, 9] };
    const day = run(shape, { 0: [{ ...limit, timeInForce: 'DAY' }] });
    expect(day.trades).toEqual([]);
    expect(day.unfilledEntries).toMatchObject([{ date: '2024-01-02', price: 9, reason: 'LAPSED' }]);
    expect(fills(shape, { 0: [limit] })).toEqual([[3, 'BUY', 10, 9]]);
    expect(fills(shape, { 0: [limit], 1: { cancel: 'ALL' } })).toEqual([]);
    expect(fills(shape, { 0: [limit], 1: { cancel: [1] } })).toEqual([]);
    expect(fills(shape, { 0: [limit], 1: { cancel: [2] } })).toHaveLength(1);
  });

  it('22. a bar gives at most its part of the volume to all orders together; the rest waits, or lapses', () => {
    const config: EngineConfig = { ...free, volumeShare: { limit: 0.1, priceImpact: 0.5 } };
    const shape = { close: [10, 10, 10, 10], volume: [60, 60, 60, 60] };
    expect(fills(shape, { 0: [buy] }, config)).toEqual([
      [2, 'BUY', 6, 10 * (1 + 0.5 * 0.1 ** 2)],
      [3, 'BUY', 4, 10 * (1 + 0.5 * (4 / 60) ** 2)],
    ]);
    expect(fills(shape, { 0: [{ ...buy, timeInForce: 'DAY' }] }, config)).toHaveLength(1);
    const two = [{ ...buy, quantity: 4 }, buy];
    expect(fills(shape, { 0: two }, config).map(([day, , quantity]) => [day, quantity])).toEqual([
      [2, 4],
      [2, 2],
      [3, 6],
      [4, 2],
    ]);
  });

  it('23. an order that only reduces never opens, adds or turns', () => {
    const config = { ...free, allowShort: true };
    const more: OrderRequest = { ...sell, quantity: 15 };
    expect(fills({ close: [10, 10, 10] }, { 0: [buy], 1: [{ ...more, reduceOnly: true }] }, config).at(-1)?.[2]).toBe(
      10,
    );
    expect(run({ close: [10, 10, 10] }, { 0: [buy], 1: [more] }, config).openPositions).toMatchObject([
      { quantity: -5 },
    ]);
    expect(fills({ close: [10, 10, 10] }, { 0: [{ ...sell, reduceOnly: true }] }, config)).toEqual([]);
    expect(run({ close: [10, 10, 10] }, { 0: [buy], 1: [more] }).openPositions).toEqual([]);
  });

  it.each<[string, Partial<OrderRequest>]>([
    ['a symbol of the run', { symbol: 'MSFT' }],
    ['side BUY or SELL', { side: 'HOLD' as never }],
    ['type among', { type: 'ICEBERG' as never }],
    ['quantity or weight', { weight: 0.5 }],
    ['quantity above 0', { quantity: -1 }],
    ['whole shares', { quantity: 1.5 }],
    ['limitPrice above 0', { type: 'LIMIT' }],
    ['no stopPrice', { stopPrice: 9 }],
    ['trailBy above 0 and below 1', { type: 'TRAILING_STOP', trailBy: 1 }],
    ['stopLoss below takeProfit', { stopLoss: 12, takeProfit: 8 }],
    ['a holding to sell', { side: 'SELL' }],
    ['timeInForce GTC or DAY', { timeInForce: 'IOC' as never }],
  ])('24. a bad order request fails the run with INVALID_ORDER: expected %s', (expected, change) => {
    const bad = () => run({ close: [10, 10] }, { 0: [{ ...buy, ...change }] });
    expect(bad).toThrow(expect.objectContaining({ code: 'INVALID_ORDER', date: '2024-01-01' }));
    expect(bad).toThrow(expected);
  });

  it('2. a date has an order: orders meet the bar, positions are marked at the close, then the strategy decides on what it sees', () => {
    const seen: BarView[] = [];
    const half: OrderRequest = { symbol: 'AAPL', side: 'BUY', weight: 0.5 };
    const outcome = run({ close: [10, 10, 12] }, { 0: [half] }, free, seen);
    expect(outcome.trades).toMatchObject([{ quantity: 50 }]);
    expect(seen[1]).toEqual({
      date: '2024-01-02',
      index: 1,
      cash: 500,
      equity: 1000,
      bars: { AAPL: { open: 10, high: 10, low: 10, close: 10, volume: 1e6, index: 1 } },
      positions: { AAPL: { quantity: 50, averagePrice: 10 } },
      openOrders: [],
    });
  });

  it('sizes by the config what has no quantity, and closes all of a position that it is against', () => {
    const { side, symbol } = buy;
    expect(fills({ close: [10, 10, 12, 12] }, { 0: [{ side, symbol }], 1: [{ side: 'SELL', symbol }] })).toEqual([
      [2, 'BUY', 100, 10],
      [3, 'SELL', 100, 12],
    ]);
  });
});
