import type { EngineConfig } from '../engine/types.js';

/** [symbol's place, bar, quantity (below 0 sold), price]: what one bar buys or sells of a symbol at one price. */
export type PeerTrade = [symbol: number, bar: number, quantity: number, price: number];

/** Where a position ends and which begins: 1 long, -1 short, 0 none, at a bar whose price before slippage is `raw`. */
export interface Turn {
  bar: number;
  raw: number;
  side: -1 | 0 | 1;
}

/** A peer's rules where they are not the engine's. Prices are before commission; `side` is 1 for what buys, -1 for what sells. */
interface PeerRules {
  entryPrice(raw: number, side: number): number;
  exitPrice(raw: number, side: number): number;
  commission(quantity: number, price: number): number;
  /** Shares of an entry: `equity` at the raw price before the position before is closed, `cash` after. */
  shares(entry: { equity: number; cash: number; raw: number; price: number; side: number }): number;
}

/** What the peer does by its rules with the same turns: its trades, and the value at the last close. */
export function replay(
  turns: readonly Turn[],
  lastClose: number,
  capital: number,
  rules: PeerRules,
): { trades: PeerTrade[]; finalValue: number } {
  const trades: PeerTrade[] = [];
  let cash = capital;
  let held = 0;
  let entry = 0;
  for (const { bar, raw, side } of turns) {
    const equity = cash + held * (raw - entry);
    if (held !== 0) {
      const exit = rules.exitPrice(raw, -Math.sign(held));
      cash += held * (exit - entry) - rules.commission(Math.abs(held), exit);
      trades.push([0, bar, -held, exit]);
      held = 0;
    }
    if (side === 0) continue;
    entry = rules.entryPrice(raw, side);
    held = side * rules.shares({ equity, cash, raw, price: entry, side });
    cash -= rules.commission(Math.abs(held), entry);
    trades.push([0, bar, held, entry]);
  }
  return { trades, finalValue: cash + held * (lastClose - entry) };
}

/**
 * backtesting.py 0.6.6, `_Broker._process_orders`: the spread is on entries; an entry of the whole account is an order of 1 - 2^-52
 * shares, whose commission a share is set aside for each.
 */
export function backtestingRules(config: EngineConfig): PeerRules {
  const { slippageBps = 0, sizing } = config;
  const commission = commissionOf(config);
  const most = 1 - Number.EPSILON;
  return {
    entryPrice: (raw, side) => raw * (1 + (side * slippageBps) / 10_000),
    exitPrice: (raw) => raw,
    commission,
    shares: ({ cash, raw, price }) =>
      sizing?.method === 'FIXED_QUANTITY' ? sizing.quantity : wholes(cash * most, price + commission(most, raw) / most),
  };
}

/** vectorbt 1.2.0, TargetPercent of 1 or -1: the equity at the fill's raw price, a purchase with its fees within the cash, a sale not. */
export function vectorbtTurnRules(config: EngineConfig): PeerRules {
  const { slippageBps = 0, commission: rate } = config;
  const slipped = (raw: number, side: number) => raw * (1 + (side * slippageBps) / 10_000);
  return {
    entryPrice: slipped,
    exitPrice: slipped,
    commission: commissionOf(config),
    shares: ({ equity, cash, raw, price, side }) => {
      const wanted = wholes(equity, raw);
      return side === 1 ? Math.min(wanted, wholes(cash / (1 + rate), price)) : wanted;
    },
  };
}

function commissionOf({ commission, commissionPerShare = 0, minimumCommission = 0 }: EngineConfig) {
  return (quantity: number, price: number) =>
    Math.max(minimumCommission, quantity * price * commission + quantity * commissionPerShare);
}

/** The floor of the exact quotient, as Python's `//` gives it. */
function wholes(amount: number, each: number): number {
  return Math.round((amount - (amount % each)) / each);
}
