import type { CallContext, Sharing } from '@quantgraph/shared';
import type { BacktestService } from './backtest/backtest.service.js';
import type { BacktestCheckService } from './backtest-check/backtest-check.service.js';
import type { BacktestExecutionService } from './backtest-execution/backtest-execution.service.js';
import type { createFeeds, createLoaders, createPages } from './create-loaders.js';
import type { OptimizationStudyService } from './optimization-study/optimization-study.service.js';
import type { OutsideTrialService } from './optimization-study/outside-trials.service.js';
import type { PortfolioService } from './portfolio/portfolio.service.js';
import type { Weigh } from './portfolio/reports/weigh.js';
import type { PortfolioTransactionService } from './portfolio/transactions/portfolio-transactions.service.js';
import type { StrategyService } from './strategy/strategy.service.js';

/** What every resolver gets: loaders and pages of this request, as its viewer may see things, what can be watched, and the services. */
export interface TradingContext extends CallContext {
  readonly loaders: ReturnType<typeof createLoaders>;
  readonly pages: ReturnType<typeof createPages>;
  readonly feeds: ReturnType<typeof createFeeds>;
  readonly strategies: StrategyService;
  readonly backtests: BacktestService;
  readonly checks: BacktestCheckService;
  readonly executions: BacktestExecutionService;
  readonly studies: OptimizationStudyService;
  readonly trials: OutsideTrialService;
  readonly portfolios: PortfolioService;
  readonly portfolioTransactions: PortfolioTransactionService;
  readonly weigh: Weigh;
  readonly sharing: Sharing;
}
