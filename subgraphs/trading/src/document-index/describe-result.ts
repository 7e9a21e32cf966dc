import type { BacktestRecord } from '../backtest/backtest.loader.js';
import type { BacktestResultRecord } from '../backtest-result/backtest-result.loader.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';
import { listParameters } from './describe-strategy.js';
import type { IndexedDocument } from './indexed-document.js';

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)} %`;
const asSentence = (text: string | null) => (text && !/[.!?]$/.test(text) ? `${text}.` : text);
const orUndefined = (value: number | null, say: (value: number) => string) =>
  value === null ? 'undefined' : say(value);

/** A backtest's result in words, for retrieval. */
export function describeResult(
  result: BacktestResultRecord,
  backtest: BacktestRecord,
  strategy: StrategyRecord,
): IndexedDocument {
  const { performance, risk_metrics: risk, provenance } = result;
  const { symbols, initial_capital, commission } = backtest.config;
  const sentences = [
    `Backtest "${backtest.name}" of the strategy "${strategy.name}" (${provenance.strategy_type}) on ${symbols.join(', ')}`,
    `from ${provenance.first_date} to ${provenance.last_date}, with a capital of ${initial_capital} and a commission of ${percent(commission)}.`,
    listParameters(provenance.parameters),
    `Total return ${percent(performance.total_return)}, final value ${performance.final_value.toFixed(2)},`,
    `Sharpe ratio ${orUndefined(performance.sharpe_ratio, (ratio) => ratio.toFixed(2))},`,
    `maximum drawdown ${percent(performance.max_drawdown)},`,
    `annual volatility ${orUndefined(risk.volatility, percent)}, value at risk (95 %) ${orUndefined(risk.value_at_risk_95, percent)} a day.`,
    `${performance.total_trades} round trips, of which ${orUndefined(performance.win_rate, percent)} gained.`,
    asSentence(backtest.description),
    asSentence(strategy.description),
  ];
  return {
    documentType: 'BACKTEST',
    content: sentences.filter(Boolean).join(' '),
    metadata: {
      source_id: `backtest_result:${result._id}`,
      backtest_id: backtest._id,
      backtest_result_id: result._id,
      strategy_id: strategy._id,
      strategy_name: strategy.name,
      strategy_type: provenance.strategy_type,
      total_return: performance.total_return,
      sharpe_ratio: performance.sharpe_ratio,
    },
  };
}
