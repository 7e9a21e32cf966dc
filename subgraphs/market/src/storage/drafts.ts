import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What a draft's name ends with; DuckDB writes a log beside that of a database. */
const DRAFT = new RegExp(`^(.+?)(?:\\.draft-${UUID})+(?:\\.wal)?$`);

/** What a file or folder is called, beside its place, until it is whole. */
export const draftOf = (place: string): string => `${place}.draft-${randomUUID()}`;

/**
 * Deletes the drafts in a folder, which a process that was killed left there; of one file or folder where `name` is given.
 * Nobody may be at work on any of them.
 */
export async function sweepDrafts(folder: string, name?: string): Promise<void> {
  const entries = await namesIn(folder);
  const drafts = entries.filter((entry) => {
    const of = DRAFT.exec(entry)?.[1];
    return of !== undefined && (name === undefined || of === name);
  });
  await Promise.all(drafts.map((draft) => rm(path.join(folder, draft), { recursive: true, force: true })));
}

/** What is in a folder; nothing where there is none. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
