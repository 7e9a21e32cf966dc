import { badUserInput } from '@quantgraph/shared';
import { z } from 'zod';
import { PERIODS_PER_YEAR } from '../../metrics/periods.js';
import { type HeldNow, heldNow } from '../book/held-now.js';
import type { PortfolioBook } from '../book/portfolio-book.js';
import { returnsOf } from '../book/portfolio-returns.js';
import type { PortfolioRecord } from '../portfolio.model.js';
import { quadratic } from '../weights/matrix.js';
import type { TargetWeights, WeightMethod } from '../weights/target-weights.js';
import { planTrades } from '../weights/trades.js';
import type { Bounds } from '../weights/types.js';
import { checkedWindow } from './portfolio-risk.js';
import type { Weigh } from './weigh.js';

export interface RebalancingArgs {
  readonly method: WeightMethod;
  readonly lookback?: number | null | undefined;
  readonly constraints?: object | null | undefined;
}

const FEWEST_RETURNS = 20;

const fraction = (message: string) => z.number().min(0, message).max(1, message);

const constraintsInput = z.object({
  maxWeight: fraction('Expected a `maxWeight` above 0, up to 1.')
    .refine((weight) => weight > 0, 'Expected a `maxWeight` above 0, up to 1.')
    .nullish(),
  cashReserve: fraction('Expected a `cashReserve` from 0 up to, but not, 1.')
    .refine((part) => part < 1, 'Expected a `cashReserve` from 0 up to, but not, 1.')
    .nullish(),
  minTrade: z.number().min(0, 'Expected a `minTrade` of 0 or more.').nullish(),
  wholeShares: z.boolean().nullish(),
  commission: z
    .number()
    .min(0, 'Expected a `commission` from 0 to 0.1.')
    .max(0.1, 'Expected a `commission` from 0 to 0.1.')
    .nullish(),
});

/**
 * Weights that a method gives to what a portfolio holds, and the trades that lead there. BAD_USER_INPUT where the constraints
 * contradict each other or the method, and where there is too little to compute on.
 */
export async function proposeRebalancing(
  portfolio: PortfolioRecord,
  args: RebalancingArgs,
  { book, weigh }: { readonly book: PortfolioBook; readonly weigh: Weigh },
) {
  const lookback = checkedWindow('lookback', args.lookback);
  const constraints = checkedConstraints(args.constraints ?? {});
  const held = await heldNow(portfolio, book);
  const { positions, value, cash } = held;
  const asOf = assertHeld(held);
  const bounds = boundsOf(constraints, positions.length);
  const symbols = positions.map(({ symbol }) => symbol);
  const { dates, rows } = await returnsOf(symbols, lookback, asOf, book);
  if (dates.length < FEWEST_RETURNS) {
    throw badUserInput(
      `Expected at least ${FEWEST_RETURNS} days on which all positions have returns, but got ${dates.length}.`,
    );
  }
  const still = rows.findIndex((row) => row.every((one) => one === row[0]));
  if (still >= 0) throw badUserInput(`Expected prices that move, but those of ${symbols[still]} do not.`);
  const target = await weigh({ method: args.method, returns: rows, bounds });
  const weights = assertWeights(args.method, target, bounds, symbols);
  const wanted = positions.map((position, i) => ({ ...position, weight: weights[i] as number }));
  const plan = planTrades(wanted, cash, constraints);
  const before = positions.map(({ quantity, price }) => (quantity * price) / value);
  const bought = new Map(plan.trades.map(({ symbol, value: traded }) => [symbol, traded]));
  const left = value - plan.cost;
  const after = positions.map(({ symbol, quantity, price }) => (quantity * price + (bought.get(symbol) ?? 0)) / left);
  return {
    method: args.method,
    asOf,
    from: dates[0] as string,
    to: dates.at(-1) as string,
    value,
    shrinkage: target.shrinkage,
    weights: symbols.map((symbol, i) => ({
      symbol,
      current: before[i] as number,
      target: weights[i] as number,
      after: after[i] as number,
    })),
    trades: plan.trades.map(({ quantity, value: traded, ...trade }) => ({
      ...trade,
      action: quantity > 0 ? ('BUY' as const) : ('SELL' as const),
      quantity: Math.abs(quantity),
      value: Math.abs(traded),
    })),
    estimatedCost: plan.cost,
    cashAfter: plan.cashAfter,
    volatilityBefore: Math.sqrt(quadratic(target.covariance, before) * PERIODS_PER_YEAR),
    volatilityAfter: Math.sqrt(quadratic(target.covariance, after) * PERIODS_PER_YEAR),
  };
}

function checkedConstraints(given: object) {
  const parsed = constraintsInput.safeParse(given);
  if (!parsed.success) throw badUserInput(parsed.error.issues.map(({ message }) => message).join(' '));
  const { maxWeight, cashReserve, minTrade, wholeShares, commission } = parsed.data;
  return {
    maxWeight: maxWeight ?? 1,
    cashReserve: cashReserve ?? 0,
    minTrade: minTrade ?? 0,
    wholeShares: wholeShares ?? false,
    commission: commission ?? 0.001,
  };
}

/** The day of the prices, where there is something to weigh and a price of each. */
function assertHeld({ asOf, unpriced }: HeldNow): string {
  if (unpriced.length > 0)
    throw badUserInput(`Expected prices of all positions, but there are none of ${unpriced.join(', ')}.`);
  if (asOf === null) throw badUserInput('Expected a portfolio with a position at least, but it holds none.');
  return asOf;
}

function boundsOf({ maxWeight, cashReserve }: { maxWeight: number; cashReserve: number }, count: number): Bounds {
  const total = 1 - cashReserve;
  if (maxWeight * count < total * (1 - 1e-12)) {
    throw badUserInput(
      `Expected a \`maxWeight\` of at least ${shown(total / count)}, so that ${count} positions can hold ${shown(total)} of the value, but got ${maxWeight}.`,
    );
  }
  return { total, most: Math.min(total, Math.max(maxWeight, total / count)) };
}

function assertWeights(
  method: WeightMethod,
  { weights }: TargetWeights,
  { most }: Bounds,
  symbols: readonly string[],
): Float64Array {
  if (!weights) {
    throw badUserInput(
      'Expected positions of which some mix has a mean return above 0, but over this lookback none has.',
    );
  }
  const largest = weights.indexOf(Math.max(...weights));
  const weight = weights[largest] as number;
  if (weight <= most * (1 + 1e-9)) return weights;
  throw badUserInput(
    `Expected a \`maxWeight\` of at least ${shown(weight)}, which ${method.toUpperCase()} gives to ${symbols[largest]}, but got ${shown(most)}.`,
  );
}

const shown = (value: number): string => String(Number(value.toPrecision(6)));
