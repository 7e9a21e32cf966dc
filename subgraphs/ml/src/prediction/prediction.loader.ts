import { badUserInput, groupBy, groupedByKey, type Loader, type Viewer } from '@quantgraph/shared';
import type { Model, PipelineStage } from 'mongoose';
import { normaliseSymbol } from './prediction.input.js';
import type { PredictionRecord } from './prediction.record.js';

const MAX_ROWS = 10_000;
const MAX_SYMBOLS = 100;

/** One symbol's predictions by date, as columns of equal length. */
export interface PredictionSeries {
  symbol: string;
  dates: string[];
  values: number[];
}

export interface PredictionRange {
  readonly symbols?: readonly string[] | null | undefined;
  /** First day, included. */
  readonly from?: string | null | undefined;
  /** Last day, included. */
  readonly to?: string | null | undefined;
}

export interface PredictionReads {
  /** A model's predictions by symbol and date; the same range of any number of models is one command. */
  rows(modelId: string, range: PredictionRange, limit: number): Promise<PredictionRecord[]>;
  /** A series for each symbol asked for; the same range of any number of models is one command. */
  series(modelId: string, range: PredictionRange & { symbols: readonly string[] }): Promise<PredictionSeries[]>;
}

/** Reads of what the viewer's models foresaw. One per request. */
export function createPredictionReads(model: Model<PredictionRecord>, viewer: Viewer | null): PredictionReads {
  const loaders = new Map<string, Loader<string, PredictionRecord[]>>();

  function loaderFor(range: PredictionRange, limit: number | null): Loader<string, PredictionRecord[]> {
    const key = JSON.stringify([range.symbols, range.from, range.to, limit]);
    const known = loaders.get(key);
    if (known) return known;
    const made = groupedByKey<string, PredictionRecord>(
      async (modelIds) => {
        if (!viewer) return [];
        const match = { model_id: { $in: modelIds }, user_id: viewer.id, ...conditions(range) };
        return model.aggregate<PredictionRecord>(pipeline(match, modelIds.length, limit));
      },
      (prediction) => prediction.model_id,
    );
    loaders.set(key, made);
    return made;
  }

  async function rows(modelId: string, range: PredictionRange, limit: number) {
    if (limit < 1 || limit > MAX_ROWS) {
      throw badUserInput(`Expected \`limit\` from 1 to ${MAX_ROWS}, but got ${limit}.`);
    }
    return loaderFor(range, limit).load(modelId);
  }

  async function series(modelId: string, range: PredictionRange & { symbols: readonly string[] }) {
    const symbols = [...new Set(range.symbols.map(normaliseSymbol))];
    if (symbols.length < 1 || symbols.length > MAX_SYMBOLS) {
      throw badUserInput(`Expected 1 to ${MAX_SYMBOLS} symbols, but got ${symbols.length}.`);
    }
    const bySymbol = groupBy(await loaderFor(range, null).load(modelId), ({ symbol }) => symbol);
    return symbols.map((symbol) => {
      const predictions = bySymbol.get(symbol) ?? [];
      return {
        symbol,
        dates: predictions.map(({ date }) => date),
        values: predictions.map(({ value }) => value),
      };
    });
  }

  return { rows, series };
}

function conditions({ symbols, from, to }: PredictionRange): Record<string, unknown> {
  const dates = { ...(from && { $gte: from }), ...(to && { $lte: to }) };
  return {
    ...(symbols && { symbol: { $in: symbols.map(normaliseSymbol) } }),
    ...((from || to) && { date: dates }),
  };
}

/** Rows by symbol and date, the first `limit` of each model. */
function pipeline(match: Record<string, unknown>, modelCount: number, limit: number | null): PipelineStage[] {
  const sort = { symbol: 1, date: 1 } as const;
  if (limit === null) return [{ $match: match }, { $sort: sort }];
  if (modelCount === 1) return [{ $match: match }, { $sort: sort }, { $limit: limit }];
  return [
    { $match: match },
    {
      $setWindowFields: { partitionBy: '$model_id', sortBy: sort, output: { __rank: { $documentNumber: {} } } },
    },
    { $match: { __rank: { $lte: limit } } },
    { $sort: sort },
    { $unset: '__rank' },
  ];
}
