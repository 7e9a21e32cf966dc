import { createJobFeed, createJobLoader, type SubgraphOptions, type Viewer } from '@quantgraph/shared';
import { createBacktestLoader, createBacktestPager } from './backtest/backtest.loader.js';
import { createBacktestsBySymbolPager } from './backtest/backtests-by-symbol.js';
import {
  createBacktestExecutionFeed,
  createBacktestExecutionLoader,
  createBacktestExecutionPager,
} from './backtest-execution/backtest-execution.loader.js';
import {
  createBacktestResultLoader,
  createBacktestResultPager,
  createLatestResultLoader,
  createResultOfExecutionLoader,
  createResultSeriesLoader,
} from './backtest-result/backtest-result.loader.js';
import type { Models } from './create-models.js';
import type { MarketClient } from './market-data/market.client.js';
import { createPriceLoader } from './market-data/price.loader.js';
import {
  createBestTrialLoader,
  createOptimizationStudyFeed,
  createOptimizationStudyLoader,
  createOptimizationStudyPager,
  createOptimizationTrialPager,
} from './optimization-study/optimization-study.loader.js';
import { createPortfolioLoader, createPortfolioPager } from './portfolio/portfolio.loader.js';
import { createStrategyLoader, createStrategyPager, createStrategyVersionPager } from './strategy/strategy.loader.js';
import {
  createStrategyTemplateLoader,
  createStrategyTemplatePager,
} from './strategy-template/strategy-template.loader.js';

/** One request's loaders. */
export const createLoaders = (models: Models, market: MarketClient, viewer: Viewer | null) => ({
  strategy: createStrategyLoader(models.strategy, viewer),
  strategyTemplate: createStrategyTemplateLoader(models.strategyTemplate),
  backtest: createBacktestLoader(models.backtest, viewer),
  backtestExecution: createBacktestExecutionLoader(models.backtestExecution, viewer),
  backtestResult: createBacktestResultLoader(models.backtestResult, viewer),
  resultOfExecution: createResultOfExecutionLoader(models.backtestResult, viewer),
  latestResult: createLatestResultLoader(models.backtestResult, viewer),
  resultSeries: createResultSeriesLoader(models.backtestResult, viewer),
  optimizationStudy: createOptimizationStudyLoader(models.optimizationStudy, viewer),
  bestTrial: createBestTrialLoader(models.optimizationTrial, viewer),
  portfolio: createPortfolioLoader(models.portfolio, viewer),
  job: createJobLoader(models.job, viewer),
  price: createPriceLoader(market, viewer),
});

/** One request's connections. */
export const createPages = (models: Models, viewer: Viewer | null) => ({
  strategies: createStrategyPager(models.strategy, viewer),
  strategyVersions: createStrategyVersionPager(models.strategyVersion, viewer),
  strategyTemplates: createStrategyTemplatePager(models.strategyTemplate),
  backtests: createBacktestPager(models.backtest, viewer),
  backtestsBySymbol: createBacktestsBySymbolPager(models.backtest, viewer),
  backtestExecutions: createBacktestExecutionPager(models.backtestExecution, viewer),
  backtestResults: createBacktestResultPager(models.backtestResult, viewer),
  optimizationStudies: createOptimizationStudyPager(models.optimizationStudy, viewer),
  optimizationTrials: createOptimizationTrialPager(models.optimizationTrial, viewer),
  portfolios: createPortfolioPager(models.portfolio, viewer),
});

/** What can be watched, for all who watch. */
export const createFeeds = (models: Models, logger: SubgraphOptions['logger']) => ({
  backtestExecution: createBacktestExecutionFeed(models.backtestExecution, logger),
  optimizationStudy: createOptimizationStudyFeed(models.optimizationStudy, logger),
  job: createJobFeed(models.job, logger),
});
