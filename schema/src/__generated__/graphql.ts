/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the mutation takes. */
export type BacktestConfigInput = {
  /** Where it is false, targets below 0 are flat. */
  allowShort?: boolean | null | undefined;
  /** A symbol to measure the account against. */
  benchmark?: string | null | undefined;
  /** A fraction of the traded value, from 0 to 0.1. */
  commission?: number | null | undefined;
  /** Money a share, from 0 to 1,000. */
  commissionPerShare?: number | null | undefined;
  /** Null for all that the prices reach up to. */
  endDate?: string | null | undefined;
  /** By default at the market. */
  entryOrder?: EntryOrderInput | null | undefined;
  exits?: PositionExitsInput | null | undefined;
  fillAt?: FillAt | null | undefined;
  fractionalShares?: boolean | null | undefined;
  /** More than 0. */
  initialCapital?: number | null | undefined;
  /** Above 0, at most 1 over `maxLeverage`. Null for 0.25, or the most allowed where that is less. */
  maintenanceMargin?: number | null | undefined;
  /** From 1 to 10. */
  maxLeverage?: number | null | undefined;
  /** Money an order, from 0 to 1,000,000. */
  minimumCommission?: number | null | undefined;
  priceAdjustment?: PriceAdjustment | null | undefined;
  rebalance?: Rebalance | null | undefined;
  /** From 0 to 2,147,483,647. */
  seed?: number | null | undefined;
  /** By default the fraction one over the number of symbols. */
  sizing?: PositionSizingInput | null | undefined;
  /** From 0 to 1,000. */
  slippageBps?: number | null | undefined;
  /** A cut of market's bars to run on; null for the newest bars. */
  snapshotId?: string | null | undefined;
  /** Null for all that the prices reach back to. */
  startDate?: string | null | undefined;
  /** 1 to 50 different symbols. */
  symbols: Array<string>;
  /** Null: a bar takes any quantity. Bars without a volume that an order needs fail the run. */
  volumeShare?: VolumeShareInput | null | undefined;
};

/** How far a backtest, or one execution of it, has come. */
export type BacktestStatus =
  | 'COMPLETED'
  | 'FAILED'
  | 'PENDING'
  | 'RUNNING';

/** A figure that a constraint bounds, as in `BacktestPerformance` and `BacktestRiskMetrics`. */
export type BoundedFigure =
  | 'ANNUAL_RETURN'
  | 'BEST_TRADE'
  | 'CALMAR_RATIO'
  | 'CONDITIONAL_VALUE_AT_RISK_95'
  | 'DOWNSIDE_DEVIATION'
  | 'EXPECTANCY'
  | 'EXPOSURE'
  | 'MAX_DRAWDOWN'
  | 'MAX_DRAWDOWN_DAYS'
  | 'OMEGA_RATIO'
  | 'PAYOFF_RATIO'
  | 'PROBABILISTIC_SHARPE_RATIO'
  | 'PROFIT_FACTOR'
  | 'SHARPE_RATIO'
  | 'SORTINO_RATIO'
  | 'SYSTEM_QUALITY_NUMBER'
  | 'TOTAL_COMMISSION'
  | 'TOTAL_RETURN'
  | 'TOTAL_TRADES'
  | 'VALUE_AT_RISK_95'
  | 'VALUE_AT_RISK_99'
  | 'VOLATILITY'
  | 'WIN_RATE'
  | 'WORST_TRADE';

/** Who speaks in a message. */
export type ChatRole =
  | 'ASSISTANT'
  | 'SYSTEM'
  | 'USER';

/** What the mutation takes. */
export type CreateBacktestInput = {
  config: BacktestConfigInput;
  /** At most 2,000 characters. */
  description?: string | null | undefined;
  /** 1 to 100 characters. */
  name: string;
  strategyId: string;
};

/** What the mutation takes. */
export type CreateStrategyFromTemplateInput = {
  description?: string | null | undefined;
  /** One of your models; needed for a template of ML_SIGNAL, and for no other. */
  mlModelId?: string | null | undefined;
  /** The template's name when left out. */
  name?: string | null | undefined;
  /** Over the template's default parameters, within its parameterSchema. */
  parameters?: unknown;
  templateId: string;
};

/** What the mutation takes. */
export type CreateWatchlistInput = {
  /** At most 2,000 characters. */
  description?: string | null | undefined;
  /** An object of your own. */
  metadata?: unknown;
  /** 1 to 100 characters. */
  name: string;
  /** At most 200, each 1 to 15 of `A-Z`, `0-9`, `.`, `^`, `-`; letter case and repeats do not count. */
  symbols?: Array<string>;
};

/** Purged k-fold cross-validation: each block of bars is the test once, and the bars beside it are left out of training. */
export type CrossValidationInput = {
  /** Left out of training after a test, besides: 0 to 10,000. */
  embargoBars?: number | null | undefined;
  /** 2 to 50. */
  folds: number;
  /** Left out of training before and after a test: 0 to 10,000. */
  purgeBars?: number | null | undefined;
};

/** What the mutation takes. */
export type EntryOrderInput = {
  /** From 0 to 5,000. */
  offsetBps?: number | null | undefined;
  timeInForce?: TimeInForce | null | undefined;
  type: EntryOrderType;
};

/** How an entry is ordered. */
export type EntryOrderType =
  /** Below the close to buy, above it to sell short. */
  | 'LIMIT'
  /** At the next open or close. */
  | 'MARKET'
  /** Above the close to buy, below it to sell short. */
  | 'STOP';

/** Which price an order gets after the close that it was decided on. */
export type FillAt =
  /** The next bar's closing price: for symbols that have closes only. */
  | 'NEXT_CLOSE'
  /** The next bar's opening price. */
  | 'NEXT_OPEN';

export type FoldAggregate =
  | 'MEAN'
  | 'MEDIAN';

/** Parameters are tried on the last bars alone. */
export type HoldOutInput = {
  /** Of the bars: above 0, below 1. */
  fraction: number;
};

/**
 * Length of a bar within a day. A bar stands on the moment it starts, whole by the clock: the hour from 09:00 holds the minutes from
 * the opening at 09:30 on. New York is whole hours from UTC, so both clocks part the day alike. Longer bars cover only the minutes of the range asked for.
 */
export type IntradayInterval =
  | 'FIFTEEN_MINUTES'
  | 'FIVE_MINUTES'
  | 'HOUR'
  | 'MINUTE'
  | 'THIRTY_MINUTES';

/** Among the jobs of one user: higher ones are taken up first. Users take turns, whatever their jobs' priorities are. */
export type JobPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

/** What the mutation takes. */
export type LogInInput = {
  /** Of the second factor, where the account has one: the 6 digits that the authenticator shows, or a recovery code. */
  code?: string | null | undefined;
  email: string;
  password: string;
};

export type MlModelStatus =
  /** Kept for the record only. */
  | 'ARCHIVED'
  /** Released: may be deployed to PROD. */
  | 'PRODUCTION'
  /** Not yet released. */
  | 'TRAINING';

export type MlModelType =
  | 'CATBOOST'
  | 'LIGHTGBM'
  | 'LSTM'
  | 'PROPHET';

/** What a study searches by: as large as can be, unless it is said to be made small. Losses are negative. */
export type OptimizationObjective =
  | 'ANNUAL_RETURN'
  | 'CALMAR_RATIO'
  | 'CONDITIONAL_VALUE_AT_RISK_95'
  /** Made small. */
  | 'DOWNSIDE_DEVIATION'
  | 'EXPECTANCY'
  | 'MAX_DRAWDOWN'
  /** Made small. */
  | 'MAX_DRAWDOWN_DAYS'
  | 'OMEGA_RATIO'
  | 'PAYOFF_RATIO'
  | 'PROBABILISTIC_SHARPE_RATIO'
  | 'PROFIT_FACTOR'
  | 'SHARPE_RATIO'
  | 'SORTINO_RATIO'
  | 'SYSTEM_QUALITY_NUMBER'
  | 'TOTAL_RETURN'
  | 'VALUE_AT_RISK_95'
  /** Made small. */
  | 'VOLATILITY'
  | 'WIN_RATE';

/** When a trial that looks bad is ended before its last fold. */
export type OptimizationPruner =
  /** When it is worse than the median of the others at the same fold. */
  | 'MEDIAN'
  | 'NONE'
  /** When it is not among the best part of those that came as far, which gets smaller with each round. */
  | 'SUCCESSIVE_HALVING';

/** How a study chooses the parameters of its trials. The same seed gives the same trials. */
export type OptimizationSampler =
  /** Covariance matrix adaptation: a cloud of trials that moves and stretches towards what is better. For numbers. */
  | 'CMA_ES'
  /** All combinations of the parameters' values, in an order drawn by the seed; the study ends when there are no more. */
  | 'GRID'
  /** Generations that are crossed and changed, for several objectives. */
  | 'NSGA_II'
  /** Each trial on its own, at random over the space. */
  | 'RANDOM'
  /** Tree-structured Parzen estimator: near what went well, away from what did not. */
  | 'TPE';

export type OptimizationStatus =
  | 'COMPLETED'
  /** It could not run, or no trial gave a value; `errorDetails` says which. */
  | 'FAILED'
  | 'RUNNING'
  /** Its owner ended the work on it; it can be resumed. */
  | 'STOPPED';

/** Fractions. Null: never for this. */
export type PositionExitsInput = {
  /** From 0.0001 to 0.99. */
  stopLoss?: number | null | undefined;
  /** From 0.0001 to 100. */
  takeProfit?: number | null | undefined;
  /** From 0.0001 to 0.99. */
  trailingStop?: number | null | undefined;
};

/** What the method does not ask for is not read. */
export type PositionSizingInput = {
  /** For FIXED_AMOUNT: money, above 0. */
  amount?: number | null | undefined;
  /** For VOLATILITY_TARGET: above 0, at most 10. */
  annualVolatility?: number | null | undefined;
  /** For KELLY: above 0, at most 10; null for 1. */
  cap?: number | null | undefined;
  /** For KELLY: from 0 to `cap`; null for 0.01, so that a strategy that lost goes on being measured. */
  floor?: number | null | undefined;
  /** For EQUITY_FRACTION, VOLATILITY_TARGET and KELLY: above 0, at most 10; null for one over the number of symbols. */
  fraction?: number | null | undefined;
  /** For VOLATILITY_TARGET: days; for KELLY: round trips. 2 to 1,000. */
  lookback?: number | null | undefined;
  method: SizingMethod;
  /** For FIXED_QUANTITY: shares, above 0. */
  quantity?: number | null | undefined;
};

/** What a backtest's prices are adjusted for. */
export type PriceAdjustment =
  | 'SPLIT'
  /** Splits and dividends, as if every dividend had been reinvested. */
  | 'TOTAL_RETURN';

/** What a document tells about. */
export type RagDocumentType =
  | 'BACKTEST'
  | 'MARKET_INSIGHT'
  | 'STRATEGY';

/** When positions are traded back to their targets, besides whenever a target changes: at the first close of each period. */
export type Rebalance =
  | 'DAILY'
  | 'MONTHLY'
  /** Never besides. */
  | 'ON_CHANGE'
  | 'QUARTERLY'
  | 'WEEKLY';

/** What the mutation takes. */
export type RequestPasswordResetInput = {
  email: string;
};

/** What the mutation takes. */
export type ResendVerificationInput = {
  email: string;
};

/** What the mutation takes. */
export type ResetPasswordInput = {
  /** 12 to 256 characters of any kind, and none of the most common passwords. */
  newPassword: string;
  token: string;
};

/** What the mutation takes. */
export type RunBacktestInput = {
  backtestId: string;
  /** NORMAL when left out. */
  priority?: JobPriority | null | undefined;
};

/** What the mutation takes. */
export type SignUpInput = {
  /** At most 254 characters; letter case and surrounding space do not count. */
  email: string;
  /** 12 to 256 characters of any kind, and none of the most common passwords. */
  password: string;
  /** 3 to 30 letters, digits, `_` or `-`. */
  username: string;
};

/** How much a full entry is worth. */
export type SizingMethod =
  /** A fraction of the account's equity. */
  | 'EQUITY_FRACTION'
  /** So much money. */
  | 'FIXED_AMOUNT'
  /** So many shares. */
  | 'FIXED_QUANTITY'
  /** The fraction times Kelly's fraction of the last round trips. */
  | 'KELLY'
  /** The fraction times a wanted volatility over that of the last days. */
  | 'VOLATILITY_TARGET';

/** What the mutation takes. */
export type StartOptimizationStudyInput = {
  config: BacktestConfigInput;
  /** At most 10. */
  constraints?: Array<StudyConstraintInput> | null | undefined;
  /** Parameters to try first, each with all parameters of the space. They count among `nTrials`. */
  initialTrials?: Array<unknown> | null | undefined;
  /** Whether only clients run its trials, by askTrial and tellTrial. */
  isExternal?: boolean | null | undefined;
  /** Whether TPE looks at all parameters together, instead of at each on its own. */
  isMultivariate?: boolean | null | undefined;
  /** 1 to 10,000; in a walk-forward analysis in each window, and no more than that in all. */
  nTrials: number;
  /** 1 to 100 characters. */
  name: string;
  /** SHARPE_RATIO when left out. */
  objective?: OptimizationObjective | null | undefined;
  /** 1 to 3 different ones, instead of `objective`. */
  objectives?: Array<OptimizationObjective> | null | undefined;
  /**
   * How many trials run at a time, from 1 to the number of threads of the service. The trials follow from the seed and this
   * number: those that run together are chosen without knowing of each other's outcome.
   */
  parallelism?: number | null | undefined;
  /** The strategy type's defaultSpace when left out. */
  parameterSpace?: unknown;
  /** LOW when left out: backtests come first. */
  priority?: JobPriority | null | undefined;
  /** NONE when left out. For one objective, and trials that report more than one value: over folds, or by clients. */
  pruner?: OptimizationPruner | null | undefined;
  /** TPE when left out. */
  sampler?: OptimizationSampler | null | undefined;
  /** 0 or more. */
  seed?: number | null | undefined;
  strategyId: string;
  /** The whole range when left out. */
  validation?: StudyValidationInput | null | undefined;
  /** Searches anew in each window of time, and tries the best on the days after it. Excludes `validation`. */
  walkForwardAnalysis?: WalkForwardInput | null | undefined;
};

/** Names of the kinds of strategies. */
export type StrategyTypeName =
  /** Long while a trend that the average directional index confirmed points up. */
  | 'ADX_TREND'
  /** Buys above the upper Bollinger band, sells below the middle one. */
  | 'BOLLINGER_BREAKOUT'
  /** Buys below the lower Bollinger band, sells above the middle or upper one. */
  | 'BOLLINGER_REVERSION'
  /** Buys at the start and holds to the end. */
  | 'BUY_AND_HOLD'
  /** Decides by code of its own, in TypeScript or JavaScript, run in a sandbox. */
  | 'CUSTOM'
  /** Buys above the highest high of some bars, sells below the lowest low of fewer. */
  | 'DONCHIAN_BREAKOUT'
  /** Holds those symbols that rose most, as long as they rose at all. */
  | 'DUAL_MOMENTUM'
  /** Long while a fast exponential moving average of the closes is above a slow one. */
  | 'EMA_CROSSOVER'
  /** Long while the MACD line is above its signal line. */
  | 'MACD'
  /** Trades on the predictions of a model. */
  | 'ML_SIGNAL'
  /** Long while the price stands above where it stood some bars ago. */
  | 'MOMENTUM'
  /** Trades the spread of two symbols back to its mean. */
  | 'PAIRS'
  /** Holds symbols in constant parts of the equity. */
  | 'REBALANCING'
  /** Buys when the relative strength index says oversold, sells when it says overbought. */
  | 'RSI_MEAN_REVERSION'
  /** Long while a short moving average of the closes is above a long one. */
  | 'SMA_CROSSOVER'
  /** Buys when the stochastic turns up from oversold, sells when it turns down from overbought. */
  | 'STOCHASTIC'
  /** Holds more of what moves less, for a volatility that is wanted. */
  | 'VOLATILITY_TARGET';

/** A figure within bounds, at least one of which is given. An undefined figure breaks them. */
export type StudyConstraintInput = {
  max?: number | null | undefined;
  metric: BoundedFigure;
  min?: number | null | undefined;
};

/** Exactly one of `holdOut`, `walkForward` and `crossValidation`. */
export type StudyValidationInput = {
  /** How the tests make up a trial's value, MEAN when left out; it is null where more than half of them have none. */
  aggregate?: FoldAggregate | null | undefined;
  crossValidation?: CrossValidationInput | null | undefined;
  holdOut?: HoldOutInput | null | undefined;
  walkForward?: WalkForwardInput | null | undefined;
};

export type TimeInForce =
  /** For the symbol's next bar only. */
  | 'DAY'
  /** Until it fills, or the target changes. */
  | 'GTC';

export type TradeAction =
  | 'BUY'
  | 'SELL';

/** Kinds of errors that the caller can mend. */
export type UserErrorCode =
  /** Another already has that name, or the thing has changed meanwhile. */
  | 'CONFLICT'
  /** The credentials match, but the account's e-mail address is to be confirmed first. */
  | 'EMAIL_NOT_VERIFIED'
  /** The thing is shared with you for reading only, or this is its owner's alone to do. */
  | 'FORBIDDEN'
  /** The credentials do not match, or are no longer valid. */
  | 'INVALID_CREDENTIALS'
  /** A value does not have the form or lie in the range that is asked for. */
  | 'INVALID_INPUT'
  /** The thing is not in a state that allows it. */
  | 'INVALID_STATE'
  /** No such thing, or not one of yours. */
  | 'NOT_FOUND'
  /** A code of the second factor is needed, too. */
  | 'SECOND_FACTOR_REQUIRED'
  /** Too many failed attempts: the message says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** A service that this needs does not answer at the moment; trying again later may help. */
  | 'UNAVAILABLE';

/** What the mutation takes. */
export type VerifyEmailInput = {
  token: string;
};

/** What the mutation takes. */
export type VolumeShareInput = {
  /** Above 0, at most 1. */
  limit: number;
  /** From 0 to 0.99. */
  priceImpact?: number | null | undefined;
};

/** Tests behind one another up to the last bar, each after the bars to train on. Signals know all earlier bars of the range, and no later ones. */
export type WalkForwardInput = {
  /** 1 to 50 tests. */
  folds: number;
  /** Whether training always begins with the first bar. */
  isAnchored?: boolean | null | undefined;
  /** Left out between training and test: 0 to 10,000. */
  purgeBars?: number | null | undefined;
  /** 2 to 10,000; all that training leaves when left out. */
  testBars?: number | null | undefined;
  /** 2 to 10,000; all that the tests leave when left out. */
  trainBars?: number | null | undefined;
  /** Part of each training and test together that is for training; 0.5 when no bars are given either. Excludes both numbers of bars. */
  trainFraction?: number | null | undefined;
};

export type BacktestProgressSubscriptionVariables = Exact<{
  executionId: string;
}>;


export type BacktestProgressSubscription = { backtestProgressed: { id: string, status: BacktestStatus, progress: number, errorDetails: { code: string, message: string } | null, backtest: { name: string, companies: Array<{ symbol: string, name: string }> | null } | null, user: { username: string } | null, result: { performance: { totalReturn: number, sharpeRatio: number | null, maxDrawdown: number }, documents: { nodes: Array<{ id: string, content: string }> } | null } | null } };

export type BacktestReportQueryVariables = Exact<{ [key: string]: never; }>;


export type BacktestReportQuery = { me: { username: string, backtests: { nodes: Array<{ name: string, status: BacktestStatus, config: { symbols: Array<string>, initialCapital: number, commission: number }, strategy: { name: string, parameters: unknown } | null, companies: Array<{ symbol: string, name: string, sector: string | null, news: { nodes: Array<{ title: string, sentimentScore: number | null, publishedAt: string }> } }> | null, latestResult: { executedAt: string, performance: { totalReturn: number, sharpeRatio: number | null, maxDrawdown: number, winRate: number | null, totalTrades: number }, riskMetrics: { valueAtRisk95: number | null }, trades: Array<{ date: string, symbol: string, action: TradeAction, quantity: number, price: number, commission: number }>, documents: { nodes: Array<{ content: string }> } | null } | null, user: { username: string } | null }> } | null, mlModels: { nodes: Array<{ name: string, modelType: MlModelType, status: MlModelStatus }> } | null } | null };

export type CreateBacktestMutationVariables = Exact<{
  input: CreateBacktestInput;
}>;


export type CreateBacktestMutation = { createBacktest: { backtest: { id: string, name: string, status: BacktestStatus, companies: Array<{ symbol: string, name: string }> | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateStrategyFromTemplateMutationVariables = Exact<{
  input: CreateStrategyFromTemplateInput;
}>;


export type CreateStrategyFromTemplateMutation = { createStrategyFromTemplate: { strategy: { id: string, name: string, strategyType: StrategyTypeName, parameters: unknown, template: { name: string, usageCount: number } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateWatchlistMutationVariables = Exact<{
  input: CreateWatchlistInput;
}>;


export type CreateWatchlistMutation = { createWatchlist: { watchlist: { id: string, name: string, companies: Array<{ symbol: string, name: string, latest: { date: string, closePrice: number } | null }> | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { me: { username: string, dashboard: { layout: unknown, widgets: Array<unknown> } | null, watchlists: { nodes: Array<{ name: string, companies: Array<{ symbol: string, name: string, sector: string | null, latest: { date: string, closePrice: number } | null, news: { nodes: Array<{ title: string, sentimentScore: number | null }> } }> | null }> }, strategies: { nodes: Array<{ name: string, strategyType: StrategyTypeName, template: { name: string } | null, backtests: { nodes: Array<{ name: string, status: BacktestStatus, companies: Array<{ symbol: string, name: string }> | null, latestResult: { performance: { totalReturn: number, sharpeRatio: number | null, maxDrawdown: number, winRate: number | null, totalTrades: number }, riskMetrics: { valueAtRisk95: number | null }, documents: { nodes: Array<{ content: string }> } | null } | null }> } }> } | null, mlModels: { nodes: Array<{ name: string, modelType: MlModelType, status: MlModelStatus, metrics: unknown }> } | null, chatSessions: { nodes: Array<{ sessionId: string, isActive: boolean }> } | null } | null };

export type IntradayChartQueryVariables = Exact<{
  symbol: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type IntradayChartQuery = { intradayData: { symbol: string, interval: IntradayInterval, rowCount: number, truncated: boolean, columns: { timestamp: Array<string>, openPrice: Array<number | null>, highPrice: Array<number | null>, lowPrice: Array<number | null>, closePrice: Array<number>, volume: Array<number | null> } } };

export type LineageQueryVariables = Exact<{
  promptTemplateId: string;
}>;


export type LineageQuery = { promptTemplate: { name: string, generatedStrategies: { nodes: Array<{ name: string, strategies: { nodes: Array<{ name: string, backtests: { nodes: Array<{ name: string, executions: { nodes: Array<{ executionId: string, status: BacktestStatus, result: { performance: { totalReturn: number }, documents: { nodes: Array<{ content: string }> } | null } | null }> } }> } }> } | null, chatSession: { sessionId: string, conversationHistory: Array<{ role: ChatRole, content: string, citations: Array<{ score: number | null, document: { id: string } | null }> }> } | null }> } } | null };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { user: { username: string } | null, session: { accessToken: string, refreshToken: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MarketChartQueryVariables = Exact<{
  symbol: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type MarketChartQuery = { company: { symbol: string, name: string, sector: string | null, industry: string | null, latest: { date: string, closePrice: number } | null, marketData: { rowCount: number, truncated: boolean, columns: { date: Array<string>, closePrice: Array<number>, volume: Array<number | null> } }, technicalIndicator: { points: Array<{ date: string, values: unknown }> } } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResendVerificationMutationVariables = Exact<{
  input: ResendVerificationInput;
}>;


export type ResendVerificationMutation = { resendVerification: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RunBacktestMutationVariables = Exact<{
  input: RunBacktestInput;
}>;


export type RunBacktestMutation = { runBacktest: { execution: { id: string, executionId: string, status: BacktestStatus, progress: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SearchDocumentsQueryVariables = Exact<{
  query: string;
  limit?: number | null | undefined;
}>;


export type SearchDocumentsQuery = { searchDocuments: Array<{ score: number, document: { id: string, documentType: RagDocumentType, content: string, metadata: unknown, subject:
        | { __typename: 'Backtest', name: string }
        | { __typename: 'Company', symbol: string }
        | { __typename: 'Strategy', name: string }
       | null } }> };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { confirmationSent: boolean | null, user: { id: string, username: string } | null, session: { accessToken: string, refreshToken: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StartOptimizationStudyMutationVariables = Exact<{
  input: StartOptimizationStudyInput;
}>;


export type StartOptimizationStudyMutation = { startOptimizationStudy: { optimizationStudy: { id: string, name: string, status: OptimizationStatus, nTrials: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type StrategyTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StrategyTemplatesQuery = { strategyTemplates: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, strategyType: StrategyTypeName, defaultParameters: unknown, usageCount: number }> } };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail: { userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const BacktestProgressDocument = new TypedDocumentString(`
    subscription BacktestProgress($executionId: ID!) {
  backtestProgressed(executionId: $executionId) {
    id
    status
    progress
    errorDetails {
      code
      message
    }
    backtest {
      name
      companies {
        symbol
        name
      }
    }
    user {
      username
    }
    result {
      performance {
        totalReturn
        sharpeRatio
        maxDrawdown
      }
      documents {
        nodes {
          id
          content
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BacktestProgressSubscription, BacktestProgressSubscriptionVariables>;
export const BacktestReportDocument = new TypedDocumentString(`
    query BacktestReport {
  me {
    username
    backtests(first: 1) {
      nodes {
        name
        status
        config {
          symbols
          initialCapital
          commission
        }
        strategy {
          name
          parameters
        }
        companies {
          symbol
          name
          sector
          news(first: 2) {
            nodes {
              title
              sentimentScore
              publishedAt
            }
          }
        }
        latestResult {
          executedAt
          performance {
            totalReturn
            sharpeRatio
            maxDrawdown
            winRate
            totalTrades
          }
          riskMetrics {
            valueAtRisk95
          }
          trades {
            date
            symbol
            action
            quantity
            price
            commission
          }
          documents(first: 2) {
            nodes {
              content
            }
          }
        }
        user {
          username
        }
      }
    }
    mlModels(first: 3) {
      nodes {
        name
        modelType
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BacktestReportQuery, BacktestReportQueryVariables>;
export const CreateBacktestDocument = new TypedDocumentString(`
    mutation CreateBacktest($input: CreateBacktestInput!) {
  createBacktest(input: $input) {
    backtest {
      id
      name
      status
      companies {
        symbol
        name
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateBacktestMutation, CreateBacktestMutationVariables>;
export const CreateStrategyFromTemplateDocument = new TypedDocumentString(`
    mutation CreateStrategyFromTemplate($input: CreateStrategyFromTemplateInput!) {
  createStrategyFromTemplate(input: $input) {
    strategy {
      id
      name
      strategyType
      parameters
      template {
        name
        usageCount
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateStrategyFromTemplateMutation, CreateStrategyFromTemplateMutationVariables>;
export const CreateWatchlistDocument = new TypedDocumentString(`
    mutation CreateWatchlist($input: CreateWatchlistInput!) {
  createWatchlist(input: $input) {
    watchlist {
      id
      name
      companies {
        symbol
        name
        latest {
          date
          closePrice
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWatchlistMutation, CreateWatchlistMutationVariables>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard {
  me {
    username
    dashboard {
      layout
      widgets
    }
    watchlists(first: 10) {
      nodes {
        name
        companies {
          symbol
          name
          sector
          latest {
            date
            closePrice
          }
          news(first: 3) {
            nodes {
              title
              sentimentScore
            }
          }
        }
      }
    }
    strategies(first: 20) {
      nodes {
        name
        strategyType
        template {
          name
        }
        backtests(first: 5) {
          nodes {
            name
            status
            companies {
              symbol
              name
            }
            latestResult {
              performance {
                totalReturn
                sharpeRatio
                maxDrawdown
                winRate
                totalTrades
              }
              riskMetrics {
                valueAtRisk95
              }
              documents(first: 2) {
                nodes {
                  content
                }
              }
            }
          }
        }
      }
    }
    mlModels(first: 5) {
      nodes {
        name
        modelType
        status
        metrics
      }
    }
    chatSessions(first: 5) {
      nodes {
        sessionId
        isActive
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const IntradayChartDocument = new TypedDocumentString(`
    query IntradayChart($symbol: String!, $from: DateTime, $to: DateTime) {
  intradayData(symbol: $symbol, from: $from, to: $to, interval: FIFTEEN_MINUTES) {
    symbol
    interval
    rowCount
    truncated
    columns {
      timestamp
      openPrice
      highPrice
      lowPrice
      closePrice
      volume
    }
  }
}
    `) as unknown as TypedDocumentString<IntradayChartQuery, IntradayChartQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($promptTemplateId: ID!) {
  promptTemplate(id: $promptTemplateId) {
    name
    generatedStrategies(first: 5) {
      nodes {
        name
        strategies(first: 5) {
          nodes {
            name
            backtests(first: 5) {
              nodes {
                name
                executions(first: 5) {
                  nodes {
                    executionId
                    status
                    result {
                      performance {
                        totalReturn
                      }
                      documents(first: 5) {
                        nodes {
                          content
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        chatSession {
          sessionId
          conversationHistory(last: 5) {
            role
            content
            citations {
              score
              document {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LogInInput!) {
  logIn(input: $input) {
    user {
      username
    }
    session {
      accessToken
      refreshToken
      expiresAt
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const MarketChartDocument = new TypedDocumentString(`
    query MarketChart($symbol: String!, $from: Date, $to: Date) {
  company(symbol: $symbol) {
    symbol
    name
    sector
    industry
    latest {
      date
      closePrice
    }
    marketData(from: $from, to: $to) {
      rowCount
      truncated
      columns {
        date
        closePrice
        volume
      }
    }
    technicalIndicator(type: SMA, params: {period: 20}, from: $from, to: $to) {
      points {
        date
        values
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarketChartQuery, MarketChartQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResendVerificationDocument = new TypedDocumentString(`
    mutation ResendVerification($input: ResendVerificationInput!) {
  resendVerification(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RunBacktestDocument = new TypedDocumentString(`
    mutation RunBacktest($input: RunBacktestInput!) {
  runBacktest(input: $input) {
    execution {
      id
      executionId
      status
      progress
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RunBacktestMutation, RunBacktestMutationVariables>;
export const SearchDocumentsDocument = new TypedDocumentString(`
    query SearchDocuments($query: String!, $limit: Int) {
  searchDocuments(query: $query, limit: $limit) {
    score
    document {
      id
      documentType
      content
      metadata
      subject {
        __typename
        ... on Backtest {
          name
        }
        ... on Strategy {
          name
        }
        ... on Company {
          symbol
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchDocumentsQuery, SearchDocumentsQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    user {
      id
      username
    }
    session {
      accessToken
      refreshToken
      expiresAt
    }
    confirmationSent
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const StartOptimizationStudyDocument = new TypedDocumentString(`
    mutation StartOptimizationStudy($input: StartOptimizationStudyInput!) {
  startOptimizationStudy(input: $input) {
    optimizationStudy {
      id
      name
      status
      nTrials
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StartOptimizationStudyMutation, StartOptimizationStudyMutationVariables>;
export const StrategyTemplatesDocument = new TypedDocumentString(`
    query StrategyTemplates {
  strategyTemplates(first: 10) {
    totalCount
    nodes {
      id
      name
      description
      strategyType
      defaultParameters
      usageCount
    }
  }
}
    `) as unknown as TypedDocumentString<StrategyTemplatesQuery, StrategyTemplatesQueryVariables>;
export const VerifyEmailDocument = new TypedDocumentString(`
    mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyEmailMutation, VerifyEmailMutationVariables>;