import { byKey, createCollectionPager, type ListOrder, orderOf, type PageArgs, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { WatchlistPage, WatchlistRecord } from './watchlist.model.js';

export interface WatchlistPageArgs extends PageArgs {
  readonly orderBy?: ListOrder | null | undefined;
  readonly filter?: { readonly symbol?: string | null | undefined } | null | undefined;
}

/** Watchlists by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export function createWatchlistLoader(model: Model<WatchlistRecord>, viewer: Viewer | null) {
  return byKey<string, WatchlistRecord>(
    async (ids) => (viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<WatchlistRecord[]>() : []),
    (watchlist) => watchlist._id,
  );
}

export interface WatchlistPages {
  /** A page of a user's watchlists; empty, whoever else the user is than the viewer. */
  ofUser(userId: string, args: WatchlistPageArgs): Promise<WatchlistPage>;
  /** A page of the viewer's own watchlists that hold a symbol; one command for any number of symbols. */
  holding(symbol: string, args: WatchlistPageArgs): Promise<WatchlistPage>;
}

/** One per request. */
export function createWatchlistPages(model: Model<WatchlistRecord>, viewer: Viewer | null): WatchlistPages {
  const own = createCollectionPager<WatchlistRecord>(model, { user_id: viewer?.id ?? null });

  const query = (args: WatchlistPageArgs) => {
    const symbol = args.filter?.symbol?.trim().toUpperCase();
    return { args, order: orderOf(args.orderBy), ...(symbol && { filter: { symbols: symbol } }) };
  };
  return {
    ofUser: (userId, args) => own.children('user_id', userId, query(args)),
    holding: (symbol, args) => own.holders('symbols', symbol, query(args)),
  };
}
