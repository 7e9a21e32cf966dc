import type { JobQueue, JobRecord } from '@quantgraph/shared';
import type { Model } from 'mongoose';
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

export interface CreateIngestionOptions {
  readonly db: DuckDb;
  readonly jobs: Model<JobRecord>;
  readonly queue: JobQueue;
  readonly importDir: string | null;
}

/** Wires ingestion together, and tells the queue how each kind of its jobs is run. */
export function createIngestion({ db, jobs, queue, importDir }: CreateIngestionOptions): IngestionService {
  const sources: Partial<Record<SourceName, PriceSource>> = { sample: createSampleSource(db) };
  const today = () => new Date().toISOString().slice(0, 10);
  const options: IngestionJobOptions = { db, writer: createBarWriter(db), importDir, sources, today };
  queue.handle(IMPORT_BARS, createImportBarsJob(options));
  queue.handle(FETCH_BARS, createFetchBarsJob(options));
  return createIngestionService({ jobs, queue, sources: Object.keys(sources) as SourceName[], today });
}
