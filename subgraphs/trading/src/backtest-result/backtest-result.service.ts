import { isDuplicateKey, newId } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { BacktestConfig } from '../backtest/backtest.loader.js';
import type { BacktestExecutionRecord } from '../backtest-execution/backtest-execution.loader.js';
import { RunError } from '../backtest-execution/error-details.js';
import type { BacktestAnswer } from '../backtest-worker/types.js';
import type { DocumentIndexer } from '../document-index/document-indexer.js';
import type { RunData } from '../market-data/run-data.js';
import type { BacktestResultRecord, StoredBacktestResult } from './backtest-result.model.js';

/** The engine's rules of filling and the metrics' formulas have this version; a change of either is a new one. */
export const ENGINE_VERSION = '2.0.1';

/** A stored result is one document, which the store limits to 16 MB. */
const MAX_TRADES = 60_000;

export type BacktestResultService = ReturnType<typeof createBacktestResultService>;

/** Results: written once per execution, never changed. */
export function createBacktestResultService(results: Model<StoredBacktestResult>, indexer: DocumentIndexer) {
  /** Stores what a run gave. If its execution already has a result, that one stays. */
  async function store(
    execution: BacktestExecutionRecord,
    config: BacktestConfig,
    data: Omit<RunData, 'bars' | 'extras' | 'benchmark'> & { readonly codeHash: string | null },
    answer: BacktestAnswer,
  ): Promise<void> {
    if (answer.trades.length > MAX_TRADES) {
      const message = `Expected at most ${MAX_TRADES} trades, but the run made ${answer.trades.length}. Choose fewer symbols, a shorter range or slower parameters.`;
      throw new RunError('TOO_MANY_TRADES', message);
    }
    const { dates, values, benchmark } = answer.portfolio_value;
    try {
      await results.create({
        _id: newId(),
        backtest_id: execution.backtest_id,
        execution_id: execution._id,
        performance: answer.performance,
        risk_metrics: answer.risk_metrics,
        trades: answer.trades,
        portfolio_value: { dates, values: Array.from(values), benchmark: benchmark && Array.from(benchmark) },
        margin_calls: answer.margin_calls,
        provenance: {
          engine_version: ENGINE_VERSION,
          strategy_type: execution.strategy_type,
          strategy_version: execution.strategy_version,
          code_hash: data.codeHash,
          parameters: execution.parameters,
          config,
          seed: config.seed ?? 0,
          data_hash: data.dataHash,
          bar_count: data.barCount,
          first_date: data.firstDate,
          last_date: data.lastDate,
        },
        executed_at: new Date(),
        user_id: execution.user_id,
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** Makes an execution's result, where it has one, known to document search. */
  async function index(executionId: string): Promise<void> {
    const stored = await results
      .findOne({ execution_id: executionId })
      .select({ user_id: 1 })
      .lean<Pick<BacktestResultRecord, '_id' | 'user_id'>>();
    if (stored) await indexer.resultStored(stored);
  }

  /** The Sharpe ratio of each of these executions that has a result, in one store command. */
  async function sharpeRatiosOf(executionIds: readonly string[]): Promise<Map<string, number | null>> {
    const found = await results
      .find({ execution_id: { $in: [...executionIds] } })
      .select({ execution_id: 1, 'performance.sharpe_ratio': 1 })
      .lean<Pick<BacktestResultRecord, 'execution_id' | 'performance'>[]>();
    return new Map(found.map(({ execution_id, performance }) => [execution_id, performance.sharpe_ratio ?? null]));
  }

  async function findOwn(viewer: { readonly id: string }, id: string): Promise<BacktestResultRecord | null> {
    return results.findOne({ _id: id, user_id: viewer.id }).lean<BacktestResultRecord>();
  }

  /** With its long parts. */
  async function findOwnWhole(viewer: { readonly id: string }, id: string): Promise<StoredBacktestResult | null> {
    const long = '+trades +portfolio_value';
    return results.findOne({ _id: id, user_id: viewer.id }).select(long).lean<StoredBacktestResult>();
  }

  return { store, index, sharpeRatiosOf, findOwn, findOwnWhole };
}

/** Removes a backtest's results. */
export const createResultRemoval = (results: Model<StoredBacktestResult>) => ({
  async removeOf(backtestId: string): Promise<void> {
    await results.deleteMany({ backtest_id: backtestId });
  },
});
