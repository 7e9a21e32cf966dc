import { createShareService, createSharing, type JobQueue, type Peers, type Viewer } from '@quantgraph/shared';
import { createBacktestService } from './backtest/backtest.service.js';
import { createBacktestCheckService } from './backtest-check/backtest-check.service.js';
import { createBacktestExecutionService } from './backtest-execution/backtest-execution.service.js';
import { createExecutionCompletion } from './backtest-execution/execution-completion.js';
import { createExecutionRemoval } from './backtest-execution/execution-removal.js';
import { createPastRuns } from './backtest-execution/past-runs.js';
import { createRunBacktestJob } from './backtest-execution/run-backtest.job.js';
import { createTrialsBehind } from './backtest-execution/trials-behind.js';
import { createBacktestResultService, createResultRemoval } from './backtest-result/backtest-result.service.js';
import type { BacktestPool } from './backtest-worker/pool.js';
import type { Models } from './create-models.js';
import { describeResult } from './document-index/describe-result.js';
import { describeStrategy } from './document-index/describe-strategy.js';
import { createDocumentIndexer } from './document-index/document-indexer.js';
import { createIndexDocumentJob } from './document-index/index-document.job.js';
import { createGeneratedStrategyClient } from './generated-strategy/generated-strategy.client.js';
import { createMarketClient } from './market-data/market.client.js';
import { createRunDataSource } from './market-data/run-data.js';
import { createMlModelClient } from './ml-model/ml-model.client.js';
import { createOptimizationStudyService } from './optimization-study/optimization-study.service.js';
import { createOptimizationTrialService } from './optimization-study/optimization-trial.service.js';
import { createOutsideTrialService } from './optimization-study/outside-trials.service.js';
import { createPastTrials } from './optimization-study/past-trials.js';
import { createRunStudyJob } from './optimization-study/run-study.job.js';
import { createStudyProgress } from './optimization-study/study-progress.js';
import { createPortfolioMarketClient } from './portfolio/book/portfolio-market.client.js';
import { createPortfolioService } from './portfolio/portfolio.service.js';
import { createWeigh } from './portfolio/reports/weigh.js';
import { createPortfolioTransactionService } from './portfolio/transactions/portfolio-transactions.service.js';
import { createCodeChecks } from './strategy/code-checks.js';
import { createStrategyService } from './strategy/strategy.service.js';
import { createStrategyTemplateService } from './strategy-template/strategy-template.service.js';

export interface ServiceOptions {
  readonly models: Models;
  readonly queue: JobQueue;
  readonly peers: Peers;
  readonly pool: BacktestPool;
}

/** Wires the services together, and tells the queue how each kind of job is run. */
export function createServices({ models, queue, peers, pool }: ServiceOptions) {
  const market = createMarketClient(peers);
  const mlModels = createMlModelClient(peers);
  const indexer = createDocumentIndexer(queue);
  const shares = createShareService(models.share);
  const templates = createStrategyTemplateService(models.strategyTemplate);
  const strategies = createStrategyService({
    strategies: models.strategy,
    versions: models.strategyVersion,
    templates,
    generatedStrategies: createGeneratedStrategyClient(peers),
    mlModels,
    codeChecks: createCodeChecks(pool),
    indexer,
    shares,
  });
  const results = createBacktestResultService(models.backtestResult, indexer);
  const dependents = [
    createExecutionRemoval(models.backtestExecution),
    createResultRemoval(models.backtestResult),
    { removeOf: (backtestId: string) => shares.removeOf('backtest', backtestId) },
  ];
  const backtests = createBacktestService({ backtests: models.backtest, strategies, market, shares, dependents });
  const executions = createBacktestExecutionService({
    executions: models.backtestExecution,
    backtests,
    strategies,
    queue,
  });
  const completeExecutions = createExecutionCompletion(models.backtestExecution, backtests, results);
  const trialStore = createOptimizationTrialService(models.optimizationTrial);
  const studies = createOptimizationStudyService({
    studies: models.optimizationStudy,
    trials: trialStore,
    strategies,
    market,
    queue,
    threads: pool.threads,
  });
  const portfolioMarket = createPortfolioMarketClient(peers);
  const portfolioTransactions = createPortfolioTransactionService({
    portfolios: models.portfolio,
    recordings: models.portfolioRecording,
    market: portfolioMarket,
    shares,
  });
  const portfolios = createPortfolioService(models.portfolio, market, shares, portfolioTransactions);
  const progress = createStudyProgress(models.optimizationStudy, trialStore);
  const trials = createOutsideTrialService({ trials: models.optimizationTrial, trialStore, studies, progress });
  const sharing = createSharing(shares, {
    strategy: strategies.findOwn,
    backtest: backtests.findOwn,
    portfolio: portfolios.findOwn,
  });

  const runData = createRunDataSource(market, mlModels);
  const checks = createBacktestCheckService({ backtests, strategies, executions, results, runData, pool });
  const trialsBehind = createTrialsBehind(
    createPastRuns(models.backtestExecution),
    createPastTrials(models.optimizationStudy, models.optimizationTrial),
  );
  queue.handle(
    'run_backtest',
    createRunBacktestJob({ executions, backtests, strategies, results, runData, pool, trialsBehind }),
  );
  const studyJob = createRunStudyJob({ studies, strategies, trials: trialStore, progress, runData, pool });
  // Studies are long: one place is left for backtests beside them.
  queue.handle('run_study', { ...studyJob, atOnce: pool.threads });
  queue.handle('index_document', createIndexDocumentJob({ peers, describe: { strategy, backtest_result } }));

  async function strategy(viewer: Viewer, id: string) {
    const found = await strategies.findOwn(viewer, id);
    return found && describeStrategy(found);
  }

  async function backtest_result(viewer: Viewer, id: string) {
    const result = await results.findOwn(viewer, id);
    const backtest = result && (await backtests.findOwn(viewer, result.backtest_id));
    const traded = backtest && (await strategies.findOwn(viewer, backtest.strategy_id));
    return traded && describeResult(result, backtest, traded);
  }

  return {
    market,
    portfolioMarket,
    templates,
    strategies,
    backtests,
    checks,
    executions,
    completeExecutions,
    studies,
    trials,
    portfolios,
    portfolioTransactions,
    weigh: createWeigh(pool),
    sharing,
  };
}
