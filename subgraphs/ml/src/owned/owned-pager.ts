import {
  type CollectionPager,
  contains,
  createCollectionPager,
  type ListOrder,
  orderOf,
  type PageArgs,
  type PageQuery,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { OwnedRecord } from './owned-collection.js';

/** Arguments of a connection over named records; `filter` holds `search` and conditions by the graph's names. */
export interface NamedPageArgs extends PageArgs {
  readonly orderBy?: ListOrder | null | undefined;
  readonly filter?: { readonly search?: string | null | undefined } | null | undefined;
}

/** Pages of what the viewer owns; nothing for anonymous callers. One per request. */
export const createOwnedPager = <T extends OwnedRecord>(model: Model<T>, viewer: Viewer | null): CollectionPager<T> =>
  createCollectionPager<T>(model, { user_id: viewer?.id ?? null });

/** The page that a connection's arguments ask for; `conditions` are in stored names, those without a value left out. */
export function namedPage(args: NamedPageArgs, conditions: Record<string, unknown> = {}): PageQuery {
  const search = args.filter?.search?.trim();
  const given = Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined);
  const name = search ? { name: contains(search) } : {};
  return { args, order: orderOf(args.orderBy), filter: { ...Object.fromEntries(given), ...name } };
}
