import type { JobQueue } from '@quantgraph/shared';
import { createAlphaVantageReference } from '../sources/alpha-vantage/alpha-vantage-reference.js';
import type { AskAlphaVantage } from '../sources/alpha-vantage/ask-alpha-vantage.js';
import type { DuckDb } from '../store/duck-db.js';
import type { InTurn } from '../store/turns.js';
import { createFetchReferenceJob } from './reference-data.jobs.js';
import {
  createReferenceDataService,
  FETCH_REFERENCE,
  type ReferenceDataService,
  type ReferenceDataServiceOptions,
} from './reference-data.service.js';
import type { ReferenceWriters } from './reference-data.steps.js';

export interface ReferenceDataParts extends Pick<ReferenceDataServiceOptions, 'enqueue' | 'today'> {
  readonly db: DuckDb;
  readonly writers: ReferenceWriters;
  readonly queue: JobQueue;
  readonly inTurn: InTurn;
  /** Undefined where there is no key. */
  readonly ask: AskAlphaVantage | undefined;
}

/** Wires the fetching of all that is no price together, and tells the queue how its jobs are run. */
export function createReferenceData(parts: ReferenceDataParts): ReferenceDataService {
  const { db, writers, queue, inTurn, ask, enqueue, today } = parts;
  const source = ask && createAlphaVantageReference(ask);
  queue.handle(FETCH_REFERENCE, createFetchReferenceJob({ stores: { db, inTurn, ...writers }, source, today }));
  return createReferenceDataService({ enqueue, isAvailable: source !== undefined, today });
}
