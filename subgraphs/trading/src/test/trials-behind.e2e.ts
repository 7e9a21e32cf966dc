import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type CommandCount, connectMongo, countCommands, ensureIndexes } from '@quantgraph/shared';
import { aViewer, dropDatabases, testStores } from '@quantgraph/shared/test-kit';
import type { Connection } from 'mongoose';
import { createPastRuns } from '../backtest-execution/past-runs.js';
import { createTrialsBehind, type TrialsBehind } from '../backtest-execution/trials-behind.js';
import { createModels, type Models } from '../create-models.js';
import { NO_TRIALS } from '../metrics/deflated-sharpe-ratio.js';
import { createPastTrials } from '../optimization-study/past-trials.js';
import { anExecutionRecord, aStudyRecord, aTrialRecord } from './stored-records.js';

const ada = aViewer();
const bob = aViewer();
const stores = testStores();
const early = new Date('2024-01-01T00:00:00Z');
const moment = new Date('2024-02-01T00:00:00Z');
const late = new Date('2024-03-01T00:00:00Z');
let connection: Connection;
let models: Models;
let count: CommandCount;
let trialsBehind: TrialsBehind;

beforeAll(async () => {
  connection = await connectMongo('trading', { ...stores, monitorCommands: true });
  models = createModels(connection);
  await ensureIndexes(connection);
  trialsBehind = createTrialsBehind(
    createPastRuns(models.backtestExecution),
    createPastTrials(models.optimizationStudy, models.optimizationTrial),
  );
  count = countCommands(connection);
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

let made = 0;

async function aRun(user_id: string, strategy_id: string, sharpe_ratio: number | null, completed_at = early) {
  const _id = `run${made++}`;
  const ended = { status: 'completed', completed_at, sharpe_ratio } as const;
  await models.backtestExecution.create(anExecutionRecord({ _id, strategy_id, user_id, ...ended }));
}

type Trial = Parameters<typeof aTrialRecord>[0];

async function aSearch(study: Parameters<typeof aStudyRecord>[0], trials: Omit<Trial, 'user_id'>[]) {
  const study_id = `study${made++}`;
  const { user_id } = study;
  await models.optimizationStudy.create(aStudyRecord({ ...study, _id: study_id }));
  for (const [number, trial] of trials.entries()) {
    await models.optimizationTrial.create(aTrialRecord({ created_at: early, ...trial, study_id, number, user_id }));
  }
}

it('is nothing for a strategy that nobody has tried', async () => {
  expect(await trialsBehind('untried', ada.id, moment)).toEqual(NO_TRIALS);
});

it("adds up the user's runs and trials of the strategy before the moment, and no others", async () => {
  const own = { strategy_id: 'tried', user_id: ada.id };
  await aRun(ada.id, 'tried', 2);
  await aRun(ada.id, 'tried', null);
  await aRun(ada.id, 'tried', 100, early);
  await models.backtestExecution.collection.updateOne({ sharpe_ratio: 100 }, { $unset: { sharpe_ratio: 1 } });
  await aRun(ada.id, 'tried', 100, late);
  await aRun(ada.id, 'another', 100);
  await aRun(bob.id, 'tried', 100);
  await aSearch(own, [
    { value: 0.5 },
    { value: -1 },
    { value: null },
    { state: 'failed', value: null },
    { value: 100, created_at: late },
  ]);
  await aSearch({ ...own, objective: 'total_return' }, [{ value: 100 }, { value: 200 }]);
  await aSearch({ ...own, user_id: bob.id }, [{ value: 100 }]);
  await aSearch({ ...own, strategy_id: 'another' }, [{ value: 100 }]);
  const sums = { known: 3, sum: 2 + 0.5 - 1, sumOfSquares: 4 + 0.25 + 1 };
  expect(await trialsBehind('tried', ada.id, moment)).toEqual({ count: 3 + 3 + 2, ...sums });
});

it('takes three store commands, however much was tried', async () => {
  count.reset();
  await trialsBehind('tried', ada.id, moment);
  expect([...count.commands].sort()).toEqual(['aggregate', 'aggregate', 'find']);
});
