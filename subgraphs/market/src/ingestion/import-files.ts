import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FinalJobError } from '@quantgraph/shared';

/** Where the rows of an import are: CSV text, or the name of a file in the folder that the operator allows. */
export interface ImportSource {
  readonly content: string | null;
  readonly fileName: string | null;
}

/** A name of a file right in the folder of imports: no path, and nothing hidden. */
export const FILE_URL = /^file:([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/;

/** Runs `work` on the path of the rows. Text is written into a file for as long as that takes. */
export async function withImportFile<T>(
  { content, fileName }: ImportSource,
  importDir: string | null,
  work: (file: string) => Promise<T>,
): Promise<T> {
  if (fileName !== null) return work(await allowedFile(fileName, importDir));
  const folder = await mkdtemp(path.join(tmpdir(), 'market-import-'));
  try {
    const file = path.join(folder, 'content.csv');
    await writeFile(file, content ?? '');
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The file's real path: a link that leads out of the folder is no file of it. */
async function allowedFile(fileName: string, importDir: string | null): Promise<string> {
  if (importDir === null) throw new FinalJobError('Files can be imported once IMPORT_DIR is set.');
  const file = await realpath(path.join(importDir, fileName)).catch(() => null);
  if (file === null || path.dirname(file) !== (await realpath(importDir))) {
    throw new FinalJobError(`Expected a file of the folder of imports, but got "${fileName}".`);
  }
  return file;
}
