import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { newWatchlist, watchlistChanges } from './watchlist.input.js';
import type { WatchlistRecord } from './watchlist.model.js';

export interface WatchlistService {
  create(viewer: Viewer, input: unknown): Promise<WatchlistRecord>;
  update(viewer: Viewer, id: string, changes: unknown): Promise<WatchlistRecord>;
  /** Answers the watchlist as it was. */
  remove(viewer: Viewer, id: string): Promise<WatchlistRecord>;
}

const noSuchWatchlist = () => new DomainError('NOT_FOUND', 'No such watchlist.', ['input', 'id']);

export function createWatchlistService(model: Model<WatchlistRecord>): WatchlistService {
  async function create(viewer: Viewer, input: unknown): Promise<WatchlistRecord> {
    const watchlist = await model.create({ ...parseInput(newWatchlist, input), user_id: viewer.id });
    return watchlist.toObject<WatchlistRecord>();
  }

  async function update(viewer: Viewer, id: string, changes: unknown): Promise<WatchlistRecord> {
    const checked = parseInput(watchlistChanges, changes, ['input', 'changes']);
    const watchlist = await model
      .findOneAndUpdate(
        { _id: id, user_id: viewer.id },
        { $set: checked },
        { returnDocument: 'after', runValidators: true },
      )
      .lean<WatchlistRecord>();
    if (!watchlist) throw noSuchWatchlist();
    return watchlist;
  }

  async function remove(viewer: Viewer, id: string): Promise<WatchlistRecord> {
    const watchlist = await model.findOneAndDelete({ _id: id, user_id: viewer.id }).lean<WatchlistRecord>();
    if (!watchlist) throw noSuchWatchlist();
    return watchlist;
  }

  return { create, update, remove };
}
