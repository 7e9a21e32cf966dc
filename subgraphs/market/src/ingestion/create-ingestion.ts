import type { JobQueue, JobRecord } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { createAlphaVantageSource } from '../sources/alpha-vantage/alpha-vantage-source.js';
import { type AlphaVantageOptions, createAskAlphaVantage } from '../sources/alpha-vantage/ask-alpha-vantage.js';
import type { PriceSource } from '../sources/price-source.js';
import { createSampleSource } from '../sources/sample-source.js';
import type { DuckDb } from '../store/duck-db.js';
import { createBarWriter } from '../store/import-bars.js';
import { createFetchBarsJob, createImportBarsJob, type IngestionJobOptions } from './ingestion.jobs.js';
import {
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
  readonly queue: JobQueue;
}

/** Wires ingestion together, and tells the queue how each kind of its jobs is run. */
export function createIngestion({ db, jobs, queue, importDir, alphaVantage }: IngestionParts): IngestionService {
  const today = () => new Date().toISOString().slice(0, 10);
  const sources: Partial<Record<SourceName, PriceSource>> = {
    sample: createSampleSource(db),
    ...(alphaVantage && { alpha_vantage: createAlphaVantageSource(createAskAlphaVantage(alphaVantage), today) }),
  };
  const options: IngestionJobOptions = {
    db,
    writer: createBarWriter(db),
    importDir: importDir ?? null,
    sources,
    today,
  };
  queue.handle(IMPORT_BARS, createImportBarsJob(options));
  queue.handle(FETCH_BARS, createFetchBarsJob(options));
  return createIngestionService({ jobs, queue, sources: Object.keys(sources) as SourceName[], today });
}
