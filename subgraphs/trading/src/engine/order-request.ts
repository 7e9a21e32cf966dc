import type { OrderRequest } from './bar-strategy.js';
import { EngineError } from './engine-error.js';

const TYPES = ['MARKET', 'LIMIT', 'STOP', 'STOP_LIMIT', 'TRAILING_STOP'];

/** What an order is checked against. */
export interface RequestContext {
  date: string;
  /** Whether the run has this symbol, and a bar of it so far. */
  isTraded(symbol: string): boolean;
  held(symbol: string): number;
  allowShort: boolean;
  fractionalShares: boolean;
}

/** Throws INVALID_ORDER, naming symbol and date, what was expected and what came. */
export function checkOrderRequest(request: OrderRequest, context: RequestContext): void {
  const { symbol, side, type = 'MARKET', quantity, weight, timeInForce = 'GTC' } = request;
  const expect = expecting(request, context);
  expect(context.isTraded(symbol), 'a symbol of the run that has had a bar', symbol);
  expect(side === 'BUY' || side === 'SELL', 'side BUY or SELL', side);
  expect(TYPES.includes(type), `type among ${TYPES.join(', ')}`, type);
  expect(timeInForce === 'GTC' || timeInForce === 'DAY', 'timeInForce GTC or DAY', timeInForce);
  expect(quantity === undefined || weight === undefined, 'quantity or weight', 'both');
  expect(quantity === undefined || isAboveZero(quantity), 'quantity above 0', quantity);
  const isWhole = quantity === undefined || context.fractionalShares || Number.isInteger(quantity);
  expect(isWhole, 'a quantity of whole shares, as the config has no fractional ones', quantity);
  expect(weight === undefined || isAboveZero(weight), 'weight above 0', weight);
  checkPrices(request, type, expect);
  const sells = side === 'SELL' && !context.allowShort && !request.reduceOnly;
  expect(!sells || context.held(symbol) > 0, 'a holding to sell, as the config allows no short sales', 'none held');
}

function checkPrices(request: OrderRequest, type: string, expect: Expect): void {
  const { limitPrice, stopPrice, trailBy, takeProfit, stopLoss, reduceOnly } = request;
  const wants = { limitPrice: type.endsWith('LIMIT'), stopPrice: type === 'STOP' || type === 'STOP_LIMIT' };
  for (const [name, price] of Object.entries({ limitPrice, stopPrice })) {
    if (wants[name as keyof typeof wants]) expect(isAboveZero(price), `${name} above 0 for ${type}`, price);
    else expect(price === undefined, `no ${name} for ${type}`, price);
  }
  if (type !== 'TRAILING_STOP') expect(trailBy === undefined, `no trailBy for ${type}`, trailBy);
  else expect(isAboveZero(trailBy) && trailBy < 1, 'trailBy above 0 and below 1', trailBy);
  for (const [name, price] of Object.entries({ takeProfit, stopLoss })) {
    expect(price === undefined || isAboveZero(price), `${name} above 0`, price);
    expect(price === undefined || !reduceOnly, `no ${name} on an order that only reduces`, price);
  }
  if (takeProfit === undefined || stopLoss === undefined) return;
  const [low, high] = request.side === 'BUY' ? [stopLoss, takeProfit] : [takeProfit, stopLoss];
  expect(
    low < high,
    request.side === 'BUY' ? 'stopLoss below takeProfit' : 'takeProfit below stopLoss',
    `${low}, ${high}`,
  );
}

type Expect = (holds: boolean, expected: string, came: unknown) => void;

const expecting =
  ({ symbol }: OrderRequest, { date }: RequestContext): Expect =>
  (holds, expected, came) => {
    if (holds) return;
    const message = `Order for ${String(symbol)} on ${date}: expected ${expected}, got ${String(came)}.`;
    throw new EngineError('INVALID_ORDER', message, { symbol: String(symbol), date });
  };

function isAboveZero(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY;
}
