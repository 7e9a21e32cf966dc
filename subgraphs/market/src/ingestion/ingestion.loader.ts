import { byKey, groupedByKey } from '@quantgraph/shared';
import type { DuckDb } from '../store/duck-db.js';
import { type ImportCounts, readImportCounts } from '../store/import-bars.js';
import { createRegistry } from '../store/registry.js';
import { type RejectedBar, readRejectedRows } from '../store/rejected-rows.js';

/** What has become of the rows of jobs; asked only below a job that the viewer may see. One per request. */
export const createImportCountsLoader = (db: DuckDb) =>
  byKey<string, ImportCounts & { jobId: string }>(
    (jobIds) => readImportCounts(db, jobIds),
    ({ jobId }) => jobId,
  );

/** The rows that jobs kept aside; asked only below a job that the viewer may see. One per request. */
export const createRejectedRowsLoader = (db: DuckDb) =>
  createRegistry(({ limit }: { limit: number }) =>
    groupedByKey<string, RejectedBar>(
      (jobIds) => readRejectedRows(db, jobIds, limit),
      ({ jobId }) => jobId,
    ),
  );
