import { setTimeout as pause } from 'node:timers/promises';
import { createGraphClient, type GraphClient } from '../sample/graph-client.js';

const POLL_MS = 250;
const POLLS = 1_000;
const STATUSES = '{ me { backtests(first: 100, filter: { status: COMPLETED }) { totalCount } } }';
const DOCUMENTS = '{ me { documents(first: 1, filter: { types: [BACKTEST] }) { totalCount } } }';

interface Totals {
  readonly me: Record<string, { readonly totalCount: number }>;
}

/** How a dashboard's user logs in. */
export const account = (username: string) => ({
  email: `${username}@example.com`,
  password: 'correct horse battery',
});

/** What a dashboard's user has; every backtest has been run and its result indexed. */
export interface DashboardSize {
  readonly watchlists: number;
  readonly strategies: number;
  /** Of each strategy. */
  readonly backtests: number;
  readonly symbols: readonly string[];
}

/** Signs a user up and fills their dashboard, all through the gateway. */
export async function aDashboardUser(url: string, username: string, size: DashboardSize): Promise<void> {
  const client = createGraphClient(url);
  await client.signUp({ ...account(username), username });
  await client.make('saveDashboard', 'dashboard', { layout: { columns: 2 }, widgets: [{ type: 'chart' }] });
  for (let n = 0; n < size.watchlists; n += 1) {
    await client.make('createWatchlist', 'watchlist', { name: `List ${n}`, symbols: size.symbols });
  }
  const names = Array.from({ length: size.strategies }, (_, n) => `Strategy ${n}`);
  await Promise.all(names.map((name) => aStrategy(client, name, size)));
  await client.make('registerMlModel', 'mlModel', {
    name: 'Momentum',
    modelType: 'LIGHTGBM',
    version: '1',
    metrics: { rmse: 0.02 },
  });
  await client.make('startChatSession', 'session', {});
  await untilAllIndexed(client, size.strategies * size.backtests);
}

async function aStrategy(client: GraphClient, name: string, { backtests, symbols }: DashboardSize): Promise<void> {
  const strategyId = await client.make('createStrategyFromTemplate', 'strategy', { templateId: 'sma-crossover', name });
  for (let n = 0; n < backtests; n += 1) {
    const config = { symbols, startDate: '2012-01-03', endDate: '2012-12-31' };
    const backtestId = await client.make('createBacktest', 'backtest', {
      name: `${name}, run ${n}`,
      strategyId,
      config,
    });
    await client.make('runBacktest', 'execution', { backtestId });
  }
}

async function untilAllIndexed(client: GraphClient, runs: number): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const backtests = (await client.ask<Totals>(STATUSES)).me.backtests?.totalCount;
    const documents = (await client.ask<Totals>(DOCUMENTS)).me.documents?.totalCount;
    if (backtests === runs && documents === runs) return;
    await pause(POLL_MS);
  }
  throw new Error(`Expected ${runs} backtests that ran and were indexed, but some are not.`);
}
