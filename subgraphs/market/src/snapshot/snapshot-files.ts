import path from 'node:path';
import type { BarSelection } from '../storage/bar-selection.js';
import { type BarsManifest, readFiles, verifyParquet, writeBars } from '../storage/parquet-folder.js';
import type { DuckDb } from '../store/duck-db.js';

/** The files of snapshots: a folder each content, however many snapshots have it, written once and never changed. */
export interface SnapshotFiles {
  /** Keeps bars as they are now; answers what they hold, also where a folder had it before. No bars are kept nowhere. */
  keep(selection: BarSelection): Promise<BarsManifest>;
  /**
   * SQL that reads a content as a table. The files are compared with what was written when the content is first asked for;
   * throws where they differ, and looks again the next time.
   */
  open(contentHash: string): Promise<string>;
}

export function createSnapshotFiles(db: DuckDb, folder: string): SnapshotFiles {
  const opened = new Map<string, Promise<string>>();
  const folderOf = (contentHash: string) => path.join(folder, contentHash);

  async function verify(contentHash: string): Promise<string> {
    const { files, contentHash: found } = await verifyParquet(folderOf(contentHash));
    if (found !== contentHash) throw new Error(`Expected the content ${contentHash}, but its manifest says ${found}.`);
    return readFiles(folderOf(contentHash), files);
  }

  return {
    keep: (selection) =>
      writeBars(db, selection, ({ contentHash, rowCount }) => (rowCount === 0 ? null : folderOf(contentHash))),
    open(contentHash) {
      const known = opened.get(contentHash);
      if (known) return known;
      const opening = verify(contentHash);
      opened.set(contentHash, opening);
      opening.catch(() => opened.delete(contentHash));
      return opening;
    },
  };
}
