import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aTradingSubgraph, type TradingTest } from './a-trading-subgraph.js';

let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph({ runJobs: false });
});
afterAll(() => test.stop());

/** As the data model lists them. */
const indexes: [string, object][] = [
  ['strategies', { key: { user_id: 1, strategy_type: 1 } }],
  ['strategies', { key: { user_id: 1, is_active: 1 } }],
  ['strategies', { key: { strategy_type: 1, created_at: -1 } }],
  ['strategies', { key: { user_id: 1, created_at: -1 }, partialFilterExpression: { is_active: true } }],
  ['strategy_versions', { key: { strategy_id: 1, version: 1 }, unique: true }],
  ['backtests', { key: { user_id: 1, status: 1 } }],
  ['backtests', { key: { strategy_id: 1, created_at: -1 } }],
  ['backtests', { key: { user_id: 1, created_at: -1 } }],
  [
    'backtest_executions',
    {
      key: { completed_at: 1 },
      expireAfterSeconds: 2_592_000,
      partialFilterExpression: { status: 'failed' },
    },
  ],
  ['backtest_executions', { key: { execution_id: 1 }, unique: true }],
  ['backtest_results', { key: { backtest_id: 1, executed_at: -1 } }],
  ['backtest_results', { key: { user_id: 1, executed_at: -1 } }],
  ['backtest_results', { key: { execution_id: 1 }, unique: true }],
  ['optimization_studies', { key: { strategy_id: 1, status: 1 } }],
  ['optimization_studies', { key: { user_id: 1, created_at: 1 } }],
  ['portfolio_transactions', { key: { portfolio_id: 1, version: 1 }, unique: true }],
  ['portfolio_transactions', { key: { portfolio_id: 1, 'transactions.date': 1 } }],
  ['portfolio_transactions', { key: { 'transactions.id': 1 } }],
  ['shares', { key: { kind: 1, subject_id: 1, user_id: 1 }, unique: true }],
  ['shares', { key: { user_id: 1, kind: 1, created_at: -1, _id: -1 } }],
  ['shares', { key: { kind: 1, subject_id: 1 } }],
  ['optimization_trials', { key: { study_id: 1, number: 1 }, unique: true }],
];

it.each(indexes)('the store has on %s %j', async (collection, index) => {
  const stored = await test.store.collection(collection).indexes();
  expect(stored).toContainEqual(expect.objectContaining(index));
});
