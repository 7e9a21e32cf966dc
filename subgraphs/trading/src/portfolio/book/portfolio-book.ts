import { badUserInput, type Loader } from '@quantgraph/shared';
import type { LatestPrice } from '../../market-data/price.loader.js';
import { type Closes, type ValuedDay, valueHistory } from '../figures/value-history.js';
import { LedgerError } from '../ledger/ledger-error.js';
import { positionsOf } from '../ledger/positions.js';
import { effectiveTransactions } from '../ledger/recordings.js';
import { replay } from '../ledger/replay.js';
import type { CostMethod, Ledger } from '../ledger/types.js';
import type { PortfolioRecord, PositionRecord } from '../portfolio.model.js';
import type { RecordingRecord } from '../transactions/portfolio-transactions.loader.js';
import type { SecurityFacts } from './portfolio-market.client.js';
import type { ClosesWanted } from './portfolio-market.loader.js';
import { isUnavailableError } from './portfolio-market.loader.js';

/** Days before the first transaction in which the last close before it is looked for. */
const DAYS_BEFORE = 14;
const MS_PER_DAY = 86_400_000;

export interface BookLoaders {
  readonly recordings: Loader<string, RecordingRecord[]>;
  readonly facts: Loader<string, SecurityFacts | null>;
  readonly closes: { load(wanted: ClosesWanted): Promise<Closes | null> };
  readonly price: Loader<string, LatestPrice | null>;
}

export type PortfolioBook = ReturnType<typeof createPortfolioBook>;

/**
 * What a request's portfolios hold and have held, each worked out once. For any number of portfolios asked in a tick it takes one
 * store command, or three for shared ones, and of market one call each for facts, closes and latest prices.
 */
export function createPortfolioBook(loaders: BookLoaders) {
  const ledgers = new Map<string, Promise<Ledger | null>>();
  const histories = new Map<string, Promise<ValuedDay[] | null>>();

  /** Recordings, oldest first; none of a portfolio without transactions. */
  const recordingsOf = async ({ _id, has_transactions }: PortfolioRecord): Promise<RecordingRecord[]> =>
    has_transactions ? loaders.recordings.load(_id) : [];

  /** Null for a portfolio without transactions. */
  function ledgerOf(portfolio: PortfolioRecord, method: CostMethod = 'fifo'): Promise<Ledger | null> {
    return once(ledgers, `${method} ${portfolio._id}`, () => readLedger(portfolio, method));
  }

  async function readLedger(portfolio: PortfolioRecord, method: CostMethod): Promise<Ledger | null> {
    const recordings = await recordingsOf(portfolio);
    if (recordings.length === 0) return null;
    const transactions = effectiveTransactions(recordings);
    const facts = await factsOf(transactions.flatMap(({ symbol }) => symbol ?? []));
    const splits = new Map([...facts].map(([symbol, fact]) => [symbol, fact.splits]));
    try {
      return replay(transactions, splits, method);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      throw badUserInput(`The portfolio's transactions no longer fit the splits that are known: ${error.message}`);
    }
  }

  async function factsOf(symbols: readonly string[]): Promise<Map<string, SecurityFacts>> {
    const found = await Promise.all([...new Set(symbols)].map((symbol) => loaders.facts.load(symbol)));
    return new Map(found.flatMap((facts) => (facts ? [[facts.symbol, facts]] : [])));
  }

  /** What is held, in present shares; those stored with the newest transaction while market can't be asked for splits since. */
  async function positionsNow(portfolio: PortfolioRecord): Promise<PositionRecord[]> {
    try {
      return await positionsBy(portfolio, 'fifo');
    } catch (error) {
      if (!isUnavailableError(error)) throw error;
      return portfolio.positions;
    }
  }

  /** What is held, in present shares, at the average cost of what a method leaves. */
  async function positionsBy(portfolio: PortfolioRecord, method: CostMethod): Promise<PositionRecord[]> {
    const ledger = await ledgerOf(portfolio, method);
    return ledger ? positionsOf(ledger.lots) : portfolio.positions;
  }

  /** Every day from the first transaction on; null for a portfolio without transactions. */
  function historyOf(portfolio: PortfolioRecord): Promise<ValuedDay[] | null> {
    return once(histories, portfolio._id, async () => {
      const ledger = await ledgerOf(portfolio);
      const first = ledger?.days[0]?.date;
      if (!ledger || first === undefined) return null;
      const from = new Date(Date.parse(first) - DAYS_BEFORE * MS_PER_DAY).toISOString().slice(0, 10);
      return valueHistory(ledger, await closesOf(ledger.symbols, from));
    });
  }

  /** Closes of those symbols that have any, from a day on or before. */
  async function closesOf(symbols: readonly string[], from: string): Promise<Map<string, Closes>> {
    const found = await Promise.all(symbols.map((symbol) => loaders.closes.load({ symbol, from })));
    return new Map(found.flatMap((closes, i) => (closes ? [[symbols[i] as string, closes]] : [])));
  }

  /** Latest prices of those symbols that have any. */
  async function pricesOf(symbols: readonly string[]): Promise<Map<string, LatestPrice>> {
    const found = await Promise.all(symbols.map((symbol) => loaders.price.load(symbol)));
    return new Map(found.flatMap((price) => (price ? [[price.symbol, price]] : [])));
  }

  /** Forgets what was read of a portfolio, once it has changed. */
  function forget(id: string): void {
    loaders.recordings.clear(id);
    histories.delete(id);
    for (const method of ['fifo', 'average']) ledgers.delete(`${method} ${id}`);
  }

  return { recordingsOf, ledgerOf, positionsNow, positionsBy, historyOf, closesOf, pricesOf, factsOf, forget };
}

function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found) return found;
  const made = work();
  known.set(key, made);
  return made;
}
