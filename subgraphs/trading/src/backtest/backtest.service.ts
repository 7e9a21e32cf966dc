import { DomainError, newId, parseInput, type ShareService, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { changedNameField, descriptionField, nameField } from '../inputs/text-fields.js';
import type { MarketClient } from '../market-data/market.client.js';
import { assertTrades } from '../strategy/check-parameters.js';
import type { StrategyService } from '../strategy/strategy.service.js';
import type { BacktestRecord, BacktestStatus } from './backtest.model.js';
import { checkConfig } from './backtest-config.js';

export interface BacktestServiceOptions {
  readonly backtests: Model<BacktestRecord>;
  readonly strategies: StrategyService;
  readonly market: MarketClient;
  readonly shares: ShareService;
  /** What hangs on a backtest and goes with it: its executions, results and shares. */
  readonly dependents: readonly { removeOf(backtestId: string): Promise<void> }[];
}

export interface CreateBacktestInput {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly strategyId: string;
  readonly config: unknown;
}

export interface BacktestChanges {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
}

export type BacktestService = ReturnType<typeof createBacktestService>;

const texts = z.object({ name: nameField, description: descriptionField });
const changedTexts = z.object({ name: changedNameField, description: descriptionField });

/** Rules of backtests. Every method but `follow` acts for the viewer, on the viewer's own; `update` on shared ones, too. */
export function createBacktestService(options: BacktestServiceOptions) {
  const { backtests, strategies, market, shares, dependents } = options;

  async function create(viewer: Viewer, input: CreateBacktestInput): Promise<BacktestRecord> {
    const { name, description } = parseInput(texts, input);
    const strategy = await strategies.getOwn(viewer, input.strategyId, ['input', 'strategyId']);
    const config = await checkConfig(market, viewer, input.config);
    assertTrades(strategy, config.symbols, ['input', 'config', 'symbols']);
    const created = await backtests.create({
      _id: newId(),
      name,
      description: description ?? null,
      strategy_id: strategy._id,
      config,
      user_id: viewer.id,
    });
    return created.toObject<BacktestRecord>();
  }

  async function update(viewer: Viewer, id: string, changes: BacktestChanges): Promise<BacktestRecord> {
    const { name, description } = parseInput(changedTexts, changes, ['input', 'changes']);
    const set = { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
    const backtest = await shares.findWritable(viewer, 'backtest', id, (condition) =>
      backtests.findOne(condition).lean<BacktestRecord>(),
    );
    if (!backtest) return noSuchBacktest(['input', 'id']);
    const changed = await backtests
      .findOneAndUpdate({ _id: id, user_id: backtest.user_id }, { $set: set }, { returnDocument: 'after' })
      .lean<BacktestRecord>();
    return changed ?? noSuchBacktest(['input', 'id']);
  }

  /** What hangs on it goes first, so that a deletion cut short can be repeated. */
  async function remove(viewer: Viewer, id: string): Promise<BacktestRecord> {
    const backtest = await getOwn(viewer, id, ['input', 'id']);
    for (const dependent of dependents) await dependent.removeOf(id);
    await backtests.deleteOne({ _id: id, user_id: viewer.id });
    return backtest;
  }

  async function findOwn(viewer: Viewer, id: string): Promise<BacktestRecord | null> {
    return backtests.findOne({ _id: id, user_id: viewer.id }).lean<BacktestRecord>();
  }

  async function getOwn(viewer: Viewer, id: string, field: readonly string[]): Promise<BacktestRecord> {
    return (await findOwn(viewer, id)) ?? noSuchBacktest(field);
  }

  /** The strategy that each of these backtests runs, in one store command. */
  async function strategyIdsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await backtests
      .find({ _id: { $in: [...ids] } })
      .select({ strategy_id: 1 })
      .lean<Pick<BacktestRecord, '_id' | 'strategy_id'>[]>();
    return new Map(found.map(({ _id, strategy_id }) => [_id, strategy_id]));
  }

  /** From now on the backtest has this execution's status. */
  async function follow(id: string, executionId: string): Promise<void> {
    await backtests.updateOne({ _id: id }, { $set: { latest_execution_id: executionId, status: 'pending' } });
  }

  /** An execution runs, unless it has ended or a later one is there. */
  async function executionStarted(id: string, executionId: string): Promise<void> {
    const waiting = { _id: id, latest_execution_id: executionId, status: 'pending' } as const;
    await backtests.updateOne(waiting, { $set: { status: 'running' } });
  }

  /** How an execution ended, unless a later one is there. */
  async function executionEnded(id: string, executionId: string, status: BacktestStatus): Promise<void> {
    await backtests.updateOne({ _id: id, latest_execution_id: executionId }, { $set: { status } });
  }

  return { create, update, remove, findOwn, getOwn, strategyIdsOf, follow, executionStarted, executionEnded };
}

function noSuchBacktest(field: readonly string[]): never {
  throw new DomainError('NOT_FOUND', 'No such backtest.', field);
}
