import { existsSync } from 'node:fs';
import path from 'node:path';
import { DomainError, parseInput } from '@quantgraph/shared';
import { z } from 'zod';
import { backupDatabase } from '../storage/database-copy.js';
import type { DuckDb } from '../store/duck-db.js';

/** A backup that was just made. */
export interface MadeBackup {
  readonly name: string;
  readonly asOf: Date;
  readonly contentHash: string;
  readonly rowCount: number;
  readonly bytes: number;
}

export interface BackupService {
  /** Copies the store into `<name>.duckdb`. INVALID_INPUT for a name that is none, CONFLICT for one that is taken. */
  create(input: unknown): Promise<MadeBackup>;
}

const backupInput = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i, 'Expected 1 to 64 letters, digits, dots, dashes or underscores.')
    .nullish(),
});

export function createBackupService(db: DuckDb, folder: string, now: () => Date = () => new Date()): BackupService {
  return {
    async create(input) {
      const asOf = now();
      const { name: asked } = parseInput(backupInput, input);
      const name = asked ?? asOf.toISOString().replaceAll(':', '-');
      const file = path.join(folder, `${name}.duckdb`);
      if (existsSync(file)) {
        throw new DomainError('CONFLICT', `Expected a new name, but there is a backup "${name}".`, ['input', 'name']);
      }
      const { content, bytes } = await backupDatabase(db, file);
      return { name, asOf, contentHash: content.contentHash, rowCount: content.rowCount, bytes };
    },
  };
}
