import { verifyFiles } from '../storage/file-hashes.js';
import { readFiles } from '../storage/parquet-folder.js';
import { type DuckDb, type DuckDbOptions, openDuckDb } from '../store/duck-db.js';
import { ensureTables } from '../store/schema.js';
import { type LakeManifest, readLakeManifest } from './lake-manifest.js';

/** A store in memory whose tables are the files of a lake. */
export interface Replica {
  readonly db: DuckDb;
  /** Version of the lake that it shows. */
  version(): number;
  /**
   * Shows the lake as it is now, all tables at once: a statement sees one version. A new file is compared with what was
   * written before it is shown; throws where it differs, and then shows what it did.
   */
  refresh(): Promise<void>;
}

/** Opens a replica of a lake, which must have been published. */
export async function openReplica(folder: string, options: DuckDbOptions = {}): Promise<Replica> {
  const db = await openDuckDb(':memory:', options);
  const verified = new Set<string>();
  let version = 0;

  async function refresh(): Promise<void> {
    const manifest = await readLakeManifest(folder);
    if (manifest === null) throw new Error(`Expected a lake, but nothing is published in ${folder} yet.`);
    if (manifest.version === version) return;
    const files = Object.values(manifest.tables).flat();
    await verifyFiles(
      folder,
      files.filter(({ sha256 }) => !verified.has(sha256)),
    );
    for (const { sha256 } of files) verified.add(sha256);
    await show(db, folder, manifest, version === 0);
    version = manifest.version;
  }

  try {
    await ensureTables(db);
    await refresh();
  } catch (error) {
    await db.close();
    throw error;
  }
  return { db, version: () => version, refresh };
}

/** The lake's tables take the place of the empty ones that a store begins with. */
async function show(db: DuckDb, folder: string, { tables }: LakeManifest, isFirst: boolean): Promise<void> {
  await db.transaction(async (session) => {
    for (const [table, files] of Object.entries(tables)) {
      if (isFirst) await session.execute(`DROP TABLE IF EXISTS "${table}"`);
      await session.execute(`CREATE OR REPLACE VIEW "${table}" AS SELECT * FROM ${readFiles(folder, files)}`);
    }
  });
}
