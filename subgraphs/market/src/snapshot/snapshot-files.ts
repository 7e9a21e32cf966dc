import path from 'node:path';
import type { DateRange } from '../market-data/range.js';
import type { BarSelection } from '../storage/bar-selection.js';
import { type BarsManifest, filesWithin, readFiles, verifyParquet, writeBars } from '../storage/parquet-folder.js';
import type { DuckDb } from '../store/duck-db.js';

/** The files of snapshots: a folder each content, however many snapshots have it, written once and never changed. */
export interface SnapshotFiles {
  /** Keeps bars as they are now; answers what they hold, also where a folder had it before. No bars are kept nowhere. */
  keep(selection: BarSelection): Promise<BarsManifest>;
  /**
   * SQL that reads a content as a table, of which at least the days of a range are there. The files are compared with what
   * was written when the content is first asked for; throws where they differ, and looks again the next time.
   */
  open(contentHash: string, range: DateRange): Promise<string>;
}

export function createSnapshotFiles(db: DuckDb, folder: string): SnapshotFiles {
  const opened = new Map<string, Promise<BarsManifest>>();
  const folderOf = (contentHash: string) => path.join(folder, contentHash);

  async function verify(contentHash: string): Promise<BarsManifest> {
    const manifest = await verifyParquet(folderOf(contentHash));
    if (manifest.contentHash === contentHash) return manifest;
    throw new Error(`Expected the content ${contentHash}, but its manifest says ${manifest.contentHash}.`);
  }

  function manifestOf(contentHash: string): Promise<BarsManifest> {
    const known = opened.get(contentHash);
    if (known) return known;
    const opening = verify(contentHash);
    opened.set(contentHash, opening);
    opening.catch(() => opened.delete(contentHash));
    return opening;
  }

  return {
    keep: (selection) =>
      writeBars(db, selection, ({ contentHash, rowCount }) => (rowCount === 0 ? null : folderOf(contentHash))),
    async open(contentHash, range) {
      const { files } = await manifestOf(contentHash);
      return readFiles(folderOf(contentHash), filesWithin(files, range));
    },
  };
}
