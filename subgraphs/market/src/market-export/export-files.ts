import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { JobRecord } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { BarSelection } from '../storage/bar-selection.js';
import { namesIn, sweepDrafts } from '../storage/drafts.js';
import { type BarsManifest, readManifest, type WritingWatch, writeBars } from '../storage/parquet-folder.js';
import type { DuckDb } from '../store/duck-db.js';
import { createTarArchive, type TarArchive } from './tar-archive.js';

export const EXPORT_BARS = 'export_bars';

/** How many exports of a user are kept: the newest. */
const KEPT = 10;
/** What folders of exports are called: ids of jobs. */
const JOB_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an export has written. */
export interface WrittenExport extends Omit<BarsManifest, 'from' | 'to' | 'files'> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly archive: TarArchive;
}

/** The files of exports: a folder each job, whole or not there. */
export interface ExportFiles {
  /** Writes the bars of a job's selection; answers how many. What an attempt before it left goes, and what it has finished stays. */
  write(jobId: string, selection: BarSelection, watch: WritingWatch): Promise<number>;
  /** What a job has written; null where that is gone, or never was. */
  find(job: JobRecord): Promise<WrittenExport | null>;
  remove(jobId: string): Promise<void>;
  /** Deletes what belongs to no job any more, and all but the newest exports of each user. */
  sweep(): Promise<void>;
  /** Deletes what processes that were killed left half written. Nobody may be at work on any of it. */
  sweepHalfWritten(): Promise<void>;
}

export function createExportFiles(db: DuckDb, jobs: Model<JobRecord>, folder: string): ExportFiles {
  const folderOf = (jobId: string) => path.join(folder, jobId);
  const remove = (jobId: string) => rm(folderOf(jobId), { recursive: true, force: true });

  async function archiveOf(jobId: string, { files }: BarsManifest, writtenAt: Date): Promise<TarArchive> {
    const { size } = await stat(path.join(folderOf(jobId), 'manifest.json'));
    const entries = [{ path: 'manifest.json', bytes: size }, ...files].map((file) => ({
      name: `market-data/${file.path}`,
      file: path.join(folderOf(jobId), file.path),
      bytes: file.bytes,
    }));
    return createTarArchive(entries, writtenAt);
  }

  return {
    async write(jobId, selection, watch) {
      await sweepDrafts(folder, jobId);
      const toFolder = ({ rowCount }: { readonly rowCount: number }) => (rowCount === 0 ? null : folderOf(jobId));
      return (await writeBars(db, selection, toFolder, watch)).rowCount;
    },
    async find({ _id, kind, state, finished_at }) {
      if (kind !== EXPORT_BARS || state !== 'completed' || !existsSync(folderOf(_id))) return null;
      const manifest = await readManifest(folderOf(_id));
      const { files: _files, from, to, ...content } = manifest;
      if (from === null || to === null || finished_at === null) return null;
      return { ...content, id: _id, from, to, archive: await archiveOf(_id, manifest, finished_at) };
    },
    remove,
    async sweep() {
      const there = (await namesIn(folder)).filter((name) => JOB_ID.test(name));
      const known = await jobs
        .find({ _id: { $in: there }, kind: EXPORT_BARS, state: { $in: ['active', 'completed'] } })
        .sort({ created_at: -1, _id: -1 })
        .lean<JobRecord[]>();
      const counts = new Map<string | null, number>();
      const kept = new Set<string>();
      for (const { _id, user_id } of known) {
        const count = (counts.get(user_id) ?? 0) + 1;
        counts.set(user_id, count);
        if (count <= KEPT) kept.add(_id);
      }
      await Promise.all(there.filter((name) => !kept.has(name)).map(remove));
    },
    sweepHalfWritten: () => sweepDrafts(folder),
  };
}
