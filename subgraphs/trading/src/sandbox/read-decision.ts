import { z } from 'zod';
import type { BarDecision, OrderRequest } from '../engine/bar-strategy.js';
import type { EngineErrorPlace } from '../engine/engine-error.js';
import { customCodeError } from './custom-code-error.js';
import { MAX_ORDERS } from './limits.js';

const positive = z.number().positive();

const orderShape = {
  side: z.enum(['BUY', 'SELL']),
  quantity: positive.optional(),
  weight: z.number().optional(),
  type: z.enum(['MARKET', 'LIMIT', 'STOP', 'STOP_LIMIT', 'TRAILING_STOP']).optional(),
  limitPrice: positive.optional(),
  stopPrice: positive.optional(),
  trailBy: positive.optional(),
  timeInForce: z.enum(['GTC', 'DAY']).optional(),
  takeProfit: positive.optional(),
  stopLoss: positive.optional(),
  reduceOnly: z.boolean().optional(),
  tag: z.string().max(100).optional(),
};

const decision = z.strictObject({
  orders: z
    .array(z.strictObject({ symbol: z.string(), ...orderShape }))
    .max(MAX_ORDERS)
    .optional(),
  cancel: z.union([z.literal('ALL'), z.array(z.number().int())]).optional(),
});

/** What `onBar` decided, checked: known fields of the right kinds, finite numbers, symbols of the run. Throws CUSTOM_CODE_FAILED. */
export function readDecision(text: string, symbols: readonly string[], place: EngineErrorPlace): BarDecision {
  const answer: unknown = JSON.parse(text);
  const { data, error } = decision.safeParse(answer);
  if (error) {
    const [issue] = error.issues;
    const path = issue?.path.map(String) ?? [];
    const expected = (issue?.message ?? '').replace(/^Invalid (input|option): /, '');
    throw failure(
      `onBar's answer${path.length > 0 ? `, ${path.join('.')}` : ''}: ${expected}, got ${shown(answer, path)}.`,
    );
  }
  const foreign = data.orders?.find(({ symbol }) => !symbols.includes(symbol));
  if (foreign)
    throw failure(`Expected orders for ${symbols.join(', ')} only, got one for ${shown(foreign.symbol, [])}.`);
  return { ...(data.orders && { orders: data.orders as OrderRequest[] }), ...(data.cancel && { cancel: data.cancel }) };

  function failure(message: string) {
    return customCodeError('CUSTOM_CODE_FAILED', message, place);
  }
}

function shown(answer: unknown, path: readonly string[]): string {
  const value = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], answer);
  return (JSON.stringify(value) ?? 'none').slice(0, 100);
}
