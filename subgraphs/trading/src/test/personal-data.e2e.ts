import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aStudy,
  aTradingSubgraph,
  finished,
  mutate,
  type TradingTest,
} from './a-trading-subgraph.js';

let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph();
});
afterAll(() => test.stop());

/** Names of collections that have something of a user's, behind the graph. */
async function collectionsOf({ id }: Viewer): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await test.store.listCollections()) {
    if ((await test.store.collection(name).countDocuments({ user_id: id })) > 0) found.push(name);
  }
  return found.sort();
}

const PAGE = '{ personalData { rows { collection document } next } }';
const ERASE = 'mutation { erasePersonalData { isComplete } }';

const OWNED = [
  'backtest_executions',
  'backtest_results',
  'backtests',
  'jobs',
  'optimization_studies',
  'optimization_trials',
  'portfolio_transactions',
  'portfolios',
  'strategies',
  'strategy_versions',
];

async function everythingOf(viewer: Viewer): Promise<void> {
  const { subgraph } = test;
  const strategyId = await aStrategy(subgraph, viewer);
  await finished(subgraph, viewer, await anExecution(subgraph, viewer, await aBacktest(subgraph, viewer, strategyId)));
  const id = await aStudy(subgraph, viewer, strategyId, { nTrials: 2 });
  const query = 'subscription ($id: ID!) { optimizationProgressed(studyId: $id) { status } }';
  for await (const event of subgraph.subscribe({ query, variables: { id }, viewer, requestId: id })) {
    expect(event.errors).toBeUndefined();
  }
  const { portfolio } = await mutate(
    subgraph,
    viewer,
    'createPortfolio',
    { name: 'Savings', positions: [] },
    'portfolio { id }',
  );
  const transactions = [{ date: '2015-01-05', kind: 'DEPOSIT', amount: 1 }];
  await mutate(subgraph, viewer, 'recordTransactions', { portfolioId: portfolio.id, transactions }, 'portfolio { id }');
}

describe('what trading keeps of a user', () => {
  it('is given whole, and erased without a trace; what is of others stays', async () => {
    const [ada, bob] = [aViewer(), aViewer()];
    await everythingOf(ada);
    await everythingOf(bob);
    const { rows, next } = (await ask(test.subgraph, ada, PAGE)).data.personalData;
    expect(next).toBeNull();
    const documents = rows.map(({ document }: { document: string }) => JSON.parse(document));
    expect(new Set(documents.map(({ user_id }: { user_id: string }) => user_id))).toEqual(new Set([ada.id]));
    expect([...new Set(rows.map(({ collection }: { collection: string }) => collection))].sort()).toEqual(OWNED);
    expect((await ask(test.subgraph, ada, ERASE)).data.erasePersonalData).toEqual({ isComplete: true });
    expect((await ask(test.subgraph, ada, ERASE)).data.erasePersonalData).toEqual({ isComplete: true });
    expect(await collectionsOf(ada)).toEqual([]);
    expect(await collectionsOf(bob)).toEqual(OWNED);
  });

  it('is erased while runs are under way, and none of them writes after that', async () => {
    const ada = aViewer();
    const { subgraph, peers } = test;
    let load = () => {};
    const loading = new Promise<void>((begun) => {
      peers.beforeBars = () => {
        begun();
        return new Promise((go) => (load = go));
      };
    });
    const strategyId = await aStrategy(subgraph, ada);
    const backtestId = await aBacktest(subgraph, ada, strategyId);
    await anExecution(subgraph, ada, backtestId);
    await loading;
    const erasing = ask(subgraph, ada, ERASE);
    load();
    peers.beforeBars = async () => {};
    expect((await erasing).data.erasePersonalData).toEqual({ isComplete: true });
    expect(await collectionsOf(ada)).toEqual([]);
  });

  it('is for nobody but the user, with the permission for the account', async () => {
    const key = { id: 'ada', scopes: ['trading:read'] };
    for (const [viewer, code] of [
      [null, 'UNAUTHENTICATED'],
      [key, 'FORBIDDEN'],
    ] as const) {
      expect((await ask(test.subgraph, viewer, PAGE)).errors[0]?.extensions?.code).toBe(code);
      expect((await ask(test.subgraph, viewer, ERASE)).errors[0]?.extensions?.code).toBe(code);
    }
  });
});
