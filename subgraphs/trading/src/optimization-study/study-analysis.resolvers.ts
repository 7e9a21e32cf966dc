import { badUserInput } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { TradingContext } from '../context.js';
import { parameterImportances } from '../samplers/importances.js';
import { paretoFront } from '../samplers/pareto.js';
import type { Dimension } from '../signals/types.js';
import {
  type AnalysisRecord,
  type OptimizationStudyRecord,
  type OutOfSample,
  settingsOf,
} from './optimization-study.model.js';
import { type OptimizationTrialRecord, seenTrial } from './optimization-trial.model.js';
import { heatMapOf, sliceOf } from './parameter-surfaces.js';
import { BOUNDED_FIGURES, directionsOf, graphNamesOf, STUDY_OBJECTIVES, type StudyObjective } from './study-figures.js';
import { historyOf } from './study-history.js';
import { type WalkForwardOutcome, walkForwardOutcome } from './walk-forward-analysis.js';

type AnalysisResolvers = Pick<
  Resolvers,
  | 'OptimizationStudy'
  | 'OptimizationObjective'
  | 'BoundedFigure'
  | 'ValidationKind'
  | 'FoldAggregate'
  | 'WalkForwardAnalysis'
  | 'OutOfSampleColumns'
>;

const MOST_BINS = 100;

/** Which of the study's objectives is meant; -1 where it does not search by it. */
const placeOf = (study: OptimizationStudyRecord, objective: StudyObjective | null | undefined): number =>
  objective ? settingsOf(study).objectives.indexOf(objective) : 0;

export const studyAnalysisResolvers: AnalysisResolvers = {
  OptimizationObjective: graphNamesOf(STUDY_OBJECTIVES),
  BoundedFigure: graphNamesOf(BOUNDED_FIGURES),
  ValidationKind: { HOLD_OUT: 'hold_out', WALK_FORWARD: 'walk_forward', CROSS_VALIDATION: 'cross_validation' },
  FoldAggregate: { MEAN: 'mean', MEDIAN: 'median' },
  OptimizationStudy: {
    bestTrials: async (study, _args, { loaders }) => {
      if (settingsOf(study).walkForward) return [];
      const trials = await loaders.trialsOfStudy.load(study._id);
      const front = paretoFront(trials.map(seenTrial), directionsOf(settingsOf(study).objectives));
      const numbers = new Set(front.map(({ number }) => number));
      return trials.filter(({ number }) => numbers.has(number));
    },
    history: async (study, { objective }, { loaders }) => {
      const place = placeOf(study, objective);
      const [direction = 'maximize'] = directionsOf(settingsOf(study).objectives.slice(Math.max(place, 0)));
      return historyOf(await loaders.trialsOfStudy.load(study._id), place, direction);
    },
    parameterImportances: async (study, { objective }, { loaders }) =>
      importancesOf(study, await loaders.trialsOfStudy.load(study._id), placeOf(study, objective)),
    slice: async (study, { parameter, objective }, { loaders }) => {
      const trials = dimensionOf(study, parameter) ? await loaders.trialsOfStudy.load(study._id) : [];
      return sliceOf(trials, parameter, placeOf(study, objective));
    },
    heatMap: async (study, { x, y, bins, objective }, { loaders }) => {
      const count = bins ?? 20;
      if (count < 2 || count > MOST_BINS) throw badUserInput(`Expected bins from 2 to ${MOST_BINS}, but got ${count}.`);
      const [xDimension, yDimension] = [x, y].map((name) => dimensionOf(study, name));
      if (!xDimension || !yDimension) return { x: [], y: [], value: [], trial_count: [] };
      const trials = await loaders.trialsOfStudy.load(study._id);
      return heatMapOf(trials, [x, xDimension], [y, yDimension], placeOf(study, objective), count);
    },
  },
  OutOfSampleColumns: { date: ({ dates }) => [...dates], value: ({ values }) => [...values] },
  WalkForwardAnalysis: {
    outOfSample: seriesOf,
    totalReturn: async (analysis, _args, context) => (await outcomeOf(analysis, context)).totalReturn,
    annualReturn: async (analysis, _args, context) => (await outcomeOf(analysis, context)).annualReturn,
    efficiency: async (analysis, _args, context) => (await outcomeOf(analysis, context)).efficiency,
  },
};

async function seriesOf(
  { study_id }: AnalysisRecord,
  _args: unknown,
  { loaders }: TradingContext,
): Promise<OutOfSample> {
  return (await loaders.outOfSample.load(study_id))?.series ?? { dates: [], values: [] };
}

const outcomeOf = async (analysis: AnalysisRecord, context: TradingContext): Promise<WalkForwardOutcome> =>
  walkForwardOutcome(analysis.windows, await seriesOf(analysis, {}, context));

const dimensionOf = ({ parameter_space: space }: OptimizationStudyRecord, name: string): Dimension | undefined =>
  Object.hasOwn(space, name) ? space[name] : undefined;

function importancesOf(study: OptimizationStudyRecord, trials: readonly OptimizationTrialRecord[], place: number) {
  const direction = directionsOf(settingsOf(study).objectives)[place];
  if (!direction) return null;
  const seen = trials.map(seenTrial).flatMap((trial) => {
    const value = trial.state === 'completed' ? trial.values?.[place] : undefined;
    return value === undefined ? [] : [{ ...trial, values: [value] }];
  });
  const importances = parameterImportances(study.parameter_space, seen, direction);
  return importances && Object.entries(importances).map(([parameter, importance]) => ({ parameter, importance }));
}
