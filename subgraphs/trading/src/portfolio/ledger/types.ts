/** What happened in a portfolio. `transfer_in`: shares that came without being paid for from its cash. */
export const TRANSACTION_KINDS = ['deposit', 'withdrawal', 'buy', 'sell', 'dividend', 'fee', 'transfer_in'] as const;
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/**
 * One transaction, in the stored shape. `quantity` is in shares of its day and `price` that of one such share, before later splits;
 * `amount` (dividend, deposit, withdrawal, fee) and `commission` are in the currency of the prices, never negative.
 */
export interface TransactionRecord {
  id: string;
  client_key: string | null;
  /** 'YYYY-MM-DD'. */
  date: string;
  kind: TransactionKind;
  symbol: string | null;
  quantity: number | null;
  /** Of a transfer in: what a share cost; null where that is not known. */
  price: number | null;
  amount: number | null;
  commission: number;
  note: string | null;
}

/** One share became `ratio` shares, from `date` on. */
export interface Split {
  readonly date: string;
  readonly ratio: number;
}

export type SplitsBySymbol = ReadonlyMap<string, readonly Split[]>;

/** Which shares are sold first. AVERAGE: all at their average cost. */
export type CostMethod = 'fifo' | 'average';

/** Shares bought together and still held, in present shares. `unitCost` has the commission in it; null where the cost is not known. */
export interface Lot {
  readonly symbol: string;
  /** Day of the purchase; of an average that of the first. */
  readonly date: string;
  readonly quantity: number;
  readonly unitCost: number | null;
}

/** What is true at the close of a day on which something happened, and what happened on it, in present shares. */
export interface LedgerDay {
  readonly date: string;
  readonly cash: number;
  readonly holdings: ReadonlyMap<string, number>;
  /** Cash put in and taken out by the investor, both 0 or more. */
  readonly deposited: number;
  readonly withdrawn: number;
  /** Shares that came in unpaid, by symbol. */
  readonly transferred: ReadonlyMap<string, number>;
  /** By symbol, cash that its purchases (below 0), sales and dividends brought, net of commission. */
  readonly proceeds: ReadonlyMap<string, number>;
  /** Fees that belong to no symbol. */
  readonly fees: number;
}

export interface Ledger {
  /** By symbol, then oldest first. */
  readonly lots: readonly Lot[];
  /** Oldest first. */
  readonly days: readonly LedgerDay[];
  readonly cash: number;
  /** Proceeds less cost of what was sold; null where the cost of any of it is not known. */
  readonly realizedPnl: number | null;
  /** Dividends. */
  readonly income: number;
  /** Commissions and fees. */
  readonly fees: number;
  /** Every symbol that was ever held, in the order of first purchase. */
  readonly symbols: readonly string[];
}
