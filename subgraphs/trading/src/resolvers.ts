import { backtestResolvers } from './backtest/backtest.resolvers.js';
import { backtestCheckResolvers } from './backtest-check/backtest-check.resolvers.js';
import { backtestExecutionResolvers } from './backtest-execution/backtest-execution.resolvers.js';
import { backtestResultResolvers } from './backtest-result/backtest-result.resolvers.js';
import { companyResolvers } from './company/company.resolvers.js';
import { generatedStrategyResolvers } from './generated-strategy/generated-strategy.resolvers.js';
import { jobResolvers } from './job/job.resolvers.js';
import { mlModelResolvers } from './ml-model/ml-model.resolvers.js';
import { optimizationStudyResolvers } from './optimization-study/optimization-study.resolvers.js';
import { optimizationTrialResolvers } from './optimization-study/optimization-trial.resolvers.js';
import { studyAnalysisResolvers } from './optimization-study/study-analysis.resolvers.js';
import { portfolioResolvers } from './portfolio/portfolio.resolvers.js';
import { portfolioTransactionResolvers } from './portfolio/transactions/portfolio-transactions.resolvers.js';
import { shareResolvers } from './share/share.resolvers.js';
import { strategyResolvers } from './strategy/strategy.resolvers.js';
import { strategyTemplateResolvers } from './strategy-template/strategy-template.resolvers.js';
import { strategyTypeResolvers } from './strategy-type/strategy-type.resolvers.js';
import { userResolvers } from './user/user.resolvers.js';

/** Every slice's resolvers. */
export const resolvers = [
  strategyTypeResolvers,
  strategyTemplateResolvers,
  strategyResolvers,
  backtestResolvers,
  backtestCheckResolvers,
  backtestExecutionResolvers,
  backtestResultResolvers,
  optimizationStudyResolvers,
  optimizationTrialResolvers,
  studyAnalysisResolvers,
  jobResolvers,
  portfolioResolvers,
  portfolioTransactionResolvers,
  shareResolvers,
  userResolvers,
  companyResolvers,
  generatedStrategyResolvers,
  mlModelResolvers,
];
