import type { JobQueue, JobRecord } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { createReferenceData } from '../reference-data/create-reference-data.js';
import type { ReferenceDataService } from '../reference-data/reference-data.service.js';
import type { ReferenceWriters } from '../reference-data/reference-data.steps.js';
import { createAlphaVantageSource } from '../sources/alpha-vantage/alpha-vantage-source.js';
import { type AlphaVantageOptions, createAskAlphaVantage } from '../sources/alpha-vantage/ask-alpha-vantage.js';
import type { PriceSource } from '../sources/price-source.js';
import { createSampleSource } from '../sources/sample-source.js';
import type { DuckDb } from '../store/duck-db.js';
import { createBarWriter } from '../store/import-bars.js';
import type { InTurn } from '../store/turns.js';
import { createFetchBarsJob, createImportBarsJob, type IngestionJobOptions } from './ingestion.jobs.js';
import {
  createEnqueueJob,
  createIngestionService,
  FETCH_BARS,
  IMPORT_BARS,
  type IngestionService,
  type SourceName,
} from './ingestion.service.js';

/** Where market data may come from, beside the sample and texts. */
export interface IngestionOptions {
  /** The folder whose files may be imported; none unless given. */
  readonly importDir?: string;
  /** Alpha Vantage is not asked unless given. */
  readonly alphaVantage?: AlphaVantageOptions;
}

export interface IngestionParts extends IngestionOptions {
  readonly db: DuckDb;
  readonly jobs: Model<JobRecord>;
  readonly writers: ReferenceWriters;
  readonly queue: JobQueue;
}

/** What brings prices in, and what brings all else in; both are asked for by one client, within its limits. */
export interface Ingestion {
  readonly ingestion: IngestionService;
  readonly referenceData: ReferenceDataService;
  /** Runs other work that writes bars: one after another. */
  readonly inTurn: InTurn;
}

/** Wires ingestion together, and tells the queue how each kind of its jobs is run. */
export function createIngestion({ db, jobs, writers, queue, importDir, alphaVantage }: IngestionParts): Ingestion {
  const today = () => new Date().toISOString().slice(0, 10);
  const ask = alphaVantage && createAskAlphaVantage(alphaVantage);
  const sources: Partial<Record<SourceName, PriceSource>> = {
    sample: createSampleSource(db),
    ...(ask && { alpha_vantage: createAlphaVantageSource(ask, today) }),
  };
  const writer = createBarWriter(db);
  const { inTurn } = writer;
  const options: IngestionJobOptions = {
    db,
    writer,
    importDir: importDir ?? null,
    sources,
    today,
  };
  queue.handle(IMPORT_BARS, createImportBarsJob(options));
  queue.handle(FETCH_BARS, createFetchBarsJob(options));
  const enqueue = createEnqueueJob(jobs, queue);
  return {
    ingestion: createIngestionService({ jobs, queue, enqueue, sources: Object.keys(sources) as SourceName[], today }),
    referenceData: createReferenceData({ db, writers, queue, inTurn, ask, enqueue, today }),
    inTurn,
  };
}
