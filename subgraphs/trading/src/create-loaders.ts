import {
  createJobFeed,
  createJobLoader,
  createSharedPages,
  createSharedWithViewer,
  createSharesOfOwnLoader,
  type SubgraphOptions,
  type Viewer,
} from '@quantgraph/shared';
import { createBacktestLoader, createBacktestPager } from './backtest/backtest.loader.js';
import { createBacktestsBySymbolPager } from './backtest/backtests-by-symbol.js';
import {
  createBacktestExecutionFeed,
  createBacktestExecutionLoader,
  createBacktestExecutionPager,
  createSharedBacktestExecutionPager,
} from './backtest-execution/backtest-execution.loader.js';
import {
  createBacktestResultLoader,
  createBacktestResultPager,
  createLatestResultLoader,
  createResultOfExecutionLoader,
  createResultSeriesLoader,
  createSharedBacktestResultPager,
  createSharedResultLoaders,
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
  createOutOfSampleLoader,
  createTrialsOfStudyLoader,
} from './optimization-study/optimization-study.loader.js';
import { createPortfolioBook } from './portfolio/book/portfolio-book.js';
import type { PortfolioMarketClient } from './portfolio/book/portfolio-market.client.js';
import { createClosesLoader, createSecurityFactsLoader } from './portfolio/book/portfolio-market.loader.js';
import { createPortfolioLoader, createPortfolioPager } from './portfolio/portfolio.loader.js';
import { createRecordingsLoader } from './portfolio/transactions/portfolio-transactions.loader.js';
import { createBacktestsShared } from './share/share.loader.js';
import {
  createSharedStrategyVersionPager,
  createStrategyLoader,
  createStrategyPager,
  createStrategyVersionPager,
} from './strategy/strategy.loader.js';
import {
  createStrategyTemplateLoader,
  createStrategyTemplatePager,
} from './strategy-template/strategy-template.loader.js';

export interface MarketClients {
  readonly market: MarketClient;
  readonly portfolioMarket: PortfolioMarketClient;
}

/** One request's loaders. */
export const createLoaders = (
  models: Models,
  { market, portfolioMarket }: MarketClients,
  viewer: Viewer | null,
  shared = createSharedWithViewer(models.share, viewer),
  price = createPriceLoader(market, viewer),
) => ({
  strategy: createStrategyLoader(models.strategy, viewer, shared),
  strategyTemplate: createStrategyTemplateLoader(models.strategyTemplate),
  backtest: createBacktestLoader(models.backtest, viewer, shared),
  backtestExecution: createBacktestExecutionLoader(models.backtestExecution, viewer, shared),
  backtestResult: createBacktestResultLoader(models.backtestResult, viewer, shared),
  resultOfExecution: createResultOfExecutionLoader(models.backtestResult, viewer),
  latestResult: createLatestResultLoader(models.backtestResult, viewer),
  resultSeries: createResultSeriesLoader(models.backtestResult, viewer),
  ...createSharedResultLoaders(models.backtestResult, shared),
  optimizationStudy: createOptimizationStudyLoader(models.optimizationStudy, viewer),
  bestTrial: createBestTrialLoader(models.optimizationTrial, viewer),
  bestTrialBelow: createBestTrialLoader(models.optimizationTrial, viewer, 'minimize'),
  trialsOfStudy: createTrialsOfStudyLoader(models.optimizationTrial, viewer),
  outOfSample: createOutOfSampleLoader(models.optimizationStudy, viewer),
  portfolio: createPortfolioLoader(models.portfolio, viewer, shared),
  job: createJobLoader(models.job, viewer),
  price,
  portfolioBook: createPortfolioBook({
    recordings: createRecordingsLoader(models.portfolioRecording, viewer, shared),
    facts: createSecurityFactsLoader(portfolioMarket, viewer),
    closes: createClosesLoader(portfolioMarket, viewer),
    price,
  }),
  strategyShares: createSharesOfOwnLoader(models.share, 'strategy', viewer),
  backtestShares: createSharesOfOwnLoader(models.share, 'backtest', viewer),
  portfolioShares: createSharesOfOwnLoader(models.share, 'portfolio', viewer),
});

/** One request's connections. */
export const createPages = (models: Models, viewer: Viewer | null) => ({
  strategies: createStrategyPager(models.strategy, viewer),
  strategyVersions: createStrategyVersionPager(models.strategyVersion, viewer),
  sharedStrategyVersions: createSharedStrategyVersionPager(models.strategyVersion),
  strategyTemplates: createStrategyTemplatePager(models.strategyTemplate),
  backtests: createBacktestPager(models.backtest, viewer),
  backtestsBySymbol: createBacktestsBySymbolPager(models.backtest, viewer),
  backtestExecutions: createBacktestExecutionPager(models.backtestExecution, viewer),
  sharedBacktestExecutions: createSharedBacktestExecutionPager(models.backtestExecution),
  backtestResults: createBacktestResultPager(models.backtestResult, viewer),
  sharedBacktestResults: createSharedBacktestResultPager(models.backtestResult),
  optimizationStudies: createOptimizationStudyPager(models.optimizationStudy, viewer),
  optimizationTrials: createOptimizationTrialPager(models.optimizationTrial, viewer),
  portfolios: createPortfolioPager(models.portfolio, viewer),
  shared: createSharedPages(models.share, viewer),
});

/** What can be watched, for all who watch. */
export const createFeeds = (models: Models, logger: SubgraphOptions['logger']) => ({
  backtestExecution: createBacktestExecutionFeed(models.backtestExecution, logger, createBacktestsShared(models.share)),
  optimizationStudy: createOptimizationStudyFeed(models.optimizationStudy, logger),
  job: createJobFeed(models.job, logger),
});
