import { totpCode } from '@quantgraph/shared/test-kit';
import type { Ids } from './a-world.js';
import { CONFIG, PASSWORD } from './a-world-content.js';

/** An input in which `of` gives the one id that the row is about, and `own` all others. */
type InputWith = (own: Ids, of: Ids) => object;

const name = 'Another';
const prompted = { name, code: 'hold()', prompt: 'Say something.', modelUsed: 'none' };
const registered = { name, modelType: 'PROPHET', version: '1.0.1' };
const document = { documentType: 'MARKET_INSIGHT', content: 'MSFT rose.', metadata: { symbol: 'MSFT' } };
const prediction = { symbol: 'MSFT', date: '2012-12-31', value: 0.02 };
const answer = { role: 'ASSISTANT', content: 'Another answer' };

/** A row for each id that a mutation takes. Run from first to last by one owner, all succeed. */
export const ID_INPUTS: Readonly<Record<string, InputWith>> = {
  'createStrategy.mlModelId': (_, of) => ({ name, strategyType: 'ML_SIGNAL', mlModelId: of.MLModel }),
  'createStrategyFromGenerated.generatedStrategyId': (_, of) => ({ name, generatedStrategyId: of.GeneratedStrategy }),
  'createStrategyFromTemplate.templateId': () => ({ name, templateId: 'buy-and-hold' }),
  'createStrategyFromTemplate.mlModelId': (_, of) => ({ name, templateId: 'ml-signal', mlModelId: of.MLModel }),
  'updateStrategy.id': (_, of) => ({ id: of.Strategy, changes: { name } }),
  'createBacktest.strategyId': (_, of) => ({ name, strategyId: of.Strategy, config: CONFIG }),
  'createBacktest.config.snapshotId': (own, of) => ({
    name,
    strategyId: own.Strategy,
    config: { ...CONFIG, snapshotId: of.MarketSnapshot },
  }),
  'runBacktest.backtestId': (_, of) => ({ backtestId: of.Backtest }),
  'checkBacktestForBias.backtestId': (_, of) => ({ backtestId: of.Backtest, cuts: 2 }),
  'reproduceBacktest.resultId': (_, of) => ({ resultId: of.BacktestResult }),
  'updateBacktest.id': (_, of) => ({ id: of.Backtest, changes: { name } }),
  'startOptimizationStudy.strategyId': (_, of) => ({ name, strategyId: of.Strategy, nTrials: 1, config: CONFIG }),
  'startOptimizationStudy.config.snapshotId': (own, of) => ({
    name,
    strategyId: own.Strategy,
    nTrials: 1,
    config: { ...CONFIG, snapshotId: of.MarketSnapshot },
  }),
  'recordTransactions.portfolioId': (_, of) => ({
    portfolioId: of.Portfolio,
    transactions: [{ date: '2012-12-31', kind: 'DEPOSIT', amount: 1 }],
  }),
  'deleteTransaction.id': (_, of) => ({ id: of.PortfolioTransaction }),
  'resumeOptimizationStudy.id': (_, of) => ({ id: of.OpenStudy }),
  'enqueueTrial.studyId': (_, of) => ({ studyId: of.OpenStudy, parameters: { short_window: 5, long_window: 50 } }),
  'askTrial.studyId': (_, of) => ({ studyId: of.OpenStudy }),
  'reportTrial.studyId': (_, of) => ({ studyId: of.OpenStudy, number: 0, step: 1, value: 0.1 }),
  'tellTrial.studyId': (_, of) => ({ studyId: of.OpenStudy, number: 0, values: [0.2] }),
  'stopOptimizationStudy.id': (_, of) => ({ id: of.OpenStudy }),
  'updatePortfolio.id': (_, of) => ({ id: of.Portfolio, changes: { name } }),
  'updateWatchlist.id': (_, of) => ({ id: of.Watchlist, changes: { name } }),
  'updateFeature.id': (_, of) => ({ id: of.Feature, changes: { name } }),
  'createFeatureVersion.featureId': (_, of) => ({ featureId: of.Feature, version: '1.1.0', schema: {} }),
  'promoteFeatureVersion.id': (_, of) => ({ id: of.FeatureVersion }),
  'registerMlModel.featureIds': (_, of) => ({ ...registered, featureIds: [of.Feature] }),
  'updateMlModel.id': (_, of) => ({ id: of.MLModel, changes: { name } }),
  'updateMlModel.changes.featureIds': (own, of) => ({ id: own.MLModel, changes: { featureIds: [of.Feature] } }),
  'promoteModel.id': (_, of) => ({ id: of.MLModel }),
  'recordPredictions.modelId': (_, of) => ({ modelId: of.MLModel, predictions: [prediction] }),
  'deployModel.modelId': (_, of) => ({ modelId: of.MLModel, environment: 'DEV' }),
  'rollbackDeployment.id': (_, of) => ({ id: of.ModelDeployment }),
  'createExperiment.modelIds': (_, of) => ({ name, modelIds: [of.MLModel] }),
  'updateExperiment.id': (_, of) => ({ id: of.Experiment, changes: { name } }),
  'updateExperiment.changes.modelIds': (own, of) => ({ id: own.Experiment, changes: { modelIds: [of.MLModel] } }),
  'addModelsToExperiment.id': (own, of) => ({ id: of.Experiment, modelIds: [own.MLModel] }),
  'addModelsToExperiment.modelIds': (own, of) => ({ id: own.Experiment, modelIds: [of.MLModel] }),
  'createEvaluationScenario.modelIds': (_, of) => ({ name, modelIds: [of.MLModel] }),
  'createEvaluationScenario.experimentId': (_, of) => ({ name, experimentId: of.Experiment }),
  'updateEvaluationScenario.id': (_, of) => ({ id: of.EvaluationScenario, changes: { name } }),
  'updateEvaluationScenario.changes.modelIds': (own, of) => ({
    id: own.EvaluationScenario,
    changes: { modelIds: [of.MLModel] },
  }),
  'updateEvaluationScenario.changes.experimentId': (own, of) => ({
    id: own.EvaluationScenario,
    changes: { experimentId: of.Experiment },
  }),
  'recordEvaluationResults.id': (_, of) => ({ id: of.EvaluationScenario, results: { rmse: 0.01 } }),
  'updatePromptTemplate.id': (_, of) => ({ id: of.PromptTemplate, changes: { name } }),
  'renderPrompt.id': (_, of) => ({ id: of.PromptTemplate, values: { symbol: 'AAPL' } }),
  'saveGeneratedStrategy.promptTemplateId': (_, of) => ({ ...prompted, promptTemplateId: of.PromptTemplate }),
  'saveGeneratedStrategy.sessionId': (_, of) => ({ ...prompted, sessionId: of.ChatSession }),
  'appendChatMessage.sessionId': (_, of) => ({ ...answer, sessionId: of.ChatSession }),
  'appendChatMessage.citations.documentId': (own, of) => ({
    ...answer,
    sessionId: own.ChatSession,
    citations: [{ documentId: of.RAGDocument }],
  }),
  'revokeApiKey.id': (_, of) => ({ id: of.ApiKey }),
  'revokeSession.id': (_, of) => ({ id: of.Session }),
  'shareWith.id': (own, of) => ({ kind: 'STRATEGY', id: of.Strategy, userId: own.Friend, access: 'READ' }),
  'shareWith.userId': (own) => ({ kind: 'BACKTEST', id: own.Backtest, userId: own.Friend, access: 'WRITE' }),
  'unshareWith.id': (own, of) => ({ kind: 'STRATEGY', id: of.Strategy, userId: own.Friend }),
  'unshareWith.userId': (own) => ({ kind: 'BACKTEST', id: own.Backtest, userId: own.Friend }),
  'cancelExecution.id': (_, of) => ({ id: of.WaitingExecution }),
  'cancelIngestionJob.id': (_, of) => ({ id: of.WaitingExport }),
  'endChatSession.sessionId': (_, of) => ({ sessionId: of.ChatSession }),
  'archiveModel.id': (_, of) => ({ id: of.MLModel }),
  'deleteEvaluationScenario.id': (_, of) => ({ id: of.EvaluationScenario }),
  'deleteExperiment.id': (_, of) => ({ id: of.Experiment }),
  'deleteFeature.id': (_, of) => ({ id: of.Feature }),
  'deleteDocument.id': (_, of) => ({ id: of.RAGDocument }),
  'deleteBacktest.id': (_, of) => ({ id: of.Backtest }),
  'archiveStrategy.id': (_, of) => ({ id: of.Strategy }),
  'deletePortfolio.id': (_, of) => ({ id: of.Portfolio }),
  'deleteWatchlist.id': (_, of) => ({ id: of.Watchlist }),
  'deleteGeneratedStrategy.id': (_, of) => ({ id: of.GeneratedStrategy }),
  'deletePromptTemplate.id': (_, of) => ({ id: of.PromptTemplate }),
};

/** A row for each mutation of a signed-in user that takes no id. */
export const OTHER_INPUTS: Readonly<Record<string, object>> = {
  createApiKey: { name, scopes: ['strategy:write'] },
  exportAccountData: { password: PASSWORD },
  exportMarketData: { symbols: ['AAPL'], from: '2012-12-24', to: '2012-12-31' },
  checkStrategyCode: { code: 'function signal([{ close }]) { log(close.length); return close.map(() => 1) }' },
  changePassword: { currentPassword: PASSWORD, newPassword: 'another horse, another battery' },
  createFeature: { name, featureType: 'numeric' },
  createPortfolio: { name, positions: [] },
  createPromptTemplate: { name, template: 'Say something.', variables: { type: 'object', properties: {} } },
  createWatchlist: { name },
  indexDocument: document,
  revokeAllSessions: { exceptCurrent: true },
  saveDashboard: { layout: {} },
  startChatSession: {},
  updateUser: { changes: { username: 'another' } },
};

/** What the mutations of a second factor have answered so far. */
export interface SecondFactorSoFar {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

const proof = ({ recoveryCodes: [code = ''] }: SecondFactorSoFar) => ({ password: PASSWORD, code });

/** A row for each mutation of one's second factor. They succeed in this order, each with what those before answered. */
export const SECOND_FACTOR_INPUTS: Readonly<Record<string, (before: SecondFactorSoFar) => object>> = {
  beginSecondFactor: () => ({ password: PASSWORD }),
  confirmSecondFactor: ({ secret }) => ({ code: totpCode(secret, Date.now()) }),
  renewRecoveryCodes: proof,
  disableSecondFactor: proof,
};

/** What ends the account, to be run last of all. */
export const LAST_INPUTS: Readonly<Record<string, object>> = {
  closeAccount: { password: 'another horse, another battery', erase: true },
};

/** All that is there of one company beside prices. */
export const REFERENCE_DATA = {
  kinds: ['COMPANY', 'FINANCIALS', 'ECONOMIC', 'NEWS'],
  symbols: ['AAPL'],
  series: ['INFLATION'],
  from: '2013-02-28',
};

/** A row for each mutation of administrators, and each id that one takes. Run in this order on one user, all succeed. */
export const ADMINISTRATORS_INPUTS: Readonly<Record<string, (user: string) => object>> = {
  'removeSecondFactor.userId': (userId) => ({ userId }),
  'setUserRole.userId': (userId) => ({ userId, role: 'MEMBER' }),
  'unlockAccount.userId': (userId) => ({ userId }),
  'closeUserAccount.userId': (userId) => ({ userId }),
  'eraseAccount.userId': (userId) => ({ userId }),
  createSnapshot: () => ({ name: 'march', symbols: ['AAPL'], from: '2012-03-01', to: '2012-03-30' }),
  backupMarketData: () => ({}),
  importMarketData: () => ({ format: 'CSV', content: 'symbol,date,close\nNEWCO,2012-12-31,10\nNEWCO,2013-01-01,10\n' }),
  ingestMarketData: () => ({ symbols: ['AAPL'], from: '2012-12-24', to: '2012-12-31', source: 'SAMPLE' }),
  ingestReferenceData: () => REFERENCE_DATA,
};

/** An account, with a session of it and the mails that it gets. */
export interface SignedUp {
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly refreshToken: string;
  /** The token of the newest mail that leads to this page, once there is one. */
  mailedToken(page: 'verify-email' | 'reset-password'): Promise<string>;
}

/** A row for each mutation that is there for whoever is not signed in. Run in this order, all succeed. */
export const OPEN_INPUTS: Readonly<Record<string, (account: SignedUp) => object | Promise<object>>> = {
  signUp: ({ username, password }) => ({ email: `${username}@example.org`, username: `${username}-too`, password }),
  verifyEmail: async ({ mailedToken }) => ({ token: await mailedToken('verify-email') }),
  resendVerification: ({ email }) => ({ email }),
  logIn: ({ email, password }) => ({ email, password }),
  refreshSession: ({ refreshToken }) => ({ refreshToken }),
  logOut: ({ refreshToken }) => ({ refreshToken }),
  requestPasswordReset: ({ email }) => ({ email }),
  resetPassword: async ({ password, mailedToken }) => ({
    token: await mailedToken('reset-password'),
    newPassword: `${password} again`,
  }),
};
