/** A position, or one that is wanted, at its latest price. */
export interface Wanted {
  readonly symbol: string;
  readonly quantity: number;
  readonly price: number;
  /** Part of the portfolio's value that it shall have. */
  readonly weight: number;
}

export interface TradeRules {
  /** A part of the traded value, paid for each trade. */
  readonly commission: number;
  readonly wholeShares: boolean;
  /** Trades worth less are left out. */
  readonly minTrade: number;
}

/** Shares to buy, or below 0 to sell. */
export interface ProposedTrade {
  readonly symbol: string;
  readonly quantity: number;
  readonly price: number;
  readonly value: number;
  readonly cost: number;
}

export interface TradePlan {
  readonly trades: readonly ProposedTrade[];
  readonly cost: number;
  readonly cashAfter: number;
}

const MOST_ROUNDS = 50;

/**
 * Trades that bring positions to their weights of what is left once the trades are paid. Whole shares are rounded down, and purchases
 * are cut where small sales that are left out would have paid for them; so no more is spent than there is.
 */
export function planTrades(wanted: readonly Wanted[], cash: number, rules: TradeRules): TradePlan {
  const value = cash + wanted.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  let budget = value;
  let plan = tradesFor(wanted, budget, cash, rules);
  for (let round = 0; round < MOST_ROUNDS && Math.abs(value - plan.cost - budget) > 1e-12 * value; round++) {
    budget = value - plan.cost;
    plan = tradesFor(wanted, budget, cash, rules);
  }
  return plan.cashAfter >= 0 ? plan : affordable(plan, cash, rules);
}

function tradesFor(wanted: readonly Wanted[], budget: number, cash: number, rules: TradeRules): TradePlan {
  const changes = wanted.flatMap(({ symbol, quantity, price, weight }) => {
    const target = weight === 0 ? 0 : rounded((weight * budget) / price, rules);
    const change = target - quantity;
    const isWorthIt = change !== 0 && Math.abs(change) * price >= rules.minTrade;
    return isWorthIt ? [{ symbol, price, quantity: change }] : [];
  });
  return planOf(changes, cash, rules);
}

/** The same sales, and as much of each purchase as they and the cash pay for. */
function affordable({ trades }: TradePlan, cash: number, rules: TradeRules): TradePlan {
  const worth = (bought: boolean) =>
    trades.filter(({ quantity }) => quantity > 0 === bought).reduce((sum, { value }) => sum + Math.abs(value), 0);
  const available = cash + worth(false) * (1 - rules.commission);
  const part = Math.max(0, available / (worth(true) * (1 + rules.commission)));
  const cut = trades.map((trade) =>
    trade.quantity > 0 ? { ...trade, quantity: rounded(trade.quantity * part, rules) } : trade,
  );
  const plan = planOf(
    cut.filter(({ quantity, price }) => quantity !== 0 && Math.abs(quantity) * price >= rules.minTrade),
    cash,
    rules,
  );
  // What is left below 0 is rounding.
  return { ...plan, cashAfter: Math.max(0, plan.cashAfter) };
}

const rounded = (quantity: number, { wholeShares }: TradeRules): number => {
  if (!wholeShares) return quantity;
  const nearest = Math.round(quantity);
  return Math.abs(quantity - nearest) < 1e-9 * nearest ? nearest : Math.floor(quantity);
};

function planOf(
  changes: readonly { readonly symbol: string; readonly price: number; readonly quantity: number }[],
  cash: number,
  { commission }: TradeRules,
): TradePlan {
  const trades = changes.map(({ symbol, price, quantity }) => {
    const value = quantity * price;
    return { symbol, price, quantity, value, cost: Math.abs(value) * commission };
  });
  const cost = trades.reduce((sum, trade) => sum + trade.cost, 0);
  return { trades, cost, cashAfter: cash - trades.reduce((sum, { value }) => sum + value, 0) - cost };
}
