import { DomainError, type JobQueue, type JobRecord, newId, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { readSymbol, SYMBOL } from '../company/symbols.js';
import { BAR_INTERVALS, type BarInterval } from '../store/bar-tables.js';
import { FILE_FORMATS } from '../store/stage-bars.js';
import { FILE_URL, type ImportSource } from './import-files.js';

export const IMPORT_BARS = 'import_bars';
export const FETCH_BARS = 'fetch_bars';

export const SOURCE_NAMES = ['sample', 'alpha_vantage'] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];

export interface ImportBarsPayload extends ImportSource {
  readonly format: (typeof FILE_FORMATS)[number];
  readonly symbol: string | null;
  /** Whether closes that look like those before a split are taken as they are. */
  readonly acceptsJumps: boolean;
  /** Daily unless given. */
  readonly interval?: BarInterval;
}

export interface FetchBarsPayload {
  /** Ascending. */
  readonly symbols: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly source: SourceName;
  /** Whether closes that look like those before a split are taken as they are. */
  readonly acceptsJumps: boolean;
}

/** Brings market data in, in the background. Its jobs belong to who asked. */
export interface IngestionService {
  import(viewer: Viewer, input: unknown): Promise<JobRecord>;
  fetch(viewer: Viewer, input: unknown): Promise<JobRecord>;
  /** Ends a job of the viewer's before it is done; NOT_FOUND for any other id, INVALID_STATE where it has completed or failed. */
  cancel(viewer: Viewer, id: string): Promise<JobRecord>;
  /** The viewer's jobs of the last 7 days, newest first. */
  list(viewer: Viewer): Promise<JobRecord[]>;
}

/** Adds a job of a viewer's, and answers it. */
export type EnqueueJob = (viewer: Viewer, kind: string, payload: object) => Promise<JobRecord>;

export const createEnqueueJob =
  (jobs: Model<JobRecord>, queue: JobQueue): EnqueueJob =>
  async (viewer, kind, payload) => {
    const id = newId();
    await queue.enqueue({ id, kind, payload, userId: viewer.id });
    return (await jobs.findById(id).orFail().lean<JobRecord>()) as JobRecord;
  };

export interface IngestionServiceOptions {
  readonly jobs: Model<JobRecord>;
  readonly queue: JobQueue;
  readonly enqueue: EnqueueJob;
  /** Sources that can be asked here. */
  readonly sources: readonly SourceName[];
  /** Today's date as `YYYY-MM-DD`. */
  today(): string;
}

const MAX_CONTENT = 200_000;
const LISTED = 100;

const symbol = z
  .string()
  .transform(readSymbol)
  .refine((value) => SYMBOL.test(value), 'Expected a symbol such as "AAPL".');

const importInput = z
  .object({
    format: z.enum(FILE_FORMATS),
    content: z.string().max(MAX_CONTENT, `Expected at most ${MAX_CONTENT} characters.`).nullish(),
    uploadUrl: z
      .string()
      .regex(FILE_URL, 'Expected "file:" and the name of a file in the folder of imports.')
      .nullish(),
    symbol: symbol.nullish(),
    acceptJumps: z.boolean().default(false),
    interval: z.enum(BAR_INTERVALS).nullish(),
  })
  .refine((input) => (input.content == null) !== (input.uploadUrl == null), 'Expected either `content` or `uploadUrl`.')
  .refine((input) => input.format === 'csv' || input.content == null, 'Expected `content` to be CSV.');

/** Symbols that something is to be fetched of, or exported. */
export const ingestedSymbols = z
  .array(symbol)
  .min(1, 'Expected at least one symbol.')
  .max(500, 'Expected at most 500 symbols.');

const fetchInput = z.object({
  symbols: ingestedSymbols,
  from: z.string(),
  to: z.string().nullish(),
  source: z.enum(SOURCE_NAMES),
  acceptJumps: z.boolean().default(false),
});

export function createIngestionService({
  jobs,
  queue,
  enqueue,
  sources,
  today,
}: IngestionServiceOptions): IngestionService {
  return {
    import(viewer, input) {
      const { format, content, uploadUrl, symbol, interval, acceptJumps } = parseInput(importInput, input);
      const fileName = uploadUrl?.match(FILE_URL)?.[1] ?? null;
      return enqueue(viewer, IMPORT_BARS, {
        format,
        content: content ?? null,
        fileName,
        symbol: symbol ?? null,
        interval: interval ?? 'DAY',
        acceptsJumps: acceptJumps,
      });
    },
    fetch(viewer, input) {
      const { symbols, from, to, source, acceptJumps } = parseInput(fetchInput, input);
      if (!sources.includes(source)) {
        throw new DomainError('UNAVAILABLE', `There is no key for ${source} here.`, ['input', 'source']);
      }
      const last = lastWholeDay(today());
      const end = to && to < last ? to : last;
      if (from > end) {
        throw new DomainError('INVALID_INPUT', `Expected a day up to ${end}, but got ${from}.`, ['input', 'from']);
      }
      const payload = { symbols: [...new Set(symbols)].sort(), from, to: end, source, acceptsJumps: acceptJumps };
      return enqueue(viewer, FETCH_BARS, payload);
    },
    async cancel(viewer, id) {
      const own = await jobs.findOne({ _id: id, user_id: viewer.id }).lean<JobRecord>();
      if (!own) throw new DomainError('NOT_FOUND', 'There is no such job of yours.', ['input', 'id']);
      await queue.cancel(id);
      const job = (await jobs.findById(id).orFail().lean<JobRecord>()) as JobRecord;
      if (job.state === 'cancelled') return job;
      const message = `Expected a job that waits or runs, but this one has ${job.state}.`;
      throw new DomainError('INVALID_STATE', message, ['input', 'id']);
    },
    list: (viewer) =>
      jobs.find({ user_id: viewer.id }).sort({ created_at: -1, _id: -1 }).limit(LISTED).lean<JobRecord[]>(),
  };
}

/** Today's bar is not whole before the exchange has closed. */
const lastWholeDay = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
