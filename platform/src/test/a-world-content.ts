import type { Ids, Run } from './a-world.js';

/** Of everyone in the world. */
export const PASSWORD = 'correct horse battery staple';
/** A year and more that AAPL has opening prices of. */
export const CONFIG = { symbols: ['AAPL'], startDate: '2010-01-04', endDate: '2012-12-31' };
/** Terms with something in every field: so much is borrowed that the first fall calls for margin. */
const EVERY_TERM = {
  benchmark: 'MSFT',
  volumeShare: { limit: 0.1 },
  sizing: {
    method: 'EQUITY_FRACTION',
    fraction: 3,
    quantity: 1,
    amount: 1,
    annualVolatility: 1,
    lookback: 2,
    cap: 1,
    floor: 0.1,
  },
  maxLeverage: 3,
  maintenanceMargin: 0.33,
  exits: { stopLoss: 0.2, takeProfit: 0.3, trailingStop: 0.25 },
};
/** A stretch in which some days of AAPL have closes only, so that an order may find no price. */
const WITHOUT_OPENS = { symbols: ['AAPL'], startDate: '2013-02-01', endDate: '2013-06-28' };
/** Too few days for any moving average of the strategy. */
const FEW_DAYS = { symbols: ['AAPL'], startDate: '2012-12-17', endDate: '2012-12-31' };

export async function makeViews(run: Run, mark: string): Promise<Ids> {
  const { watchlist } = await run('createWatchlist', {
    name: `${mark} list`,
    description: `${mark} favourites`,
    symbols: ['AAPL', 'MSFT'],
    metadata: { color: `${mark} teal` },
  });
  const { dashboard } = await run('saveDashboard', { layout: { title: `${mark} page` }, widgets: [{ type: 'chart' }] });
  return { Watchlist: watchlist.id, Dashboard: dashboard.id };
}

/** A prompt template and a session, with a strategy that was generated from both. */
export async function makePrompting(run: Run, mark: string): Promise<Ids> {
  const { promptTemplate } = await run('createPromptTemplate', {
    name: `${mark} reversion`,
    description: `${mark} first try`,
    template: 'Suggest an RSI mean reversion for {symbol}.',
    variables: { type: 'object', properties: { symbol: { type: 'string' } }, required: ['symbol'] },
    tags: [`${mark} tag`],
  });
  const { session } = await run('startChatSession', { context: { topic: `${mark} topic` } });
  const { generatedStrategy } = await run('saveGeneratedStrategy', {
    name: `${mark} generated`,
    description: `${mark} idea`,
    strategyType: 'RSI_MEAN_REVERSION',
    code: `// ${mark} code`,
    parameters: { rsi_period: 14, oversold: 40, overbought: 60 },
    prompt: `${mark} prompt`,
    modelUsed: 'none',
    promptTemplateId: promptTemplate.id,
    sessionId: session.id,
  });
  return { PromptTemplate: promptTemplate.id, ChatSession: session.id, GeneratedStrategy: generatedStrategy.id };
}

/** A feature with a version, a model with a deployment that took another's place, and what is told of the model. */
export async function makeModels(run: Run, mark: string): Promise<Ids> {
  const { feature } = await run('createFeature', {
    name: `${mark} momentum`,
    description: `${mark} feature`,
    featureType: 'numeric',
    schema: { type: 'number' },
    statistics: { mean: 0.1 },
  });
  const { featureVersion } = await run('createFeatureVersion', {
    featureId: feature.id,
    version: '1.0.0',
    schema: { type: 'number', note: `${mark} version` },
    statistics: { mean: 0.1, variance: 0.2 },
  });
  const { mlModel } = await run('registerMlModel', {
    name: `${mark} model`,
    modelType: 'LIGHTGBM',
    version: '1.0.0',
    parameters: { num_leaves: 31 },
    metrics: { rmse: 0.02 },
    artifactPath: 'models/model.txt',
    featureIds: [feature.id],
  });
  const modelIds = [mlModel.id];
  const deployment = { modelId: mlModel.id, environment: 'STAGING', config: { note: `${mark} config` } };
  await run('deployModel', deployment);
  const deployed = await run('deployModel', deployment);
  const text = { name: `${mark} trial`, description: `${mark} trial of models` };
  const { experiment } = await run('createExperiment', { ...text, modelIds, parameters: { folds: 5 } });
  const scenario = { ...text, modelIds, experimentId: experiment.id, config: { from: '2012-01-01' } };
  const { evaluationScenario } = await run('createEvaluationScenario', scenario);
  await run('recordEvaluationResults', { id: evaluationScenario.id, results: { [mlModel.id]: { rmse: 0.03 } } });
  const prediction = { symbol: 'AAPL', date: '2012-12-31', value: 0.01 };
  await run('recordPredictions', { modelId: mlModel.id, predictions: [prediction] });
  return {
    Feature: feature.id,
    FeatureVersion: featureVersion.id,
    MLModel: mlModel.id,
    ModelDeployment: deployed.deployment.id,
    Experiment: experiment.id,
    EvaluationScenario: evaluationScenario.id,
  };
}

/** Passes the check, whose bars are of 2020, and fails on those of CONFIG. */
const OWN_CODE = `function signal([{ dates, close }]) {
  if (dates[0] < '2015') throw new Error('These bars are too old.');
  return close.map(() => 1);
}`;

/** Strategies of every origin; a backtest and a study that come to a result, and one each that fail. */
export async function makeTrading(run: Run, mark: string, ids: Ids): Promise<Ids> {
  const { strategy: generated } = await run('createStrategyFromGenerated', {
    generatedStrategyId: ids.GeneratedStrategy,
    name: `${mark} reversion`,
  });
  const { strategy: made } = await run('createStrategyFromTemplate', {
    templateId: 'sma-crossover',
    name: `${mark} crossover`,
    description: `${mark} trend`,
  });
  await run('createStrategy', { name: `${mark} signal`, strategyType: 'ML_SIGNAL', mlModelId: ids.MLModel });
  const nervous = await run('createStrategy', {
    name: `${mark} nervous`,
    strategyType: 'MOMENTUM',
    parameters: { lookback: 1 },
  });
  const { execution, backtest } = await runBacktest(run, mark, generated.id, { ...CONFIG, ...EVERY_TERM });
  const cut = { ...CONFIG, startDate: '2012-12-03', snapshotId: ids.MarketSnapshot };
  await runBacktest(run, mark, nervous.strategy.id, cut);
  await runBacktest(run, mark, nervous.strategy.id, WITHOUT_OPENS);
  const inCode = { name: `${mark} code`, strategyType: 'CUSTOM', code: OWN_CODE };
  const { strategy: coded } = await run('createStrategy', inCode);
  await runBacktest(run, mark, coded.id, CONFIG);
  const study = {
    name: `${mark} study`,
    strategyId: made.id,
    parameterSpace: { short_window: { type: 'int', low: 5, high: 30 } },
    nTrials: 3,
  };
  const { optimizationStudy } = await run('startOptimizationStudy', {
    ...study,
    config: CONFIG,
    constraints: [{ metric: 'MAX_DRAWDOWN', min: -1, max: 0 }],
    validation: { crossValidation: { folds: 2 } },
  });
  await run('startOptimizationStudy', { ...study, config: FEW_DAYS });
  const openStudy = await makeStudies(run, mark, made.id);
  const positions = [{ symbol: 'AAPL', quantity: 40, averageCost: 20 }];
  const { portfolio } = await run('createPortfolio', { name: `${mark} savings`, positions });
  const { transactions } = await run('recordTransactions', {
    portfolioId: portfolio.id,
    transactions: [
      { date: '2010-01-04', kind: 'DEPOSIT', amount: 10_000, clientKey: 'first', note: `${mark} start` },
      { date: '2010-01-04', kind: 'BUY', symbol: 'MSFT', quantity: 50, price: 30, commission: 5 },
      { date: '2010-02-11', kind: 'DIVIDEND', symbol: 'MSFT', amount: 6.5 },
      { date: '2011-01-03', kind: 'SELL', symbol: 'AAPL', quantity: 1, price: 330, commission: 5 },
      { date: '2012-12-31', kind: 'FEE', amount: 10 },
    ],
  });
  return {
    Strategy: generated.id,
    Backtest: backtest.id,
    BacktestExecution: execution.id,
    OptimizationStudy: optimizationStudy.id,
    OpenStudy: openStudy,
    Portfolio: portfolio.id,
    PortfolioTransaction: transactions.at(-1).id,
  };
}

/** A study with windows, and one that clients run, which is stopped with a trial asked for; answers the latter's id. */
async function makeStudies(run: Run, mark: string, strategyId: string): Promise<string> {
  const study = { strategyId, nTrials: 2, objective: 'TOTAL_RETURN', config: CONFIG };
  const bars = { folds: 2, trainBars: 200, testBars: 100 };
  await run('startOptimizationStudy', { ...study, name: `${mark} windows`, walkForwardAnalysis: bars });
  const { optimizationStudy } = await run('startOptimizationStudy', {
    ...study,
    name: `${mark} clients`,
    nTrials: 6,
    isExternal: true,
    validation: { walkForward: bars },
  });
  await run('askTrial', { studyId: optimizationStudy.id });
  await run('stopOptimizationStudy', { id: optimizationStudy.id });
  return optimizationStudy.id;
}

async function runBacktest(run: Run, mark: string, strategyId: string, config: object) {
  const given = { name: `${mark} run`, description: `${mark} try`, strategyId, config };
  const { backtest } = await run('createBacktest', given);
  const { execution } = await run('runBacktest', { backtestId: backtest.id });
  return { backtest, execution };
}

/** A note about a company, and a question whose answer cites the backtest's document. */
export async function makeConversation(run: Run, mark: string, ids: Ids): Promise<void> {
  await run('indexDocument', {
    documentType: 'MARKET_INSIGHT',
    content: `${mark} note: AAPL rose.`,
    metadata: { symbol: 'AAPL' },
  });
  const sessionId = ids.ChatSession;
  await run('appendChatMessage', { sessionId, role: 'USER', content: `${mark} question` });
  await run('appendChatMessage', {
    sessionId,
    role: 'ASSISTANT',
    content: `${mark} answer`,
    citations: [{ documentId: ids.RAGDocument, score: 0.8 }],
  });
}
