import { DomainError, newId, parseInput, type ShareService, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { hasDuplicates, symbolField } from '../inputs/symbols-field.js';
import { changedNameField, nameField } from '../inputs/text-fields.js';
import { assertPriced } from '../inputs/unpriced-symbols.js';
import type { MarketClient } from '../market-data/market.client.js';
import { orUnavailable } from '../peer-calls/or-unavailable.js';
import type { PortfolioRecord, PositionRecord } from './portfolio.model.js';
import type { PortfolioTransactionService } from './transactions/portfolio-transactions.service.js';

export type PortfolioService = ReturnType<typeof createPortfolioService>;

const MAX_POSITIONS = 200;

const positionInput = z.object({
  symbol: symbolField,
  quantity: z.number().positive('Expected a quantity above 0.').max(1e12, 'Expected a quantity of at most 1e12.'),
  averageCost: z
    .number()
    .min(0, 'Expected a cost of 0 or more.')
    .max(1e12, 'Expected a cost of at most 1e12.')
    .nullish(),
});

const positionsInput = z
  .array(positionInput)
  .max(MAX_POSITIONS, `Expected at most ${MAX_POSITIONS} positions.`)
  .refine((positions) => !hasDuplicates(positions.map(({ symbol }) => symbol)), 'Expected each symbol once.');

const portfolioInput = z.object({ name: nameField, positions: positionsInput });
const changesInput = z.object({ name: changedNameField, positions: positionsInput.nullish() });

/** Rules of portfolios. Every method acts for the viewer, on the viewer's own portfolios; `update` on shared ones, too. */
export function createPortfolioService(
  portfolios: Model<PortfolioRecord>,
  market: MarketClient,
  shares: ShareService,
  transactions: Pick<PortfolioTransactionService, 'removeOf'>,
) {
  async function create(viewer: Viewer, input: unknown): Promise<PortfolioRecord> {
    const { name, positions } = parseInput(portfolioInput, input);
    const stored = await checked(viewer, positions, ['input', 'positions']);
    const created = await portfolios.create({ _id: newId(), name, positions: stored, user_id: viewer.id });
    return created.toObject<PortfolioRecord>();
  }

  async function update(viewer: Viewer, id: string, changes: unknown): Promise<PortfolioRecord> {
    const { name, positions } = parseInput(changesInput, changes, ['input', 'changes']);
    const portfolio = await shares.findWritable(viewer, 'portfolio', id, find);
    if (!portfolio) return noSuchPortfolio();
    const set: Partial<PortfolioRecord> = {};
    if (name !== undefined) set.name = name;
    if (positions) set.positions = await checked(viewer, positions, ['input', 'changes', 'positions']);
    const own = { _id: id, user_id: portfolio.user_id };
    const condition = positions ? { ...own, has_transactions: { $ne: true } } : own;
    const changed = await portfolios
      .findOneAndUpdate(condition, { $set: set }, { returnDocument: 'after' })
      .lean<PortfolioRecord>();
    if (changed) return changed;
    return positions && (await find(own)) ? positionsFollow() : noSuchPortfolio();
  }

  async function remove(viewer: Viewer, id: string): Promise<PortfolioRecord> {
    const portfolio = await findOwn(viewer, id);
    if (!portfolio) return noSuchPortfolio();
    // What hangs on it goes first, so that a deletion cut short can be repeated.
    await shares.removeOf('portfolio', id);
    await transactions.removeOf(id);
    await portfolios.deleteOne({ _id: id, user_id: viewer.id });
    // Once more, for what was recorded between the two.
    await transactions.removeOf(id);
    return portfolio;
  }

  const find = (condition: { _id: string; user_id?: string }) => portfolios.findOne(condition).lean<PortfolioRecord>();
  const findOwn = (viewer: Viewer, id: string) => find({ _id: id, user_id: viewer.id });

  /** The positions in their stored shape, once market knows a price of every symbol. */
  async function checked(
    viewer: Viewer,
    positions: z.infer<typeof positionsInput>,
    path: readonly string[],
  ): Promise<PositionRecord[]> {
    const symbols = positions.map(({ symbol }) => symbol);
    const known = symbols.length > 0 ? await orUnavailable(market.coverage(symbols, viewer), 'Market data') : new Map();
    assertPriced(positions, known, path);
    return positions.map(({ symbol, quantity, averageCost }) => ({
      symbol,
      quantity,
      average_cost: averageCost ?? null,
    }));
  }

  return { create, update, remove, findOwn };
}

function positionsFollow(): never {
  const message =
    'The positions of this portfolio follow from its transactions: record or delete transactions instead of setting them.';
  throw new DomainError('INVALID_STATE', message, ['input', 'changes', 'positions']);
}

function noSuchPortfolio(): never {
  throw new DomainError('NOT_FOUND', 'No such portfolio.', ['input', 'id']);
}
