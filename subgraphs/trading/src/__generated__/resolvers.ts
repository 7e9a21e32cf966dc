// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BacktestExecutionRecord, BacktestExecutionPage } from '../backtest-execution/backtest-execution.loader.js';
import type { BacktestResultRecord, BacktestResultPage } from '../backtest-result/backtest-result.loader.js';
import type { BacktestRecord, BacktestConfig as StoredConfig, BacktestPage } from '../backtest/backtest.loader.js';
import type { JobRecord, ShareRecord } from '@quantgraph/shared';
import type { OptimizationStudyRecord, StudyValidation as StoredValidation, AnalysisRecord, StudyWindow, OutOfSample } from '../optimization-study/optimization-study.model.js';
import type { PortfolioRecord, PositionRecord } from '../portfolio/portfolio.model.js';
import type { StrategyTemplateRecord, StrategyTemplatePage } from '../strategy-template/strategy-template.loader.js';
import type { StrategyRecord, StrategyPage, StrategyVersionRecord, StrategyVersionPage } from '../strategy/strategy.loader.js';
import type { StrategyType as EngineStrategyType } from '../signals/types.js';
import type { CodeCheck } from '../sandbox/check-code.js';
import type { StoredSizing, StoredEntryOrder, StoredExits, StoredVolumeShare } from '../backtest/config-record.js';
import type { BacktestComparison as ComparedBacktests } from '../backtest/compare-backtests.js';
import type { ErrorDetails } from '../backtest-execution/error-details.js';
import type { Performance, RiskMetrics } from '../metrics/types.js';
import type { BiasReport as EngineBiasReport, MovedSignal as EngineMovedSignal } from '../engine/signal-bias.js';
import type { Reproduction } from '../backtest-check/backtest-check.service.js';
import type { Provenance } from '../backtest-result/backtest-result.model.js';
import type { OptimizationStudyPage, OptimizationTrialPage } from '../optimization-study/optimization-study.loader.js';
import type { OptimizationTrialRecord } from '../optimization-study/optimization-trial.model.js';
import type { StudyConstraint as StoredConstraint } from '../optimization-study/study-figures.js';
import type { StudyHistory as StoredHistory } from '../optimization-study/study-history.js';
import type { StudySlice as StoredSlice, StudyHeatMap as StoredHeatMap } from '../optimization-study/parameter-surfaces.js';
import type { PortfolioPage } from '../portfolio/portfolio.loader.js';
import type { TransactionRecord } from '../portfolio/ledger/types.js';
import type { TransactionPage } from '../portfolio/transactions/transaction-page.js';
import type { PerformanceFigures } from '../portfolio/reports/portfolio-performance.js';
import type { TradingContext } from '../context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, as ISO 8601: `2023-12-31T16:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day, as `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /**
   * Any JSON value, where the shape is open by nature: at most 256 KiB as text and 20 levels deep, without numbers that are not finite.
   * Keys may neither begin with `$` nor be `__proto__`, `constructor` or `prototype`.
   */
  JSON: { input: unknown; output: unknown; }
  /** A whole number that a double holds exactly: at most 2^53 - 1 in size. */
  SafeInt: { input: number; output: number; }
};

/** Who may be given an answer again. */
export type CacheControlScope =
  /** Everyone. */
  | 'PUBLIC'
  /** Only the one who was given it first. */
  | 'PRIVATE';

/** Where a page of a connection stands among its neighbours. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first node; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last node; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something in a mutation's input that the caller can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** Machine-readable kind of the error. */
  code: UserErrorCode;
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** Path to the offending input field, from `input` on; null when no single field is at fault. */
  field?: Maybe<Array<Scalars['String']['output']>>;
};

/** Kinds of errors that the caller can mend. */
export type UserErrorCode =
  /** A value does not have the form or lie in the range that is asked for. */
  | 'INVALID_INPUT'
  /** No such thing, or not one of yours. */
  | 'NOT_FOUND'
  /** Another already has that name, or the thing has changed meanwhile. */
  | 'CONFLICT'
  /** The thing is not in a state that allows it. */
  | 'INVALID_STATE'
  /** The thing is shared with you for reading only, or this is its owner's alone to do. */
  | 'FORBIDDEN'
  /** The credentials do not match, or are no longer valid. */
  | 'INVALID_CREDENTIALS'
  /** The credentials match, but the account's e-mail address is to be confirmed first. */
  | 'EMAIL_NOT_VERIFIED'
  /** A code of the second factor is needed, too. */
  | 'SECOND_FACTOR_REQUIRED'
  /** Too many failed attempts: the message says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** A service that this needs does not answer at the moment; trying again later may help. */
  | 'UNAVAILABLE';

/** Orders of connections over named things; ids break ties. */
export type ListOrder =
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

export type Query = {
  __typename?: 'Query';
  /** What this subgraph keeps of the signed-in user, page by page, without secrets. */
  personalData: PersonalDataPage;
  /** An execution of a backtest that is yours or shared with you; null for any other id. */
  backtestExecution?: Maybe<BacktestExecution>;
  /** A result of a backtest that is yours or shared with you; null for any other id. */
  backtestResult?: Maybe<BacktestResult>;
  /** One of your backtests, or one that is shared with you; null for any other id. */
  backtest?: Maybe<Backtest>;
  /** Backtests side by side: 2 to 10 ids. Those that are neither yours nor shared with you are left out. */
  compareBacktests: BacktestComparison;
  /** One of your jobs; null for any other id. */
  job?: Maybe<Job>;
  /** One of your studies; null for any other id. */
  optimizationStudy?: Maybe<OptimizationStudy>;
  /** One of your portfolios, or one that is shared with you; null for any other id. */
  portfolio?: Maybe<Portfolio>;
  /**
   * How to spread a portfolio's value over the positions that it holds, and the trades that lead there; nothing is traded. Only long positions:
   * portfolios hold no others. Null for a portfolio that is neither yours nor shared with you.
   */
  proposeRebalancing?: Maybe<RebalancingProposal>;
  /** Ready-made strategies to start from, oldest first. Open to anyone. */
  strategyTemplates: StrategyTemplateConnection;
  /** One template by its id, such as `sma-crossover`. */
  strategyTemplate?: Maybe<StrategyTemplate>;
  /** Every kind of strategy that can be traded, with its parameters. Open to anyone. */
  strategyTypes: Array<StrategyType>;
  /** One of your strategies, or one that is shared with you; null for any other id. */
  strategy?: Maybe<Strategy>;
};


export type QueryPersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBacktestExecutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBacktestResultArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBacktestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompareBacktestsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOptimizationStudyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortfolioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposeRebalancingArgs = {
  portfolioId: Scalars['ID']['input'];
  method: RebalancingMethod;
  lookback?: InputMaybe<Scalars['Int']['input']>;
  constraints?: InputMaybe<RebalancingConstraints>;
};


export type QueryStrategyTemplatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyTemplateFilter>;
};


export type QueryStrategyTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStrategyArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Erases what this subgraph keeps of the signed-in user. May be repeated. */
  erasePersonalData: ErasePersonalDataPayload;
  /**
   * Decides a backtest's signals again on data that ends at several days, and lists those that are other ones then: they were decided on
   * what came later. With the strategy's parameters of this moment; nothing is stored.
   */
  checkBacktestForBias: CheckBacktestForBiasPayload;
  /**
   * Computes one of your results again, from the same days and everything that its provenance says, and compares. Nothing is stored.
   * INVALID_STATE where the run of the result, or the model that it traded on, is not there any more.
   */
  reproduceBacktest: ReproduceBacktestPayload;
  /** Starts a run of a backtest with the strategy's parameters of this moment. Its execution says how it goes. */
  runBacktest: RunBacktestPayload;
  /**
   * Ends a run of yours before it is done: it has failed then, with the code CANCELLED in `errorDetails`, and there is no result. To
   * cancel it twice is no error. INVALID_STATE where it has completed, failed otherwise, or is storing its result.
   */
  cancelExecution: CancelExecutionPayload;
  /** Sets up a backtest of a strategy; `runBacktest` runs it. */
  createBacktest: CreateBacktestPayload;
  /** Changes a backtest's name or description. What it computes never changes: make another for that. */
  updateBacktest: UpdateBacktestPayload;
  /** Deletes a backtest with its executions and results. */
  deleteBacktest: DeleteBacktestPayload;
  /** Starts a search for the parameters with which a strategy does best on the prices of the past. */
  startOptimizationStudy: StartOptimizationStudyPayload;
  /**
   * Ends the work on a study of yours. Its trials are kept; those under way wait for it to be resumed. To stop it twice is no
   * error. INVALID_STATE where it has completed or failed.
   */
  stopOptimizationStudy: StopOptimizationStudyPayload;
  /**
   * Goes on with a study of yours that was stopped or has failed, or, with more trials, completed. The trials that follow are those
   * that would have followed without the break.
   */
  resumeOptimizationStudy: ResumeOptimizationStudyPayload;
  /**
   * Adds parameters of your own to a study of yours that is running or stopped: the next trial number is theirs, and they count
   * among its trials. INVALID_STATE where no number is left.
   */
  enqueueTrial: EnqueueTrialPayload;
  /**
   * Gives you a trial of a running study of yours to run: one that waits, else a new one. It is yours for an hour from now or from
   * your last report; after that others may get it, and a study that is resumed runs it itself. Null where none is left.
   */
  askTrial: AskTrialPayload;
  /** Says what came of a trial that you asked for. The first who does counts; the last trial completes the study. */
  tellTrial: TellTrialPayload;
  /** Keeps an intermediate value of a trial that you asked for, and says whether the study's pruner would end it now. */
  reportTrial: ReportTrialPayload;
  createPortfolio: CreatePortfolioPayload;
  updatePortfolio: UpdatePortfolioPayload;
  deletePortfolio: DeletePortfolioPayload;
  /**
   * Adds 1 to 500 transactions to a portfolio, all or none. Its positions follow from them from then on; those that it had before its first
   * transactions become transfers in, on the day of the first of these or, if that is earlier, the day the portfolio was made.
   */
  recordTransactions: RecordTransactionsPayload;
  /** Takes a transaction back. INVALID_STATE where later ones need it, as a sale needs what it sold; twice is no error. */
  deleteTransaction: DeleteTransactionPayload;
  /** Shares one of the viewer's own things; a second time changes the access. */
  grantShare: GrantSharePayload;
  /** Takes back a share of one of the viewer's own things. */
  withdrawShare: WithdrawSharePayload;
  /** Makes a strategy of a built-in type, or of your own code. Parameters left out take their defaults. */
  createStrategy: CreateStrategyPayload;
  /** Makes a strategy from a template: the given parameters over the template's. */
  createStrategyFromTemplate: CreateStrategyFromTemplatePayload;
  /** Makes a strategy from one that was generated from a prompt: of the built-in type that it names, else CUSTOM with its code, where that passes `checkStrategyCode`. */
  createStrategyFromGenerated: CreateStrategyFromGeneratedPayload;
  /** Changes a strategy. New parameters or code are a new version; earlier versions stay as they were. */
  updateStrategy: UpdateStrategyPayload;
  /**
   * Compiles code of a strategy and tries it on made-up bars of the symbols that are named, as `createStrategy` and
   * `updateStrategy` do. Nothing is kept.
   */
  checkStrategyCode: CheckStrategyCodePayload;
  /** Takes a strategy out of use: it stays readable but can't be run. Archiving it again changes nothing. */
  archiveStrategy: ArchiveStrategyPayload;
};


export type MutationCheckBacktestForBiasArgs = {
  input: CheckBacktestForBiasInput;
};


export type MutationReproduceBacktestArgs = {
  input: ReproduceBacktestInput;
};


export type MutationRunBacktestArgs = {
  input: RunBacktestInput;
};


export type MutationCancelExecutionArgs = {
  input: CancelExecutionInput;
};


export type MutationCreateBacktestArgs = {
  input: CreateBacktestInput;
};


export type MutationUpdateBacktestArgs = {
  input: UpdateBacktestInput;
};


export type MutationDeleteBacktestArgs = {
  input: DeleteBacktestInput;
};


export type MutationStartOptimizationStudyArgs = {
  input: StartOptimizationStudyInput;
};


export type MutationStopOptimizationStudyArgs = {
  input: StopOptimizationStudyInput;
};


export type MutationResumeOptimizationStudyArgs = {
  input: ResumeOptimizationStudyInput;
};


export type MutationEnqueueTrialArgs = {
  input: EnqueueTrialInput;
};


export type MutationAskTrialArgs = {
  input: AskTrialInput;
};


export type MutationTellTrialArgs = {
  input: TellTrialInput;
};


export type MutationReportTrialArgs = {
  input: ReportTrialInput;
};


export type MutationCreatePortfolioArgs = {
  input: CreatePortfolioInput;
};


export type MutationUpdatePortfolioArgs = {
  input: UpdatePortfolioInput;
};


export type MutationDeletePortfolioArgs = {
  input: DeletePortfolioInput;
};


export type MutationRecordTransactionsArgs = {
  input: RecordTransactionsInput;
};


export type MutationDeleteTransactionArgs = {
  input: DeleteTransactionInput;
};


export type MutationGrantShareArgs = {
  input: GrantShareInput;
};


export type MutationWithdrawShareArgs = {
  input: WithdrawShareInput;
};


export type MutationCreateStrategyArgs = {
  input: CreateStrategyInput;
};


export type MutationCreateStrategyFromTemplateArgs = {
  input: CreateStrategyFromTemplateInput;
};


export type MutationCreateStrategyFromGeneratedArgs = {
  input: CreateStrategyFromGeneratedInput;
};


export type MutationUpdateStrategyArgs = {
  input: UpdateStrategyInput;
};


export type MutationCheckStrategyCodeArgs = {
  input: CheckStrategyCodeInput;
};


export type MutationArchiveStrategyArgs = {
  input: ArchiveStrategyInput;
};

export type PersonalDataPage = {
  __typename?: 'PersonalDataPage';
  rows: Array<PersonalDataRow>;
  /** What to give as `after` for the next page; null on the last. */
  next?: Maybe<Scalars['String']['output']>;
};

export type PersonalDataRow = {
  __typename?: 'PersonalDataRow';
  /** Where the row is kept. */
  collection: Scalars['String']['output'];
  /** The row as JSON text. */
  document: Scalars['String']['output'];
};

/** What the mutation answers. */
export type ErasePersonalDataPayload = {
  __typename?: 'ErasePersonalDataPayload';
  /** False where work that is under way may still write something: erase again after a while. */
  isComplete: Scalars['Boolean']['output'];
};

/** What the mutation takes. */
export type CheckBacktestForBiasInput = {
  backtestId: Scalars['ID']['input'];
  /** At how many days to cut the data, evenly spread: 1 to 32. */
  cuts?: InputMaybe<Scalars['Int']['input']>;
};

/** What the mutation answers. */
export type CheckBacktestForBiasPayload = {
  __typename?: 'CheckBacktestForBiasPayload';
  report?: Maybe<BiasReport>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** Whether a backtest's signals know the future. */
export type BiasReport = {
  __typename?: 'BiasReport';
  /** Whether any signal moved. */
  isBiased: Scalars['Boolean']['output'];
  /** The days that the data was cut at. */
  cuts: Array<Scalars['Date']['output']>;
  /** Number of signals compared, over all cuts. */
  comparedCount: Scalars['SafeInt']['output'];
  /** Number of those that moved. */
  movedCount: Scalars['SafeInt']['output'];
  /** At most the first 100 of those, cut by cut. */
  movedSignals: Array<MovedSignal>;
};

/** A signal that is another once the data after a cut is missing. */
export type MovedSignal = {
  __typename?: 'MovedSignal';
  symbol: Scalars['String']['output'];
  /** The day that it was decided on. */
  date: Scalars['Date']['output'];
  /** The last day that there was data of. */
  cut: Scalars['Date']['output'];
  /** The target on all data; null for what is held. */
  was?: Maybe<Scalars['Float']['output']>;
  /** The target on data up to the cut; null for what is held. */
  became?: Maybe<Scalars['Float']['output']>;
};

/** What the mutation takes. */
export type ReproduceBacktestInput = {
  resultId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type ReproduceBacktestPayload = {
  __typename?: 'ReproduceBacktestPayload';
  reproduction?: Maybe<BacktestReproduction>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A result beside the same run made again. */
export type BacktestReproduction = {
  __typename?: 'BacktestReproduction';
  /** Whether nothing differs, to the last bit. */
  isIdentical: Scalars['Boolean']['output'];
  /** What differs, at most one entry for each part. */
  differences: Array<ReproductionDifference>;
};

export type ReproductionDifference = {
  __typename?: 'ReproductionDifference';
  part: ReproducedPart;
  /** What was stored, and what came now. */
  message: Scalars['String']['output'];
};

/** What of a result is compared with the run made again. */
export type ReproducedPart =
  /** The bars that it was computed from. */
  | 'DATA'
  /** The engine's rules and formulas. */
  | 'ENGINE_VERSION'
  | 'TRADES'
  /** The portfolio's value by day. */
  | 'VALUES'
  /** Performance and risk metrics. */
  | 'METRICS';

export type Subscription = {
  __typename?: 'Subscription';
  /** An execution of yours, or of a backtest that is shared with you: as it is now, then as it goes on, until it has completed or failed. NOT_FOUND for any other id. */
  backtestProgressed: BacktestExecution;
  /** A job of yours: as it is now, then as it goes on, until it has ended. NOT_FOUND for any other id. */
  jobProgressed: Job;
  /** A study of yours: as it is now, then as it goes on, until it has completed, failed or was stopped. NOT_FOUND for any other id. */
  optimizationProgressed: OptimizationStudy;
};


export type SubscriptionBacktestProgressedArgs = {
  executionId: Scalars['ID']['input'];
};


export type SubscriptionJobProgressedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionOptimizationProgressedArgs = {
  studyId: Scalars['ID']['input'];
};

/** One run of a backtest. A failed one is kept for 30 days. */
export type BacktestExecution = {
  __typename?: 'BacktestExecution';
  id: Scalars['ID']['output'];
  /** A UUID. */
  executionId: Scalars['ID']['output'];
  /** What it runs; null once that is deleted. */
  backtest?: Maybe<Backtest>;
  status: BacktestStatus;
  /** How much is done, from 0 to 1. */
  progress: Scalars['Float']['output'];
  /** The strategy's parameters that it runs with. */
  parameters: Scalars['JSON']['output'];
  /** Which version of the strategy's parameters those are. */
  strategyVersion: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Null until it is running. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it completed or failed; null until then. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed; null otherwise. */
  errorDetails?: Maybe<ExecutionError>;
  /** What it gave; null until it is completed. */
  result?: Maybe<BacktestResult>;
  /** The work on it; null 7 days after its end, and for all but the owner. */
  job?: Maybe<Job>;
  /** The owner; null for whom it is shared with. */
  user?: Maybe<User>;
};

/** Why work failed. */
export type ExecutionError = {
  __typename?: 'ExecutionError';
  /** Machine-readable kind of the failure. */
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The symbol concerned; null when it is no single one. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** The day concerned; null when it is no single one. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The line of the strategy's own code, from 1; null where it is no failure of code, or no single line. */
  line?: Maybe<Scalars['Int']['output']>;
  /** The column in that line, from 1. */
  column?: Maybe<Scalars['Int']['output']>;
};

/** Which executions to list. */
export type BacktestExecutionFilter = {
  status?: InputMaybe<BacktestStatus>;
};

/** A page of a list. */
export type BacktestExecutionConnection = {
  __typename?: 'BacktestExecutionConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<BacktestExecutionEdge>;
  /** The page, in order. */
  nodes: Array<BacktestExecution>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type BacktestExecutionEdge = {
  __typename?: 'BacktestExecutionEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: BacktestExecution;
};

/** What the mutation takes. */
export type RunBacktestInput = {
  backtestId: Scalars['ID']['input'];
  /** NORMAL when left out. */
  priority?: InputMaybe<JobPriority>;
};

/** What the mutation takes. */
export type CancelExecutionInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type CancelExecutionPayload = {
  __typename?: 'CancelExecutionPayload';
  execution?: Maybe<BacktestExecution>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation answers. */
export type RunBacktestPayload = {
  __typename?: 'RunBacktestPayload';
  execution?: Maybe<BacktestExecution>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What one run of a backtest gave. */
export type BacktestResult = {
  __typename?: 'BacktestResult';
  id: Scalars['ID']['output'];
  /** What was run; null once that is deleted. */
  backtest?: Maybe<Backtest>;
  /** The run; null once that is deleted. */
  execution?: Maybe<BacktestExecution>;
  performance: BacktestPerformance;
  riskMetrics: BacktestRiskMetrics;
  /** Every order that filled, by date. */
  trades: Array<Trade>;
  /**
   * Cash and positions at each day's close, thinned out to at most `maxPoints` (2 to 10,000) so that the curve keeps its shape.
   * The first and the last day are always there.
   */
  equityCurve: Array<EquityPoint>;
  /** Cash and positions at every day's close, as columns. */
  portfolioValue: PortfolioValueColumns;
  /** When equity fell below what its positions called for, by date. */
  marginCalls: Array<MarginCall>;
  /** Return over each month with a trading day after the first, oldest first; the first and the last may be parts of months. */
  monthlyReturns: Array<BacktestMonthlyReturn>;
  /** Return over each year, as by month. */
  yearlyReturns: Array<BacktestYearlyReturn>;
  /** Falls from a high, the deepest first, at most `first` of them (1 to 100); empty where the value never fell. */
  drawdowns: Array<BacktestDrawdown>;
  /**
   * Figures of the last `window` daily returns (2 to 504), by the day that ends them: at most `maxPoints` days (2 to 10,000) at even
   * steps, the last day always among them. Empty where there are fewer returns.
   */
  rollingMetrics: Array<BacktestRollingMetrics>;
  /** What it was computed from: the same again gives the same result. */
  provenance: BacktestProvenance;
  executedAt: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The owner; null for whom it is shared with. */
  user?: Maybe<User>;
};


/** What one run of a backtest gave. */
export type BacktestResultEquityCurveArgs = {
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
};


/** What one run of a backtest gave. */
export type BacktestResultDrawdownsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one run of a backtest gave. */
export type BacktestResultRollingMetricsArgs = {
  window?: InputMaybe<Scalars['Int']['input']>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** The portfolio's value by day, in two columns of one length. */
export type PortfolioValueColumns = {
  __typename?: 'PortfolioValueColumns';
  date: Array<Scalars['Date']['output']>;
  value: Array<Scalars['Float']['output']>;
  /** The initial capital held in the benchmark from the first day on; null where the config names none. */
  benchmark?: Maybe<Array<Scalars['Float']['output']>>;
};

/** A close at which equity was below the maintenance margin of its positions: they were reduced at the next bar. */
export type MarginCall = {
  __typename?: 'MarginCall';
  date: Scalars['Date']['output'];
  /** Cash and positions at the close. */
  equity: Scalars['Float']['output'];
  /** What the positions were worth, long and short added up. */
  exposure: Scalars['Float']['output'];
  /** What equity was to be at least: `exposure` times the maintenance margin. */
  required: Scalars['Float']['output'];
};

/** How a run did. Fractions, not percents; null where a figure is undefined. */
export type BacktestPerformance = {
  __typename?: 'BacktestPerformance';
  totalReturn: Scalars['Float']['output'];
  /** Compound growth a year of 252 trading days. */
  annualReturn?: Maybe<Scalars['Float']['output']>;
  /** Mean over standard deviation of daily returns, by the year; without a risk-free rate. */
  sharpeRatio?: Maybe<Scalars['Float']['output']>;
  /** As the Sharpe ratio, over the deviation of falling days only. */
  sortinoRatio?: Maybe<Scalars['Float']['output']>;
  /** Annual return over the depth of the maximum drawdown. */
  calmarRatio?: Maybe<Scalars['Float']['output']>;
  /** Sum of the daily gains over the sum of the daily losses; null where no day lost. */
  omegaRatio?: Maybe<Scalars['Float']['output']>;
  /**
   * Probability, 0 to 1, that the true Sharpe ratio is above 0, given how many days there are and how skewed and fat-tailed they are. Null
   * under four daily returns, and where all are equal.
   */
  probabilisticSharpeRatio?: Maybe<Scalars['Float']['output']>;
  /**
   * As the probabilistic Sharpe ratio, but above what the best of `trialsCounted` trials would show by luck: near 0 where a good figure
   * may come of having tried often. With one trial it is the probabilistic one. Null where that is null, where fewer than two
   * Sharpe ratios of several trials are known, and in results made before it was there.
   */
  deflatedSharpeRatio?: Maybe<Scalars['Float']['output']>;
  /**
   * How many trials the deflated Sharpe ratio takes into account: this run, and what was completed before it of the owner's runs of the
   * strategy, in any version, and of its studies' trials. What was deleted is not counted. Null in results made before it was there.
   */
  trialsCounted?: Maybe<Scalars['Int']['output']>;
  /** The deepest fall from a high: 0 or negative. */
  maxDrawdown: Scalars['Float']['output'];
  /** Total return of the benchmark; null without one. */
  benchmarkReturn?: Maybe<Scalars['Float']['output']>;
  /** What the run gained a year beyond beta times the benchmark's gain, without a risk-free rate; null where beta is. */
  alpha?: Maybe<Scalars['Float']['output']>;
  /** Mean over standard deviation of the daily returns beyond the benchmark's, by the day; null without a benchmark, and where they are all equal. */
  informationRatio?: Maybe<Scalars['Float']['output']>;
  /** Part of the round trips that gained after commission; null without any. */
  winRate?: Maybe<Scalars['Float']['output']>;
  /** Gains over losses of the round trips. */
  profitFactor?: Maybe<Scalars['Float']['output']>;
  /** Mean return of the winning round trips over that of the losing ones, without sign; null where none won or none lost. */
  payoffRatio?: Maybe<Scalars['Float']['output']>;
  /** Mean gain or loss of a round trip in money, after commission; null without any. */
  expectancy?: Maybe<Scalars['Float']['output']>;
  /** Van Tharp's SQN: mean over standard deviation of the round trips' gains in money, times the root of their number; null under two, and where all gained the same. */
  systemQualityNumber?: Maybe<Scalars['Float']['output']>;
  /** Part of the capital that grows fastest if round trips go on as they went, negative where none does; null where the payoff ratio is. */
  kellyCriterion?: Maybe<Scalars['Float']['output']>;
  /** Number of round trips: entries with their exits. A position still open is none. */
  totalTrades: Scalars['Int']['output'];
  /** Cash and positions at the last close. */
  finalValue: Scalars['Float']['output'];
  totalCommission: Scalars['Float']['output'];
  /** Money lost to slippage; null in results made before it was kept. */
  totalSlippage?: Maybe<Scalars['Float']['output']>;
  /** Half of what was bought and sold in a year of 252 trading days, over the mean value: 1 where all is replaced once a year. Null under two days. */
  turnover?: Maybe<Scalars['Float']['output']>;
  /** Part of days at whose close something was held. */
  exposure?: Maybe<Scalars['Float']['output']>;
  /** Return of the best round trip. */
  bestTrade?: Maybe<Scalars['Float']['output']>;
  /** Return of the worst round trip. */
  worstTrade?: Maybe<Scalars['Float']['output']>;
};

/** What could be lost. A loss is a negative daily return; null where a figure is undefined. */
export type BacktestRiskMetrics = {
  __typename?: 'BacktestRiskMetrics';
  /** Standard deviation of daily returns, by the year. */
  volatility?: Maybe<Scalars['Float']['output']>;
  maxDrawdown: Scalars['Float']['output'];
  /** Calendar days from the high before the deepest fall to its recovery, or to the end. */
  maxDrawdownDays?: Maybe<Scalars['Int']['output']>;
  /** Mean depth of all falls from a high: negative; null where nothing ever fell. */
  averageDrawdown?: Maybe<Scalars['Float']['output']>;
  /** Mean of the calendar days from a high to its recovery, or to the end; null where nothing ever fell. */
  averageDrawdownDays?: Maybe<Scalars['Float']['output']>;
  /** The most calendar days from a high to its recovery, or to the end, which need not be those of the deepest fall; null where nothing ever fell. */
  longestDrawdownDays?: Maybe<Scalars['Int']['output']>;
  /** The daily return that 95 % of days exceed. */
  valueAtRisk95?: Maybe<Scalars['Float']['output']>;
  /** The daily return that 99 % of days exceed. */
  valueAtRisk99?: Maybe<Scalars['Float']['output']>;
  /** Mean of the 5 % worst daily returns. */
  conditionalValueAtRisk95?: Maybe<Scalars['Float']['output']>;
  /** Mean of the 1 % worst daily returns. */
  conditionalValueAtRisk99?: Maybe<Scalars['Float']['output']>;
  /** As `valueAtRisk95`, were the returns normal with their mean and standard deviation; null under two. */
  parametricValueAtRisk95?: Maybe<Scalars['Float']['output']>;
  /** As `valueAtRisk99`, were the returns normal. */
  parametricValueAtRisk99?: Maybe<Scalars['Float']['output']>;
  /** Mean of the 5 % worst daily returns, were they normal. */
  parametricConditionalValueAtRisk95?: Maybe<Scalars['Float']['output']>;
  /** Mean of the 1 % worst daily returns, were they normal. */
  parametricConditionalValueAtRisk99?: Maybe<Scalars['Float']['output']>;
  /** Root mean square of the daily losses over all days, by the year. */
  downsideDeviation?: Maybe<Scalars['Float']['output']>;
  /** Of daily returns: negative where large losses are more common than large gains. Null under three, and where all are equal. */
  skewness?: Maybe<Scalars['Float']['output']>;
  /** Excess kurtosis of daily returns: 0 for normal ones, above it for fat tails. Null under four, and where all are equal. */
  kurtosis?: Maybe<Scalars['Float']['output']>;
  /** The daily return that 5 % of days exceed over the one that 95 % do, without sign; null where the latter is 0. */
  tailRatio?: Maybe<Scalars['Float']['output']>;
  /** How far the value moves with the benchmark, which has 1; null without a benchmark, and where that never moved. */
  beta?: Maybe<Scalars['Float']['output']>;
};

/** What a month gave. */
export type BacktestMonthlyReturn = {
  __typename?: 'BacktestMonthlyReturn';
  year: Scalars['Int']['output'];
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** A fraction; null where it began with nothing left. */
  return?: Maybe<Scalars['Float']['output']>;
};

/** What a year gave. */
export type BacktestYearlyReturn = {
  __typename?: 'BacktestYearlyReturn';
  year: Scalars['Int']['output'];
  /** A fraction; null where it began with nothing left. */
  return?: Maybe<Scalars['Float']['output']>;
};

/** Figures of the days up to one; null where one is undefined, as where the value does not move or nothing is left of it. */
export type BacktestRollingMetrics = {
  __typename?: 'BacktestRollingMetrics';
  /** The day that ends the window. */
  date: Scalars['Date']['output'];
  /** Growth over the window, compounded to a year of 252 trading days. */
  annualReturn?: Maybe<Scalars['Float']['output']>;
  /** Standard deviation of daily returns, by the year. */
  volatility?: Maybe<Scalars['Float']['output']>;
  /** Mean over standard deviation of daily returns, by the year; without a risk-free rate. */
  sharpeRatio?: Maybe<Scalars['Float']['output']>;
};

/** A fall of the value from a high. */
export type BacktestDrawdown = {
  __typename?: 'BacktestDrawdown';
  /** The lowest value over the high, less 1: a fraction below 0. */
  depth: Scalars['Float']['output'];
  /** Day of the high, the last one where there are several. */
  peakDate: Scalars['Date']['output'];
  /** Day of the lowest value. */
  troughDate: Scalars['Date']['output'];
  /** First day at the high again; null where there is none yet. */
  recoveryDate?: Maybe<Scalars['Date']['output']>;
  /** Calendar days from the high to the recovery, or to the end. */
  days: Scalars['Int']['output'];
};

export type TradeAction =
  | 'BUY'
  | 'SELL';

/** One order that filled. */
export type Trade = {
  __typename?: 'Trade';
  date: Scalars['Date']['output'];
  symbol: Scalars['String']['output'];
  action: TradeAction;
  quantity: Scalars['Float']['output'];
  /** What was paid or got for one share, slippage included. */
  price: Scalars['Float']['output'];
  commission: Scalars['Float']['output'];
  /** Money that slippage and the order's own impact on the price took: at least 0. Null in results of an engine before 2.0.0. */
  slippage?: Maybe<Scalars['Float']['output']>;
  /** Why it was ordered. Null in results of an engine before 2.0.0. */
  reason?: Maybe<TradeReason>;
  /** The name that a strategy gave its order; null for most. */
  tag?: Maybe<Scalars['String']['output']>;
};

/** Why an order was placed. */
export type TradeReason =
  /** The strategy's target changed. */
  | 'SIGNAL'
  /** The calendar of the config said so. */
  | 'REBALANCE'
  | 'STOP_LOSS'
  | 'TAKE_PROFIT'
  | 'TRAILING_STOP'
  /** Equity was below the maintenance margin. */
  | 'MARGIN_CALL'
  /** A strategy that decides day by day asked for it. */
  | 'ORDER';

/** The portfolio's value at the close of a day. */
export type EquityPoint = {
  __typename?: 'EquityPoint';
  date: Scalars['Date']['output'];
  value: Scalars['Float']['output'];
};

/** What a result was computed from. */
export type BacktestProvenance = {
  __typename?: 'BacktestProvenance';
  engineVersion: Scalars['String']['output'];
  strategyType: StrategyTypeName;
  /** Which version of the strategy's parameters these were. */
  strategyVersion: Scalars['Int']['output'];
  /** SHA-256 of the strategy's code: equal hashes are equal code. Null for all types but CUSTOM. */
  codeHash?: Maybe<Scalars['String']['output']>;
  parameters: Scalars['JSON']['output'];
  config: BacktestConfig;
  /** What drew lots in the strategy's code, where any did; null in results of an engine before 2.0.0. */
  seed?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 over all bars, symbol by symbol, and the benchmark's: equal hashes are equal data. */
  dataHash: Scalars['String']['output'];
  /** Number of bars over all symbols. */
  barCount: Scalars['Int']['output'];
  /** First day that there were bars of. */
  firstDate: Scalars['Date']['output'];
  /** Last day that there were bars of. */
  lastDate: Scalars['Date']['output'];
};

/** A page of a list. */
export type BacktestResultConnection = {
  __typename?: 'BacktestResultConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<BacktestResultEdge>;
  /** The page, in order. */
  nodes: Array<BacktestResult>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type BacktestResultEdge = {
  __typename?: 'BacktestResultEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: BacktestResult;
};

/** How far a backtest, or one execution of it, has come. */
export type BacktestStatus =
  | 'pending'
  | 'running'
  | 'completed'
  | 'failed';

/** Which price an order gets after the close that it was decided on. */
export type FillAt =
  /** The next bar's opening price. */
  | 'NEXT_OPEN'
  /** The next bar's closing price: for symbols that have closes only. */
  | 'NEXT_CLOSE';

/** A strategy tried on the prices of the past. */
export type Backtest = {
  __typename?: 'Backtest';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** The strategy that it tries; null for whom the backtest is shared with without it. */
  strategy?: Maybe<Strategy>;
  config: BacktestConfig;
  /** The symbols that it trades. */
  symbols: Array<Scalars['String']['output']>;
  /** First day; null for all that the prices reach back to. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** Last day; null for all that the prices reach up to. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** That of the latest execution; PENDING before the first. */
  status: BacktestStatus;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The owner; null for whom it is shared with. */
  user?: Maybe<User>;
  /** Its runs, newest first. */
  executions: BacktestExecutionConnection;
  /** What its completed runs gave, newest first. */
  results: BacktestResultConnection;
  /** What the latest completed run gave; null before there is one. */
  latestResult?: Maybe<BacktestResult>;
  /** Whom you share it with; empty for all but the owner. */
  shares: Array<Share>;
};


/** A strategy tried on the prices of the past. */
export type BacktestExecutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BacktestExecutionFilter>;
};


/** A strategy tried on the prices of the past. */
export type BacktestResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How much a full entry is worth. */
export type SizingMethod =
  /** A fraction of the account's equity. */
  | 'EQUITY_FRACTION'
  /** So many shares. */
  | 'FIXED_QUANTITY'
  /** So much money. */
  | 'FIXED_AMOUNT'
  /** The fraction times a wanted volatility over that of the last days. */
  | 'VOLATILITY_TARGET'
  /** The fraction times Kelly's fraction of the last round trips. */
  | 'KELLY';

/** How an entry is ordered. */
export type EntryOrderType =
  /** At the next open or close. */
  | 'MARKET'
  /** Below the close to buy, above it to sell short. */
  | 'LIMIT'
  /** Above the close to buy, below it to sell short. */
  | 'STOP';

export type TimeInForce =
  /** Until it fills, or the target changes. */
  | 'GTC'
  /** For the symbol's next bar only. */
  | 'DAY';

/** When positions are traded back to their targets, besides whenever a target changes: at the first close of each period. */
export type Rebalance =
  /** Never besides. */
  | 'ON_CHANGE'
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY';

/** What a backtest's prices are adjusted for. */
export type PriceAdjustment =
  | 'SPLIT'
  /** Splits and dividends, as if every dividend had been reinvested. */
  | 'TOTAL_RETURN';

export type MarketSnapshot = {
  __typename?: 'MarketSnapshot';
  id: Scalars['ID']['output'];
};

/** What a backtest trades, when, and on which terms. */
export type BacktestConfig = {
  __typename?: 'BacktestConfig';
  symbols: Array<Scalars['String']['output']>;
  startDate?: Maybe<Scalars['Date']['output']>;
  endDate?: Maybe<Scalars['Date']['output']>;
  /** In the currency of the prices: one account for all symbols. */
  initialCapital: Scalars['Float']['output'];
  /** A fraction of the traded value, paid on each side. */
  commission: Scalars['Float']['output'];
  /** Money a share, on each side. */
  commissionPerShare: Scalars['Float']['output'];
  /** Money an order, at least. */
  minimumCommission: Scalars['Float']['output'];
  fractionalShares: Scalars['Boolean']['output'];
  fillAt: FillAt;
  /** Against market and stop orders on each side, in basis points of the price. */
  slippageBps: Scalars['Float']['output'];
  /** Null where a bar takes any quantity. */
  volumeShare?: Maybe<VolumeShare>;
  sizing: PositionSizing;
  /** Whether positions may be short; where not, targets below 0 are flat. */
  allowShort: Scalars['Boolean']['output'];
  /** The most that positions, long and short added up, may be worth when one is opened, in parts of equity. */
  maxLeverage: Scalars['Float']['output'];
  /** The least that equity may be, in parts of what positions are worth, before they are reduced. */
  maintenanceMargin: Scalars['Float']['output'];
  entryOrder: EntryOrder;
  exits: PositionExits;
  rebalance: Rebalance;
  priceAdjustment: PriceAdjustment;
  /** The symbol that the account is measured against; null for none. */
  benchmark?: Maybe<Scalars['String']['output']>;
  /** The cut of market's bars that it runs on; null for the newest bars. */
  snapshot?: Maybe<MarketSnapshot>;
  /** Of whatever draws lots in a strategy's code. */
  seed: Scalars['Int']['output'];
};

/** What orders may take of a bar's volume, and what that costs. */
export type VolumeShare = {
  __typename?: 'VolumeShare';
  /** The part of a bar's volume that all orders together may take; the rest of an order waits. */
  limit: Scalars['Float']['output'];
  /** The price moves against an order by this, times the square of the part taken. */
  priceImpact: Scalars['Float']['output'];
};

/** How much a full entry is worth. Null where the method does not ask, or has a default. */
export type PositionSizing = {
  __typename?: 'PositionSizing';
  method: SizingMethod;
  /** Of equity; null for one over the number of symbols. */
  fraction?: Maybe<Scalars['Float']['output']>;
  /** In shares. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** In money. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** The volatility wanted, by the year. */
  annualVolatility?: Maybe<Scalars['Float']['output']>;
  /** Days, or round trips, looked back on. */
  lookback?: Maybe<Scalars['Int']['output']>;
  /** The most of Kelly's fraction. */
  cap?: Maybe<Scalars['Float']['output']>;
  /** The least of Kelly's fraction. */
  floor?: Maybe<Scalars['Float']['output']>;
};

/** How the entries of a strategy with targets are ordered. */
export type EntryOrder = {
  __typename?: 'EntryOrder';
  type: EntryOrderType;
  /** How far from the deciding close, in basis points. */
  offsetBps: Scalars['Float']['output'];
  timeInForce: TimeInForce;
};

/** When a position is left before its signal says so. Null: never for this. */
export type PositionExits = {
  __typename?: 'PositionExits';
  /** A fraction of the mean entry price, against the position. */
  stopLoss?: Maybe<Scalars['Float']['output']>;
  /** A fraction of the mean entry price, in favour of the position. */
  takeProfit?: Maybe<Scalars['Float']['output']>;
  /** A fraction of the best price since the entry. */
  trailingStop?: Maybe<Scalars['Float']['output']>;
};

/** What the mutation takes. */
export type BacktestConfigInput = {
  /** 1 to 50 different symbols. */
  symbols: Array<Scalars['String']['input']>;
  /** Null for all that the prices reach back to. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Null for all that the prices reach up to. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** More than 0. */
  initialCapital?: InputMaybe<Scalars['Float']['input']>;
  /** A fraction of the traded value, from 0 to 0.1. */
  commission?: InputMaybe<Scalars['Float']['input']>;
  /** Money a share, from 0 to 1,000. */
  commissionPerShare?: InputMaybe<Scalars['Float']['input']>;
  /** Money an order, from 0 to 1,000,000. */
  minimumCommission?: InputMaybe<Scalars['Float']['input']>;
  fractionalShares?: InputMaybe<Scalars['Boolean']['input']>;
  fillAt?: InputMaybe<FillAt>;
  /** From 0 to 1,000. */
  slippageBps?: InputMaybe<Scalars['Float']['input']>;
  /** Null: a bar takes any quantity. Bars without a volume that an order needs fail the run. */
  volumeShare?: InputMaybe<VolumeShareInput>;
  /** By default the fraction one over the number of symbols. */
  sizing?: InputMaybe<PositionSizingInput>;
  /** Where it is false, targets below 0 are flat. */
  allowShort?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 10. */
  maxLeverage?: InputMaybe<Scalars['Float']['input']>;
  /** Above 0, at most 1 over `maxLeverage`. Null for 0.25, or the most allowed where that is less. */
  maintenanceMargin?: InputMaybe<Scalars['Float']['input']>;
  /** By default at the market. */
  entryOrder?: InputMaybe<EntryOrderInput>;
  exits?: InputMaybe<PositionExitsInput>;
  rebalance?: InputMaybe<Rebalance>;
  priceAdjustment?: InputMaybe<PriceAdjustment>;
  /** A symbol to measure the account against. */
  benchmark?: InputMaybe<Scalars['String']['input']>;
  /** A cut of market's bars to run on; null for the newest bars. */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** From 0 to 2,147,483,647. */
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** What the mutation takes. */
export type VolumeShareInput = {
  /** Above 0, at most 1. */
  limit: Scalars['Float']['input'];
  /** From 0 to 0.99. */
  priceImpact?: InputMaybe<Scalars['Float']['input']>;
};

/** What the method does not ask for is not read. */
export type PositionSizingInput = {
  method: SizingMethod;
  /** For EQUITY_FRACTION, VOLATILITY_TARGET and KELLY: above 0, at most 10; null for one over the number of symbols. */
  fraction?: InputMaybe<Scalars['Float']['input']>;
  /** For FIXED_QUANTITY: shares, above 0. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** For FIXED_AMOUNT: money, above 0. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** For VOLATILITY_TARGET: above 0, at most 10. */
  annualVolatility?: InputMaybe<Scalars['Float']['input']>;
  /** For VOLATILITY_TARGET: days; for KELLY: round trips. 2 to 1,000. */
  lookback?: InputMaybe<Scalars['Int']['input']>;
  /** For KELLY: above 0, at most 10; null for 1. */
  cap?: InputMaybe<Scalars['Float']['input']>;
  /** For KELLY: from 0 to `cap`; null for 0.01, so that a strategy that lost goes on being measured. */
  floor?: InputMaybe<Scalars['Float']['input']>;
};

/** What the mutation takes. */
export type EntryOrderInput = {
  type: EntryOrderType;
  /** From 0 to 5,000. */
  offsetBps?: InputMaybe<Scalars['Float']['input']>;
  timeInForce?: InputMaybe<TimeInForce>;
};

/** Fractions. Null: never for this. */
export type PositionExitsInput = {
  /** From 0.0001 to 0.99. */
  stopLoss?: InputMaybe<Scalars['Float']['input']>;
  /** From 0.0001 to 100. */
  takeProfit?: InputMaybe<Scalars['Float']['input']>;
  /** From 0.0001 to 0.99. */
  trailingStop?: InputMaybe<Scalars['Float']['input']>;
};

/** Which backtests to list; conditions hold together. */
export type BacktestFilter = {
  status?: InputMaybe<BacktestStatus>;
  /** Those that trade this symbol. */
  symbol?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Backtests side by side, by the latest result of each. */
export type BacktestComparison = {
  __typename?: 'BacktestComparison';
  /** In the order asked. */
  backtests: Array<Backtest>;
  /** Every metric, with one value a backtest. */
  rows: Array<ComparisonRow>;
  /**
   * What differs of what the latest results were computed from: the strategy's type, version and parameters, the config, the engine's version, the hash of
   * the data and its first and last day. Of a backtest without a result, what it would run with, as far as that is known.
   */
  changedInputs: Array<ChangedInput>;
  /** The values of the latest results on common dates, each as a multiple of the backtest's value on the first date that it has here. */
  curves: ComparisonCurves;
  /**
   * Correlations of daily returns, a row and a column a backtest, in the order of `backtests`, each pair over the dates that both have values on. Null
   * where there is no result, fewer than three common dates, or one that did not move.
   */
  correlations: Array<Array<Maybe<Scalars['Float']['output']>>>;
};


/** Backtests side by side, by the latest result of each. */
export type BacktestComparisonCurvesArgs = {
  dates?: InputMaybe<ComparisonDates>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** Which dates curves are put side by side on. */
export type ComparisonDates =
  /** All that any of them has. */
  | 'UNION'
  /** Those that all with a result have. */
  | 'INTERSECTION';

/** Curves on common dates, as columns. */
export type ComparisonCurves = {
  __typename?: 'ComparisonCurves';
  date: Array<Scalars['Date']['output']>;
  /** One curve a backtest, in the order of `backtests`. */
  curves: Array<ComparisonCurve>;
  /** Number of dates before `maxPoints` left some out; null where all are here. */
  downsampledFrom?: Maybe<Scalars['Int']['output']>;
};

export type ComparisonCurve = {
  __typename?: 'ComparisonCurve';
  /** One value a date, 1 on the first date that the backtest has; null on dates that it has none of. */
  value: Array<Maybe<Scalars['Float']['output']>>;
};

/** One figure of every backtest compared, in their order; null where a backtest has no result, or the figure is undefined. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** Name of the metric as `performance` or `riskMetrics` has it, such as `sharpeRatio`. */
  metric: Scalars['String']['output'];
  /** One a backtest, in the order of `backtests`; null where it is undefined or there is no result yet. */
  values: Array<Maybe<Scalars['Float']['output']>>;
  /** Each value less the first; null where one of them is. */
  differences: Array<Maybe<Scalars['Float']['output']>>;
  /** Each difference as a fraction of the first value's size; null where one of the values is, and where the first is 0. */
  relativeDifferences: Array<Maybe<Scalars['Float']['output']>>;
};

/** What the mutation takes. */
export type ChangedInput = {
  __typename?: 'ChangedInput';
  /** Such as `strategyType`, `parameters.short_window` or `config.initialCapital`. */
  input: Scalars['String']['output'];
  /** One a backtest, in the order of `backtests`; null where it has none. */
  values: Array<Maybe<Scalars['JSON']['output']>>;
};

/** A page of a list. */
export type BacktestConnection = {
  __typename?: 'BacktestConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<BacktestEdge>;
  /** The page, in order. */
  nodes: Array<Backtest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type BacktestEdge = {
  __typename?: 'BacktestEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Backtest;
};

/** What the mutation takes. */
export type CreateBacktestInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  strategyId: Scalars['ID']['input'];
  config: BacktestConfigInput;
};

/** What the mutation answers. */
export type CreateBacktestPayload = {
  __typename?: 'CreateBacktestPayload';
  backtest?: Maybe<Backtest>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateBacktestInput = {
  id: Scalars['ID']['input'];
  changes: BacktestChanges;
};

/** What is left out stays as it is. */
export type BacktestChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  /** Null removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation answers. */
export type UpdateBacktestPayload = {
  __typename?: 'UpdateBacktestPayload';
  backtest?: Maybe<Backtest>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteBacktestInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteBacktestPayload = {
  __typename?: 'DeleteBacktestPayload';
  /** The backtest as it was. */
  backtest?: Maybe<Backtest>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type Company = {
  __typename?: 'Company';
  symbol: Scalars['String']['output'];
  /** Your own backtests that trade it, newest first. */
  backtests?: Maybe<BacktestConnection>;
};


export type CompanyBacktestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BacktestFilter>;
};

export type GeneratedStrategy = {
  __typename?: 'GeneratedStrategy';
  id: Scalars['ID']['output'];
  /** Your strategies that it became, newest first. */
  strategies?: Maybe<StrategyConnection>;
};


export type GeneratedStrategyStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
};

/** What a job works on. */
export type JobKind =
  /** A run of a backtest. */
  | 'run_backtest'
  /** A search for a strategy's best parameters. */
  | 'run_study'
  /** Making a strategy, or a backtest's result, known to document search. */
  | 'index_document';

export type JobStatus =
  /** It waits: to be taken up, to be tried again, or to be taken over from a server that is gone. */
  | 'queued'
  | 'running'
  | 'completed'
  /** It will not be tried again; `error` says why. */
  | 'failed'
  /** It was ended before it was done. */
  | 'cancelled';

/** Among the jobs of one user: higher ones are taken up first. Users take turns, whatever their jobs' priorities are. */
export type JobPriority =
  | 'low'
  | 'normal'
  | 'high';

/** A piece of work in the background. It is kept for 7 days after its end. */
export type Job = {
  __typename?: 'Job';
  id: Scalars['ID']['output'];
  kind: JobKind;
  status: JobStatus;
  priority: JobPriority;
  /** How much is done, from 0 to 1; null where the work has not told yet. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** How often it was taken up. */
  attempts: Scalars['Int']['output'];
  /** Why the last attempt failed; null if it did not, or a later one went well. */
  error?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** When it was first taken up; null until then. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The owner. */
  user?: Maybe<User>;
  /** The run that it makes; null for work of another kind. */
  backtestExecution?: Maybe<BacktestExecution>;
  /** The study whose trials it makes; null for work of another kind. */
  optimizationStudy?: Maybe<OptimizationStudy>;
};

export type MlModel = {
  __typename?: 'MLModel';
  id: Scalars['ID']['output'];
  /** Your strategies that trade on it, newest first. */
  strategies?: Maybe<StrategyConnection>;
};


export type MlModelStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
};

/** How a study chooses the parameters of its trials. The same seed gives the same trials. */
export type OptimizationSampler =
  /** Each trial on its own, at random over the space. */
  | 'random'
  /** All combinations of the parameters' values, in an order drawn by the seed; the study ends when there are no more. */
  | 'grid'
  /** Tree-structured Parzen estimator: near what went well, away from what did not. */
  | 'tpe'
  /** Covariance matrix adaptation: a cloud of trials that moves and stretches towards what is better. For numbers. */
  | 'cma_es'
  /** Generations that are crossed and changed, for several objectives. */
  | 'nsga_ii';

/** When a trial that looks bad is ended before its last fold. */
export type OptimizationPruner =
  | 'none'
  /** When it is worse than the median of the others at the same fold. */
  | 'median'
  /** When it is not among the best part of those that came as far, which gets smaller with each round. */
  | 'successive_halving';

/** What a study searches by: as large as can be, unless it is said to be made small. Losses are negative. */
export type OptimizationObjective =
  | 'sharpe_ratio'
  | 'sortino_ratio'
  | 'calmar_ratio'
  | 'omega_ratio'
  | 'probabilistic_sharpe_ratio'
  | 'total_return'
  | 'annual_return'
  | 'max_drawdown'
  | 'win_rate'
  | 'profit_factor'
  | 'payoff_ratio'
  | 'expectancy'
  | 'system_quality_number'
  | 'value_at_risk_95'
  | 'conditional_value_at_risk_95'
  /** Made small. */
  | 'volatility'
  /** Made small. */
  | 'downside_deviation'
  /** Made small. */
  | 'max_drawdown_days';

/** A figure that a constraint bounds, as in `BacktestPerformance` and `BacktestRiskMetrics`. */
export type BoundedFigure =
  | 'sharpe_ratio'
  | 'sortino_ratio'
  | 'calmar_ratio'
  | 'omega_ratio'
  | 'probabilistic_sharpe_ratio'
  | 'total_return'
  | 'annual_return'
  | 'max_drawdown'
  | 'win_rate'
  | 'profit_factor'
  | 'payoff_ratio'
  | 'expectancy'
  | 'system_quality_number'
  | 'value_at_risk_95'
  | 'conditional_value_at_risk_95'
  | 'volatility'
  | 'downside_deviation'
  | 'max_drawdown_days'
  | 'total_trades'
  | 'total_commission'
  | 'exposure'
  | 'best_trade'
  | 'worst_trade'
  | 'value_at_risk_99';

export type OptimizationStatus =
  | 'running'
  /** Its owner ended the work on it; it can be resumed. */
  | 'stopped'
  | 'completed'
  /** It could not run, or no trial gave a value; `errorDetails` says which. */
  | 'failed';

/** A search for a strategy's best parameters over many backtests. */
export type OptimizationStudy = {
  __typename?: 'OptimizationStudy';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Whose parameters it searches; null once that can't be read any more. */
  strategy?: Maybe<Strategy>;
  /** A parameter's name to `{type, low, high, step, log}` or `{type, choices}`. */
  parameterSpace: Scalars['JSON']['output'];
  /** All in all; in a walk-forward analysis, in each window. */
  nTrials: Scalars['Int']['output'];
  sampler: OptimizationSampler;
  /** Whether TPE looks at all parameters together. */
  isMultivariate: Scalars['Boolean']['output'];
  pruner: OptimizationPruner;
  /** The first of the objectives. */
  objective: OptimizationObjective;
  objectives: Array<OptimizationObjective>;
  /** What a trial has to keep to count as best. */
  constraints: Array<StudyConstraint>;
  /** How many trials run at a time. */
  parallelism: Scalars['Int']['output'];
  /** Whether its trials are run by clients alone, who ask for them. */
  isExternal: Scalars['Boolean']['output'];
  /** The folds that each trial is tried on; null where it is tried on the whole range. */
  validation?: Maybe<StudyValidation>;
  /** Its windows and what came of them; null for other studies. */
  walkForwardAnalysis?: Maybe<WalkForwardAnalysis>;
  config: BacktestConfig;
  seed: Scalars['Int']['output'];
  status: OptimizationStatus;
  /** Those that are over, whatever came of them. */
  completedTrials: Scalars['Int']['output'];
  /**
   * The strategy's parameters with the best trial so far; in a walk-forward analysis those of the latest window. Null before any
   * trial gave a value that keeps the constraints, and with several objectives: see `bestTrials`.
   */
  bestParams?: Maybe<Scalars['JSON']['output']>;
  /** The objective's value with them; in a walk-forward analysis in the latest window's training. Null where they are. */
  bestValue?: Maybe<Scalars['Float']['output']>;
  errorDetails?: Maybe<ExecutionError>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The work on it since it was last resumed; null 7 days after its end, and where clients run the trials. */
  job?: Maybe<Job>;
  /** The owner. */
  user?: Maybe<User>;
  /** By number unless `orderBy` says otherwise. */
  trials: OptimizationTrialConnection;
  /**
   * The first of those with the best value that keep the constraints; null before there is one, with several objectives (see
   * `bestTrials`), and in a walk-forward analysis (see its windows).
   */
  bestTrial?: Maybe<OptimizationTrial>;
  /**
   * The Pareto front: the trials that keep the constraints and that no other beats in one objective without losing in another. Empty
   * in a walk-forward analysis, whose windows do not compare.
   */
  bestTrials: Array<OptimizationTrial>;
  /** How an objective went from trial to trial; the first one unless named. Empty where the study does not search by it. */
  history: StudyHistory;
  /**
   * How much each parameter matters for an objective, the first one unless named; the parts sum to 1. Null where that is undefined,
   * as with too few trials or none that differ, and where the study does not search by it.
   */
  parameterImportances?: Maybe<Array<ParameterImportance>>;
  /** An objective beside one parameter, trial by trial. Empty for a parameter that the space does not have. */
  slice: StudySlice;
  /**
   * An objective over two parameters, each cut into at most `bins` parts (2 to 100) of its range. Empty for parameters that the
   * space does not have.
   */
  heatMap: StudyHeatMap;
};


/** A search for a strategy's best parameters over many backtests. */
export type OptimizationStudyTrialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OptimizationTrialFilter>;
  orderBy?: InputMaybe<OptimizationTrialOrder>;
};


/** A search for a strategy's best parameters over many backtests. */
export type OptimizationStudyHistoryArgs = {
  objective?: InputMaybe<OptimizationObjective>;
};


/** A search for a strategy's best parameters over many backtests. */
export type OptimizationStudyParameterImportancesArgs = {
  objective?: InputMaybe<OptimizationObjective>;
};


/** A search for a strategy's best parameters over many backtests. */
export type OptimizationStudySliceArgs = {
  parameter: Scalars['String']['input'];
  objective?: InputMaybe<OptimizationObjective>;
};


/** A search for a strategy's best parameters over many backtests. */
export type OptimizationStudyHeatMapArgs = {
  x: Scalars['String']['input'];
  y: Scalars['String']['input'];
  bins?: InputMaybe<Scalars['Int']['input']>;
  objective?: InputMaybe<OptimizationObjective>;
};

/** A figure within bounds. */
export type StudyConstraint = {
  __typename?: 'StudyConstraint';
  metric: BoundedFigure;
  /** Null for none. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Null for none. */
  max?: Maybe<Scalars['Float']['output']>;
};

/** Which studies to list. */
export type OptimizationStudyFilter = {
  status?: InputMaybe<OptimizationStatus>;
};

/** A page of a list. */
export type OptimizationStudyConnection = {
  __typename?: 'OptimizationStudyConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<OptimizationStudyEdge>;
  /** The page, in order. */
  nodes: Array<OptimizationStudy>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type OptimizationStudyEdge = {
  __typename?: 'OptimizationStudyEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: OptimizationStudy;
};

/** What the mutation takes. */
export type StartOptimizationStudyInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  strategyId: Scalars['ID']['input'];
  /** The strategy type's defaultSpace when left out. */
  parameterSpace?: InputMaybe<Scalars['JSON']['input']>;
  /** 1 to 10,000; in a walk-forward analysis in each window, and no more than that in all. */
  nTrials: Scalars['Int']['input'];
  /** TPE when left out. */
  sampler?: InputMaybe<OptimizationSampler>;
  /** Whether TPE looks at all parameters together, instead of at each on its own. */
  isMultivariate?: InputMaybe<Scalars['Boolean']['input']>;
  /** NONE when left out. For one objective, and trials that report more than one value: over folds, or by clients. */
  pruner?: InputMaybe<OptimizationPruner>;
  /** SHARPE_RATIO when left out. */
  objective?: InputMaybe<OptimizationObjective>;
  /** 1 to 3 different ones, instead of `objective`. */
  objectives?: InputMaybe<Array<OptimizationObjective>>;
  /** At most 10. */
  constraints?: InputMaybe<Array<StudyConstraintInput>>;
  /**
   * How many trials run at a time, from 1 to the number of threads of the service. The trials follow from the seed and this
   * number: those that run together are chosen without knowing of each other's outcome.
   */
  parallelism?: InputMaybe<Scalars['Int']['input']>;
  /** Whether only clients run its trials, by askTrial and tellTrial. */
  isExternal?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole range when left out. */
  validation?: InputMaybe<StudyValidationInput>;
  /** Searches anew in each window of time, and tries the best on the days after it. Excludes `validation`. */
  walkForwardAnalysis?: InputMaybe<WalkForwardInput>;
  /** Parameters to try first, each with all parameters of the space. They count among `nTrials`. */
  initialTrials?: InputMaybe<Array<Scalars['JSON']['input']>>;
  config: BacktestConfigInput;
  /** 0 or more. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** LOW when left out: backtests come first. */
  priority?: InputMaybe<JobPriority>;
};

/** A figure within bounds, at least one of which is given. An undefined figure breaks them. */
export type StudyConstraintInput = {
  metric: BoundedFigure;
  min?: InputMaybe<Scalars['Float']['input']>;
  max?: InputMaybe<Scalars['Float']['input']>;
};

/** What the mutation takes. */
export type StopOptimizationStudyInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation takes. */
export type ResumeOptimizationStudyInput = {
  id: Scalars['ID']['input'];
  /** How many trials to add; none when left out. */
  nTrials?: InputMaybe<Scalars['Int']['input']>;
};

/** What the mutation answers. */
export type StartOptimizationStudyPayload = {
  __typename?: 'StartOptimizationStudyPayload';
  optimizationStudy?: Maybe<OptimizationStudy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation answers. */
export type StopOptimizationStudyPayload = {
  __typename?: 'StopOptimizationStudyPayload';
  optimizationStudy?: Maybe<OptimizationStudy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation answers. */
export type ResumeOptimizationStudyPayload = {
  __typename?: 'ResumeOptimizationStudyPayload';
  optimizationStudy?: Maybe<OptimizationStudy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type TrialState =
  /** It has parameters, and nobody has begun it. */
  | 'waiting'
  | 'running'
  /** Its value is null where an objective is undefined, as with no trade. */
  | 'completed'
  /** It was ended early, since it looked bad. */
  | 'pruned'
  /** No allowed parameters were found in the space, or they could not be run; `error` says why. */
  | 'failed';

/** Who runs a trial. */
export type TrialWorker =
  /** The service itself. */
  | 'service'
  /** A client that asked for it. */
  | 'client';

export type OptimizationTrialOrder =
  | 'NUMBER_ASC'
  | 'NUMBER_DESC'
  /** By the first objective; trials without a value are left out. */
  | 'VALUE_ASC'
  /** By the first objective; trials without a value are left out. */
  | 'VALUE_DESC';

/** One set of parameters, tried. */
export type OptimizationTrial = {
  __typename?: 'OptimizationTrial';
  /** From 0. */
  number: Scalars['Int']['output'];
  state: TrialState;
  /** The strategy's parameters that the space does not name keep their values and are not repeated here. Null where none were found. */
  parameters?: Maybe<Scalars['JSON']['output']>;
  /** Of the first objective; null where that is undefined, or the trial has not completed. */
  value?: Maybe<Scalars['Float']['output']>;
  /** One an objective; null where one of them is undefined, or the trial has not completed. */
  values?: Maybe<Array<Scalars['Float']['output']>>;
  /** One a constraint, by how much it is broken: at most 0 where it is kept, in the worst of the folds. Empty until it has completed. */
  constraints: Array<Scalars['Float']['output']>;
  /** Values of the first objective on the way: of each fold in which it is defined, by the fold's number from 1, or what a client reported. */
  reports: Array<TrialReport>;
  /** One an objective, the standard deviation over the folds: null under two, and without folds. */
  deviations?: Maybe<Array<Maybe<Scalars['Float']['output']>>>;
  /** One an objective, over the days that the folds train on: far better than `values` means overfitted. Null without folds. */
  trainValues?: Maybe<Array<Maybe<Scalars['Float']['output']>>>;
  /** The window of a walk-forward analysis, from 0; null in other studies. */
  window?: Maybe<Scalars['Int']['output']>;
  /** Null while it waits, and for trials of before there were several. */
  worker?: Maybe<TrialWorker>;
  /** Until when it is kept for the client that asked for it; null for all others. */
  leasedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed; null otherwise, and where a client did not say. */
  error?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Null until it is over. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A value on the way. */
export type TrialReport = {
  __typename?: 'TrialReport';
  step: Scalars['Int']['output'];
  value: Scalars['Float']['output'];
};

/** Which trials to list. */
export type OptimizationTrialFilter = {
  state?: InputMaybe<TrialState>;
};

/** A page of a list. */
export type OptimizationTrialConnection = {
  __typename?: 'OptimizationTrialConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<OptimizationTrialEdge>;
  /** The page, in order. */
  nodes: Array<OptimizationTrial>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type OptimizationTrialEdge = {
  __typename?: 'OptimizationTrialEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: OptimizationTrial;
};

/** What the mutation takes. */
export type EnqueueTrialInput = {
  studyId: Scalars['ID']['input'];
  /** All parameters of the study's space, each with a value that it has. */
  parameters: Scalars['JSON']['input'];
};

/** What the mutation takes. */
export type AskTrialInput = {
  studyId: Scalars['ID']['input'];
};

/** What the mutation takes. */
export type TellTrialInput = {
  studyId: Scalars['ID']['input'];
  /** The trial's number. */
  number: Scalars['Int']['input'];
  /** COMPLETED, PRUNED or FAILED; COMPLETED when left out. */
  state?: InputMaybe<TrialState>;
  /** One an objective, of a completed trial only. */
  values?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** One a constraint, at most 0 where it is kept; of a completed trial only. */
  constraints?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** What it reported on its way, steps rising: instead of what was reported before. At most 1,000. */
  reports?: InputMaybe<Array<TrialReportInput>>;
};

/** What the mutation takes. */
export type TrialReportInput = {
  /** A whole number of at least 0. */
  step: Scalars['Int']['input'];
  value: Scalars['Float']['input'];
};

/** What the mutation takes. */
export type ReportTrialInput = {
  studyId: Scalars['ID']['input'];
  /** The trial's number. */
  number: Scalars['Int']['input'];
  /** Above the last one reported, from 0. */
  step: Scalars['Int']['input'];
  value: Scalars['Float']['input'];
};

/** What the mutation answers. */
export type EnqueueTrialPayload = {
  __typename?: 'EnqueueTrialPayload';
  trial?: Maybe<OptimizationTrial>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation answers. */
export type AskTrialPayload = {
  __typename?: 'AskTrialPayload';
  trial?: Maybe<OptimizationTrial>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation answers. */
export type TellTrialPayload = {
  __typename?: 'TellTrialPayload';
  trial?: Maybe<OptimizationTrial>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation answers. */
export type ReportTrialPayload = {
  __typename?: 'ReportTrialPayload';
  trial?: Maybe<OptimizationTrial>;
  /** Whether the trial looks bad enough to end it; null where the report was refused. */
  shouldPrune?: Maybe<Scalars['Boolean']['output']>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** How parameters are tried on more than one stretch of time. A trial's value is the mean or median over the tests. */
export type StudyValidation = {
  __typename?: 'StudyValidation';
  kind: ValidationKind;
  aggregate: FoldAggregate;
  /** Of the bars, at the end; null for other kinds than HOLD_OUT. */
  fraction?: Maybe<Scalars['Float']['output']>;
  /** How many tests; null for HOLD_OUT, which has one. */
  folds?: Maybe<Scalars['Int']['output']>;
  /** Bars left out beside each test; null for HOLD_OUT. */
  purgeBars?: Maybe<Scalars['Int']['output']>;
  /** Bars left out after each test, besides; null for other kinds than CROSS_VALIDATION. */
  embargoBars?: Maybe<Scalars['Int']['output']>;
  /** Null for other kinds than WALK_FORWARD, and where `trainFraction` says it. */
  trainBars?: Maybe<Scalars['Int']['output']>;
  /** Null for other kinds than WALK_FORWARD, and where bars say it. */
  trainFraction?: Maybe<Scalars['Float']['output']>;
  /** Null for other kinds than WALK_FORWARD, and where the tests cover all that there is. */
  testBars?: Maybe<Scalars['Int']['output']>;
  /** Whether training always begins with the first bar; null for other kinds than WALK_FORWARD. */
  isAnchored?: Maybe<Scalars['Boolean']['output']>;
};

export type ValidationKind =
  | 'hold_out'
  | 'walk_forward'
  | 'cross_validation';

export type FoldAggregate =
  | 'mean'
  | 'median';

/** What a walk-forward analysis does and gave. */
export type WalkForwardAnalysis = {
  __typename?: 'WalkForwardAnalysis';
  folds: Scalars['Int']['output'];
  /** Null where `trainFraction` says it, or training takes all that the tests leave. */
  trainBars?: Maybe<Scalars['Int']['output']>;
  trainFraction?: Maybe<Scalars['Float']['output']>;
  testBars?: Maybe<Scalars['Int']['output']>;
  purgeBars: Scalars['Int']['output'];
  isAnchored: Scalars['Boolean']['output'];
  /** Those that are done, oldest first. */
  windows: Array<WalkForwardWindow>;
  /** The tests of all windows behind one another: on these days no choice of parameters had seen the prices. */
  outOfSample: OutOfSampleColumns;
  /** Out of sample; null before the first window is done. */
  totalReturn?: Maybe<Scalars['Float']['output']>;
  /** Out of sample, compound growth a year of 252 trading days; null before the first window is done. */
  annualReturn?: Maybe<Scalars['Float']['output']>;
  /** Annual return out of sample over the mean annual return in sample; null unless the latter is above 0. */
  efficiency?: Maybe<Scalars['Float']['output']>;
};

/** One window: parameters chosen on some days, and tried on those after them. What stands for a best trial is null where no trial gave a value; the account stays in cash then. */
export type WalkForwardWindow = {
  __typename?: 'WalkForwardWindow';
  /** From 0. */
  index: Scalars['Int']['output'];
  trainFrom: Scalars['Date']['output'];
  trainTo: Scalars['Date']['output'];
  testFrom: Scalars['Date']['output'];
  testTo: Scalars['Date']['output'];
  /** All of the strategy's parameters. */
  bestParams?: Maybe<Scalars['JSON']['output']>;
  /** Number of the best trial. */
  bestNumber?: Maybe<Scalars['Int']['output']>;
  /** The objective on the days trained on. */
  inSampleValue?: Maybe<Scalars['Float']['output']>;
  /** The objective on the days after; null where undefined. */
  outOfSampleValue?: Maybe<Scalars['Float']['output']>;
  inSampleAnnualReturn?: Maybe<Scalars['Float']['output']>;
  outOfSampleAnnualReturn?: Maybe<Scalars['Float']['output']>;
  outOfSampleTotalReturn?: Maybe<Scalars['Float']['output']>;
};

/** Growth of 1 by day, in two columns of one length. */
export type OutOfSampleColumns = {
  __typename?: 'OutOfSampleColumns';
  date: Array<Scalars['Date']['output']>;
  value: Array<Scalars['Float']['output']>;
};

/** How an objective went, in columns of one length: a row for each completed trial that has a value, by number. */
export type StudyHistory = {
  __typename?: 'StudyHistory';
  number: Array<Scalars['Int']['output']>;
  value: Array<Scalars['Float']['output']>;
  /** The best so far that keeps the constraints; null before there is one. */
  best: Array<Maybe<Scalars['Float']['output']>>;
};

export type ParameterImportance = {
  __typename?: 'ParameterImportance';
  parameter: Scalars['String']['output'];
  /** From 0 to 1. */
  importance: Scalars['Float']['output'];
};

/** An objective beside a parameter, in columns of one length: a row for each completed trial that has both, by number. */
export type StudySlice = {
  __typename?: 'StudySlice';
  number: Array<Scalars['Int']['output']>;
  /** The parameter's value: a number, a text, or true or false. */
  parameter: Array<Scalars['JSON']['output']>;
  value: Array<Scalars['Float']['output']>;
};

/** An objective over two parameters, in columns of one length: a row for each cell that trials fell into. */
export type StudyHeatMap = {
  __typename?: 'StudyHeatMap';
  /** The middle of the cell, or a choice. */
  x: Array<Scalars['JSON']['output']>;
  /** The middle of the cell, or a choice. */
  y: Array<Scalars['JSON']['output']>;
  /** Mean of the cell's trials. */
  value: Array<Scalars['Float']['output']>;
  trialCount: Array<Scalars['Int']['output']>;
};

/** Exactly one of `holdOut`, `walkForward` and `crossValidation`. */
export type StudyValidationInput = {
  holdOut?: InputMaybe<HoldOutInput>;
  walkForward?: InputMaybe<WalkForwardInput>;
  crossValidation?: InputMaybe<CrossValidationInput>;
  /** How the tests make up a trial's value, MEAN when left out; it is null where more than half of them have none. */
  aggregate?: InputMaybe<FoldAggregate>;
};

/** Parameters are tried on the last bars alone. */
export type HoldOutInput = {
  /** Of the bars: above 0, below 1. */
  fraction: Scalars['Float']['input'];
};

/** Tests behind one another up to the last bar, each after the bars to train on. Signals know all earlier bars of the range, and no later ones. */
export type WalkForwardInput = {
  /** 1 to 50 tests. */
  folds: Scalars['Int']['input'];
  /** 2 to 10,000; all that the tests leave when left out. */
  trainBars?: InputMaybe<Scalars['Int']['input']>;
  /** Part of each training and test together that is for training; 0.5 when no bars are given either. Excludes both numbers of bars. */
  trainFraction?: InputMaybe<Scalars['Float']['input']>;
  /** 2 to 10,000; all that training leaves when left out. */
  testBars?: InputMaybe<Scalars['Int']['input']>;
  /** Left out between training and test: 0 to 10,000. */
  purgeBars?: InputMaybe<Scalars['Int']['input']>;
  /** Whether training always begins with the first bar. */
  isAnchored?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Purged k-fold cross-validation: each block of bars is the test once, and the bars beside it are left out of training. */
export type CrossValidationInput = {
  /** 2 to 50. */
  folds: Scalars['Int']['input'];
  /** Left out of training before and after a test: 0 to 10,000. */
  purgeBars?: InputMaybe<Scalars['Int']['input']>;
  /** Left out of training after a test, besides: 0 to 10,000. */
  embargoBars?: InputMaybe<Scalars['Int']['input']>;
};

/** What someone holds, valued at the latest prices whenever it is read. */
export type Portfolio = {
  __typename?: 'Portfolio';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /**
   * What it holds. Where there are transactions, it follows from them, in present shares: after all splits that are known, or, while market
   * does not answer, those that were known at the newest transaction.
   */
  positions: Array<PortfolioPosition>;
  /** Its value at the latest prices; null, with an error, when these can't be had. */
  performance?: Maybe<PortfolioPerformance>;
  /** Shares that were bought together and are still held, by symbol, then oldest first; null without transactions, and, with an error, while splits can't be had. */
  lots?: Maybe<Array<PortfolioLot>>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The owner; null for whom it is shared with. */
  user?: Maybe<User>;
  /**
   * What it was worth at each close from its first transaction to the last price, both ends of the range included; null without transactions.
   * Prices and shares are split-adjusted. On a day without a close a position keeps its last one.
   */
  valuation?: Maybe<PortfolioValuation>;
  /** How it did in a range, both ends included; null without transactions, and for a range without a day. */
  periodPerformance?: Maybe<PortfolioPeriodPerformance>;
  /** Risk of what it holds now, by the returns that these weights would have had every day. Null, with an error, when prices can't be had. */
  risk?: Maybe<PortfolioRisk>;
  /**
   * What positions and sectors added to the return of a range, both ends included; null without transactions, for a range without a day, and where
   * a price that it needs is not known.
   */
  attribution?: Maybe<PortfolioAttribution>;
  /** What happened in it, newest first; of one day what was recorded last. */
  transactions: PortfolioTransactionConnection;
  /** Whom you share it with; empty for all but the owner. */
  shares: Array<Share>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioPerformanceArgs = {
  costMethod?: InputMaybe<CostMethod>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioLotsArgs = {
  costMethod?: InputMaybe<CostMethod>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioValuationArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioPeriodPerformanceArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioRiskArgs = {
  window?: InputMaybe<Scalars['Int']['input']>;
  benchmark?: InputMaybe<Scalars['String']['input']>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioAttributionArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What someone holds, valued at the latest prices whenever it is read. */
export type PortfolioTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Shares of one symbol, valued at its latest close. */
export type PortfolioPosition = {
  __typename?: 'PortfolioPosition';
  symbol: Scalars['String']['output'];
  quantity: Scalars['Float']['output'];
  /** What one share cost; null when it is not known. */
  averageCost?: Maybe<Scalars['Float']['output']>;
  /** The latest close; null when there is none. */
  lastPrice?: Maybe<Scalars['Float']['output']>;
  /** Null when there is no price. */
  marketValue?: Maybe<Scalars['Float']['output']>;
  /** Market value less cost; null when either is not known. */
  unrealizedPnl?: Maybe<Scalars['Float']['output']>;
  company?: Maybe<Company>;
};

/**
 * A portfolio's worth. Each is null where a price or a cost that it needs is not known, and those from `cash` on for a portfolio without
 * transactions, too.
 */
export type PortfolioPerformance = {
  __typename?: 'PortfolioPerformance';
  /** Of the positions, without cash. */
  marketValue?: Maybe<Scalars['Float']['output']>;
  costBasis?: Maybe<Scalars['Float']['output']>;
  unrealizedPnl?: Maybe<Scalars['Float']['output']>;
  /** Unrealised profit as a fraction of the cost. */
  totalReturn?: Maybe<Scalars['Float']['output']>;
  /** The oldest day among the latest prices used. */
  asOf?: Maybe<Scalars['Date']['output']>;
  cash?: Maybe<Scalars['Float']['output']>;
  /** Proceeds of sales less what the shares had cost, both net of commission. */
  realizedPnl?: Maybe<Scalars['Float']['output']>;
  /** Dividends. */
  income?: Maybe<Scalars['Float']['output']>;
  /** Commissions, which are in the profits as well, and fees, which are not. */
  fees?: Maybe<Scalars['Float']['output']>;
  /** Daily returns chained from the first transaction to the last price, after costs: what is put in counts from the day's start, what is taken out to its end (GIPS). */
  timeWeightedReturn?: Maybe<Scalars['Float']['output']>;
  /** The same a year (of 365 days); null under a year. */
  annualTimeWeightedReturn?: Maybe<Scalars['Float']['output']>;
  /** The return over the whole period at which all that was put in and taken out and the last value are worth nothing; null where none or several do that. */
  moneyWeightedReturn?: Maybe<Scalars['Float']['output']>;
  /** The same a year, as XIRR has it (actual days over 365); null under a year. */
  annualMoneyWeightedReturn?: Maybe<Scalars['Float']['output']>;
};

/** What the mutation takes. */
export type PortfolioPositionInput = {
  symbol: Scalars['String']['input'];
  /** More than 0. */
  quantity: Scalars['Float']['input'];
  /** What one share cost, 0 or more. */
  averageCost?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of a list. */
export type PortfolioConnection = {
  __typename?: 'PortfolioConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<PortfolioEdge>;
  /** The page, in order. */
  nodes: Array<Portfolio>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PortfolioEdge = {
  __typename?: 'PortfolioEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Portfolio;
};

/** What the mutation takes. */
export type CreatePortfolioInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Up to 200, each symbol once. */
  positions: Array<PortfolioPositionInput>;
};

/** What the mutation answers. */
export type CreatePortfolioPayload = {
  __typename?: 'CreatePortfolioPayload';
  portfolio?: Maybe<Portfolio>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdatePortfolioInput = {
  id: Scalars['ID']['input'];
  changes: PortfolioChanges;
};

/** What is left out stays as it is. */
export type PortfolioChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  /** All positions from now on, not only the changed ones. */
  positions?: InputMaybe<Array<PortfolioPositionInput>>;
};

/** What the mutation answers. */
export type UpdatePortfolioPayload = {
  __typename?: 'UpdatePortfolioPayload';
  portfolio?: Maybe<Portfolio>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeletePortfolioInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeletePortfolioPayload = {
  __typename?: 'DeletePortfolioPayload';
  /** The portfolio as it was. */
  portfolio?: Maybe<Portfolio>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** Which shares are sold first. */
export type CostMethod =
  /** The oldest. */
  | 'fifo'
  /** All alike, at their average cost. */
  | 'average';

/** Shares bought together, in present shares. */
export type PortfolioLot = {
  __typename?: 'PortfolioLot';
  symbol: Scalars['String']['output'];
  /** Day of the purchase; by AVERAGE that of the first of them. */
  date: Scalars['Date']['output'];
  quantity: Scalars['Float']['output'];
  /** What one share cost, commission included; null where it is not known. */
  unitCost?: Maybe<Scalars['Float']['output']>;
};

/** A portfolio's value as columns of one length, oldest first. */
export type PortfolioValuation = {
  __typename?: 'PortfolioValuation';
  date: Array<Scalars['Date']['output']>;
  /** Cash and positions; null where a price is missing. */
  value: Array<Maybe<Scalars['Float']['output']>>;
  cash: Array<Scalars['Float']['output']>;
  /** Market value of the positions; null where a price is missing. */
  invested: Array<Maybe<Scalars['Float']['output']>>;
  /** What was put in less what was taken out since the day before in `date`; null where shares came in without a price. */
  netFlow: Array<Maybe<Scalars['Float']['output']>>;
  /** Why the value is null; null where it is known. */
  reason: Array<Maybe<Scalars['String']['output']>>;
  /** Number of days before `maxPoints` left some out; null where all are here. */
  downsampledFrom?: Maybe<Scalars['Int']['output']>;
};

/** How a portfolio did in a range. Returns are fractions of the whole range, unless they are annual. */
export type PortfolioPeriodPerformance = {
  __typename?: 'PortfolioPeriodPerformance';
  /** First day of the history in the range. */
  from: Scalars['Date']['output'];
  /** Last day of the history in the range. */
  to: Scalars['Date']['output'];
  /** At the close before the first day; 0 where the history begins on it, null where a price is missing. */
  startValue?: Maybe<Scalars['Float']['output']>;
  /** Null where a price is missing. */
  endValue?: Maybe<Scalars['Float']['output']>;
  /** What was put in less what was taken out; null where shares came in without a price. */
  netFlow?: Maybe<Scalars['Float']['output']>;
  /** What the value gained beside that; null where one of the two values or the flow is. */
  profit?: Maybe<Scalars['Float']['output']>;
  /** As of `PortfolioPerformance`; null where a value on the way is not known. */
  timeWeightedReturn?: Maybe<Scalars['Float']['output']>;
  /** Null under a year. */
  annualTimeWeightedReturn?: Maybe<Scalars['Float']['output']>;
  /** As of `PortfolioPerformance`, with the start value as put in; null where it is undefined. */
  moneyWeightedReturn?: Maybe<Scalars['Float']['output']>;
  /** Null under a year. */
  annualMoneyWeightedReturn?: Maybe<Scalars['Float']['output']>;
};

/**
 * Risk of a mix of what a portfolio holds now, by daily returns; cash is without risk. Annual figures by 252 days. Figures are null where `reason` says so, and
 * where they are undefined.
 */
export type PortfolioRisk = {
  __typename?: 'PortfolioRisk';
  /** Day of the first return. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Day of the last return. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Number of daily returns: of the days on which all positions, and the benchmark, have prices. */
  returnCount: Scalars['Int']['output'];
  benchmark?: Maybe<Scalars['String']['output']>;
  /** Why figures are null; null where there is enough to compute on. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Annual. */
  volatility?: Maybe<Scalars['Float']['output']>;
  /** The deepest fall from a peak, as a fraction of it, 0 or below. */
  maxDrawdown?: Maybe<Scalars['Float']['output']>;
  /** The daily return that 5 % of days fall short of; a loss is below 0. */
  valueAtRisk95?: Maybe<Scalars['Float']['output']>;
  /** The mean of the returns up to that. */
  conditionalValueAtRisk95?: Maybe<Scalars['Float']['output']>;
  /** To the benchmark; null without one. */
  beta?: Maybe<Scalars['Float']['output']>;
  /** Sum of squared weights (Herfindahl index): 1 where all is in one position. */
  concentration?: Maybe<Scalars['Float']['output']>;
  /** Volatilities of the positions, weighted: the volatility, were all correlations 1. */
  undiversifiedVolatility?: Maybe<Scalars['Float']['output']>;
  /** What correlations change in the volatility, 0 or below. */
  correlationEffect?: Maybe<Scalars['Float']['output']>;
  /** Of all pairs of positions; null where there is no pair. */
  averageCorrelation?: Maybe<Scalars['Float']['output']>;
  positions: Array<PositionRisk>;
};

/** What a position has to do with a portfolio's volatility. */
export type PositionRisk = {
  __typename?: 'PositionRisk';
  symbol: Scalars['String']['output'];
  /** Its part of the value, cash included. */
  weight: Scalars['Float']['output'];
  /** Annual, of its own. */
  volatility?: Maybe<Scalars['Float']['output']>;
  /** By how much the portfolio's volatility grows for each part of the value more in it. */
  marginal?: Maybe<Scalars['Float']['output']>;
  /** Weight times that; those of all positions add up to the volatility. */
  contribution?: Maybe<Scalars['Float']['output']>;
  /** The contribution as a fraction of the volatility. */
  share?: Maybe<Scalars['Float']['output']>;
};

/**
 * What positions added to a time-weighted return. A day's contribution is a position's profit over the value that the day began with; days are linked by the growth
 * until then, so that all contributions add up to the return.
 */
export type PortfolioAttribution = {
  __typename?: 'PortfolioAttribution';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  totalReturn: Scalars['Float']['output'];
  positions: Array<PositionContribution>;
  sectors: Array<SectorContribution>;
  /** What belongs to no position: what fees took, and dividends of what was never held. */
  fees: FeeContribution;
};

export type PositionContribution = {
  __typename?: 'PositionContribution';
  symbol: Scalars['String']['output'];
  /** Of the Global Industry Classification Standard; null where it is not known. */
  sector?: Maybe<Scalars['String']['output']>;
  /** In the currency of the prices, dividends included and commission taken off. */
  profit: Scalars['Float']['output'];
  contribution: Scalars['Float']['output'];
};

export type SectorContribution = {
  __typename?: 'SectorContribution';
  /** Null for positions whose sector is not known. */
  sector?: Maybe<Scalars['String']['output']>;
  symbols: Array<Scalars['String']['output']>;
  profit: Scalars['Float']['output'];
  contribution: Scalars['Float']['output'];
};

export type FeeContribution = {
  __typename?: 'FeeContribution';
  profit: Scalars['Float']['output'];
  contribution: Scalars['Float']['output'];
};

/** How weights are found, from daily returns of the lookback; their covariance is shrunk as Ledoit and Wolf do. */
export type RebalancingMethod =
  /** The same for each. */
  | 'equal'
  /** Each position adds the same to the volatility. */
  | 'risk_parity'
  /** The least volatility. */
  | 'minimum_variance'
  /** The greatest mean return over volatility; the past mean is taken for what is expected. */
  | 'maximum_sharpe';

export type RebalancingConstraints = {
  /** The most that a position may have of the value, above 0 up to 1. EQUAL and RISK_PARITY are refused where they would give one more. */
  maxWeight?: InputMaybe<Scalars['Float']['input']>;
  /** Part of the value to keep in cash, from 0 up to, but not, 1. */
  cashReserve?: InputMaybe<Scalars['Float']['input']>;
  /** Trades worth less are left out; in the currency of the prices. */
  minTrade?: InputMaybe<Scalars['Float']['input']>;
  /** Whether only whole shares are held after the trades. */
  wholeShares?: InputMaybe<Scalars['Boolean']['input']>;
  /** A fraction of the traded value, from 0 to 0.1, that each trade is taken to cost. */
  commission?: InputMaybe<Scalars['Float']['input']>;
};

/** Weights for a portfolio, and the trades that lead there. */
export type RebalancingProposal = {
  __typename?: 'RebalancingProposal';
  method: RebalancingMethod;
  /** The oldest day among the latest prices used. */
  asOf: Scalars['Date']['output'];
  /** Day of the first return computed on. */
  from: Scalars['Date']['output'];
  /** Day of the last return computed on. */
  to: Scalars['Date']['output'];
  /** Cash and positions now. */
  value: Scalars['Float']['output'];
  /** How far the covariance was shrunk towards equal variances without correlation, from 0 to 1. */
  shrinkage: Scalars['Float']['output'];
  weights: Array<ProposedWeight>;
  trades: Array<ProposedTrade>;
  /** What the trades cost. */
  estimatedCost: Scalars['Float']['output'];
  /** Cash once the trades and their cost are paid. */
  cashAfter: Scalars['Float']['output'];
  /** Annual, of the weights now, by the covariance that the method used. */
  volatilityBefore: Scalars['Float']['output'];
  /** The same of the weights after the trades. */
  volatilityAfter: Scalars['Float']['output'];
};

export type ProposedWeight = {
  __typename?: 'ProposedWeight';
  symbol: Scalars['String']['output'];
  /** Part of the value now. */
  current: Scalars['Float']['output'];
  /** What the method gives it. */
  target: Scalars['Float']['output'];
  /** What it has after the trades, of the value then. */
  after: Scalars['Float']['output'];
};

export type ProposedTradeAction =
  | 'BUY'
  | 'SELL';

export type ProposedTrade = {
  __typename?: 'ProposedTrade';
  symbol: Scalars['String']['output'];
  action: ProposedTradeAction;
  quantity: Scalars['Float']['output'];
  /** The latest close. */
  price: Scalars['Float']['output'];
  /** Quantity times price. */
  value: Scalars['Float']['output'];
  /** Estimated commission. */
  cost: Scalars['Float']['output'];
};

export type PortfolioTransactionKind =
  /** Cash that the investor puts in. */
  | 'deposit'
  /** Cash that the investor takes out. */
  | 'withdrawal'
  | 'buy'
  | 'sell'
  /** Cash that a symbol pays for being held. */
  | 'dividend'
  /** Cash that is paid for no symbol. */
  | 'fee'
  /** Shares that come in without being paid for from the portfolio's cash. In returns they count as put in, at that day's close. */
  | 'transfer_in';

/**
 * Something that happened in a portfolio. It never changes, but can be deleted. Quantities and prices are those of its day: later splits are taken from
 * market data, and need no transaction.
 */
export type PortfolioTransaction = {
  __typename?: 'PortfolioTransaction';
  id: Scalars['ID']['output'];
  /** What the client called it; unique in the portfolio. */
  clientKey?: Maybe<Scalars['String']['output']>;
  date: Scalars['Date']['output'];
  kind: PortfolioTransactionKind;
  /** Null for cash alone. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Shares, as they were on the day; null for cash alone and dividends. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** Of one share on the day. Of a transfer what one share had cost, null where that is not known; null for cash alone and dividends. */
  price?: Maybe<Scalars['Float']['output']>;
  /** Of a deposit, withdrawal, dividend or fee; null for others. */
  amount?: Maybe<Scalars['Float']['output']>;
  commission: Scalars['Float']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** What the portfolio's cash gained; below 0 what it lost. */
  cashFlow: Scalars['Float']['output'];
};

/** A page of a list. */
export type PortfolioTransactionConnection = {
  __typename?: 'PortfolioTransactionConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<PortfolioTransactionEdge>;
  /** The page, in order. */
  nodes: Array<PortfolioTransaction>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PortfolioTransactionEdge = {
  __typename?: 'PortfolioTransactionEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: PortfolioTransaction;
};

/** What the mutation takes. */
export type RecordTransactionsInput = {
  portfolioId: Scalars['ID']['input'];
  /** 1 to 500, in the order in which they happened within a day. Shares must be there when they are sold, and cash at the end of a day that it is spent on. */
  transactions: Array<PortfolioTransactionInput>;
};

/** What the mutation takes. */
export type PortfolioTransactionInput = {
  /** 1 to 100 characters, unique in the portfolio: a transaction that is sent again with its key is not recorded twice. */
  clientKey?: InputMaybe<Scalars['String']['input']>;
  /** From 1900-01-01 to today. */
  date: Scalars['Date']['input'];
  kind: PortfolioTransactionKind;
  /** Of BUY, SELL, DIVIDEND and TRANSFER_IN. */
  symbol?: InputMaybe<Scalars['String']['input']>;
  /** Of BUY, SELL and TRANSFER_IN: shares of the day, above 0. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Of BUY and SELL, and of TRANSFER_IN where the cost is known: of one share of the day, 0 or more. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** Of DEPOSIT, WITHDRAWAL, DIVIDEND and FEE: above 0. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** Of BUY and SELL: 0 or more. */
  commission?: InputMaybe<Scalars['Float']['input']>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation answers. */
export type RecordTransactionsPayload = {
  __typename?: 'RecordTransactionsPayload';
  portfolio?: Maybe<Portfolio>;
  /** Those of the input, in its order; of one that was there already, the one that was there. */
  transactions?: Maybe<Array<PortfolioTransaction>>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type DeleteTransactionInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type DeleteTransactionPayload = {
  __typename?: 'DeleteTransactionPayload';
  /** The portfolio without it. */
  portfolio?: Maybe<Portfolio>;
  /** The transaction as it was. */
  transaction?: Maybe<PortfolioTransaction>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** Someone whom things can be shared with. */
export type Profile = {
  __typename?: 'Profile';
  id: Scalars['ID']['output'];
};

/** That a thing is shared with someone. */
export type Share = {
  __typename?: 'Share';
  kind: ShareKind;
  /** The thing's id. */
  id: Scalars['ID']['output'];
  /** Whom it is shared with; null once the account is closed. */
  user?: Maybe<Profile>;
  access: ShareAccess;
  createdAt: Scalars['DateTime']['output'];
};

/** What can be shared. */
export type ShareKind =
  | 'strategy'
  | 'backtest'
  | 'portfolio'
  | 'prompt_template'
  | 'document';

/** What one may do with a thing that is shared with one. */
export type ShareAccess =
  /** See it. */
  | 'read'
  /** See it and change it; not delete, archive, run or share it. */
  | 'write';

/** A page of a list. */
export type SharedStrategyConnection = {
  __typename?: 'SharedStrategyConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<SharedStrategyEdge>;
  /** The page, in order. */
  nodes: Array<Strategy>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type SharedStrategyEdge = {
  __typename?: 'SharedStrategyEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Strategy;
  /** What the user may do with it. */
  access: ShareAccess;
  sharedAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type SharedBacktestConnection = {
  __typename?: 'SharedBacktestConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<SharedBacktestEdge>;
  /** The page, in order. */
  nodes: Array<Backtest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type SharedBacktestEdge = {
  __typename?: 'SharedBacktestEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Backtest;
  /** What the user may do with it. */
  access: ShareAccess;
  sharedAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type SharedPortfolioConnection = {
  __typename?: 'SharedPortfolioConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<SharedPortfolioEdge>;
  /** The page, in order. */
  nodes: Array<Portfolio>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type SharedPortfolioEdge = {
  __typename?: 'SharedPortfolioEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Portfolio;
  /** What the user may do with it. */
  access: ShareAccess;
  sharedAt: Scalars['DateTime']['output'];
};

/** What the mutation takes. */
export type GrantShareInput = {
  kind: ShareKind;
  id: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
  access: ShareAccess;
};

/** What the mutation answers. */
export type GrantSharePayload = {
  __typename?: 'GrantSharePayload';
  share?: Maybe<Share>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type WithdrawShareInput = {
  kind: ShareKind;
  id: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type WithdrawSharePayload = {
  __typename?: 'WithdrawSharePayload';
  /** What was taken back; null where nothing was shared. */
  share?: Maybe<Share>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** A ready-made strategy with parameters that are known to make sense. The same for everyone. */
export type StrategyTemplate = {
  __typename?: 'StrategyTemplate';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description: Scalars['String']['output'];
  strategyType: StrategyTypeName;
  defaultParameters: Scalars['JSON']['output'];
  /** JSON Schema (draft 2020-12) that the parameters of a strategy made from it satisfy. Narrower than the type's own. */
  parameterSchema: Scalars['JSON']['output'];
  tags: Array<Scalars['String']['output']>;
  /** How many strategies were made from it, by anyone. */
  usageCount: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Your own strategies made from it, newest first. */
  strategies: StrategyConnection;
};


/** A ready-made strategy with parameters that are known to make sense. The same for everyone. */
export type StrategyTemplateStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
};

/** Which templates to list; conditions hold together. */
export type StrategyTemplateFilter = {
  strategyType?: InputMaybe<StrategyTypeName>;
  /** Those that have all of these. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of the name or the description, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type StrategyTemplateConnection = {
  __typename?: 'StrategyTemplateConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<StrategyTemplateEdge>;
  /** The page, in order. */
  nodes: Array<StrategyTemplate>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type StrategyTemplateEdge = {
  __typename?: 'StrategyTemplateEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: StrategyTemplate;
};

/** Names of the kinds of strategies. */
export type StrategyTypeName =
  /** Long while a short moving average of the closes is above a long one. */
  | 'SMA_CROSSOVER'
  /** Long while a fast exponential moving average of the closes is above a slow one. */
  | 'EMA_CROSSOVER'
  /** Long while the MACD line is above its signal line. */
  | 'MACD'
  /** Buys when the relative strength index says oversold, sells when it says overbought. */
  | 'RSI_MEAN_REVERSION'
  /** Buys below the lower Bollinger band, sells above the middle or upper one. */
  | 'BOLLINGER_REVERSION'
  /** Buys above the upper Bollinger band, sells below the middle one. */
  | 'BOLLINGER_BREAKOUT'
  /** Buys above the highest high of some bars, sells below the lowest low of fewer. */
  | 'DONCHIAN_BREAKOUT'
  /** Long while the price stands above where it stood some bars ago. */
  | 'MOMENTUM'
  /** Holds those symbols that rose most, as long as they rose at all. */
  | 'DUAL_MOMENTUM'
  /** Buys when the stochastic turns up from oversold, sells when it turns down from overbought. */
  | 'STOCHASTIC'
  /** Long while a trend that the average directional index confirmed points up. */
  | 'ADX_TREND'
  /** Trades the spread of two symbols back to its mean. */
  | 'PAIRS'
  /** Holds more of what moves less, for a volatility that is wanted. */
  | 'VOLATILITY_TARGET'
  /** Buys at the start and holds to the end. */
  | 'BUY_AND_HOLD'
  /** Holds symbols in constant parts of the equity. */
  | 'REBALANCING'
  /** Trades on the predictions of a model. */
  | 'ML_SIGNAL'
  /** Decides by code of its own, in TypeScript or JavaScript, run in a sandbox. */
  | 'CUSTOM';

/** What a kind of strategy decides at a bar. */
export type StrategyTargets =
  /** Short, flat or long; how much, the backtest's sizing says. */
  | 'DIRECTION'
  /** The part of the account's equity that each symbol gets. */
  | 'WEIGHT';

/** A price of a bar besides its close, which every bar has. */
export type BarPrice =
  | 'high'
  | 'low';

/** A kind of strategy: what it does and which parameters it takes. */
export type StrategyType = {
  __typename?: 'StrategyType';
  name: StrategyTypeName;
  description: Scalars['String']['output'];
  /** JSON Schema (draft 2020-12) of the parameters. What is left out takes its default. Those of CUSTOM are declared by each strategy's code. */
  parameterSchema: Scalars['JSON']['output'];
  /** Every parameter with its default. */
  defaultParameters: Scalars['JSON']['output'];
  /** A space to search when the parameters are optimised: a name to `{type, low, high, step, log}` or `{type, choices}`. */
  defaultSpace: Scalars['JSON']['output'];
  targets: StrategyTargets;
  /** Prices that every bar must have; none where closes are enough. */
  needs: Array<BarPrice>;
  /** How many symbols it trades; null where any number will do. */
  symbolCount?: Maybe<Scalars['Int']['output']>;
};

/** A set of rules for when to hold a symbol, with its parameters. */
export type Strategy = {
  __typename?: 'Strategy';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  strategyType: StrategyTypeName;
  /** Every parameter by its name, defaults filled in. */
  parameters: Scalars['JSON']['output'];
  /** What it decides by, as its author wrote it; null for all types but CUSTOM. */
  code?: Maybe<Scalars['String']['output']>;
  /** Number of the current version of the parameters and the code, from 1. */
  version: Scalars['Int']['output'];
  /** False once the strategy is archived. */
  isActive: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The owner; null for whom it is shared with. */
  user?: Maybe<User>;
  /** What it was made from; null when it was not made from a template. */
  template?: Maybe<StrategyTemplate>;
  /** What it was made from; null when it was not generated, and for all but the owner. */
  generatedFrom?: Maybe<GeneratedStrategy>;
  /** The model whose predictions it trades on; null for all types but ML_SIGNAL, and for all but the owner. */
  mlModel?: Maybe<MlModel>;
  /** All parameters and code that it has had, newest first. */
  versions: StrategyVersionConnection;
  /** Your own backtests of it, newest first unless ordered otherwise. */
  backtests: BacktestConnection;
  /** Your own searches for better parameters, newest first. */
  optimizationStudies: OptimizationStudyConnection;
  /** Whom you share it with; empty for all but the owner. */
  shares: Array<Share>;
};


/** A set of rules for when to hold a symbol, with its parameters. */
export type StrategyVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A set of rules for when to hold a symbol, with its parameters. */
export type StrategyBacktestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BacktestFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


/** A set of rules for when to hold a symbol, with its parameters. */
export type StrategyOptimizationStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OptimizationStudyFilter>;
};

/** The parameters and the code that a strategy had from `createdAt` on. Never changes. */
export type StrategyVersion = {
  __typename?: 'StrategyVersion';
  version: Scalars['Int']['output'];
  parameters: Scalars['JSON']['output'];
  /** Null for all types but CUSTOM. */
  code?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
};

/** Which strategies to list; conditions hold together. */
export type StrategyFilter = {
  strategyType?: InputMaybe<StrategyTypeName>;
  /** True for those in use, false for archived ones; both when left out. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type StrategyConnection = {
  __typename?: 'StrategyConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<StrategyEdge>;
  /** The page, in order. */
  nodes: Array<Strategy>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type StrategyEdge = {
  __typename?: 'StrategyEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Strategy;
};

/** A page of a list. */
export type StrategyVersionConnection = {
  __typename?: 'StrategyVersionConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<StrategyVersionEdge>;
  /** The page, in order. */
  nodes: Array<StrategyVersion>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type StrategyVersionEdge = {
  __typename?: 'StrategyVersionEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: StrategyVersion;
};

/** What the mutation takes. */
export type CreateStrategyInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  strategyType: StrategyTypeName;
  /** By name, as the type's parameterSchema says, or the code declares. The defaults when left out. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /**
   * TypeScript or JavaScript of at most 100,000 characters that defines `signal` or `onBar`; needed for CUSTOM, and for no other
   * type.
   */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Symbols on whose made-up bars the code is tried, 1 to 10. When left out AAPL, and where that fails AAPL and MSFT. */
  codeSymbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of your models; needed for ML_SIGNAL, and for no other type. */
  mlModelId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type CreateStrategyPayload = {
  __typename?: 'CreateStrategyPayload';
  strategy?: Maybe<Strategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type CreateStrategyFromTemplateInput = {
  templateId: Scalars['ID']['input'];
  /** The template's name when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** Over the template's default parameters, within its parameterSchema. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** One of your models; needed for a template of ML_SIGNAL, and for no other. */
  mlModelId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the mutation answers. */
export type CreateStrategyFromTemplatePayload = {
  __typename?: 'CreateStrategyFromTemplatePayload';
  strategy?: Maybe<Strategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type CreateStrategyFromGeneratedInput = {
  generatedStrategyId: Scalars['ID']['input'];
  /** The generated strategy's name when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Symbols on whose made-up bars the code is tried, 1 to 10. When left out AAPL, and where that fails AAPL and MSFT. */
  codeSymbols?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the mutation answers. */
export type CreateStrategyFromGeneratedPayload = {
  __typename?: 'CreateStrategyFromGeneratedPayload';
  strategy?: Maybe<Strategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type UpdateStrategyInput = {
  id: Scalars['ID']['input'];
  changes: StrategyChanges;
};

/** What is left out stays as it is. */
export type StrategyChanges = {
  name?: InputMaybe<Scalars['String']['input']>;
  /** Null removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Those that change; the others keep their values. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** New code of a CUSTOM strategy. Parameters that it still declares keep their values. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Symbols on whose made-up bars the code is tried, 1 to 10. When left out AAPL, and where that fails AAPL and MSFT. */
  codeSymbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** False archives the strategy, true takes it back into use. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the mutation answers. */
export type UpdateStrategyPayload = {
  __typename?: 'UpdateStrategyPayload';
  strategy?: Maybe<Strategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type CheckStrategyCodeInput = {
  /** TypeScript or JavaScript, at most 100,000 characters. */
  code: Scalars['String']['input'];
  /** To be tried with, by name. The code's defaults when left out. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** Symbols on whose made-up bars the code is tried, 1 to 10. When left out AAPL, and where that fails AAPL and MSFT. */
  codeSymbols?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the mutation answers. */
export type CheckStrategyCodePayload = {
  __typename?: 'CheckStrategyCodePayload';
  check?: Maybe<StrategyCodeCheck>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What is to be said of a strategy's code. */
export type StrategyCodeCheck = {
  __typename?: 'StrategyCodeCheck';
  /** Whether a strategy can be made of it: there are no problems. */
  isValid: Scalars['Boolean']['output'];
  problems: Array<StrategyCodeProblem>;
  /** Null where the code did not get as far as its definitions. */
  form?: Maybe<StrategyCodeForm>;
  /** Every parameter that the code declares, with the value that it was tried with; null where `form` is, or a parameter is wrong. */
  parameters?: Maybe<Scalars['JSON']['output']>;
  /** What the code gave to `log` while it was tried, at most 1,000 lines; empty where it failed. */
  log: Array<Scalars['String']['output']>;
};

/** Something wrong with a strategy's code or parameters. */
export type StrategyCodeProblem = {
  __typename?: 'StrategyCodeProblem';
  message: Scalars['String']['output'];
  /** Line of the code, from 1; null where it is no single one. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Column in that line, from 1. */
  column?: Maybe<Scalars['Int']['output']>;
};

/** How a strategy's code decides. */
export type StrategyCodeForm =
  /** The function `signal` decides over all bars at once. */
  | 'signal'
  /** The function `onBar` decides bar by bar. */
  | 'onBar';

/** What the mutation takes. */
export type ArchiveStrategyInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type ArchiveStrategyPayload = {
  __typename?: 'ArchiveStrategyPayload';
  strategy?: Maybe<Strategy>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  strategies?: Maybe<StrategyConnection>;
  backtests?: Maybe<BacktestConnection>;
  /** Newest first. */
  backtestExecutions?: Maybe<BacktestExecutionConnection>;
  /** Newest first. */
  backtestResults?: Maybe<BacktestResultConnection>;
  /** Newest first. */
  optimizationStudies?: Maybe<OptimizationStudyConnection>;
  /** Newest first. */
  portfolios?: Maybe<PortfolioConnection>;
  /** Strategies that others share with the user, the latest first. */
  sharedStrategies?: Maybe<SharedStrategyConnection>;
  /** Backtests that others share with the user, the latest first. */
  sharedBacktests?: Maybe<SharedBacktestConnection>;
  /** Portfolios that others share with the user, the latest first. */
  sharedPortfolios?: Maybe<SharedPortfolioConnection>;
};


export type UserStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


export type UserBacktestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BacktestFilter>;
  orderBy?: InputMaybe<ListOrder>;
};


export type UserBacktestExecutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BacktestExecutionFilter>;
};


export type UserBacktestResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserOptimizationStudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OptimizationStudyFilter>;
};


export type UserPortfoliosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserSharedStrategiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserSharedBacktestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserSharedPortfoliosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  BacktestExecution: BacktestExecution;
  BacktestResult: BacktestResult;
  Backtest: Backtest;
  Company: Company;
  GeneratedStrategy: GeneratedStrategy;
  Job: Job;
  MLModel: MlModel;
  OptimizationStudy: OptimizationStudy;
  Portfolio: Portfolio;
  StrategyTemplate: StrategyTemplate;
  Strategy: Strategy;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BacktestExecution:
    ( { __typename: 'BacktestExecution' }
    & GraphQLRecursivePick<FederationTypes['BacktestExecution'], {"id":true}> );
  BacktestResult:
    ( { __typename: 'BacktestResult' }
    & GraphQLRecursivePick<FederationTypes['BacktestResult'], {"id":true}> );
  Backtest:
    ( { __typename: 'Backtest' }
    & GraphQLRecursivePick<FederationTypes['Backtest'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"symbol":true}> );
  GeneratedStrategy:
    ( { __typename: 'GeneratedStrategy' }
    & GraphQLRecursivePick<FederationTypes['GeneratedStrategy'], {"id":true}> );
  Job:
    ( { __typename: 'Job' }
    & GraphQLRecursivePick<FederationTypes['Job'], {"id":true}> );
  MLModel:
    ( { __typename: 'MLModel' }
    & GraphQLRecursivePick<FederationTypes['MLModel'], {"id":true}> );
  OptimizationStudy:
    ( { __typename: 'OptimizationStudy' }
    & GraphQLRecursivePick<FederationTypes['OptimizationStudy'], {"id":true}> );
  Portfolio:
    ( { __typename: 'Portfolio' }
    & GraphQLRecursivePick<FederationTypes['Portfolio'], {"id":true}> );
  StrategyTemplate:
    ( { __typename: 'StrategyTemplate' }
    & GraphQLRecursivePick<FederationTypes['StrategyTemplate'], {"id":true}> );
  Strategy:
    ( { __typename: 'Strategy' }
    & GraphQLRecursivePick<FederationTypes['Strategy'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  ListOrder: ListOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PersonalDataPage: ResolverTypeWrapper<PersonalDataPage>;
  PersonalDataRow: ResolverTypeWrapper<PersonalDataRow>;
  ErasePersonalDataPayload: ResolverTypeWrapper<ErasePersonalDataPayload>;
  CheckBacktestForBiasInput: CheckBacktestForBiasInput;
  CheckBacktestForBiasPayload: ResolverTypeWrapper<Omit<CheckBacktestForBiasPayload, 'report'> & { report?: Maybe<ResolversTypes['BiasReport']> }>;
  BiasReport: ResolverTypeWrapper<EngineBiasReport>;
  MovedSignal: ResolverTypeWrapper<EngineMovedSignal>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReproduceBacktestInput: ReproduceBacktestInput;
  ReproduceBacktestPayload: ResolverTypeWrapper<Omit<ReproduceBacktestPayload, 'reproduction'> & { reproduction?: Maybe<ResolversTypes['BacktestReproduction']> }>;
  BacktestReproduction: ResolverTypeWrapper<Reproduction>;
  ReproductionDifference: ResolverTypeWrapper<ReproductionDifference>;
  ReproducedPart: ReproducedPart;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BacktestExecution: ResolverTypeWrapper<BacktestExecutionRecord>;
  ExecutionError: ResolverTypeWrapper<ErrorDetails>;
  BacktestExecutionFilter: BacktestExecutionFilter;
  BacktestExecutionConnection: ResolverTypeWrapper<BacktestExecutionPage>;
  BacktestExecutionEdge: ResolverTypeWrapper<Omit<BacktestExecutionEdge, 'node'> & { node: ResolversTypes['BacktestExecution'] }>;
  RunBacktestInput: RunBacktestInput;
  CancelExecutionInput: CancelExecutionInput;
  CancelExecutionPayload: ResolverTypeWrapper<Omit<CancelExecutionPayload, 'execution'> & { execution?: Maybe<ResolversTypes['BacktestExecution']> }>;
  RunBacktestPayload: ResolverTypeWrapper<Omit<RunBacktestPayload, 'execution'> & { execution?: Maybe<ResolversTypes['BacktestExecution']> }>;
  BacktestResult: ResolverTypeWrapper<BacktestResultRecord>;
  PortfolioValueColumns: ResolverTypeWrapper<PortfolioValueColumns>;
  MarginCall: ResolverTypeWrapper<MarginCall>;
  BacktestPerformance: ResolverTypeWrapper<Performance>;
  BacktestRiskMetrics: ResolverTypeWrapper<RiskMetrics>;
  BacktestMonthlyReturn: ResolverTypeWrapper<BacktestMonthlyReturn>;
  BacktestYearlyReturn: ResolverTypeWrapper<BacktestYearlyReturn>;
  BacktestRollingMetrics: ResolverTypeWrapper<BacktestRollingMetrics>;
  BacktestDrawdown: ResolverTypeWrapper<BacktestDrawdown>;
  TradeAction: TradeAction;
  Trade: ResolverTypeWrapper<Trade>;
  TradeReason: TradeReason;
  EquityPoint: ResolverTypeWrapper<EquityPoint>;
  BacktestProvenance: ResolverTypeWrapper<Provenance>;
  BacktestResultConnection: ResolverTypeWrapper<BacktestResultPage>;
  BacktestResultEdge: ResolverTypeWrapper<Omit<BacktestResultEdge, 'node'> & { node: ResolversTypes['BacktestResult'] }>;
  BacktestStatus: ResolverTypeWrapper<'pending' | 'running' | 'completed' | 'failed'>;
  FillAt: FillAt;
  Backtest: ResolverTypeWrapper<BacktestRecord>;
  SizingMethod: SizingMethod;
  EntryOrderType: EntryOrderType;
  TimeInForce: TimeInForce;
  Rebalance: Rebalance;
  PriceAdjustment: PriceAdjustment;
  MarketSnapshot: ResolverTypeWrapper<{ __typename?: 'MarketSnapshot'; id: string }>;
  BacktestConfig: ResolverTypeWrapper<StoredConfig>;
  VolumeShare: ResolverTypeWrapper<StoredVolumeShare>;
  PositionSizing: ResolverTypeWrapper<StoredSizing>;
  EntryOrder: ResolverTypeWrapper<StoredEntryOrder>;
  PositionExits: ResolverTypeWrapper<StoredExits>;
  BacktestConfigInput: BacktestConfigInput;
  VolumeShareInput: VolumeShareInput;
  PositionSizingInput: PositionSizingInput;
  EntryOrderInput: EntryOrderInput;
  PositionExitsInput: PositionExitsInput;
  BacktestFilter: BacktestFilter;
  BacktestComparison: ResolverTypeWrapper<ComparedBacktests>;
  ComparisonDates: ComparisonDates;
  ComparisonCurves: ResolverTypeWrapper<ComparisonCurves>;
  ComparisonCurve: ResolverTypeWrapper<ComparisonCurve>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRow>;
  ChangedInput: ResolverTypeWrapper<ChangedInput>;
  BacktestConnection: ResolverTypeWrapper<BacktestPage>;
  BacktestEdge: ResolverTypeWrapper<Omit<BacktestEdge, 'node'> & { node: ResolversTypes['Backtest'] }>;
  CreateBacktestInput: CreateBacktestInput;
  CreateBacktestPayload: ResolverTypeWrapper<Omit<CreateBacktestPayload, 'backtest'> & { backtest?: Maybe<ResolversTypes['Backtest']> }>;
  UpdateBacktestInput: UpdateBacktestInput;
  BacktestChanges: BacktestChanges;
  UpdateBacktestPayload: ResolverTypeWrapper<Omit<UpdateBacktestPayload, 'backtest'> & { backtest?: Maybe<ResolversTypes['Backtest']> }>;
  DeleteBacktestInput: DeleteBacktestInput;
  DeleteBacktestPayload: ResolverTypeWrapper<Omit<DeleteBacktestPayload, 'backtest'> & { backtest?: Maybe<ResolversTypes['Backtest']> }>;
  Company: ResolverTypeWrapper<{ __typename?: 'Company'; symbol: string }>;
  GeneratedStrategy: ResolverTypeWrapper<{ __typename?: 'GeneratedStrategy'; id: string }>;
  JobKind: ResolverTypeWrapper<'run_backtest' | 'run_study' | 'index_document'>;
  JobStatus: ResolverTypeWrapper<'queued' | 'running' | 'completed' | 'failed' | 'cancelled'>;
  JobPriority: ResolverTypeWrapper<'low' | 'normal' | 'high'>;
  Job: ResolverTypeWrapper<JobRecord>;
  MLModel: ResolverTypeWrapper<{ __typename?: 'MLModel'; id: string }>;
  OptimizationSampler: ResolverTypeWrapper<'random' | 'grid' | 'tpe' | 'cma_es' | 'nsga_ii'>;
  OptimizationPruner: ResolverTypeWrapper<'none' | 'median' | 'successive_halving'>;
  OptimizationObjective: ResolverTypeWrapper<'sharpe_ratio' | 'sortino_ratio' | 'calmar_ratio' | 'omega_ratio' | 'probabilistic_sharpe_ratio' | 'total_return' | 'annual_return' | 'max_drawdown' | 'win_rate' | 'profit_factor' | 'payoff_ratio' | 'expectancy' | 'system_quality_number' | 'value_at_risk_95' | 'conditional_value_at_risk_95' | 'volatility' | 'downside_deviation' | 'max_drawdown_days'>;
  BoundedFigure: ResolverTypeWrapper<'sharpe_ratio' | 'sortino_ratio' | 'calmar_ratio' | 'omega_ratio' | 'probabilistic_sharpe_ratio' | 'total_return' | 'annual_return' | 'max_drawdown' | 'win_rate' | 'profit_factor' | 'payoff_ratio' | 'expectancy' | 'system_quality_number' | 'value_at_risk_95' | 'conditional_value_at_risk_95' | 'volatility' | 'downside_deviation' | 'max_drawdown_days' | 'total_trades' | 'total_commission' | 'exposure' | 'best_trade' | 'worst_trade' | 'value_at_risk_99'>;
  OptimizationStatus: ResolverTypeWrapper<'running' | 'stopped' | 'completed' | 'failed'>;
  OptimizationStudy: ResolverTypeWrapper<OptimizationStudyRecord>;
  StudyConstraint: ResolverTypeWrapper<StoredConstraint>;
  OptimizationStudyFilter: OptimizationStudyFilter;
  OptimizationStudyConnection: ResolverTypeWrapper<OptimizationStudyPage>;
  OptimizationStudyEdge: ResolverTypeWrapper<Omit<OptimizationStudyEdge, 'node'> & { node: ResolversTypes['OptimizationStudy'] }>;
  StartOptimizationStudyInput: StartOptimizationStudyInput;
  StudyConstraintInput: StudyConstraintInput;
  StopOptimizationStudyInput: StopOptimizationStudyInput;
  ResumeOptimizationStudyInput: ResumeOptimizationStudyInput;
  StartOptimizationStudyPayload: ResolverTypeWrapper<Omit<StartOptimizationStudyPayload, 'optimizationStudy'> & { optimizationStudy?: Maybe<ResolversTypes['OptimizationStudy']> }>;
  StopOptimizationStudyPayload: ResolverTypeWrapper<Omit<StopOptimizationStudyPayload, 'optimizationStudy'> & { optimizationStudy?: Maybe<ResolversTypes['OptimizationStudy']> }>;
  ResumeOptimizationStudyPayload: ResolverTypeWrapper<Omit<ResumeOptimizationStudyPayload, 'optimizationStudy'> & { optimizationStudy?: Maybe<ResolversTypes['OptimizationStudy']> }>;
  TrialState: ResolverTypeWrapper<'waiting' | 'running' | 'completed' | 'pruned' | 'failed'>;
  TrialWorker: ResolverTypeWrapper<'service' | 'client'>;
  OptimizationTrialOrder: OptimizationTrialOrder;
  OptimizationTrial: ResolverTypeWrapper<OptimizationTrialRecord>;
  TrialReport: ResolverTypeWrapper<TrialReport>;
  OptimizationTrialFilter: OptimizationTrialFilter;
  OptimizationTrialConnection: ResolverTypeWrapper<OptimizationTrialPage>;
  OptimizationTrialEdge: ResolverTypeWrapper<Omit<OptimizationTrialEdge, 'node'> & { node: ResolversTypes['OptimizationTrial'] }>;
  EnqueueTrialInput: EnqueueTrialInput;
  AskTrialInput: AskTrialInput;
  TellTrialInput: TellTrialInput;
  TrialReportInput: TrialReportInput;
  ReportTrialInput: ReportTrialInput;
  EnqueueTrialPayload: ResolverTypeWrapper<Omit<EnqueueTrialPayload, 'trial'> & { trial?: Maybe<ResolversTypes['OptimizationTrial']> }>;
  AskTrialPayload: ResolverTypeWrapper<Omit<AskTrialPayload, 'trial'> & { trial?: Maybe<ResolversTypes['OptimizationTrial']> }>;
  TellTrialPayload: ResolverTypeWrapper<Omit<TellTrialPayload, 'trial'> & { trial?: Maybe<ResolversTypes['OptimizationTrial']> }>;
  ReportTrialPayload: ResolverTypeWrapper<Omit<ReportTrialPayload, 'trial'> & { trial?: Maybe<ResolversTypes['OptimizationTrial']> }>;
  StudyValidation: ResolverTypeWrapper<StoredValidation>;
  ValidationKind: ResolverTypeWrapper<'hold_out' | 'walk_forward' | 'cross_validation'>;
  FoldAggregate: ResolverTypeWrapper<'mean' | 'median'>;
  WalkForwardAnalysis: ResolverTypeWrapper<AnalysisRecord>;
  WalkForwardWindow: ResolverTypeWrapper<StudyWindow>;
  OutOfSampleColumns: ResolverTypeWrapper<OutOfSample>;
  StudyHistory: ResolverTypeWrapper<StoredHistory>;
  ParameterImportance: ResolverTypeWrapper<ParameterImportance>;
  StudySlice: ResolverTypeWrapper<StoredSlice>;
  StudyHeatMap: ResolverTypeWrapper<StoredHeatMap>;
  StudyValidationInput: StudyValidationInput;
  HoldOutInput: HoldOutInput;
  WalkForwardInput: WalkForwardInput;
  CrossValidationInput: CrossValidationInput;
  Portfolio: ResolverTypeWrapper<PortfolioRecord>;
  PortfolioPosition: ResolverTypeWrapper<PositionRecord>;
  PortfolioPerformance: ResolverTypeWrapper<PerformanceFigures>;
  PortfolioPositionInput: PortfolioPositionInput;
  PortfolioConnection: ResolverTypeWrapper<PortfolioPage>;
  PortfolioEdge: ResolverTypeWrapper<Omit<PortfolioEdge, 'node'> & { node: ResolversTypes['Portfolio'] }>;
  CreatePortfolioInput: CreatePortfolioInput;
  CreatePortfolioPayload: ResolverTypeWrapper<Omit<CreatePortfolioPayload, 'portfolio'> & { portfolio?: Maybe<ResolversTypes['Portfolio']> }>;
  UpdatePortfolioInput: UpdatePortfolioInput;
  PortfolioChanges: PortfolioChanges;
  UpdatePortfolioPayload: ResolverTypeWrapper<Omit<UpdatePortfolioPayload, 'portfolio'> & { portfolio?: Maybe<ResolversTypes['Portfolio']> }>;
  DeletePortfolioInput: DeletePortfolioInput;
  DeletePortfolioPayload: ResolverTypeWrapper<Omit<DeletePortfolioPayload, 'portfolio'> & { portfolio?: Maybe<ResolversTypes['Portfolio']> }>;
  CostMethod: ResolverTypeWrapper<'fifo' | 'average'>;
  PortfolioLot: ResolverTypeWrapper<PortfolioLot>;
  PortfolioValuation: ResolverTypeWrapper<PortfolioValuation>;
  PortfolioPeriodPerformance: ResolverTypeWrapper<PortfolioPeriodPerformance>;
  PortfolioRisk: ResolverTypeWrapper<PortfolioRisk>;
  PositionRisk: ResolverTypeWrapper<PositionRisk>;
  PortfolioAttribution: ResolverTypeWrapper<PortfolioAttribution>;
  PositionContribution: ResolverTypeWrapper<PositionContribution>;
  SectorContribution: ResolverTypeWrapper<SectorContribution>;
  FeeContribution: ResolverTypeWrapper<FeeContribution>;
  RebalancingMethod: ResolverTypeWrapper<'equal' | 'risk_parity' | 'minimum_variance' | 'maximum_sharpe'>;
  RebalancingConstraints: RebalancingConstraints;
  RebalancingProposal: ResolverTypeWrapper<Omit<RebalancingProposal, 'method'> & { method: ResolversTypes['RebalancingMethod'] }>;
  ProposedWeight: ResolverTypeWrapper<ProposedWeight>;
  ProposedTradeAction: ProposedTradeAction;
  ProposedTrade: ResolverTypeWrapper<ProposedTrade>;
  PortfolioTransactionKind: ResolverTypeWrapper<'deposit' | 'withdrawal' | 'buy' | 'sell' | 'dividend' | 'fee' | 'transfer_in'>;
  PortfolioTransaction: ResolverTypeWrapper<TransactionRecord>;
  PortfolioTransactionConnection: ResolverTypeWrapper<TransactionPage>;
  PortfolioTransactionEdge: ResolverTypeWrapper<Omit<PortfolioTransactionEdge, 'node'> & { node: ResolversTypes['PortfolioTransaction'] }>;
  RecordTransactionsInput: RecordTransactionsInput;
  PortfolioTransactionInput: PortfolioTransactionInput;
  RecordTransactionsPayload: ResolverTypeWrapper<Omit<RecordTransactionsPayload, 'portfolio' | 'transactions'> & { portfolio?: Maybe<ResolversTypes['Portfolio']>, transactions?: Maybe<Array<ResolversTypes['PortfolioTransaction']>> }>;
  DeleteTransactionInput: DeleteTransactionInput;
  DeleteTransactionPayload: ResolverTypeWrapper<Omit<DeleteTransactionPayload, 'portfolio' | 'transaction'> & { portfolio?: Maybe<ResolversTypes['Portfolio']>, transaction?: Maybe<ResolversTypes['PortfolioTransaction']> }>;
  Profile: ResolverTypeWrapper<{ __typename?: 'Profile'; id: string }>;
  Share: ResolverTypeWrapper<ShareRecord>;
  ShareKind: ResolverTypeWrapper<'strategy' | 'backtest' | 'portfolio' | 'prompt_template' | 'document'>;
  ShareAccess: ResolverTypeWrapper<'read' | 'write'>;
  SharedStrategyConnection: ResolverTypeWrapper<import('@quantgraph/shared').SharedConnection<import('../strategy/strategy.loader.js').StrategyRecord>>;
  SharedStrategyEdge: ResolverTypeWrapper<Omit<SharedStrategyEdge, 'node' | 'access'> & { node: ResolversTypes['Strategy'], access: ResolversTypes['ShareAccess'] }>;
  SharedBacktestConnection: ResolverTypeWrapper<import('@quantgraph/shared').SharedConnection<import('../backtest/backtest.loader.js').BacktestRecord>>;
  SharedBacktestEdge: ResolverTypeWrapper<Omit<SharedBacktestEdge, 'node' | 'access'> & { node: ResolversTypes['Backtest'], access: ResolversTypes['ShareAccess'] }>;
  SharedPortfolioConnection: ResolverTypeWrapper<import('@quantgraph/shared').SharedConnection<import('../portfolio/portfolio.loader.js').PortfolioRecord>>;
  SharedPortfolioEdge: ResolverTypeWrapper<Omit<SharedPortfolioEdge, 'node' | 'access'> & { node: ResolversTypes['Portfolio'], access: ResolversTypes['ShareAccess'] }>;
  GrantShareInput: GrantShareInput;
  GrantSharePayload: ResolverTypeWrapper<Omit<GrantSharePayload, 'share'> & { share?: Maybe<ResolversTypes['Share']> }>;
  WithdrawShareInput: WithdrawShareInput;
  WithdrawSharePayload: ResolverTypeWrapper<Omit<WithdrawSharePayload, 'share'> & { share?: Maybe<ResolversTypes['Share']> }>;
  StrategyTemplate: ResolverTypeWrapper<StrategyTemplateRecord>;
  StrategyTemplateFilter: StrategyTemplateFilter;
  StrategyTemplateConnection: ResolverTypeWrapper<StrategyTemplatePage>;
  StrategyTemplateEdge: ResolverTypeWrapper<Omit<StrategyTemplateEdge, 'node'> & { node: ResolversTypes['StrategyTemplate'] }>;
  StrategyTypeName: StrategyTypeName;
  StrategyTargets: StrategyTargets;
  BarPrice: ResolverTypeWrapper<'high' | 'low'>;
  StrategyType: ResolverTypeWrapper<EngineStrategyType>;
  Strategy: ResolverTypeWrapper<StrategyRecord>;
  StrategyVersion: ResolverTypeWrapper<StrategyVersionRecord>;
  StrategyFilter: StrategyFilter;
  StrategyConnection: ResolverTypeWrapper<StrategyPage>;
  StrategyEdge: ResolverTypeWrapper<Omit<StrategyEdge, 'node'> & { node: ResolversTypes['Strategy'] }>;
  StrategyVersionConnection: ResolverTypeWrapper<StrategyVersionPage>;
  StrategyVersionEdge: ResolverTypeWrapper<Omit<StrategyVersionEdge, 'node'> & { node: ResolversTypes['StrategyVersion'] }>;
  CreateStrategyInput: CreateStrategyInput;
  CreateStrategyPayload: ResolverTypeWrapper<Omit<CreateStrategyPayload, 'strategy'> & { strategy?: Maybe<ResolversTypes['Strategy']> }>;
  CreateStrategyFromTemplateInput: CreateStrategyFromTemplateInput;
  CreateStrategyFromTemplatePayload: ResolverTypeWrapper<Omit<CreateStrategyFromTemplatePayload, 'strategy'> & { strategy?: Maybe<ResolversTypes['Strategy']> }>;
  CreateStrategyFromGeneratedInput: CreateStrategyFromGeneratedInput;
  CreateStrategyFromGeneratedPayload: ResolverTypeWrapper<Omit<CreateStrategyFromGeneratedPayload, 'strategy'> & { strategy?: Maybe<ResolversTypes['Strategy']> }>;
  UpdateStrategyInput: UpdateStrategyInput;
  StrategyChanges: StrategyChanges;
  UpdateStrategyPayload: ResolverTypeWrapper<Omit<UpdateStrategyPayload, 'strategy'> & { strategy?: Maybe<ResolversTypes['Strategy']> }>;
  CheckStrategyCodeInput: CheckStrategyCodeInput;
  CheckStrategyCodePayload: ResolverTypeWrapper<Omit<CheckStrategyCodePayload, 'check'> & { check?: Maybe<ResolversTypes['StrategyCodeCheck']> }>;
  StrategyCodeCheck: ResolverTypeWrapper<CodeCheck>;
  StrategyCodeProblem: ResolverTypeWrapper<StrategyCodeProblem>;
  StrategyCodeForm: ResolverTypeWrapper<'signal' | 'onBar'>;
  ArchiveStrategyInput: ArchiveStrategyInput;
  ArchiveStrategyPayload: ResolverTypeWrapper<Omit<ArchiveStrategyPayload, 'strategy'> & { strategy?: Maybe<ResolversTypes['Strategy']> }>;
  User: ResolverTypeWrapper<{ __typename?: 'User'; id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  JSON: Scalars['JSON']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  PageInfo: PageInfo;
  UserError: UserError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  PersonalDataPage: PersonalDataPage;
  PersonalDataRow: PersonalDataRow;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  CheckBacktestForBiasInput: CheckBacktestForBiasInput;
  CheckBacktestForBiasPayload: Omit<CheckBacktestForBiasPayload, 'report'> & { report?: Maybe<ResolversParentTypes['BiasReport']> };
  BiasReport: EngineBiasReport;
  MovedSignal: EngineMovedSignal;
  Float: Scalars['Float']['output'];
  ReproduceBacktestInput: ReproduceBacktestInput;
  ReproduceBacktestPayload: Omit<ReproduceBacktestPayload, 'reproduction'> & { reproduction?: Maybe<ResolversParentTypes['BacktestReproduction']> };
  BacktestReproduction: Reproduction;
  ReproductionDifference: ReproductionDifference;
  Subscription: Record<PropertyKey, never>;
  BacktestExecution: BacktestExecutionRecord;
  ExecutionError: ErrorDetails;
  BacktestExecutionFilter: BacktestExecutionFilter;
  BacktestExecutionConnection: BacktestExecutionPage;
  BacktestExecutionEdge: Omit<BacktestExecutionEdge, 'node'> & { node: ResolversParentTypes['BacktestExecution'] };
  RunBacktestInput: RunBacktestInput;
  CancelExecutionInput: CancelExecutionInput;
  CancelExecutionPayload: Omit<CancelExecutionPayload, 'execution'> & { execution?: Maybe<ResolversParentTypes['BacktestExecution']> };
  RunBacktestPayload: Omit<RunBacktestPayload, 'execution'> & { execution?: Maybe<ResolversParentTypes['BacktestExecution']> };
  BacktestResult: BacktestResultRecord;
  PortfolioValueColumns: PortfolioValueColumns;
  MarginCall: MarginCall;
  BacktestPerformance: Performance;
  BacktestRiskMetrics: RiskMetrics;
  BacktestMonthlyReturn: BacktestMonthlyReturn;
  BacktestYearlyReturn: BacktestYearlyReturn;
  BacktestRollingMetrics: BacktestRollingMetrics;
  BacktestDrawdown: BacktestDrawdown;
  Trade: Trade;
  EquityPoint: EquityPoint;
  BacktestProvenance: Provenance;
  BacktestResultConnection: BacktestResultPage;
  BacktestResultEdge: Omit<BacktestResultEdge, 'node'> & { node: ResolversParentTypes['BacktestResult'] };
  Backtest: BacktestRecord;
  MarketSnapshot: { __typename?: 'MarketSnapshot'; id: string };
  BacktestConfig: StoredConfig;
  VolumeShare: StoredVolumeShare;
  PositionSizing: StoredSizing;
  EntryOrder: StoredEntryOrder;
  PositionExits: StoredExits;
  BacktestConfigInput: BacktestConfigInput;
  VolumeShareInput: VolumeShareInput;
  PositionSizingInput: PositionSizingInput;
  EntryOrderInput: EntryOrderInput;
  PositionExitsInput: PositionExitsInput;
  BacktestFilter: BacktestFilter;
  BacktestComparison: ComparedBacktests;
  ComparisonCurves: ComparisonCurves;
  ComparisonCurve: ComparisonCurve;
  ComparisonRow: ComparisonRow;
  ChangedInput: ChangedInput;
  BacktestConnection: BacktestPage;
  BacktestEdge: Omit<BacktestEdge, 'node'> & { node: ResolversParentTypes['Backtest'] };
  CreateBacktestInput: CreateBacktestInput;
  CreateBacktestPayload: Omit<CreateBacktestPayload, 'backtest'> & { backtest?: Maybe<ResolversParentTypes['Backtest']> };
  UpdateBacktestInput: UpdateBacktestInput;
  BacktestChanges: BacktestChanges;
  UpdateBacktestPayload: Omit<UpdateBacktestPayload, 'backtest'> & { backtest?: Maybe<ResolversParentTypes['Backtest']> };
  DeleteBacktestInput: DeleteBacktestInput;
  DeleteBacktestPayload: Omit<DeleteBacktestPayload, 'backtest'> & { backtest?: Maybe<ResolversParentTypes['Backtest']> };
  Company: { __typename?: 'Company'; symbol: string };
  GeneratedStrategy: { __typename?: 'GeneratedStrategy'; id: string };
  Job: JobRecord;
  MLModel: { __typename?: 'MLModel'; id: string };
  OptimizationStudy: OptimizationStudyRecord;
  StudyConstraint: StoredConstraint;
  OptimizationStudyFilter: OptimizationStudyFilter;
  OptimizationStudyConnection: OptimizationStudyPage;
  OptimizationStudyEdge: Omit<OptimizationStudyEdge, 'node'> & { node: ResolversParentTypes['OptimizationStudy'] };
  StartOptimizationStudyInput: StartOptimizationStudyInput;
  StudyConstraintInput: StudyConstraintInput;
  StopOptimizationStudyInput: StopOptimizationStudyInput;
  ResumeOptimizationStudyInput: ResumeOptimizationStudyInput;
  StartOptimizationStudyPayload: Omit<StartOptimizationStudyPayload, 'optimizationStudy'> & { optimizationStudy?: Maybe<ResolversParentTypes['OptimizationStudy']> };
  StopOptimizationStudyPayload: Omit<StopOptimizationStudyPayload, 'optimizationStudy'> & { optimizationStudy?: Maybe<ResolversParentTypes['OptimizationStudy']> };
  ResumeOptimizationStudyPayload: Omit<ResumeOptimizationStudyPayload, 'optimizationStudy'> & { optimizationStudy?: Maybe<ResolversParentTypes['OptimizationStudy']> };
  OptimizationTrial: OptimizationTrialRecord;
  TrialReport: TrialReport;
  OptimizationTrialFilter: OptimizationTrialFilter;
  OptimizationTrialConnection: OptimizationTrialPage;
  OptimizationTrialEdge: Omit<OptimizationTrialEdge, 'node'> & { node: ResolversParentTypes['OptimizationTrial'] };
  EnqueueTrialInput: EnqueueTrialInput;
  AskTrialInput: AskTrialInput;
  TellTrialInput: TellTrialInput;
  TrialReportInput: TrialReportInput;
  ReportTrialInput: ReportTrialInput;
  EnqueueTrialPayload: Omit<EnqueueTrialPayload, 'trial'> & { trial?: Maybe<ResolversParentTypes['OptimizationTrial']> };
  AskTrialPayload: Omit<AskTrialPayload, 'trial'> & { trial?: Maybe<ResolversParentTypes['OptimizationTrial']> };
  TellTrialPayload: Omit<TellTrialPayload, 'trial'> & { trial?: Maybe<ResolversParentTypes['OptimizationTrial']> };
  ReportTrialPayload: Omit<ReportTrialPayload, 'trial'> & { trial?: Maybe<ResolversParentTypes['OptimizationTrial']> };
  StudyValidation: StoredValidation;
  WalkForwardAnalysis: AnalysisRecord;
  WalkForwardWindow: StudyWindow;
  OutOfSampleColumns: OutOfSample;
  StudyHistory: StoredHistory;
  ParameterImportance: ParameterImportance;
  StudySlice: StoredSlice;
  StudyHeatMap: StoredHeatMap;
  StudyValidationInput: StudyValidationInput;
  HoldOutInput: HoldOutInput;
  WalkForwardInput: WalkForwardInput;
  CrossValidationInput: CrossValidationInput;
  Portfolio: PortfolioRecord;
  PortfolioPosition: PositionRecord;
  PortfolioPerformance: PerformanceFigures;
  PortfolioPositionInput: PortfolioPositionInput;
  PortfolioConnection: PortfolioPage;
  PortfolioEdge: Omit<PortfolioEdge, 'node'> & { node: ResolversParentTypes['Portfolio'] };
  CreatePortfolioInput: CreatePortfolioInput;
  CreatePortfolioPayload: Omit<CreatePortfolioPayload, 'portfolio'> & { portfolio?: Maybe<ResolversParentTypes['Portfolio']> };
  UpdatePortfolioInput: UpdatePortfolioInput;
  PortfolioChanges: PortfolioChanges;
  UpdatePortfolioPayload: Omit<UpdatePortfolioPayload, 'portfolio'> & { portfolio?: Maybe<ResolversParentTypes['Portfolio']> };
  DeletePortfolioInput: DeletePortfolioInput;
  DeletePortfolioPayload: Omit<DeletePortfolioPayload, 'portfolio'> & { portfolio?: Maybe<ResolversParentTypes['Portfolio']> };
  PortfolioLot: PortfolioLot;
  PortfolioValuation: PortfolioValuation;
  PortfolioPeriodPerformance: PortfolioPeriodPerformance;
  PortfolioRisk: PortfolioRisk;
  PositionRisk: PositionRisk;
  PortfolioAttribution: PortfolioAttribution;
  PositionContribution: PositionContribution;
  SectorContribution: SectorContribution;
  FeeContribution: FeeContribution;
  RebalancingConstraints: RebalancingConstraints;
  RebalancingProposal: RebalancingProposal;
  ProposedWeight: ProposedWeight;
  ProposedTrade: ProposedTrade;
  PortfolioTransaction: TransactionRecord;
  PortfolioTransactionConnection: TransactionPage;
  PortfolioTransactionEdge: Omit<PortfolioTransactionEdge, 'node'> & { node: ResolversParentTypes['PortfolioTransaction'] };
  RecordTransactionsInput: RecordTransactionsInput;
  PortfolioTransactionInput: PortfolioTransactionInput;
  RecordTransactionsPayload: Omit<RecordTransactionsPayload, 'portfolio' | 'transactions'> & { portfolio?: Maybe<ResolversParentTypes['Portfolio']>, transactions?: Maybe<Array<ResolversParentTypes['PortfolioTransaction']>> };
  DeleteTransactionInput: DeleteTransactionInput;
  DeleteTransactionPayload: Omit<DeleteTransactionPayload, 'portfolio' | 'transaction'> & { portfolio?: Maybe<ResolversParentTypes['Portfolio']>, transaction?: Maybe<ResolversParentTypes['PortfolioTransaction']> };
  Profile: { __typename?: 'Profile'; id: string };
  Share: ShareRecord;
  SharedStrategyConnection: import('@quantgraph/shared').SharedConnection<import('../strategy/strategy.loader.js').StrategyRecord>;
  SharedStrategyEdge: Omit<SharedStrategyEdge, 'node'> & { node: ResolversParentTypes['Strategy'] };
  SharedBacktestConnection: import('@quantgraph/shared').SharedConnection<import('../backtest/backtest.loader.js').BacktestRecord>;
  SharedBacktestEdge: Omit<SharedBacktestEdge, 'node'> & { node: ResolversParentTypes['Backtest'] };
  SharedPortfolioConnection: import('@quantgraph/shared').SharedConnection<import('../portfolio/portfolio.loader.js').PortfolioRecord>;
  SharedPortfolioEdge: Omit<SharedPortfolioEdge, 'node'> & { node: ResolversParentTypes['Portfolio'] };
  GrantShareInput: GrantShareInput;
  GrantSharePayload: Omit<GrantSharePayload, 'share'> & { share?: Maybe<ResolversParentTypes['Share']> };
  WithdrawShareInput: WithdrawShareInput;
  WithdrawSharePayload: Omit<WithdrawSharePayload, 'share'> & { share?: Maybe<ResolversParentTypes['Share']> };
  StrategyTemplate: StrategyTemplateRecord;
  StrategyTemplateFilter: StrategyTemplateFilter;
  StrategyTemplateConnection: StrategyTemplatePage;
  StrategyTemplateEdge: Omit<StrategyTemplateEdge, 'node'> & { node: ResolversParentTypes['StrategyTemplate'] };
  StrategyType: EngineStrategyType;
  Strategy: StrategyRecord;
  StrategyVersion: StrategyVersionRecord;
  StrategyFilter: StrategyFilter;
  StrategyConnection: StrategyPage;
  StrategyEdge: Omit<StrategyEdge, 'node'> & { node: ResolversParentTypes['Strategy'] };
  StrategyVersionConnection: StrategyVersionPage;
  StrategyVersionEdge: Omit<StrategyVersionEdge, 'node'> & { node: ResolversParentTypes['StrategyVersion'] };
  CreateStrategyInput: CreateStrategyInput;
  CreateStrategyPayload: Omit<CreateStrategyPayload, 'strategy'> & { strategy?: Maybe<ResolversParentTypes['Strategy']> };
  CreateStrategyFromTemplateInput: CreateStrategyFromTemplateInput;
  CreateStrategyFromTemplatePayload: Omit<CreateStrategyFromTemplatePayload, 'strategy'> & { strategy?: Maybe<ResolversParentTypes['Strategy']> };
  CreateStrategyFromGeneratedInput: CreateStrategyFromGeneratedInput;
  CreateStrategyFromGeneratedPayload: Omit<CreateStrategyFromGeneratedPayload, 'strategy'> & { strategy?: Maybe<ResolversParentTypes['Strategy']> };
  UpdateStrategyInput: UpdateStrategyInput;
  StrategyChanges: StrategyChanges;
  UpdateStrategyPayload: Omit<UpdateStrategyPayload, 'strategy'> & { strategy?: Maybe<ResolversParentTypes['Strategy']> };
  CheckStrategyCodeInput: CheckStrategyCodeInput;
  CheckStrategyCodePayload: Omit<CheckStrategyCodePayload, 'check'> & { check?: Maybe<ResolversParentTypes['StrategyCodeCheck']> };
  StrategyCodeCheck: CodeCheck;
  StrategyCodeProblem: StrategyCodeProblem;
  ArchiveStrategyInput: ArchiveStrategyInput;
  ArchiveStrategyPayload: Omit<ArchiveStrategyPayload, 'strategy'> & { strategy?: Maybe<ResolversParentTypes['Strategy']> };
  User: { __typename?: 'User'; id: string };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = TradingContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = TradingContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = TradingContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = TradingContext, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = TradingContext, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = TradingContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type PageInfoResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  personalData?: Resolver<ResolversTypes['PersonalDataPage'], ParentType, ContextType, Partial<QueryPersonalDataArgs>>;
  backtestExecution?: Resolver<Maybe<ResolversTypes['BacktestExecution']>, ParentType, ContextType, RequireFields<QueryBacktestExecutionArgs, 'id'>>;
  backtestResult?: Resolver<Maybe<ResolversTypes['BacktestResult']>, ParentType, ContextType, RequireFields<QueryBacktestResultArgs, 'id'>>;
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType, RequireFields<QueryBacktestArgs, 'id'>>;
  compareBacktests?: Resolver<ResolversTypes['BacktestComparison'], ParentType, ContextType, RequireFields<QueryCompareBacktestsArgs, 'ids'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  optimizationStudy?: Resolver<Maybe<ResolversTypes['OptimizationStudy']>, ParentType, ContextType, RequireFields<QueryOptimizationStudyArgs, 'id'>>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'id'>>;
  proposeRebalancing?: Resolver<Maybe<ResolversTypes['RebalancingProposal']>, ParentType, ContextType, RequireFields<QueryProposeRebalancingArgs, 'portfolioId' | 'method' | 'lookback'>>;
  strategyTemplates?: Resolver<ResolversTypes['StrategyTemplateConnection'], ParentType, ContextType, Partial<QueryStrategyTemplatesArgs>>;
  strategyTemplate?: Resolver<Maybe<ResolversTypes['StrategyTemplate']>, ParentType, ContextType, RequireFields<QueryStrategyTemplateArgs, 'id'>>;
  strategyTypes?: Resolver<Array<ResolversTypes['StrategyType']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType, RequireFields<QueryStrategyArgs, 'id'>>;
};

export type MutationResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  erasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType>;
  checkBacktestForBias?: Resolver<ResolversTypes['CheckBacktestForBiasPayload'], ParentType, ContextType, RequireFields<MutationCheckBacktestForBiasArgs, 'input'>>;
  reproduceBacktest?: Resolver<ResolversTypes['ReproduceBacktestPayload'], ParentType, ContextType, RequireFields<MutationReproduceBacktestArgs, 'input'>>;
  runBacktest?: Resolver<ResolversTypes['RunBacktestPayload'], ParentType, ContextType, RequireFields<MutationRunBacktestArgs, 'input'>>;
  cancelExecution?: Resolver<ResolversTypes['CancelExecutionPayload'], ParentType, ContextType, RequireFields<MutationCancelExecutionArgs, 'input'>>;
  createBacktest?: Resolver<ResolversTypes['CreateBacktestPayload'], ParentType, ContextType, RequireFields<MutationCreateBacktestArgs, 'input'>>;
  updateBacktest?: Resolver<ResolversTypes['UpdateBacktestPayload'], ParentType, ContextType, RequireFields<MutationUpdateBacktestArgs, 'input'>>;
  deleteBacktest?: Resolver<ResolversTypes['DeleteBacktestPayload'], ParentType, ContextType, RequireFields<MutationDeleteBacktestArgs, 'input'>>;
  startOptimizationStudy?: Resolver<ResolversTypes['StartOptimizationStudyPayload'], ParentType, ContextType, RequireFields<MutationStartOptimizationStudyArgs, 'input'>>;
  stopOptimizationStudy?: Resolver<ResolversTypes['StopOptimizationStudyPayload'], ParentType, ContextType, RequireFields<MutationStopOptimizationStudyArgs, 'input'>>;
  resumeOptimizationStudy?: Resolver<ResolversTypes['ResumeOptimizationStudyPayload'], ParentType, ContextType, RequireFields<MutationResumeOptimizationStudyArgs, 'input'>>;
  enqueueTrial?: Resolver<ResolversTypes['EnqueueTrialPayload'], ParentType, ContextType, RequireFields<MutationEnqueueTrialArgs, 'input'>>;
  askTrial?: Resolver<ResolversTypes['AskTrialPayload'], ParentType, ContextType, RequireFields<MutationAskTrialArgs, 'input'>>;
  tellTrial?: Resolver<ResolversTypes['TellTrialPayload'], ParentType, ContextType, RequireFields<MutationTellTrialArgs, 'input'>>;
  reportTrial?: Resolver<ResolversTypes['ReportTrialPayload'], ParentType, ContextType, RequireFields<MutationReportTrialArgs, 'input'>>;
  createPortfolio?: Resolver<ResolversTypes['CreatePortfolioPayload'], ParentType, ContextType, RequireFields<MutationCreatePortfolioArgs, 'input'>>;
  updatePortfolio?: Resolver<ResolversTypes['UpdatePortfolioPayload'], ParentType, ContextType, RequireFields<MutationUpdatePortfolioArgs, 'input'>>;
  deletePortfolio?: Resolver<ResolversTypes['DeletePortfolioPayload'], ParentType, ContextType, RequireFields<MutationDeletePortfolioArgs, 'input'>>;
  recordTransactions?: Resolver<ResolversTypes['RecordTransactionsPayload'], ParentType, ContextType, RequireFields<MutationRecordTransactionsArgs, 'input'>>;
  deleteTransaction?: Resolver<ResolversTypes['DeleteTransactionPayload'], ParentType, ContextType, RequireFields<MutationDeleteTransactionArgs, 'input'>>;
  grantShare?: Resolver<ResolversTypes['GrantSharePayload'], ParentType, ContextType, RequireFields<MutationGrantShareArgs, 'input'>>;
  withdrawShare?: Resolver<ResolversTypes['WithdrawSharePayload'], ParentType, ContextType, RequireFields<MutationWithdrawShareArgs, 'input'>>;
  createStrategy?: Resolver<ResolversTypes['CreateStrategyPayload'], ParentType, ContextType, RequireFields<MutationCreateStrategyArgs, 'input'>>;
  createStrategyFromTemplate?: Resolver<ResolversTypes['CreateStrategyFromTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreateStrategyFromTemplateArgs, 'input'>>;
  createStrategyFromGenerated?: Resolver<ResolversTypes['CreateStrategyFromGeneratedPayload'], ParentType, ContextType, RequireFields<MutationCreateStrategyFromGeneratedArgs, 'input'>>;
  updateStrategy?: Resolver<ResolversTypes['UpdateStrategyPayload'], ParentType, ContextType, RequireFields<MutationUpdateStrategyArgs, 'input'>>;
  checkStrategyCode?: Resolver<ResolversTypes['CheckStrategyCodePayload'], ParentType, ContextType, RequireFields<MutationCheckStrategyCodeArgs, 'input'>>;
  archiveStrategy?: Resolver<ResolversTypes['ArchiveStrategyPayload'], ParentType, ContextType, RequireFields<MutationArchiveStrategyArgs, 'input'>>;
};

export type PersonalDataPageResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PersonalDataPage'] = ResolversParentTypes['PersonalDataPage']> = {
  rows?: Resolver<Array<ResolversTypes['PersonalDataRow']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataRowResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PersonalDataRow'] = ResolversParentTypes['PersonalDataRow']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CheckBacktestForBiasPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CheckBacktestForBiasPayload'] = ResolversParentTypes['CheckBacktestForBiasPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['BiasReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BiasReportResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BiasReport'] = ResolversParentTypes['BiasReport']> = {
  isBiased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cuts?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  comparedCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  movedSignals?: Resolver<Array<ResolversTypes['MovedSignal']>, ParentType, ContextType>;
};

export type MovedSignalResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['MovedSignal'] = ResolversParentTypes['MovedSignal']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  became?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReproduceBacktestPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ReproduceBacktestPayload'] = ResolversParentTypes['ReproduceBacktestPayload']> = {
  reproduction?: Resolver<Maybe<ResolversTypes['BacktestReproduction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BacktestReproductionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestReproduction'] = ResolversParentTypes['BacktestReproduction']> = {
  isIdentical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ReproductionDifference']>, ParentType, ContextType>;
};

export type ReproductionDifferenceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ReproductionDifference'] = ResolversParentTypes['ReproductionDifference']> = {
  part?: Resolver<ResolversTypes['ReproducedPart'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  backtestProgressed?: SubscriptionResolver<ResolversTypes['BacktestExecution'], "backtestProgressed", ParentType, ContextType, RequireFields<SubscriptionBacktestProgressedArgs, 'executionId'>>;
  jobProgressed?: SubscriptionResolver<ResolversTypes['Job'], "jobProgressed", ParentType, ContextType, RequireFields<SubscriptionJobProgressedArgs, 'id'>>;
  optimizationProgressed?: SubscriptionResolver<ResolversTypes['OptimizationStudy'], "optimizationProgressed", ParentType, ContextType, RequireFields<SubscriptionOptimizationProgressedArgs, 'studyId'>>;
};

export type BacktestExecutionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestExecution'] = ResolversParentTypes['BacktestExecution'], FederationReferenceType extends FederationReferenceTypes['BacktestExecution'] = FederationReferenceTypes['BacktestExecution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BacktestExecution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  executionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BacktestStatus'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  strategyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorDetails?: Resolver<Maybe<ResolversTypes['ExecutionError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['BacktestResult']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ExecutionErrorResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ExecutionError'] = ResolversParentTypes['ExecutionError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BacktestExecutionConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestExecutionConnection'] = ResolversParentTypes['BacktestExecutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BacktestExecutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BacktestExecution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BacktestExecutionEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestExecutionEdge'] = ResolversParentTypes['BacktestExecutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BacktestExecution'], ParentType, ContextType>;
};

export type CancelExecutionPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CancelExecutionPayload'] = ResolversParentTypes['CancelExecutionPayload']> = {
  execution?: Resolver<Maybe<ResolversTypes['BacktestExecution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunBacktestPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['RunBacktestPayload'] = ResolversParentTypes['RunBacktestPayload']> = {
  execution?: Resolver<Maybe<ResolversTypes['BacktestExecution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BacktestResultResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestResult'] = ResolversParentTypes['BacktestResult'], FederationReferenceType extends FederationReferenceTypes['BacktestResult'] = FederationReferenceTypes['BacktestResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BacktestResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType>;
  execution?: Resolver<Maybe<ResolversTypes['BacktestExecution']>, ParentType, ContextType>;
  performance?: Resolver<ResolversTypes['BacktestPerformance'], ParentType, ContextType>;
  riskMetrics?: Resolver<ResolversTypes['BacktestRiskMetrics'], ParentType, ContextType>;
  trades?: Resolver<Array<ResolversTypes['Trade']>, ParentType, ContextType>;
  equityCurve?: Resolver<Array<ResolversTypes['EquityPoint']>, ParentType, ContextType, RequireFields<BacktestResultEquityCurveArgs, 'maxPoints'>>;
  portfolioValue?: Resolver<ResolversTypes['PortfolioValueColumns'], ParentType, ContextType>;
  marginCalls?: Resolver<Array<ResolversTypes['MarginCall']>, ParentType, ContextType>;
  monthlyReturns?: Resolver<Array<ResolversTypes['BacktestMonthlyReturn']>, ParentType, ContextType>;
  yearlyReturns?: Resolver<Array<ResolversTypes['BacktestYearlyReturn']>, ParentType, ContextType>;
  drawdowns?: Resolver<Array<ResolversTypes['BacktestDrawdown']>, ParentType, ContextType, RequireFields<BacktestResultDrawdownsArgs, 'first'>>;
  rollingMetrics?: Resolver<Array<ResolversTypes['BacktestRollingMetrics']>, ParentType, ContextType, RequireFields<BacktestResultRollingMetricsArgs, 'window' | 'maxPoints'>>;
  provenance?: Resolver<ResolversTypes['BacktestProvenance'], ParentType, ContextType>;
  executedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type PortfolioValueColumnsResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioValueColumns'] = ResolversParentTypes['PortfolioValueColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  benchmark?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type MarginCallResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['MarginCall'] = ResolversParentTypes['MarginCall']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  equity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BacktestPerformanceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestPerformance'] = ResolversParentTypes['BacktestPerformance']> = {
  totalReturn?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  annualReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharpeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sortinoRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calmarRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  omegaRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  probabilisticSharpeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deflatedSharpeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trialsCounted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDrawdown?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  benchmarkReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  alpha?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  informationRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  winRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  profitFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  payoffRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectancy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  systemQualityNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kellyCriterion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalTrades?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalCommission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalSlippage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bestTrade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  worstTrade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BacktestRiskMetricsResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestRiskMetrics'] = ResolversParentTypes['BacktestRiskMetrics']> = {
  volatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxDrawdown?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxDrawdownDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageDrawdown?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageDrawdownDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longestDrawdownDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  valueAtRisk95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueAtRisk99?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conditionalValueAtRisk95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conditionalValueAtRisk99?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parametricValueAtRisk95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parametricValueAtRisk99?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parametricConditionalValueAtRisk95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parametricConditionalValueAtRisk99?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  downsideDeviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  skewness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kurtosis?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tailRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  beta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BacktestMonthlyReturnResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestMonthlyReturn'] = ResolversParentTypes['BacktestMonthlyReturn']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BacktestYearlyReturnResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestYearlyReturn'] = ResolversParentTypes['BacktestYearlyReturn']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BacktestRollingMetricsResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestRollingMetrics'] = ResolversParentTypes['BacktestRollingMetrics']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  annualReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  volatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharpeRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BacktestDrawdownResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestDrawdown'] = ResolversParentTypes['BacktestDrawdown']> = {
  depth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  peakDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  troughDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recoveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['TradeAction'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slippage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['TradeReason']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EquityPointResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['EquityPoint'] = ResolversParentTypes['EquityPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BacktestProvenanceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestProvenance'] = ResolversParentTypes['BacktestProvenance']> = {
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategyType?: Resolver<ResolversTypes['StrategyTypeName'], ParentType, ContextType>;
  strategyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codeHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  config?: Resolver<ResolversTypes['BacktestConfig'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  barCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BacktestResultConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestResultConnection'] = ResolversParentTypes['BacktestResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BacktestResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BacktestResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BacktestResultEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestResultEdge'] = ResolversParentTypes['BacktestResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BacktestResult'], ParentType, ContextType>;
};

export type BacktestStatusResolvers = { PENDING: 'pending', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed' };

export type BacktestResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Backtest'] = ResolversParentTypes['Backtest'], FederationReferenceType extends FederationReferenceTypes['Backtest'] = FederationReferenceTypes['Backtest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Backtest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['BacktestConfig'], ParentType, ContextType>;
  symbols?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BacktestStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  executions?: Resolver<ResolversTypes['BacktestExecutionConnection'], ParentType, ContextType, Partial<BacktestExecutionsArgs>>;
  results?: Resolver<ResolversTypes['BacktestResultConnection'], ParentType, ContextType, Partial<BacktestResultsArgs>>;
  latestResult?: Resolver<Maybe<ResolversTypes['BacktestResult']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type MarketSnapshotResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['MarketSnapshot'] = ResolversParentTypes['MarketSnapshot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BacktestConfigResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestConfig'] = ResolversParentTypes['BacktestConfig']> = {
  symbols?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initialCapital?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  commissionPerShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimumCommission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fractionalShares?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fillAt?: Resolver<ResolversTypes['FillAt'], ParentType, ContextType>;
  slippageBps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  volumeShare?: Resolver<Maybe<ResolversTypes['VolumeShare']>, ParentType, ContextType>;
  sizing?: Resolver<ResolversTypes['PositionSizing'], ParentType, ContextType>;
  allowShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxLeverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maintenanceMargin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entryOrder?: Resolver<ResolversTypes['EntryOrder'], ParentType, ContextType>;
  exits?: Resolver<ResolversTypes['PositionExits'], ParentType, ContextType>;
  rebalance?: Resolver<ResolversTypes['Rebalance'], ParentType, ContextType>;
  priceAdjustment?: Resolver<ResolversTypes['PriceAdjustment'], ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['MarketSnapshot']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolumeShareResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['VolumeShare'] = ResolversParentTypes['VolumeShare']> = {
  limit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  priceImpact?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PositionSizingResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PositionSizing'] = ResolversParentTypes['PositionSizing']> = {
  method?: Resolver<ResolversTypes['SizingMethod'], ParentType, ContextType>;
  fraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualVolatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lookback?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EntryOrderResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['EntryOrder'] = ResolversParentTypes['EntryOrder']> = {
  type?: Resolver<ResolversTypes['EntryOrderType'], ParentType, ContextType>;
  offsetBps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timeInForce?: Resolver<ResolversTypes['TimeInForce'], ParentType, ContextType>;
};

export type PositionExitsResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PositionExits'] = ResolversParentTypes['PositionExits']> = {
  stopLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  takeProfit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trailingStop?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BacktestComparisonResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestComparison'] = ResolversParentTypes['BacktestComparison']> = {
  backtests?: Resolver<Array<ResolversTypes['Backtest']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  changedInputs?: Resolver<Array<ResolversTypes['ChangedInput']>, ParentType, ContextType>;
  curves?: Resolver<ResolversTypes['ComparisonCurves'], ParentType, ContextType, RequireFields<BacktestComparisonCurvesArgs, 'dates' | 'maxPoints'>>;
  correlations?: Resolver<Array<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
};

export type ComparisonCurvesResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ComparisonCurves'] = ResolversParentTypes['ComparisonCurves']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  curves?: Resolver<Array<ResolversTypes['ComparisonCurve']>, ParentType, ContextType>;
  downsampledFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComparisonCurveResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ComparisonCurve'] = ResolversParentTypes['ComparisonCurve']> = {
  value?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  differences?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  relativeDifferences?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type ChangedInputResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ChangedInput'] = ResolversParentTypes['ChangedInput']> = {
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['JSON']>>, ParentType, ContextType>;
};

export type BacktestConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestConnection'] = ResolversParentTypes['BacktestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BacktestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Backtest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BacktestEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['BacktestEdge'] = ResolversParentTypes['BacktestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Backtest'], ParentType, ContextType>;
};

export type CreateBacktestPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CreateBacktestPayload'] = ResolversParentTypes['CreateBacktestPayload']> = {
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateBacktestPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['UpdateBacktestPayload'] = ResolversParentTypes['UpdateBacktestPayload']> = {
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteBacktestPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['DeleteBacktestPayload'] = ResolversParentTypes['DeleteBacktestPayload']> = {
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backtests?: Resolver<Maybe<ResolversTypes['BacktestConnection']>, ParentType, ContextType, Partial<CompanyBacktestsArgs>>;
};

export type GeneratedStrategyResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['GeneratedStrategy'] = ResolversParentTypes['GeneratedStrategy'], FederationReferenceType extends FederationReferenceTypes['GeneratedStrategy'] = FederationReferenceTypes['GeneratedStrategy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GeneratedStrategy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strategies?: Resolver<Maybe<ResolversTypes['StrategyConnection']>, ParentType, ContextType, Partial<GeneratedStrategyStrategiesArgs>>;
};

export type JobKindResolvers = { RUN_BACKTEST: 'run_backtest', RUN_STUDY: 'run_study', INDEX_DOCUMENT: 'index_document' };

export type JobStatusResolvers = { QUEUED: 'queued', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed', CANCELLED: 'cancelled' };

export type JobPriorityResolvers = { LOW: 'low', NORMAL: 'normal', HIGH: 'high' };

export type JobResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'], FederationReferenceType extends FederationReferenceTypes['Job'] = FederationReferenceTypes['Job']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Job']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['JobPriority'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  backtestExecution?: Resolver<Maybe<ResolversTypes['BacktestExecution']>, ParentType, ContextType>;
  optimizationStudy?: Resolver<Maybe<ResolversTypes['OptimizationStudy']>, ParentType, ContextType>;
};

export type MlModelResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['MLModel'] = ResolversParentTypes['MLModel'], FederationReferenceType extends FederationReferenceTypes['MLModel'] = FederationReferenceTypes['MLModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MLModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strategies?: Resolver<Maybe<ResolversTypes['StrategyConnection']>, ParentType, ContextType, Partial<MlModelStrategiesArgs>>;
};

export type OptimizationSamplerResolvers = { RANDOM: 'random', GRID: 'grid', TPE: 'tpe', CMA_ES: 'cma_es', NSGA_II: 'nsga_ii' };

export type OptimizationPrunerResolvers = { NONE: 'none', MEDIAN: 'median', SUCCESSIVE_HALVING: 'successive_halving' };

export type OptimizationObjectiveResolvers = { SHARPE_RATIO: 'sharpe_ratio', SORTINO_RATIO: 'sortino_ratio', CALMAR_RATIO: 'calmar_ratio', OMEGA_RATIO: 'omega_ratio', PROBABILISTIC_SHARPE_RATIO: 'probabilistic_sharpe_ratio', TOTAL_RETURN: 'total_return', ANNUAL_RETURN: 'annual_return', MAX_DRAWDOWN: 'max_drawdown', WIN_RATE: 'win_rate', PROFIT_FACTOR: 'profit_factor', PAYOFF_RATIO: 'payoff_ratio', EXPECTANCY: 'expectancy', SYSTEM_QUALITY_NUMBER: 'system_quality_number', VALUE_AT_RISK_95: 'value_at_risk_95', CONDITIONAL_VALUE_AT_RISK_95: 'conditional_value_at_risk_95', VOLATILITY: 'volatility', DOWNSIDE_DEVIATION: 'downside_deviation', MAX_DRAWDOWN_DAYS: 'max_drawdown_days' };

export type BoundedFigureResolvers = { SHARPE_RATIO: 'sharpe_ratio', SORTINO_RATIO: 'sortino_ratio', CALMAR_RATIO: 'calmar_ratio', OMEGA_RATIO: 'omega_ratio', PROBABILISTIC_SHARPE_RATIO: 'probabilistic_sharpe_ratio', TOTAL_RETURN: 'total_return', ANNUAL_RETURN: 'annual_return', MAX_DRAWDOWN: 'max_drawdown', WIN_RATE: 'win_rate', PROFIT_FACTOR: 'profit_factor', PAYOFF_RATIO: 'payoff_ratio', EXPECTANCY: 'expectancy', SYSTEM_QUALITY_NUMBER: 'system_quality_number', VALUE_AT_RISK_95: 'value_at_risk_95', CONDITIONAL_VALUE_AT_RISK_95: 'conditional_value_at_risk_95', VOLATILITY: 'volatility', DOWNSIDE_DEVIATION: 'downside_deviation', MAX_DRAWDOWN_DAYS: 'max_drawdown_days', TOTAL_TRADES: 'total_trades', TOTAL_COMMISSION: 'total_commission', EXPOSURE: 'exposure', BEST_TRADE: 'best_trade', WORST_TRADE: 'worst_trade', VALUE_AT_RISK_99: 'value_at_risk_99' };

export type OptimizationStatusResolvers = { RUNNING: 'running', STOPPED: 'stopped', COMPLETED: 'completed', FAILED: 'failed' };

export type OptimizationStudyResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OptimizationStudy'] = ResolversParentTypes['OptimizationStudy'], FederationReferenceType extends FederationReferenceTypes['OptimizationStudy'] = FederationReferenceTypes['OptimizationStudy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OptimizationStudy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  parameterSpace?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  nTrials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampler?: Resolver<ResolversTypes['OptimizationSampler'], ParentType, ContextType>;
  isMultivariate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pruner?: Resolver<ResolversTypes['OptimizationPruner'], ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['OptimizationObjective'], ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['OptimizationObjective']>, ParentType, ContextType>;
  constraints?: Resolver<Array<ResolversTypes['StudyConstraint']>, ParentType, ContextType>;
  parallelism?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validation?: Resolver<Maybe<ResolversTypes['StudyValidation']>, ParentType, ContextType>;
  walkForwardAnalysis?: Resolver<Maybe<ResolversTypes['WalkForwardAnalysis']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['BacktestConfig'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OptimizationStatus'], ParentType, ContextType>;
  completedTrials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestParams?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  bestValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  errorDetails?: Resolver<Maybe<ResolversTypes['ExecutionError']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['OptimizationTrialConnection'], ParentType, ContextType, RequireFields<OptimizationStudyTrialsArgs, 'orderBy'>>;
  bestTrial?: Resolver<Maybe<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  bestTrials?: Resolver<Array<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['StudyHistory'], ParentType, ContextType, Partial<OptimizationStudyHistoryArgs>>;
  parameterImportances?: Resolver<Maybe<Array<ResolversTypes['ParameterImportance']>>, ParentType, ContextType, Partial<OptimizationStudyParameterImportancesArgs>>;
  slice?: Resolver<ResolversTypes['StudySlice'], ParentType, ContextType, RequireFields<OptimizationStudySliceArgs, 'parameter'>>;
  heatMap?: Resolver<ResolversTypes['StudyHeatMap'], ParentType, ContextType, RequireFields<OptimizationStudyHeatMapArgs, 'x' | 'y' | 'bins'>>;
};

export type StudyConstraintResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StudyConstraint'] = ResolversParentTypes['StudyConstraint']> = {
  metric?: Resolver<ResolversTypes['BoundedFigure'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OptimizationStudyConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OptimizationStudyConnection'] = ResolversParentTypes['OptimizationStudyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OptimizationStudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OptimizationStudy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptimizationStudyEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OptimizationStudyEdge'] = ResolversParentTypes['OptimizationStudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OptimizationStudy'], ParentType, ContextType>;
};

export type StartOptimizationStudyPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StartOptimizationStudyPayload'] = ResolversParentTypes['StartOptimizationStudyPayload']> = {
  optimizationStudy?: Resolver<Maybe<ResolversTypes['OptimizationStudy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopOptimizationStudyPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StopOptimizationStudyPayload'] = ResolversParentTypes['StopOptimizationStudyPayload']> = {
  optimizationStudy?: Resolver<Maybe<ResolversTypes['OptimizationStudy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeOptimizationStudyPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ResumeOptimizationStudyPayload'] = ResolversParentTypes['ResumeOptimizationStudyPayload']> = {
  optimizationStudy?: Resolver<Maybe<ResolversTypes['OptimizationStudy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrialStateResolvers = { WAITING: 'waiting', RUNNING: 'running', COMPLETED: 'completed', PRUNED: 'pruned', FAILED: 'failed' };

export type TrialWorkerResolvers = { SERVICE: 'service', CLIENT: 'client' };

export type OptimizationTrialResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OptimizationTrial'] = ResolversParentTypes['OptimizationTrial']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrialState'], ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  constraints?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['TrialReport']>, ParentType, ContextType>;
  deviations?: Resolver<Maybe<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  trainValues?: Resolver<Maybe<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['TrialWorker']>, ParentType, ContextType>;
  leasedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TrialReportResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['TrialReport'] = ResolversParentTypes['TrialReport']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OptimizationTrialConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OptimizationTrialConnection'] = ResolversParentTypes['OptimizationTrialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OptimizationTrialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptimizationTrialEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OptimizationTrialEdge'] = ResolversParentTypes['OptimizationTrialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OptimizationTrial'], ParentType, ContextType>;
};

export type EnqueueTrialPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['EnqueueTrialPayload'] = ResolversParentTypes['EnqueueTrialPayload']> = {
  trial?: Resolver<Maybe<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskTrialPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['AskTrialPayload'] = ResolversParentTypes['AskTrialPayload']> = {
  trial?: Resolver<Maybe<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TellTrialPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['TellTrialPayload'] = ResolversParentTypes['TellTrialPayload']> = {
  trial?: Resolver<Maybe<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportTrialPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ReportTrialPayload'] = ResolversParentTypes['ReportTrialPayload']> = {
  trial?: Resolver<Maybe<ResolversTypes['OptimizationTrial']>, ParentType, ContextType>;
  shouldPrune?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StudyValidationResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StudyValidation'] = ResolversParentTypes['StudyValidation']> = {
  kind?: Resolver<ResolversTypes['ValidationKind'], ParentType, ContextType>;
  aggregate?: Resolver<ResolversTypes['FoldAggregate'], ParentType, ContextType>;
  fraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  folds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purgeBars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  embargoBars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainBars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainFraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  testBars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isAnchored?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ValidationKindResolvers = { HOLD_OUT: 'hold_out', WALK_FORWARD: 'walk_forward', CROSS_VALIDATION: 'cross_validation' };

export type FoldAggregateResolvers = { MEAN: 'mean', MEDIAN: 'median' };

export type WalkForwardAnalysisResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['WalkForwardAnalysis'] = ResolversParentTypes['WalkForwardAnalysis']> = {
  folds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainBars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trainFraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  testBars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purgeBars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAnchored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['WalkForwardWindow']>, ParentType, ContextType>;
  outOfSample?: Resolver<ResolversTypes['OutOfSampleColumns'], ParentType, ContextType>;
  totalReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  efficiency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WalkForwardWindowResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['WalkForwardWindow'] = ResolversParentTypes['WalkForwardWindow']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trainTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  testFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  testTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bestParams?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  bestNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inSampleValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outOfSampleValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inSampleAnnualReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outOfSampleAnnualReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outOfSampleTotalReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OutOfSampleColumnsResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['OutOfSampleColumns'] = ResolversParentTypes['OutOfSampleColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StudyHistoryResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StudyHistory'] = ResolversParentTypes['StudyHistory']> = {
  number?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type ParameterImportanceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ParameterImportance'] = ResolversParentTypes['ParameterImportance']> = {
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StudySliceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StudySlice'] = ResolversParentTypes['StudySlice']> = {
  number?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  parameter?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  value?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StudyHeatMapResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StudyHeatMap'] = ResolversParentTypes['StudyHeatMap']> = {
  x?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  y?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  value?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  trialCount?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio'], FederationReferenceType extends FederationReferenceTypes['Portfolio'] = FederationReferenceTypes['Portfolio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Portfolio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['PortfolioPosition']>, ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes['PortfolioPerformance']>, ParentType, ContextType, RequireFields<PortfolioPerformanceArgs, 'costMethod'>>;
  lots?: Resolver<Maybe<Array<ResolversTypes['PortfolioLot']>>, ParentType, ContextType, RequireFields<PortfolioLotsArgs, 'costMethod'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['PortfolioValuation']>, ParentType, ContextType, RequireFields<PortfolioValuationArgs, 'maxPoints'>>;
  periodPerformance?: Resolver<Maybe<ResolversTypes['PortfolioPeriodPerformance']>, ParentType, ContextType, Partial<PortfolioPeriodPerformanceArgs>>;
  risk?: Resolver<Maybe<ResolversTypes['PortfolioRisk']>, ParentType, ContextType, RequireFields<PortfolioRiskArgs, 'window'>>;
  attribution?: Resolver<Maybe<ResolversTypes['PortfolioAttribution']>, ParentType, ContextType, Partial<PortfolioAttributionArgs>>;
  transactions?: Resolver<ResolversTypes['PortfolioTransactionConnection'], ParentType, ContextType, Partial<PortfolioTransactionsArgs>>;
  shares?: Resolver<Array<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type PortfolioPositionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioPosition'] = ResolversParentTypes['PortfolioPosition']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  averageCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marketValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unrealizedPnl?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type PortfolioPerformanceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioPerformance'] = ResolversParentTypes['PortfolioPerformance']> = {
  marketValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  costBasis?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unrealizedPnl?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cash?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  realizedPnl?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  income?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timeWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualTimeWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  moneyWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualMoneyWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioConnection'] = ResolversParentTypes['PortfolioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortfolioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioEdge'] = ResolversParentTypes['PortfolioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
};

export type CreatePortfolioPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CreatePortfolioPayload'] = ResolversParentTypes['CreatePortfolioPayload']> = {
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePortfolioPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['UpdatePortfolioPayload'] = ResolversParentTypes['UpdatePortfolioPayload']> = {
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeletePortfolioPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['DeletePortfolioPayload'] = ResolversParentTypes['DeletePortfolioPayload']> = {
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CostMethodResolvers = { FIFO: 'fifo', AVERAGE: 'average' };

export type PortfolioLotResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioLot'] = ResolversParentTypes['PortfolioLot']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioValuationResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioValuation'] = ResolversParentTypes['PortfolioValuation']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  cash?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  invested?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  netFlow?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  reason?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  downsampledFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PortfolioPeriodPerformanceResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioPeriodPerformance'] = ResolversParentTypes['PortfolioPeriodPerformance']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  endValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  netFlow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timeWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualTimeWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  moneyWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualMoneyWeightedReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioRiskResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioRisk'] = ResolversParentTypes['PortfolioRisk']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxDrawdown?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueAtRisk95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conditionalValueAtRisk95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  beta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  concentration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undiversifiedVolatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  correlationEffect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageCorrelation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['PositionRisk']>, ParentType, ContextType>;
};

export type PositionRiskResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PositionRisk'] = ResolversParentTypes['PositionRisk']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  volatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marginal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioAttributionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioAttribution'] = ResolversParentTypes['PortfolioAttribution']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalReturn?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['PositionContribution']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['SectorContribution']>, ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['FeeContribution'], ParentType, ContextType>;
};

export type PositionContributionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PositionContribution'] = ResolversParentTypes['PositionContribution']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SectorContributionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SectorContribution'] = ResolversParentTypes['SectorContribution']> = {
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbols?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  profit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FeeContributionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['FeeContribution'] = ResolversParentTypes['FeeContribution']> = {
  profit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RebalancingMethodResolvers = { EQUAL: 'equal', RISK_PARITY: 'risk_parity', MINIMUM_VARIANCE: 'minimum_variance', MAXIMUM_SHARPE: 'maximum_sharpe' };

export type RebalancingProposalResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['RebalancingProposal'] = ResolversParentTypes['RebalancingProposal']> = {
  method?: Resolver<ResolversTypes['RebalancingMethod'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shrinkage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['ProposedWeight']>, ParentType, ContextType>;
  trades?: Resolver<Array<ResolversTypes['ProposedTrade']>, ParentType, ContextType>;
  estimatedCost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cashAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  volatilityBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  volatilityAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProposedWeightResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ProposedWeight'] = ResolversParentTypes['ProposedWeight']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProposedTradeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ProposedTrade'] = ResolversParentTypes['ProposedTrade']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ProposedTradeAction'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PortfolioTransactionKindResolvers = { DEPOSIT: 'deposit', WITHDRAWAL: 'withdrawal', BUY: 'buy', SELL: 'sell', DIVIDEND: 'dividend', FEE: 'fee', TRANSFER_IN: 'transfer_in' };

export type PortfolioTransactionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioTransaction'] = ResolversParentTypes['PortfolioTransaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortfolioTransactionKind'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cashFlow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PortfolioTransactionConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioTransactionConnection'] = ResolversParentTypes['PortfolioTransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortfolioTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PortfolioTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioTransactionEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['PortfolioTransactionEdge'] = ResolversParentTypes['PortfolioTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortfolioTransaction'], ParentType, ContextType>;
};

export type RecordTransactionsPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['RecordTransactionsPayload'] = ResolversParentTypes['RecordTransactionsPayload']> = {
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<Array<ResolversTypes['PortfolioTransaction']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteTransactionPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['DeleteTransactionPayload'] = ResolversParentTypes['DeleteTransactionPayload']> = {
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['PortfolioTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  kind?: Resolver<ResolversTypes['ShareKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShareKindResolvers = { STRATEGY: 'strategy', BACKTEST: 'backtest', PORTFOLIO: 'portfolio', PROMPT_TEMPLATE: 'prompt_template', DOCUMENT: 'document' };

export type ShareAccessResolvers = { READ: 'read', WRITE: 'write' };

export type SharedStrategyConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SharedStrategyConnection'] = ResolversParentTypes['SharedStrategyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedStrategyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Strategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedStrategyEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SharedStrategyEdge'] = ResolversParentTypes['SharedStrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SharedBacktestConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SharedBacktestConnection'] = ResolversParentTypes['SharedBacktestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedBacktestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Backtest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedBacktestEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SharedBacktestEdge'] = ResolversParentTypes['SharedBacktestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Backtest'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SharedPortfolioConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SharedPortfolioConnection'] = ResolversParentTypes['SharedPortfolioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedPortfolioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedPortfolioEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['SharedPortfolioEdge'] = ResolversParentTypes['SharedPortfolioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['ShareAccess'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GrantSharePayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['GrantSharePayload'] = ResolversParentTypes['GrantSharePayload']> = {
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawSharePayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['WithdrawSharePayload'] = ResolversParentTypes['WithdrawSharePayload']> = {
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategyTemplateResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyTemplate'] = ResolversParentTypes['StrategyTemplate'], FederationReferenceType extends FederationReferenceTypes['StrategyTemplate'] = FederationReferenceTypes['StrategyTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StrategyTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategyType?: Resolver<ResolversTypes['StrategyTypeName'], ParentType, ContextType>;
  defaultParameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  parameterSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  usageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<StrategyTemplateStrategiesArgs>>;
};

export type StrategyTemplateConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyTemplateConnection'] = ResolversParentTypes['StrategyTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategyTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategyTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyTemplateEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyTemplateEdge'] = ResolversParentTypes['StrategyTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategyTemplate'], ParentType, ContextType>;
};

export type BarPriceResolvers = { HIGH: 'high', LOW: 'low' };

export type StrategyTypeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyType'] = ResolversParentTypes['StrategyType']> = {
  name?: Resolver<ResolversTypes['StrategyTypeName'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameterSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  defaultParameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  defaultSpace?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['StrategyTargets'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['BarPrice']>, ParentType, ContextType>;
  symbolCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy'], FederationReferenceType extends FederationReferenceTypes['Strategy'] = FederationReferenceTypes['Strategy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Strategy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategyType?: Resolver<ResolversTypes['StrategyTypeName'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['StrategyTemplate']>, ParentType, ContextType>;
  generatedFrom?: Resolver<Maybe<ResolversTypes['GeneratedStrategy']>, ParentType, ContextType>;
  mlModel?: Resolver<Maybe<ResolversTypes['MLModel']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['StrategyVersionConnection'], ParentType, ContextType, Partial<StrategyVersionsArgs>>;
  backtests?: Resolver<ResolversTypes['BacktestConnection'], ParentType, ContextType, RequireFields<StrategyBacktestsArgs, 'orderBy'>>;
  optimizationStudies?: Resolver<ResolversTypes['OptimizationStudyConnection'], ParentType, ContextType, Partial<StrategyOptimizationStudiesArgs>>;
  shares?: Resolver<Array<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type StrategyVersionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyVersion'] = ResolversParentTypes['StrategyVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StrategyConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyConnection'] = ResolversParentTypes['StrategyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Strategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyEdge'] = ResolversParentTypes['StrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type StrategyVersionConnectionResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyVersionConnection'] = ResolversParentTypes['StrategyVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategyVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategyVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyVersionEdgeResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyVersionEdge'] = ResolversParentTypes['StrategyVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategyVersion'], ParentType, ContextType>;
};

export type CreateStrategyPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CreateStrategyPayload'] = ResolversParentTypes['CreateStrategyPayload']> = {
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateStrategyFromTemplatePayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CreateStrategyFromTemplatePayload'] = ResolversParentTypes['CreateStrategyFromTemplatePayload']> = {
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateStrategyFromGeneratedPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CreateStrategyFromGeneratedPayload'] = ResolversParentTypes['CreateStrategyFromGeneratedPayload']> = {
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateStrategyPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['UpdateStrategyPayload'] = ResolversParentTypes['UpdateStrategyPayload']> = {
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckStrategyCodePayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['CheckStrategyCodePayload'] = ResolversParentTypes['CheckStrategyCodePayload']> = {
  check?: Resolver<Maybe<ResolversTypes['StrategyCodeCheck']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategyCodeCheckResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyCodeCheck'] = ResolversParentTypes['StrategyCodeCheck']> = {
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['StrategyCodeProblem']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['StrategyCodeForm']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  log?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StrategyCodeProblemResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['StrategyCodeProblem'] = ResolversParentTypes['StrategyCodeProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StrategyCodeFormResolvers = { SIGNAL: 'signal', ON_BAR: 'onBar' };

export type ArchiveStrategyPayloadResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['ArchiveStrategyPayload'] = ResolversParentTypes['ArchiveStrategyPayload']> = {
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = TradingContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strategies?: Resolver<Maybe<ResolversTypes['StrategyConnection']>, ParentType, ContextType, RequireFields<UserStrategiesArgs, 'orderBy'>>;
  backtests?: Resolver<Maybe<ResolversTypes['BacktestConnection']>, ParentType, ContextType, RequireFields<UserBacktestsArgs, 'orderBy'>>;
  backtestExecutions?: Resolver<Maybe<ResolversTypes['BacktestExecutionConnection']>, ParentType, ContextType, Partial<UserBacktestExecutionsArgs>>;
  backtestResults?: Resolver<Maybe<ResolversTypes['BacktestResultConnection']>, ParentType, ContextType, Partial<UserBacktestResultsArgs>>;
  optimizationStudies?: Resolver<Maybe<ResolversTypes['OptimizationStudyConnection']>, ParentType, ContextType, Partial<UserOptimizationStudiesArgs>>;
  portfolios?: Resolver<Maybe<ResolversTypes['PortfolioConnection']>, ParentType, ContextType, Partial<UserPortfoliosArgs>>;
  sharedStrategies?: Resolver<Maybe<ResolversTypes['SharedStrategyConnection']>, ParentType, ContextType, Partial<UserSharedStrategiesArgs>>;
  sharedBacktests?: Resolver<Maybe<ResolversTypes['SharedBacktestConnection']>, ParentType, ContextType, Partial<UserSharedBacktestsArgs>>;
  sharedPortfolios?: Resolver<Maybe<ResolversTypes['SharedPortfolioConnection']>, ParentType, ContextType, Partial<UserSharedPortfoliosArgs>>;
};

export type Resolvers<ContextType = TradingContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PersonalDataPage?: PersonalDataPageResolvers<ContextType>;
  PersonalDataRow?: PersonalDataRowResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  CheckBacktestForBiasPayload?: CheckBacktestForBiasPayloadResolvers<ContextType>;
  BiasReport?: BiasReportResolvers<ContextType>;
  MovedSignal?: MovedSignalResolvers<ContextType>;
  ReproduceBacktestPayload?: ReproduceBacktestPayloadResolvers<ContextType>;
  BacktestReproduction?: BacktestReproductionResolvers<ContextType>;
  ReproductionDifference?: ReproductionDifferenceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  BacktestExecution?: BacktestExecutionResolvers<ContextType>;
  ExecutionError?: ExecutionErrorResolvers<ContextType>;
  BacktestExecutionConnection?: BacktestExecutionConnectionResolvers<ContextType>;
  BacktestExecutionEdge?: BacktestExecutionEdgeResolvers<ContextType>;
  CancelExecutionPayload?: CancelExecutionPayloadResolvers<ContextType>;
  RunBacktestPayload?: RunBacktestPayloadResolvers<ContextType>;
  BacktestResult?: BacktestResultResolvers<ContextType>;
  PortfolioValueColumns?: PortfolioValueColumnsResolvers<ContextType>;
  MarginCall?: MarginCallResolvers<ContextType>;
  BacktestPerformance?: BacktestPerformanceResolvers<ContextType>;
  BacktestRiskMetrics?: BacktestRiskMetricsResolvers<ContextType>;
  BacktestMonthlyReturn?: BacktestMonthlyReturnResolvers<ContextType>;
  BacktestYearlyReturn?: BacktestYearlyReturnResolvers<ContextType>;
  BacktestRollingMetrics?: BacktestRollingMetricsResolvers<ContextType>;
  BacktestDrawdown?: BacktestDrawdownResolvers<ContextType>;
  Trade?: TradeResolvers<ContextType>;
  EquityPoint?: EquityPointResolvers<ContextType>;
  BacktestProvenance?: BacktestProvenanceResolvers<ContextType>;
  BacktestResultConnection?: BacktestResultConnectionResolvers<ContextType>;
  BacktestResultEdge?: BacktestResultEdgeResolvers<ContextType>;
  BacktestStatus?: BacktestStatusResolvers;
  Backtest?: BacktestResolvers<ContextType>;
  MarketSnapshot?: MarketSnapshotResolvers<ContextType>;
  BacktestConfig?: BacktestConfigResolvers<ContextType>;
  VolumeShare?: VolumeShareResolvers<ContextType>;
  PositionSizing?: PositionSizingResolvers<ContextType>;
  EntryOrder?: EntryOrderResolvers<ContextType>;
  PositionExits?: PositionExitsResolvers<ContextType>;
  BacktestComparison?: BacktestComparisonResolvers<ContextType>;
  ComparisonCurves?: ComparisonCurvesResolvers<ContextType>;
  ComparisonCurve?: ComparisonCurveResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ChangedInput?: ChangedInputResolvers<ContextType>;
  BacktestConnection?: BacktestConnectionResolvers<ContextType>;
  BacktestEdge?: BacktestEdgeResolvers<ContextType>;
  CreateBacktestPayload?: CreateBacktestPayloadResolvers<ContextType>;
  UpdateBacktestPayload?: UpdateBacktestPayloadResolvers<ContextType>;
  DeleteBacktestPayload?: DeleteBacktestPayloadResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  GeneratedStrategy?: GeneratedStrategyResolvers<ContextType>;
  JobKind?: JobKindResolvers;
  JobStatus?: JobStatusResolvers;
  JobPriority?: JobPriorityResolvers;
  Job?: JobResolvers<ContextType>;
  MLModel?: MlModelResolvers<ContextType>;
  OptimizationSampler?: OptimizationSamplerResolvers;
  OptimizationPruner?: OptimizationPrunerResolvers;
  OptimizationObjective?: OptimizationObjectiveResolvers;
  BoundedFigure?: BoundedFigureResolvers;
  OptimizationStatus?: OptimizationStatusResolvers;
  OptimizationStudy?: OptimizationStudyResolvers<ContextType>;
  StudyConstraint?: StudyConstraintResolvers<ContextType>;
  OptimizationStudyConnection?: OptimizationStudyConnectionResolvers<ContextType>;
  OptimizationStudyEdge?: OptimizationStudyEdgeResolvers<ContextType>;
  StartOptimizationStudyPayload?: StartOptimizationStudyPayloadResolvers<ContextType>;
  StopOptimizationStudyPayload?: StopOptimizationStudyPayloadResolvers<ContextType>;
  ResumeOptimizationStudyPayload?: ResumeOptimizationStudyPayloadResolvers<ContextType>;
  TrialState?: TrialStateResolvers;
  TrialWorker?: TrialWorkerResolvers;
  OptimizationTrial?: OptimizationTrialResolvers<ContextType>;
  TrialReport?: TrialReportResolvers<ContextType>;
  OptimizationTrialConnection?: OptimizationTrialConnectionResolvers<ContextType>;
  OptimizationTrialEdge?: OptimizationTrialEdgeResolvers<ContextType>;
  EnqueueTrialPayload?: EnqueueTrialPayloadResolvers<ContextType>;
  AskTrialPayload?: AskTrialPayloadResolvers<ContextType>;
  TellTrialPayload?: TellTrialPayloadResolvers<ContextType>;
  ReportTrialPayload?: ReportTrialPayloadResolvers<ContextType>;
  StudyValidation?: StudyValidationResolvers<ContextType>;
  ValidationKind?: ValidationKindResolvers;
  FoldAggregate?: FoldAggregateResolvers;
  WalkForwardAnalysis?: WalkForwardAnalysisResolvers<ContextType>;
  WalkForwardWindow?: WalkForwardWindowResolvers<ContextType>;
  OutOfSampleColumns?: OutOfSampleColumnsResolvers<ContextType>;
  StudyHistory?: StudyHistoryResolvers<ContextType>;
  ParameterImportance?: ParameterImportanceResolvers<ContextType>;
  StudySlice?: StudySliceResolvers<ContextType>;
  StudyHeatMap?: StudyHeatMapResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioPosition?: PortfolioPositionResolvers<ContextType>;
  PortfolioPerformance?: PortfolioPerformanceResolvers<ContextType>;
  PortfolioConnection?: PortfolioConnectionResolvers<ContextType>;
  PortfolioEdge?: PortfolioEdgeResolvers<ContextType>;
  CreatePortfolioPayload?: CreatePortfolioPayloadResolvers<ContextType>;
  UpdatePortfolioPayload?: UpdatePortfolioPayloadResolvers<ContextType>;
  DeletePortfolioPayload?: DeletePortfolioPayloadResolvers<ContextType>;
  CostMethod?: CostMethodResolvers;
  PortfolioLot?: PortfolioLotResolvers<ContextType>;
  PortfolioValuation?: PortfolioValuationResolvers<ContextType>;
  PortfolioPeriodPerformance?: PortfolioPeriodPerformanceResolvers<ContextType>;
  PortfolioRisk?: PortfolioRiskResolvers<ContextType>;
  PositionRisk?: PositionRiskResolvers<ContextType>;
  PortfolioAttribution?: PortfolioAttributionResolvers<ContextType>;
  PositionContribution?: PositionContributionResolvers<ContextType>;
  SectorContribution?: SectorContributionResolvers<ContextType>;
  FeeContribution?: FeeContributionResolvers<ContextType>;
  RebalancingMethod?: RebalancingMethodResolvers;
  RebalancingProposal?: RebalancingProposalResolvers<ContextType>;
  ProposedWeight?: ProposedWeightResolvers<ContextType>;
  ProposedTrade?: ProposedTradeResolvers<ContextType>;
  PortfolioTransactionKind?: PortfolioTransactionKindResolvers;
  PortfolioTransaction?: PortfolioTransactionResolvers<ContextType>;
  PortfolioTransactionConnection?: PortfolioTransactionConnectionResolvers<ContextType>;
  PortfolioTransactionEdge?: PortfolioTransactionEdgeResolvers<ContextType>;
  RecordTransactionsPayload?: RecordTransactionsPayloadResolvers<ContextType>;
  DeleteTransactionPayload?: DeleteTransactionPayloadResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ShareKind?: ShareKindResolvers;
  ShareAccess?: ShareAccessResolvers;
  SharedStrategyConnection?: SharedStrategyConnectionResolvers<ContextType>;
  SharedStrategyEdge?: SharedStrategyEdgeResolvers<ContextType>;
  SharedBacktestConnection?: SharedBacktestConnectionResolvers<ContextType>;
  SharedBacktestEdge?: SharedBacktestEdgeResolvers<ContextType>;
  SharedPortfolioConnection?: SharedPortfolioConnectionResolvers<ContextType>;
  SharedPortfolioEdge?: SharedPortfolioEdgeResolvers<ContextType>;
  GrantSharePayload?: GrantSharePayloadResolvers<ContextType>;
  WithdrawSharePayload?: WithdrawSharePayloadResolvers<ContextType>;
  StrategyTemplate?: StrategyTemplateResolvers<ContextType>;
  StrategyTemplateConnection?: StrategyTemplateConnectionResolvers<ContextType>;
  StrategyTemplateEdge?: StrategyTemplateEdgeResolvers<ContextType>;
  BarPrice?: BarPriceResolvers;
  StrategyType?: StrategyTypeResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  StrategyVersion?: StrategyVersionResolvers<ContextType>;
  StrategyConnection?: StrategyConnectionResolvers<ContextType>;
  StrategyEdge?: StrategyEdgeResolvers<ContextType>;
  StrategyVersionConnection?: StrategyVersionConnectionResolvers<ContextType>;
  StrategyVersionEdge?: StrategyVersionEdgeResolvers<ContextType>;
  CreateStrategyPayload?: CreateStrategyPayloadResolvers<ContextType>;
  CreateStrategyFromTemplatePayload?: CreateStrategyFromTemplatePayloadResolvers<ContextType>;
  CreateStrategyFromGeneratedPayload?: CreateStrategyFromGeneratedPayloadResolvers<ContextType>;
  UpdateStrategyPayload?: UpdateStrategyPayloadResolvers<ContextType>;
  CheckStrategyCodePayload?: CheckStrategyCodePayloadResolvers<ContextType>;
  StrategyCodeCheck?: StrategyCodeCheckResolvers<ContextType>;
  StrategyCodeProblem?: StrategyCodeProblemResolvers<ContextType>;
  StrategyCodeForm?: StrategyCodeFormResolvers;
  ArchiveStrategyPayload?: ArchiveStrategyPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TradingContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

