import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer, silentLogger } from '@quantgraph/shared/test-kit';
import { createTradingSubgraph } from '../create-trading-subgraph.js';
import { aStrategy, aStudy, aTradingSubgraph, eventually, mutate, type TradingTest } from './a-trading-subgraph.js';

const ada = aViewer();
let test: TradingTest;
let strategyId: string;
beforeAll(async () => {
  test = await aTradingSubgraph();
  strategyId = await aStrategy(test.subgraph, ada);
});
afterAll(() => test.stop());

interface Trial {
  number: number;
  state: string;
  parameters: Record<string, number> | null;
  value: number | null;
}

const fields = `status completedTrials bestParams bestValue errorDetails { code } strategy { id }
  bestTrial { number value parameters } trials(first: 100) { totalCount nodes { number state parameters value } }`;

const ended = (id: string, subgraph = test.subgraph) =>
  eventually(async () => {
    const { data } = await ask(subgraph, ada, `query ($id: ID!) { optimizationStudy(id: $id) { ${fields} } }`, { id });
    return data.optimizationStudy.status !== 'RUNNING' && data.optimizationStudy;
  });

describe('a study', () => {
  it('tries as many sets as asked, within the space, and keeps the best', async () => {
    const parameterSpace = { short_window: { type: 'int', low: 5, high: 30 } };
    const study = await ended(await aStudy(test.subgraph, ada, strategyId, { nTrials: 30, seed: 7, parameterSpace }));
    const trials: Trial[] = study.trials.nodes;
    expect(study).toMatchObject({ status: 'COMPLETED', completedTrials: 30, strategy: { id: strategyId } });
    expect(trials.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, number) => number));
    for (const { parameters } of trials) {
      expect(Object.keys(parameters ?? {})).toEqual(['short_window']);
      expect(parameters?.short_window).toBeGreaterThanOrEqual(5);
      expect(parameters?.short_window).toBeLessThanOrEqual(30);
    }
    const best = Math.max(...trials.map(({ value }) => value ?? -Infinity));
    const winner = trials.find(({ value }) => value === best);
    expect(study.bestValue).toBe(best);
    expect(study.bestTrial).toEqual({ number: winner?.number, value: best, parameters: winner?.parameters });
    expect(study.bestParams).toEqual({ ...winner?.parameters, long_window: 50, allow_short: false });
  });

  it('draws the same trials for the same seed, and others for another', async () => {
    const trialsOf = async (seed: number): Promise<Trial[]> =>
      (await ended(await aStudy(test.subgraph, ada, strategyId, { seed }))).trials.nodes;
    const trials = await trialsOf(1);
    expect(await trialsOf(1)).toEqual(trials);
    expect(await trialsOf(2)).not.toEqual(trials);
  });

  it.each(['RANDOM', 'TPE', 'CMA_ES', 'NSGA_II'])(
    'searches by %s, and makes the same trials again',
    async (sampler) => {
      const input = { sampler, nTrials: 30, seed: 4 };
      const [one, other] = await Promise.all([
        ended(await aStudy(test.subgraph, ada, strategyId, input)),
        ended(await aStudy(test.subgraph, ada, strategyId, input)),
      ]);
      expect(one).toMatchObject({ status: 'COMPLETED', completedTrials: 30 });
      expect(new Set(one.trials.nodes.map(({ parameters }: Trial) => JSON.stringify(parameters))).size).toBeGreaterThan(
        20,
      );
      expect(other).toEqual(one);
    },
  );

  it('ends a GRID once every combination is tried, each once', async () => {
    const parameterSpace = {
      short_window: { type: 'int', low: 5, high: 7 },
      long_window: { type: 'categorical', choices: [40, 60] },
    };
    const input = { sampler: 'GRID', nTrials: 30, parameterSpace };
    const study = await ended(await aStudy(test.subgraph, ada, strategyId, input));
    const pairs = study.trials.nodes.map(
      ({ parameters }: Trial) => `${parameters?.short_window}/${parameters?.long_window}`,
    );
    expect(study.status).toBe('COMPLETED');
    expect(pairs.sort()).toEqual(['5/40', '5/60', '6/40', '6/60', '7/40', '7/60']);
  });

  it('fails where no trial gives a value, and says so', async () => {
    const config = { symbols: ['AAPL'], startDate: '2016-12-01', endDate: '2016-12-31' };
    const study = await ended(await aStudy(test.subgraph, ada, strategyId, { config }));
    expect(study).toMatchObject({ status: 'FAILED', errorDetails: { code: 'NO_VALUE' }, bestTrial: null });
  });

  it('marks a trial that the data cannot run as failed, and goes on', async () => {
    const config = { symbols: ['AAPL'], startDate: '2010-01-01', endDate: '2014-12-31' };
    const parameterSpace = { short_window: { type: 'int', low: 1, high: 40 } };
    const study = await ended(await aStudy(test.subgraph, ada, strategyId, { nTrials: 20, config, parameterSpace }));
    const states = new Set(study.trials.nodes.map(({ state }: Trial) => state));
    expect(study.status).toBe('COMPLETED');
    expect([...states].sort()).toEqual(['COMPLETED', 'FAILED']);
  });
});

describe('a study cut short', () => {
  it('goes on with the trials that are missing, none lost or doubled', async () => {
    const first = await ended(await aStudy(test.subgraph, ada, strategyId, { nTrials: 10, seed: 3 }));
    const idle = await aTradingSubgraph({ runJobs: false });
    const strategy = await aStrategy(idle.subgraph, ada);
    const id = await aStudy(idle.subgraph, ada, strategy, { nTrials: 10, seed: 3 });
    const kept = first.trials.nodes.filter(({ number }: Trial) => [0, 4, 9].includes(number));
    await idle.store.collection('optimization_trials').insertMany(
      kept.map(({ number, parameters, value }: Trial) => ({
        _id: `kept-${number}` as never,
        study_id: id,
        number,
        parameters,
        value,
        state: 'completed',
        user_id: ada.id,
        created_at: new Date(),
      })),
    );
    await idle.store.collection('jobs').deleteMany({});
    const { stores, peers } = idle;
    const heir = await createTradingSubgraph({ ...stores, peers, logger: silentLogger });
    const study = await ended(id, heir);
    expect(study.trials).toEqual(first.trials);
    const trial = await idle.store.collection('optimization_trials').findOne({ study_id: id, number: 4 });
    expect(trial?._id).toBe('kept-4');
    await heir.stop();
    await idle.stop();
  });
});

it.each([
  [{ nTrials: 0 }, 'input.nTrials'],
  [{ nTrials: 10_001 }, 'input.nTrials'],
  [{ parallelism: 2 }, 'input.parallelism'],
  [{ objectives: [] }, 'input.objectives'],
  [{ objectives: ['VOLATILITY', 'VOLATILITY'] }, 'input.objectives'],
  [{ objective: 'WIN_RATE', objectives: ['VOLATILITY'] }, 'input.objective'],
  [{ constraints: [{ metric: 'MAX_DRAWDOWN' }] }, 'input.constraints.0'],
  [{ constraints: [{ metric: 'MAX_DRAWDOWN', min: 0, max: -1 }] }, 'input.constraints.0'],
  [{ pruner: 'MEDIAN' }, 'input.pruner'],
  [{ validation: {} }, 'input.validation'],
  [{ validation: { holdOut: { fraction: 0.2 }, crossValidation: { folds: 2 } } }, 'input.validation'],
  [{ validation: { holdOut: { fraction: 1 } } }, 'input.validation.holdOut.fraction'],
  [{ validation: { crossValidation: { folds: 1 } } }, 'input.validation.crossValidation.folds'],
  [
    { validation: { walkForward: { folds: 2, trainBars: 9, trainFraction: 0.5 } } },
    'input.validation.walkForward.trainFraction',
  ],
  [{ walkForwardAnalysis: { folds: 2 }, isExternal: true }, 'input.isExternal'],
  [{ walkForwardAnalysis: { folds: 2 }, validation: { holdOut: { fraction: 0.2 } } }, 'input.validation'],
  [{ walkForwardAnalysis: { folds: 2 }, objectives: ['SHARPE_RATIO', 'VOLATILITY'] }, 'input.objectives'],
  [{ walkForwardAnalysis: { folds: 3 }, nTrials: 5_000 }, 'input.nTrials'],
  [{ initialTrials: [{ short_window: 5 }] }, 'input.initialTrials.0.long_window'],
  [{ initialTrials: [{ short_window: 5, long_window: 500 }] }, 'input.initialTrials.0.long_window'],
  [{ initialTrials: [{ short_window: 40, long_window: 30 }] }, 'input.initialTrials.0.short_window'],
  [{ nTrials: 1, initialTrials: [1, 2] }, 'input.initialTrials'],
  [{ seed: -1 }, 'input.seed'],
  [{ parameterSpace: { window: { type: 'int', low: 1, high: 2 } } }, 'input.parameterSpace.window'],
  [{ parameterSpace: { short_window: { type: 'int', low: 9, high: 2 } } }, 'input.parameterSpace.short_window.low'],
  [{ parameterSpace: {} }, 'input.parameterSpace'],
  [{ config: { symbols: ['NONE'] } }, 'input.config.symbols'],
])('refuses %j, naming the field', async (wrong, field) => {
  const input = { name: 'A', strategyId, nTrials: 5, config: { symbols: ['AAPL'] }, ...wrong };
  const { userErrors } = await mutate(test.subgraph, ada, 'startOptimizationStudy', input, 'optimizationStudy { id }');
  expect(userErrors).toEqual([['INVALID_INPUT', field]]);
});
