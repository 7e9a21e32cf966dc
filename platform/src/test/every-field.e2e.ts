import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aWorld, type World } from './a-world.js';
import { aCaller, type Caller } from './a-world-caller.js';
import {
  ADMINISTRATORS_INPUTS,
  ID_INPUTS,
  LAST_INPUTS,
  OTHER_INPUTS,
  REFERENCE_DATA,
  SECOND_FACTOR_INPUTS,
} from './a-world-mutations.js';
import { openReads, ownedReads, readsOf, watches, watchOf } from './a-world-reads.js';
import { API, objectsIn } from './a-world-schema.js';
import { anAdministrator } from './an-administrator.js';
import { anAlphaVantage, type TestAlphaVantage } from './an-alpha-vantage.js';
import { withWaitingWork } from './with-waiting-work.js';

let alphaVantage: TestAlphaVantage;
let running: RunningGraph;
let world: World;
let administrator: Caller;

beforeAll(async () => {
  alphaVantage = await anAlphaVantage();
  running = await aGraph({ ingestion: alphaVantage.ingestion });
  world = await withWaitingWork(running, await aWorld(running.url, 'ada'));
  administrator = await anAdministrator(running);
  const { data } = await administrator.mutate('ingestReferenceData', REFERENCE_DATA);
  await administrator.watch(watchOf('ingestionJobProgressed', data.job.id));
}, 120_000);
afterAll(async () => {
  await running?.close();
  await alphaVantage.close();
});

/** Fields that answer null or an empty list in this world, and why. */
const NEVER_SEEN: Readonly<Record<string, string>> = {
  'AccountJob.error': 'all that an export needs is there',
  'BacktestProvenance.codeHash': 'the one result is of a built-in type',
  'BacktestReproduction.differences': 'the same run gives the same result',
  'BiasReport.movedSignals': 'no strategy type knows the future',
  'IngestionJob.error': 'what the rows bring in is there',
  'MovedSignal.became': 'no strategy type knows the future',
  'MovedSignal.cut': 'no strategy type knows the future',
  'MovedSignal.date': 'no strategy type knows the future',
  'MovedSignal.symbol': 'no strategy type knows the future',
  'MovedSignal.was': 'no strategy type knows the future',
  'OptimizationTrial.error': 'every set of these studies can be run',
  'RAGDocument.embeddingError': 'the bundled embeddings server cuts long texts and refuses none',
  'ReproductionDifference.message': 'the same run gives the same result',
  'ReproductionDifference.part': 'the same run gives the same result',
  'StrategyCodeCheck.problems': 'the code that is checked is sound',
  'StrategyCodeProblem.column': 'the code that is checked is sound',
  'StrategyCodeProblem.line': 'the code that is checked is sound',
  'StrategyCodeProblem.message': 'the code that is checked is sound',
  'StudyValidation.fraction': 'no study of these holds out a part',
  'StudyValidation.trainFraction': 'the walks of these studies are cut by bars',
  'Trade.tag': 'only a strategy that decides day by day names its orders',
  'WalkForwardAnalysis.trainFraction': 'the windows of these studies are cut by bars',
};

/** How many levels of objects to ask a root field for, where two are not the right number. */
const DEPTHS: Readonly<Record<string, number>> = { me: 1, user: 1, chatSession: 3 };

const seen = new Set<string>();

/** Keeps which fields of an answer have a value; a list without items is none. */
function note(answer: unknown): void {
  for (const object of objectsIn(answer)) {
    for (const [field, value] of Object.entries(object)) {
      if (value !== null && !(Array.isArray(value) && value.length === 0)) seen.add(`${object.__typename}.${field}`);
    }
  }
}

const everyField = (): string[] =>
  Object.values(API.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .filter((type) => ![API.getQueryType(), API.getMutationType(), API.getSubscriptionType()].includes(type as never))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    )
    // Payloads of what went well have none; UserError's own fields are in the list.
    .filter((field) => !field.endsWith('Payload.userErrors'));

describe('the graph', () => {
  it('answers every root field', async () => {
    for (const name of [...openReads(), ...ownedReads().map((read) => read.name)]) {
      const caller = ['auditEvents', 'users'].includes(name) ? administrator : world;
      for (const query of readsOf(name, world.all, DEPTHS[name] ?? 2)) {
        const { data, errors } = await caller.ask(query);
        expect({ name, errors }).toEqual({ name, errors: [] });
        expect({ name, isNothing: data[name] === null }).toEqual({ name, isNothing: false });
        note(data);
      }
    }
  }, 180_000);

  it('tells of everything that can be watched', async () => {
    for (const { name, type } of watches()) {
      for (const id of world.all.get(type) ?? []) {
        const [told, ...more] = await world.watch(watchOf(name, id));
        expect({ name, errors: told?.errors, more }).toEqual({ name, errors: [], more: [] });
        expect(told?.data[name]).toMatchObject({ id });
        note(told);
      }
    }
  });

  it('carries every mutation out', async () => {
    const inputs = Object.entries(ID_INPUTS).map(([path, input]) => [path, input(world.ids, world.ids)] as const);
    let secondFactor = { secret: '', recoveryCodes: [] };
    for (const [mutation, input] of Object.entries(SECOND_FACTOR_INPUTS)) {
      const { data, errors } = await world.mutate(mutation, input(secondFactor));
      expect({ mutation, errors, userErrors: data?.userErrors }).toEqual({ mutation, errors: [], userErrors: [] });
      secondFactor = { ...secondFactor, ...data };
      note(data);
    }
    for (const [path, input] of [...inputs, ...Object.entries(OTHER_INPUTS)]) {
      const mutation = path.split('.')[0] ?? path;
      const { data, errors } = await world.mutate(mutation, input);
      expect({ path, errors, userErrors: data?.userErrors }).toEqual({ path, errors: [], userErrors: [] });
      note(data);
    }
    const { refreshToken } = world;
    const refreshed = await world.mutate('refreshSession', { refreshToken });
    note([world.payloads, refreshed.data]);
    for (const [path, input] of Object.entries(ADMINISTRATORS_INPUTS)) {
      const { data, errors } = await administrator.mutate(path.split('.')[0] ?? path, input(world.ids.Friend ?? ''));
      expect({ path, errors, userErrors: data?.userErrors }).toEqual({ path, errors: [], userErrors: [] });
      note(data);
    }
    const { data: ingested } = await administrator.ask('{ ingestionJobs { id } }');
    for (const { id } of ingested.ingestionJobs) {
      note(await administrator.watch(watchOf('ingestionJobProgressed', id)));
    }
    const problem = await world.mutate('deleteWatchlist', { id: 'nobody' });
    note(problem.data);
    for (const [mutation, input] of Object.entries(LAST_INPUTS)) {
      const { data, errors } = await world.mutate(mutation, input);
      expect({ mutation, errors, userErrors: data?.userErrors }).toEqual({ mutation, errors: [], userErrors: [] });
      note(data);
    }
    const out = await aCaller(running.url).mutate('logOut', { refreshToken: refreshed.data.session.refreshToken });
    expect(out).toEqual({ data: { __typename: 'LogOutPayload', userErrors: [] }, errors: [] });
  });

  it('has no field that never has a value', () => {
    expect(everyField().filter((field) => !seen.has(field))).toEqual(Object.keys(NEVER_SEEN));
  });
});
