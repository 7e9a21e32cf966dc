import { FinalJobError, type JobHandler, PeerError } from '@quantgraph/shared';
import type { AccountExportService, ExportFile } from '../account-export/account-export.service.js';
import type { UserRecord } from '../user/user.loader.js';
import type { PersonalDataSource } from './personal-data-source.js';

export interface ExportAccountJobOptions {
  readonly sources: readonly PersonalDataSource[];
  readonly exports: AccountExportService;
  readonly findUser: (id: string) => Promise<UserRecord | null>;
}

/** With up to a minute between two: more than an hour. */
const MAX_ATTEMPTS = 100;

/**
 * Writes what all parts of the graph keep of a user into one JSON document. Each attempt begins afresh, and its file can be
 * loaded once the last part is in, so there is never half a file.
 */
export function createExportAccountJob(options: ExportAccountJobOptions): JobHandler<object> {
  const { sources, exports, findUser } = options;
  return {
    maxAttempts: MAX_ATTEMPTS,
    explain: explainAway,
    async run({ id, userId, signal, progress }) {
      const user = userId === null ? null : await findUser(userId);
      if (!user) throw new FinalJobError('The account is closed.');
      const file = await exports.begin(id, user._id);
      await file.write(`{"exportedAt":${JSON.stringify(new Date())},"user":${JSON.stringify(shownOf(user))}`);
      for (const [done, source] of sources.entries()) {
        await progress(done / sources.length);
        await file.write(`,${JSON.stringify(source.domain)}:{`);
        await writeRows(file, source, user._id, signal);
        await file.write('}');
      }
      await file.write('}\n');
      signal.throwIfAborted();
      await file.finish();
    },
  };
}

const shownOf = ({ _id, email, username }: UserRecord) => ({ id: _id, email, username });

/** The rows come collection by collection: one list each. */
async function writeRows(
  file: ExportFile,
  source: PersonalDataSource,
  userId: string,
  signal: AbortSignal,
): Promise<void> {
  let open: string | null = null;
  let next: string | null = null;
  do {
    const page = await source.page(userId, next);
    signal.throwIfAborted();
    for (const { collection, document } of page.rows) {
      if (collection === open) await file.write(`,${document}`);
      else await file.write(`${open === null ? '' : '],'}${JSON.stringify(collection)}:[${document}`);
      open = collection;
    }
    next = page.next;
  } while (next !== null);
  if (open !== null) await file.write(']');
}

/** What the owner is told of an attempt that failed. */
export function explainAway(error: unknown): string {
  if (error instanceof FinalJobError) return error.message;
  if (error instanceof PeerError) return `The ${error.subgraph} part of the platform did not answer.`;
  return 'Something went wrong on our side.';
}
