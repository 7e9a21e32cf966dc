import type { GraphClient } from './graph-client.js';

interface Counted {
  readonly totalCount: number;
}

async function has(client: GraphClient, list: string): Promise<boolean> {
  const { me } = await client.ask<{ me: Record<string, Counted> }>(`{ me { ${list}(first: 1) { totalCount } } }`);
  return (me[list]?.totalCount ?? 0) > 0;
}

export async function createDemoViews(client: GraphClient): Promise<void> {
  if (await has(client, 'watchlists')) return;
  await client.make('createWatchlist', 'watchlist', {
    name: 'Technology',
    description: 'Daily bars from 2000 on',
    symbols: ['AAPL', 'MSFT', 'IBM', 'GOOG'],
    metadata: { color: 'teal' },
  });
  await client.make('saveDashboard', 'dashboard', {
    layout: { columns: 2 },
    widgets: [
      { type: 'chart', symbol: 'AAPL', column: 0 },
      { type: 'backtests', column: 1 },
    ],
  });
}

/** Records that a training outside would register; their names say that the figures are made up. */
export async function createDemoModels(client: GraphClient): Promise<void> {
  if (await has(client, 'mlModels')) return;
  const featureId = await client.make('createFeature', 'feature', {
    name: 'momentum_20',
    description: 'Return over 20 trading days',
    featureType: 'numeric',
    schema: { type: 'number' },
  });
  const modelId = await client.make('registerMlModel', 'mlModel', {
    name: 'Sample model (made-up metrics)',
    modelType: 'LIGHTGBM',
    version: '1.0.0',
    parameters: { num_leaves: 31 },
    metrics: { rmse: 0.021, mae: 0.015, r2: 0.04 },
    artifactPath: 'models/sample.txt',
    featureIds: [featureId],
  });
  await client.make('createExperiment', 'experiment', {
    name: 'Sample experiment',
    description: 'Made up, to show how models and experiments relate',
    modelIds: [modelId],
  });
}

/** From a prompt to a strategy, and from a template to a backtest that runs; answers the backtest that was started. */
export async function createDemoTrading(client: GraphClient): Promise<string | undefined> {
  if (await has(client, 'backtests')) return undefined;
  await createFromPrompt(client);
  const strategyId = await client.make('createStrategyFromTemplate', 'strategy', {
    templateId: 'sma-crossover',
    name: 'AAPL trend, 20 over 50',
  });
  const backtestId = await client.make('createBacktest', 'backtest', {
    name: 'AAPL 2013 to 2018',
    description: 'The sample stretch with the newest opening prices',
    strategyId,
    config: { symbols: ['AAPL'], startDate: '2013-05-13', endDate: '2018-05-11' },
  });
  await client.make('runBacktest', 'execution', { backtestId });
  await createDemoPortfolios(client);
  return backtestId;
}

/** One portfolio of which only positions are known, and one with transactions at the closes and in the shares of their days. */
async function createDemoPortfolios(client: GraphClient): Promise<void> {
  await client.make('createPortfolio', 'portfolio', {
    name: 'Two of three',
    positions: [
      { symbol: 'AAPL', quantity: 40, averageCost: 30 },
      { symbol: 'MSFT', quantity: 25, averageCost: 60 },
    ],
  });
  const portfolioId = await client.make('createPortfolio', 'portfolio', { name: 'Savings since 2013', positions: [] });
  await client.make('recordTransactions', 'portfolio', {
    portfolioId,
    transactions: [
      { date: '2013-05-13', kind: 'DEPOSIT', amount: 10_000 },
      { date: '2013-05-13', kind: 'BUY', symbol: 'AAPL', quantity: 10, price: 454.74, commission: 5 },
      { date: '2013-05-13', kind: 'BUY', symbol: 'MSFT', quantity: 100, price: 33.03, commission: 5 },
      {
        date: '2014-06-09',
        kind: 'SELL',
        symbol: 'AAPL',
        quantity: 20,
        price: 93.7,
        commission: 5,
        note: 'After the split',
      },
      { date: '2016-05-02', kind: 'DEPOSIT', amount: 5_000 },
      { date: '2016-05-02', kind: 'BUY', symbol: 'MSFT', quantity: 80, price: 54.97, commission: 5 },
    ],
  });
}

async function createFromPrompt(client: GraphClient): Promise<void> {
  const promptTemplateId = await client.make('createPromptTemplate', 'promptTemplate', {
    name: 'Mean reversion idea',
    template: 'Suggest an RSI mean reversion for {symbol} that buys below {oversold}.',
    variables: {
      type: 'object',
      properties: { symbol: { type: 'string' }, oversold: { type: 'number', minimum: 1, maximum: 50 } },
      required: ['symbol', 'oversold'],
    },
    tags: ['sample'],
  });
  const generatedStrategyId = await client.make('saveGeneratedStrategy', 'generatedStrategy', {
    name: 'RSI reversion, written by hand',
    description: 'Stands where a model would have answered the prompt',
    strategyType: 'RSI_MEAN_REVERSION',
    code: 'rsi(14) < 30 ? buy() : rsi(14) > 70 ? sell() : hold()',
    parameters: { rsi_period: 14, oversold: 30, overbought: 70 },
    prompt: 'Suggest an RSI mean reversion for MSFT that buys below 30.',
    modelUsed: 'none',
    promptTemplateId,
  });
  await client.make('createStrategyFromGenerated', 'strategy', { generatedStrategyId, name: 'MSFT reversion' });
}

interface DemoDocuments {
  readonly me: { readonly documents: { readonly nodes: readonly { readonly id: string }[] } };
}

/** A conversation as a client with a model of its own would keep it, citing what is indexed by then. */
export async function createDemoConversation(client: GraphClient): Promise<void> {
  if (await has(client, 'chatSessions')) return;
  const sessionId = await client.make('startChatSession', 'session', { context: { topic: 'AAPL' } });
  const { me } = await client.ask<DemoDocuments>('{ me { documents(first: 1) { nodes { id } } } }');
  const append = (role: string, content: string, citations: object[]) =>
    client.ask(
      `mutation ($input: AppendChatMessageInput!) {
        appendChatMessage(input: $input) { userErrors { message } }
      }`,
      { input: { sessionId, role, content, citations } },
    );
  await append('USER', 'How did the AAPL trend strategy do?', []);
  await append(
    'ASSISTANT',
    'Sample answer, written by hand: see the cited result.',
    me.documents.nodes.map(({ id }) => ({ documentId: id })),
  );
}
