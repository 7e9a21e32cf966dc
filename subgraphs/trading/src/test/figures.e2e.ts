import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { addTrials, deflatedSharpeRatio, NO_TRIALS } from '../metrics/deflated-sharpe-ratio.js';
import { dailyReturns } from '../metrics/periods.js';
import type { Performance, RiskMetrics } from '../metrics/types.js';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aStudy,
  aTradingSubgraph,
  eventually,
  finished,
  mutate,
  type TradingTest,
} from './a-trading-subgraph.js';
import { aBacktestRecord, aResultRecord } from './stored-records.js';

const ada = aViewer();
const whole = {
  ...aResultRecord({ user_id: ada.id }),
  portfolio_value: {
    dates: ['2015-12-01', '2015-12-02', '2015-12-31', '2016-01-04', '2016-01-05', '2016-03-01', '2016-03-02'],
    values: [100, 90, 110, 99, 88, 121, 120],
  },
};
const [performance, risk_metrics] = [whole.performance as Performance, whole.risk_metrics as RiskMetrics];
const graphNames = (stored: object) =>
  Object.keys(stored)
    .map((name) => name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase()))
    .join(' ');
const performanceFields = graphNames(performance);
const riskFields = graphNames(risk_metrics);

let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  strategyId = await aStrategy(test.subgraph, ada);
  const { total_return, max_drawdown, total_trades, final_value, total_commission } = performance;
  const few = { total_return, max_drawdown, total_trades, final_value, total_commission };
  await keep('old', { ...whole, performance: few, risk_metrics: { max_drawdown, volatility: 0.2 } });
  await keep('new', whole);
});
afterAll(() => test.stop());

/** As the store has them, past what a model would fill in. */
async function keep(_id: string, result: object) {
  const backtest = aBacktestRecord({ user_id: ada.id });
  await test.store.collection<{ _id: string }>('backtests').insertOne({ ...backtest, _id });
  const record = { ...result, _id, backtest_id: _id, execution_id: _id };
  await test.store.collection<{ _id: string }>('backtest_results').insertOne(record);
}

const SHARPES = 'sharpeRatio probabilisticSharpeRatio deflatedSharpeRatio trialsCounted';

async function aResult(strategy: string, selection: string) {
  const id = await anExecution(test.subgraph, ada, await aBacktest(test.subgraph, ada, strategy));
  return (await finished(test.subgraph, ada, id, `result { id ${selection} }`)).result;
}

async function trialValues(studyId: string): Promise<number[]> {
  const query = `{ optimizationStudy(id: "${studyId}") { status trials(first: 100) { nodes { value } } } }`;
  const { optimizationStudy: study } = await eventually(async () => {
    const { data } = await ask(test.subgraph, ada, query);
    return data.optimizationStudy.status === 'COMPLETED' && data;
  });
  return study.trials.nodes.map(({ value }: { value: number }) => value);
}

it('holds a Sharpe ratio against all that was tried before with the strategy', async () => {
  const first = await aResult(strategyId, `performance { ${SHARPES} }`);
  expect(first.performance).toMatchObject({ trialsCounted: 1 });
  expect(first.performance.deflatedSharpeRatio).toBe(first.performance.probabilisticSharpeRatio);
  const values = await trialValues(await aStudy(test.subgraph, ada, strategyId));
  const changes = { parameters: { short_window: 10, long_window: 40 } };
  await mutate(test.subgraph, ada, 'updateStrategy', { id: strategyId, changes }, 'strategy { id }');
  const second = await aResult(strategyId, `performance { ${SHARPES} } portfolioValue { value }`);
  const before = [first.performance.sharpeRatio as number, ...values]
    .map((sharpe) => ({ count: 1, known: 1, sum: sharpe, sumOfSquares: sharpe * sharpe }))
    .reduce(addTrials, NO_TRIALS);
  const expected = deflatedSharpeRatio(dailyReturns(second.portfolioValue.value), before);
  expect(second.performance.trialsCounted).toBe(1 + values.length + 1);
  expect(second.performance.deflatedSharpeRatio).toBeCloseTo(expected.value as number, 9);
  expect(second.performance.deflatedSharpeRatio).toBeLessThan(second.performance.probabilisticSharpeRatio);
});

it('tells returns by month and year, and the deepest falls first', async () => {
  const selection = `monthlyReturns { year month return } yearlyReturns { year return }
    drawdowns(first: 2) { depth peakDate troughDate recoveryDate days } all: drawdowns { depth }`;
  const { data, errors } = await ask(test.subgraph, ada, `{ backtestResult(id: "new") { ${selection} } }`);
  expect(errors).toEqual([]);
  const near = (value: number) => expect.closeTo(value, 12);
  expect(data.backtestResult).toEqual({
    monthlyReturns: [
      { year: 2015, month: 12, return: near(0.1) },
      { year: 2016, month: 1, return: near(-0.2) },
      { year: 2016, month: 3, return: near(120 / 88 - 1) },
    ],
    yearlyReturns: [
      { year: 2015, return: near(0.1) },
      { year: 2016, return: near(120 / 110 - 1) },
    ],
    drawdowns: [
      { depth: near(-0.2), peakDate: '2015-12-31', troughDate: '2016-01-05', recoveryDate: '2016-03-01', days: 61 },
      { depth: near(-0.1), peakDate: '2015-12-01', troughDate: '2015-12-02', recoveryDate: '2015-12-31', days: 30 },
    ],
    all: [{ depth: near(-0.2) }, { depth: near(-0.1) }, { depth: near(120 / 121 - 1) }],
  });
});

it('tells figures of moving windows, by the day that ends them', async () => {
  const selection =
    'rollingMetrics(window: 2, maxPoints: 3) { date annualReturn volatility sharpeRatio } none: rollingMetrics { date }';
  const { data } = await ask(test.subgraph, ada, `{ backtestResult(id: "new") { ${selection} } }`);
  const { rollingMetrics, none } = data.backtestResult;
  expect(rollingMetrics.map(({ date }: { date: string }) => date)).toEqual(['2015-12-31', '2016-01-05', '2016-03-02']);
  const volatility = (0.375 - -1 / 121) * Math.sqrt(0.5) * Math.sqrt(252);
  expect(rollingMetrics[2]).toMatchObject({
    volatility: expect.closeTo(volatility, 9),
    sharpeRatio: expect.closeTo((((0.375 - 1 / 121) / 2) * 252) / volatility, 9),
  });
  expect(none).toEqual([]);
});

it.each([
  ['drawdowns(first: 0) { days }', '`first` from 1 to 100, but got 0'],
  ['drawdowns(first: 101) { days }', '`first` from 1 to 100, but got 101'],
  ['rollingMetrics(window: 1) { date }', '`window` from 2 to 504, but got 1'],
  ['rollingMetrics(window: 505) { date }', '`window` from 2 to 504, but got 505'],
  ['rollingMetrics(maxPoints: 1) { date }', '`maxPoints` from 2 to 10000, but got 1'],
  ['equityCurve(maxPoints: 10001) { date }', '`maxPoints` from 2 to 10000, but got 10001'],
])('refuses %s', async (field, problem) => {
  const { errors } = await ask(test.subgraph, ada, `{ backtestResult(id: "new") { ${field} } }`);
  expect(errors).toMatchObject([{ message: `Expected ${problem}.`, extensions: { code: 'BAD_USER_INPUT' } }]);
});

it('reads a result of before there were so many figures, with nulls', async () => {
  const figures = `performance { ${performanceFields} } riskMetrics { ${riskFields} }`;
  const { data, errors } = await ask(test.subgraph, ada, `{ backtestResult(id: "old") { ${figures} } }`);
  expect(errors).toEqual([]);
  const known = (read: Record<string, unknown>) => Object.keys(read).filter((name) => read[name] !== null);
  const { performance, riskMetrics } = data.backtestResult;
  expect(known(performance)).toEqual(['totalReturn', 'maxDrawdown', 'totalTrades', 'finalValue', 'totalCommission']);
  expect(known(riskMetrics)).toEqual(['volatility', 'maxDrawdown']);
});

it('compares every figure, null for the result that lacks it', async () => {
  const query = '{ compareBacktests(ids: ["old", "new"]) { rows { metric values } } }';
  const { data } = await ask(test.subgraph, ada, query);
  const { rows } = data.compareBacktests;
  const names = [...performanceFields.split(' '), ...riskFields.split(' ')];
  expect(rows.map(({ metric }: { metric: string }) => metric).sort()).toEqual([...new Set(names)].sort());
  expect(rows).toContainEqual({ metric: 'omegaRatio', values: [null, 1.2] });
});
