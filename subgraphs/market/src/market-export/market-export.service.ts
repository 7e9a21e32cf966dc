import { DomainError, isAllowed, type JobQueue, type JobRecord, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { createEnqueueJob, ingestedSymbols } from '../ingestion/ingestion.service.js';
import { type BarSelection, selectBars } from '../storage/bar-selection.js';
import type { DuckDb } from '../store/duck-db.js';
import { EXPORT_BARS, type ExportFiles } from './export-files.js';

/** Bytes of a piece of an archive. */
const CHUNK_BYTES = 512 * 1024;
const MAX_BARS = 2_000_000;
const MAX_UNDER_WAY = 3;

export interface ExportChunk {
  readonly content: string;
  readonly chunkCount: number;
  readonly byteLength: number;
}

/** Writes bars into files that can be loaded, in the background. Its jobs belong to who asked. */
export interface MarketExportService {
  start(viewer: Viewer, input: unknown): Promise<JobRecord>;
  /** A piece of an archive, of the viewer's or for administrators; null for any other. */
  chunk(viewer: Viewer, jobId: string, index: number): Promise<ExportChunk | null>;
}

const exportInput = z
  .object({
    symbols: ingestedSymbols,
    from: z.string().nullish(),
    to: z.string().nullish(),
  })
  .refine(({ from, to }) => from == null || to == null || from <= to, {
    error: 'Expected `from` on or before `to`.',
    path: ['from'],
  });

export function createMarketExportService(
  db: DuckDb,
  jobs: Model<JobRecord>,
  queue: JobQueue,
  files: ExportFiles,
): MarketExportService {
  const enqueue = createEnqueueJob(jobs, queue);

  async function assertSize(selection: BarSelection): Promise<void> {
    const { sql, parameters } = selectBars(selection);
    const columns = await db.query(`SELECT count(*)::DOUBLE FROM (${sql})`, parameters);
    const count = columns.numbers(0)[0] ?? 0;
    if (count > 0 && count <= MAX_BARS) return;
    const expected =
      count === 0 ? 'at least one daily bar of these symbols and days' : `at most ${MAX_BARS} daily bars`;
    throw new DomainError('INVALID_INPUT', `Expected ${expected}, but there are ${count}.`, ['input', 'symbols']);
  }

  return {
    async start(viewer, input) {
      const { symbols, from, to } = parseInput(exportInput, input);
      const selection = { symbols: [...new Set(symbols)].sort(), from: from ?? null, to: to ?? null };
      await assertSize(selection);
      const underWay = await jobs.countDocuments({ user_id: viewer.id, kind: EXPORT_BARS, state: 'active' });
      if (underWay >= MAX_UNDER_WAY) {
        const message = `Expected at most ${MAX_UNDER_WAY} exports under way at a time: wait for one, or cancel it.`;
        throw new DomainError('INVALID_STATE', message);
      }
      return enqueue(viewer, EXPORT_BARS, selection);
    },
    async chunk(viewer, jobId, index) {
      const job = await jobs.findById(jobId).lean<JobRecord>();
      if (!job || (job.user_id !== viewer.id && !isAllowed(viewer, 'user:administer'))) return null;
      const archive = (await files.find(job))?.archive;
      if (!archive) return null;
      const chunkCount = Math.ceil(archive.bytes / CHUNK_BYTES);
      if (index < 0 || index >= chunkCount) return null;
      const content = await archive.read(index * CHUNK_BYTES, CHUNK_BYTES);
      return { content: content.toString('base64'), chunkCount, byteLength: archive.bytes };
    },
  };
}
