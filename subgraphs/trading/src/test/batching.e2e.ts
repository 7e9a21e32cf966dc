import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CommandCount, connectMongo, countCommands, ensureIndexes, type ShareKind } from '@quantgraph/shared';
import { aViewer, dropDatabases, testStores } from '@quantgraph/shared/test-kit';
import type { Connection } from 'mongoose';
import { createLoaders, createPages } from '../create-loaders.js';
import { createModels, type Models } from '../create-models.js';
import { createMarketClient } from '../market-data/market.client.js';
import { createPortfolioMarketClient } from '../portfolio/book/portfolio-market.client.js';
import { FakePeers } from './fake-peers.js';
import {
  aBacktestRecord,
  anExecutionRecord,
  aPortfolioRecord,
  aResultRecord,
  aStrategyRecord,
  aStudyRecord,
  aTrialRecord,
} from './stored-records.js';

const ada = aViewer();
const bob = aViewer();
const stores = testStores();
const peers = new FakePeers();
const tied = new Date('2024-01-01T00:00:00Z');
const of = (user_id: string, prefix: string) => ['1', '2', '3'].map((n) => ({ _id: `${prefix}${n}`, user_id }));
let connection: Connection;
let models: Models;
let count: CommandCount;

beforeAll(async () => {
  connection = await connectMongo('trading', { ...stores, monitorCommands: true });
  models = createModels(connection);
  await ensureIndexes(connection);
  for (const { _id, user_id } of [...of(ada.id, 'a'), ...of(bob.id, 'b')]) {
    await models.strategy.create(aStrategyRecord({ _id, user_id }));
    await models.portfolio.create(aPortfolioRecord({ _id, user_id }));
    await models.optimizationStudy.create(aStudyRecord({ _id, user_id }));
    await models.job.create({ _id, kind: 'run_study', payload: {}, user_id, available_at: tied });
    for (const number of [0, 1, 2]) {
      await models.optimizationTrial.create(aTrialRecord({ study_id: _id, number, value: number % 2, user_id }));
    }
    for (const n of [1, 2, 3]) {
      const backtest = { _id: `${_id}-${n}`, strategy_id: _id, user_id, created_at: tied };
      await models.backtest.create(aBacktestRecord(backtest));
      await models.backtestExecution.create(anExecutionRecord({ _id: backtest._id, backtest_id: _id, user_id }));
      const run = { _id: backtest._id, backtest_id: _id, execution_id: backtest._id, user_id };
      await models.backtestResult.create(aResultRecord({ ...run, executed_at: new Date(n) }));
    }
  }
  count = countCommands(connection);
});
beforeEach(() => count.reset());
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

const clients = { market: createMarketClient(peers), portfolioMarket: createPortfolioMarketClient(peers) };
const loadersOf = (viewer: typeof ada | null) => createLoaders(models, clients, viewer);

describe('loaders', () => {
  type Loader = { load(key: string): Promise<{ _id: string } | null> };
  /** With the commands beside the first that it takes to see whether what is not found is shared. */
  const byId: [string, string[], number][] = [
    ['strategy', ['a2', 'b1', 'none', 'a1'], 1],
    ['backtest', ['a2-1', 'b1-1', 'none', 'a1-1'], 1],
    ['backtestExecution', ['a2-1', 'b1-1', 'none', 'a1-1'], 2],
    ['backtestResult', ['a2-1', 'b1-1', 'none', 'a1-1'], 2],
    ['resultOfExecution', ['a2-1', 'b1-1', 'none', 'a1-1'], 0],
    ['resultSeries', ['a2-1', 'b1-1', 'none', 'a1-1'], 0],
    ['optimizationStudy', ['a2', 'b1', 'none', 'a1'], 0],
    ['portfolio', ['a2', 'b1', 'none', 'a1'], 1],
    ['job', ['a2', 'b1', 'none', 'a1'], 0],
  ];

  it.each(byId)('%s loads n of the own in one command', async (name, keys) => {
    const loader = loadersOf(ada)[name as 'strategy'] as Loader;
    await Promise.all([keys[0], keys[3]].map((key) => loader.load(key as string)));
    expect(count.commands).toHaveLength(1);
  });

  it.each(byId)("%s loads n ids, in order, gaps and another's as null", async (name, keys, further) => {
    const loader = loadersOf(ada)[name as 'strategy'] as Loader;
    const loaded = await Promise.all(keys.map((key) => loader.load(key)));
    expect(loaded.map((record) => record?._id ?? null)).toEqual([keys[0], null, null, keys[3]]);
    expect(count.commands).toHaveLength(1 + further);
    const anonymous = loadersOf(null)[name as 'strategy'] as Loader;
    expect(await anonymous.load(keys[0] as string)).toBeNull();
    expect(count.commands).toHaveLength(1 + further);
  });

  it('latestResult loads the latest of n backtests in one command', async () => {
    const { latestResult } = loadersOf(ada);
    const loaded = await Promise.all(['a2', 'b1', 'none', 'a1'].map((id) => latestResult.load(id)));
    expect(loaded.map((record) => record?._id ?? null)).toEqual(['a2-3', null, null, 'a1-3']);
    expect(loaded[0]).not.toHaveProperty('trades');
    expect(count.commands).toEqual(['aggregate']);
  });

  it('bestTrial loads the first of the best of n studies in one command', async () => {
    const { bestTrial } = loadersOf(ada);
    const loaded = await Promise.all(['a2', 'b1', 'none', 'a1'].map((id) => bestTrial.load(id)));
    expect(loaded.map((trial) => trial && [trial.study_id, trial.number])).toEqual([['a2', 1], null, null, ['a1', 1]]);
    expect(count.commands).toEqual(['aggregate']);
  });

  it('bestTrialBelow loads the first of the lowest of n studies in one command', async () => {
    const { bestTrialBelow } = loadersOf(ada);
    const loaded = await Promise.all(['a2', 'b1', 'none', 'a1'].map((id) => bestTrialBelow.load(id)));
    expect(loaded.map((trial) => trial && [trial.study_id, trial.number])).toEqual([['a2', 0], null, null, ['a1', 0]]);
    expect(count.commands).toEqual(['aggregate']);
  });

  it('trialsOfStudy loads all trials of n studies by number, in one command', async () => {
    const { trialsOfStudy } = loadersOf(ada);
    const loaded = await Promise.all(['a2', 'b1', 'none', 'a1'].map((id) => trialsOfStudy.load(id)));
    const found = loaded.map((trials) => trials.map(({ study_id, number }) => `${study_id} ${number}`));
    expect(found).toEqual([['a2 0', 'a2 1', 'a2 2'], [], [], ['a1 0', 'a1 1', 'a1 2']]);
    expect(count.commands).toEqual(['find']);
  });

  it('outOfSample loads what n analyses gave in one command, nothing of another', async () => {
    const { outOfSample } = loadersOf(ada);
    const loaded = await Promise.all(['a2', 'b1', 'none', 'a1'].map((id) => outOfSample.load(id)));
    const empty = { dates: [], values: [] };
    expect(loaded.map((one) => one?.series ?? null)).toEqual([empty, null, null, empty]);
    expect(count.commands).toEqual(['find']);
  });

  it('price asks market once for all symbols', async () => {
    peers.calls.length = 0;
    const { price } = loadersOf(ada);
    const loaded = await Promise.all(['TWO', 'NONE', 'AAPL'].map((symbol) => price.load(symbol)));
    expect(loaded.map((one) => one?.symbol ?? null)).toEqual(['TWO', null, 'AAPL']);
    expect(peers.calls).toHaveLength(1);
  });
});

describe('what is shared', () => {
  const share = (kind: ShareKind, subject_id: string) =>
    models.share.create({ kind, subject_id, owner_id: bob.id, user_id: carol.id, access: 'read' });
  const carol = aViewer();
  beforeAll(async () => {
    for (const id of ['b1', 'b2', 'b3']) {
      await share('strategy', id);
      await share('portfolio', id);
      // Executions and results of the records above name it as their backtest.
      await models.backtest.create(aBacktestRecord({ _id: id, strategy_id: id, user_id: bob.id }));
      await share('backtest', id);
    }
  });
  afterAll(async () => {
    await models.backtest.deleteMany({ _id: { $in: ['b1', 'b2', 'b3'] } });
  });

  it.each([
    ['strategy', ['b1', 'b2', 'b3'], 3],
    ['portfolio', ['b1', 'b2', 'b3'], 3],
    ['backtest', ['b1', 'b2', 'b3'], 3],
    ['backtestExecution', ['b1-1', 'b2-1', 'b3-1'], 4],
    ['backtestResult', ['b1-1', 'b2-1', 'b3-1'], 4],
    ['sharedResultOfExecution', ['b1-1', 'b2-1', 'b3-1'], 3],
    ['sharedResultSeries', ['b1-1', 'b2-1', 'b3-1'], 3],
  ] as const)(
    '%s loads by as many commands for 3 as for 1, for whom it is shared with alone',
    async (name, ids, commands) => {
      for (const some of [ids.slice(0, 1), ids]) {
        count.reset();
        const loader = loadersOf(carol)[name];
        const loaded = await Promise.all([...some, 'a1', 'a1-1'].map((id) => loader.load(id)));
        expect(loaded.map((record) => record?._id ?? null)).toEqual([...some, null, null]);
        expect(count.commands).toHaveLength(commands);
      }
      const stranger = loadersOf(aViewer())[name];
      expect(await Promise.all(ids.map((id) => stranger.load(id)))).toEqual([null, null, null]);
    },
  );

  it('latestResult of shared backtests takes two commands', async () => {
    const { sharedLatestResult } = loadersOf(carol);
    const loaded = await Promise.all(['b1', 'a1', 'b3'].map((id) => sharedLatestResult.load(id)));
    expect(loaded.map((record) => record?._id ?? null)).toEqual(['b1-3', null, 'b3-3']);
    expect(count.commands).toEqual(['find', 'aggregate']);
  });

  it.each([1, 3])('a page of %i shared backtests takes four commands', async (first) => {
    const { backtest } = loadersOf(carol);
    const page = await createPages(models, carol).shared.ofViewer('backtest', { first }, (id) => backtest.load(id));
    expect(page.nodes.map(({ _id }) => _id)).toEqual(['b3', 'b2', 'b1'].slice(0, first));
    expect(count.commands).toEqual(['find', 'find', 'find', 'find']);
  });

  it('whom they are shared with is told to the owner, by one command for any number', async () => {
    const ofOwner = async (viewer: typeof ada) => {
      const { strategyShares } = loadersOf(viewer);
      const shares = await Promise.all(['b1', 'b2', 'a1'].map((id) => strategyShares.load(id)));
      return shares.map((some) => some.map(({ user_id }) => user_id));
    };
    expect(await ofOwner(bob)).toEqual([[carol.id], [carol.id], []]);
    expect(count.commands).toEqual(['find']);
    expect(await ofOwner(carol)).toEqual([[], [], []]);
  });
});

describe('connections', () => {
  const args = { first: 2 };

  it.each([
    [
      'backtests',
      'strategy_id',
      ['a1', 'a2', 'a3'],
      [
        ['a1-3', 'a1-2'],
        ['a2-3', 'a2-2'],
        ['a3-3', 'a3-2'],
      ],
    ],
    ['backtests', 'strategy_id', ['a1', 'b1'], [['a1-3', 'a1-2'], []]],
  ])('page the %s of n parents in one command', async (name, key, parents, expected) => {
    const pages = createPages(models, ada);
    const pager = pages[name as 'backtests'];
    const found = await Promise.all(parents.map((id) => pager.children(key, id, { args })));
    expect(found.map(({ nodes }) => nodes.map(({ _id }) => _id))).toEqual(expected);
    expect(count.commands).toEqual(['aggregate']);
  });

  it('page the backtests of n symbols in one command, a backtest once for each of its symbols', async () => {
    const { backtestsBySymbol } = createPages(models, ada);
    const found = await Promise.all(
      ['AAPL', 'TWO', 'NONE'].map((symbol) => backtestsBySymbol.children('traded_symbol', symbol, { args })),
    );
    const newest = ['a3-3', 'a3-2'];
    expect(found.map(({ nodes }) => nodes.map(({ _id }) => _id))).toEqual([newest, newest, []]);
    expect(count.commands).toEqual(['aggregate']);
    expect(await Promise.all(found.map(({ totalCount }) => totalCount()))).toEqual([9, 9, 0]);
  });

  it('walk over ties without losing or repeating one', async () => {
    const { backtests } = createPages(models, ada);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await backtests.list({ args: { first: 4, after } });
      seen.push(...page.nodes.map(({ _id }) => _id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['a3-3', 'a3-2', 'a3-1', 'a2-3', 'a2-2', 'a2-1', 'a1-3', 'a1-2', 'a1-1']);
  });

  it('leave the long parts of results in the store', async () => {
    const { backtestResults } = createPages(models, ada);
    const [page] = await Promise.all(
      ['a1', 'a2'].map((id) =>
        backtestResults.children('backtest_id', id, { args, order: { field: 'executed_at', direction: -1 } }),
      ),
    );
    expect(page?.nodes.map(({ _id }) => _id)).toEqual(['a1-3', 'a1-2']);
    expect(page?.nodes[0]).not.toHaveProperty('portfolio_value');
  });
});
