import { DomainError, isDuplicateKey, newId, parseInput, type ShareService, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { assertPriced } from '../../inputs/unpriced-symbols.js';
import { orUnavailable } from '../../peer-calls/or-unavailable.js';
import type { PortfolioMarketClient } from '../book/portfolio-market.client.js';
import { LedgerError } from '../ledger/ledger-error.js';
import { positionsOf } from '../ledger/positions.js';
import { effectiveTransactions } from '../ledger/recordings.js';
import { replay } from '../ledger/replay.js';
import type { Ledger, SplitsBySymbol, TransactionRecord } from '../ledger/types.js';
import type { PortfolioRecord } from '../portfolio.model.js';
import { newTransactions } from './new-transactions.js';
import { openingTransfers } from './opening-lots.js';
import type { RecordingRecord } from './portfolio-transactions.model.js';
import { recordTransactionsInput, type TransactionInput } from './transaction-input.js';

export interface PortfolioTransactionServiceOptions {
  readonly portfolios: Model<PortfolioRecord>;
  readonly recordings: Model<RecordingRecord>;
  readonly market: PortfolioMarketClient;
  readonly shares: ShareService;
}

export type PortfolioTransactionService = ReturnType<typeof createPortfolioTransactionService>;

/** A portfolio after a change, and the transactions that it was about. */
export interface Recorded {
  readonly portfolio: PortfolioRecord;
  readonly transactions: readonly TransactionRecord[];
}

/** How often a change is tried anew when another came first. */
const MOST_TRIES = 10;
const MOST_TRANSACTIONS = 10_000;
const MOST_SYMBOLS = 200;
const TRANSACTIONS = ['input', 'transactions'];

/**
 * Rules of a portfolio's history. A change is one document with the version after the newest that the change was checked against;
 * versions are unique, so a change that another came before is checked anew on what that one left.
 */
export function createPortfolioTransactionService(options: PortfolioTransactionServiceOptions) {
  const { portfolios, recordings, market, shares } = options;

  /** Adds transactions, all or none, in the order given. One whose client key and content are there already is answered, and not added again. */
  async function record(viewer: Viewer, input: unknown): Promise<Recorded> {
    const { portfolioId, transactions } = parseInput(recordTransactionsInput, input);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const portfolio = await findWritable(viewer, portfolioId);
      const history = await historyOf(portfolioId);
      const known = effectiveTransactions(history);
      const splits = await splitsOf(viewer, portfolio, known, transactions);
      const { added, all } = newTransactions(known, transactions);
      if (added.length === 0) return { portfolio, transactions: all };
      const opening = history.length === 0 ? openingTransfers(portfolio, firstDate(added), splits, newId) : [];
      const ledger = checked([...opening, ...known, ...added], splits, transactions, all);
      if (history.length === 0 && !(await begin(portfolio))) continue;
      const kept = await append(portfolio, history, { transactions: [...opening, ...added], removed: [] }, ledger);
      if (kept) return { portfolio: kept, transactions: all };
    }
    throw tooBusy();
  }

  /** Takes a transaction back. INVALID_STATE where what stands after it needs it; twice is no error, so a client may safely retry. */
  async function remove(viewer: Viewer, id: string): Promise<Recorded> {
    const first = await recordings.findOne({ 'transactions.id': id }).lean<RecordingRecord>();
    const found = first && (await shares.findWritable(viewer, 'portfolio', first.portfolio_id, find));
    if (!found) return noSuchTransaction();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const history = await historyOf(found._id);
      const known = effectiveTransactions(history);
      const removed = known.find((transaction) => transaction.id === id);
      if (!removed) return { portfolio: found, transactions: first.transactions.filter((one) => one.id === id) };
      const splits = await splitsOf(viewer, found, known, []);
      const ledger = withoutOne(known, removed, splits);
      const kept = await append(found, history, { transactions: [], removed: [id] }, ledger);
      if (kept) return { portfolio: kept, transactions: [removed] };
    }
    throw tooBusy();
  }

  const find = (condition: { _id: string; user_id?: string }) => portfolios.findOne(condition).lean<PortfolioRecord>();

  const historyOf = (portfolio_id: string) =>
    recordings.find({ portfolio_id }).sort({ version: 1 }).lean<RecordingRecord[]>();

  async function findWritable(viewer: Viewer, id: string): Promise<PortfolioRecord> {
    const field = ['input', 'portfolioId'];
    try {
      const found = await shares.findWritable(viewer, 'portfolio', id, find);
      if (found) return found;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.problems.map((problem) => ({ ...problem, field })));
    }
    throw new DomainError('NOT_FOUND', 'No such portfolio.', field);
  }

  /** Splits of all symbols of the history; INVALID_INPUT where a symbol of what is new has no prices. */
  async function splitsOf(
    viewer: Viewer,
    { positions }: PortfolioRecord,
    known: readonly TransactionRecord[],
    transactions: readonly TransactionInput[],
  ): Promise<SplitsBySymbol> {
    const named = [...positions, ...known, ...transactions].flatMap(({ symbol }) => symbol ?? []);
    const symbols = [...new Set(named)];
    if (symbols.length > MOST_SYMBOLS) {
      const message = `Expected at most ${MOST_SYMBOLS} symbols in a portfolio's history, but got ${symbols.length}.`;
      throw new DomainError('INVALID_INPUT', message, TRANSACTIONS);
    }
    const facts = symbols.length > 0 ? await orUnavailable(market.facts(symbols, viewer), 'Market data') : [];
    const priced = new Set(facts.flatMap(({ symbol, hasPrices }) => (hasPrices ? [symbol] : [])));
    assertPriced(transactions, priced, TRANSACTIONS);
    return new Map(facts.map(({ symbol, splits }) => [symbol, splits]));
  }

  /** Marks a portfolio as one with a history, so that nobody sets its positions any more; false where it has changed since it was read. */
  async function begin({ _id, updated_at, has_transactions }: PortfolioRecord): Promise<boolean> {
    if (has_transactions) return true;
    const { matchedCount } = await portfolios.updateOne({ _id, updated_at }, { $set: { has_transactions: true } });
    return matchedCount === 1;
  }

  /** Writes a change; null where another came first. What belongs to a portfolio that was deleted meanwhile goes with it. */
  async function append(
    { _id, user_id }: PortfolioRecord,
    history: readonly RecordingRecord[],
    change: Pick<RecordingRecord, 'transactions' | 'removed'>,
    ledger: Ledger,
  ): Promise<PortfolioRecord | null> {
    const version = (history.at(-1)?.version ?? 0) + 1;
    try {
      await recordings.create({ portfolio_id: _id, version, ...change, user_id });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return null;
    }
    await portfolios.updateOne(
      { _id, $or: [{ ledger_version: { $lt: version } }, { ledger_version: null }] },
      { $set: { positions: positionsOf(ledger.lots), ledger_version: version } },
    );
    const changed = await find({ _id });
    if (changed) return changed;
    await removeOf(_id);
    throw new DomainError('NOT_FOUND', 'No such portfolio.', ['input', 'portfolioId']);
  }

  async function removeOf(portfolio_id: string): Promise<void> {
    await recordings.deleteMany({ portfolio_id });
  }

  return { record, remove, removeOf };
}

/** The history with what is new; a rule that it breaks is told of the transaction that breaks it. */
function checked(
  history: readonly TransactionRecord[],
  splits: SplitsBySymbol,
  given: readonly TransactionInput[],
  records: readonly TransactionRecord[],
): Ledger {
  if (history.length > MOST_TRANSACTIONS) {
    const message = `Expected at most ${MOST_TRANSACTIONS} transactions in a portfolio, but got ${history.length}.`;
    throw new DomainError('INVALID_STATE', message, TRANSACTIONS);
  }
  try {
    return replay(history, splits);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    const at = records.findIndex(({ id }) => id === error.transaction.id);
    const field = given[at] ? [...TRANSACTIONS, String(at), error.field] : TRANSACTIONS;
    throw new DomainError('INVALID_INPUT', error.message, field);
  }
}

function withoutOne(known: readonly TransactionRecord[], { id }: TransactionRecord, splits: SplitsBySymbol): Ledger {
  try {
    return replay(
      known.filter((transaction) => transaction.id !== id),
      splits,
    );
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new DomainError('INVALID_STATE', `What comes after it needs it. ${error.message}`, ['input', 'id']);
  }
}

const firstDate = (transactions: readonly TransactionRecord[]): string =>
  transactions.map(({ date }) => date).sort()[0] as string;

const tooBusy = () =>
  new DomainError('CONFLICT', 'The portfolio was changed at the same time, again and again. Try again later.');

function noSuchTransaction(): never {
  throw new DomainError('NOT_FOUND', 'No such transaction.', ['input', 'id']);
}
