import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { draftOf } from '../storage/drafts.js';

const writtenFile = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });

const manifestShape = z.object({
  format: z.literal(1),
  /** Grows by one with each change. */
  version: z.number(),
  tables: z.record(
    z.string(),
    z.array(
      writtenFile.extend({
        /** The year of its rows; null where the table has one file. */
        year: z.number().nullable(),
        /** Equal for equal rows and columns. */
        fingerprint: z.string(),
      }),
    ),
  ),
  /** Files of former versions that are still there for who reads them, and since when they are former, in milliseconds since 1970. */
  retired: z.array(z.object({ path: z.string(), at: z.number() })),
});

/** What a lake holds: the files of each table. */
export type LakeManifest = Readonly<z.infer<typeof manifestShape>>;
export type LakeFile = LakeManifest['tables'][string][number];

const fileOf = (folder: string): string => path.join(folder, 'manifest.json');

/** What a lake holds now; null before anything was published. Throws where the manifest can't be read. */
export async function readLakeManifest(folder: string): Promise<LakeManifest | null> {
  let text: string;
  try {
    text = await readFile(fileOf(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`Expected the manifest of a lake, but ${fileOf(folder)} is damaged or of another kind.`, {
      cause: error,
    });
  }
}

/** Puts a manifest in the place of the one before: who reads gets the one or the other. */
export async function swapLakeManifest(folder: string, manifest: LakeManifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = draftOf(fileOf(folder));
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(draft, fileOf(folder));
}
