import {
  type Connection,
  createCollectionPager,
  DomainError,
  ErrorCode,
  type PageArgs,
  parseInput,
} from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import type { Model } from 'mongoose';
import type { DateRange } from '../market-data/range.js';
import { snapshotInput } from './snapshot.input.js';
import type { SnapshotLoader } from './snapshot.loader.js';
import type { SnapshotRecord } from './snapshot.model.js';
import type { SnapshotFiles } from './snapshot-files.js';

export interface SnapshotService {
  /** Cuts bars as they are now, in the place of an older cut of the same name. INVALID_INPUT where there are none. */
  create(input: unknown): Promise<SnapshotRecord>;
  /** A page of cuts, the newest first: of one name where one is given. */
  list(name: string | null, args: PageArgs): Promise<Connection<SnapshotRecord>>;
  /** SQL that reads a cut as a table, of which at least the days of a range are there. NOT_FOUND where there is none, UNAVAILABLE where its files are damaged. */
  tableOf(id: string, range: DateRange): Promise<string>;
}

export function createSnapshotService(
  model: Model<SnapshotRecord>,
  loader: SnapshotLoader,
  files: SnapshotFiles,
  now: () => Date = () => new Date(),
): SnapshotService {
  const pager = createCollectionPager(model, {});

  /** Of any number of cuts made at once, the one with the greatest id is left: ids grow with time. */
  async function supersede(name: string): Promise<void> {
    const newest = await model.findOne({ name }).sort({ _id: -1 }).lean<SnapshotRecord>();
    if (!newest) return;
    await model.updateMany({ name, _id: { $lt: newest._id } }, { $max: { superseded_by: newest._id } });
  }

  return {
    async create(input) {
      const { name, ...selection } = parseInput(snapshotInput, input);
      const asOf = now();
      const { contentHash, rowCount, symbolCount, from, to } = await files.keep(selection);
      if (from === null || to === null) throw new DomainError('INVALID_INPUT', NO_BARS, ['input']);
      const created = await model.create({
        name,
        as_of: asOf,
        content_hash: contentHash,
        row_count: rowCount,
        symbol_count: symbolCount,
        from,
        to,
      });
      await supersede(name);
      return created.toObject<SnapshotRecord>();
    },
    list: (name, args) => pager.list({ args, filter: name === null ? {} : { name } }),
    async tableOf(id, range) {
      const snapshot = await loader.load(id);
      if (!snapshot) {
        throw new GraphQLError(`Expected the id of a snapshot, but got "${id}".`, {
          extensions: { code: ErrorCode.NotFound },
        });
      }
      try {
        return await files.open(snapshot.content_hash, range);
      } catch (error) {
        throw new GraphQLError(`The files of the snapshot "${snapshot.name}" (${id}) are damaged or missing.`, {
          extensions: { code: ErrorCode.Unavailable },
          originalError: error as Error,
        });
      }
    },
  };
}

const NO_BARS = 'Expected symbols and days with at least one bar, but there is none.';
