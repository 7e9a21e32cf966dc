import { createJobModel, createShareModel } from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { createBacktestModel } from './backtest/backtest.model.js';
import { createBacktestExecutionModel } from './backtest-execution/backtest-execution.model.js';
import { createBacktestResultModel } from './backtest-result/backtest-result.model.js';
import { createOptimizationStudyModel } from './optimization-study/optimization-study.model.js';
import { createOptimizationTrialModel } from './optimization-study/optimization-trial.model.js';
import { createPortfolioModel } from './portfolio/portfolio.model.js';
import { createRecordingModel } from './portfolio/transactions/portfolio-transactions.model.js';
import { createStrategyModel, createStrategyVersionModel } from './strategy/strategy.model.js';
import { createStrategyTemplateModel } from './strategy-template/strategy-template.model.js';

export type Models = ReturnType<typeof createModels>;

/** Every collection of this subgraph, on its connection. */
export const createModels = (connection: Connection) => ({
  strategy: createStrategyModel(connection),
  strategyVersion: createStrategyVersionModel(connection),
  strategyTemplate: createStrategyTemplateModel(connection),
  backtest: createBacktestModel(connection),
  backtestExecution: createBacktestExecutionModel(connection),
  backtestResult: createBacktestResultModel(connection),
  optimizationStudy: createOptimizationStudyModel(connection),
  optimizationTrial: createOptimizationTrialModel(connection),
  portfolio: createPortfolioModel(connection),
  portfolioRecording: createRecordingModel(connection),
  job: createJobModel(connection),
  share: createShareModel(connection),
});
