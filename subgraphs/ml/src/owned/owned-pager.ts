import {
  type CollectionPager,
  createCollectionPager,
  NEWEST_FIRST,
  type Order,
  type PageArgs,
  type PageQuery,
  type Viewer,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { OwnedRecord } from './owned-collection.js';

/** Stored orders of the graph's MlOrder. */
const ORDERS = {
  CREATED_AT_DESC: NEWEST_FIRST,
  CREATED_AT_ASC: { field: 'created_at', direction: 1 },
  NAME_ASC: { field: 'name', direction: 1 },
  NAME_DESC: { field: 'name', direction: -1 },
} as const satisfies Record<string, Order>;

/** Arguments of a connection over named records; `filter` holds `search` and conditions by the graph's names. */
export interface NamedPageArgs extends PageArgs {
  readonly orderBy?: keyof typeof ORDERS | null | undefined;
  readonly filter?: { readonly search?: string | null | undefined } | null | undefined;
}

/** Pages of what the viewer owns; nothing for anonymous callers. One per request. */
export const createOwnedPager = <T extends OwnedRecord>(model: Model<T>, viewer: Viewer | null): CollectionPager<T> =>
  createCollectionPager<T>(model, { user_id: viewer?.id ?? null });

/** The page that a connection's arguments ask for; `conditions` are in stored names, those without a value left out. */
export function namedPage(args: NamedPageArgs, conditions: Record<string, unknown> = {}): PageQuery {
  const search = args.filter?.search?.trim();
  const given = Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined);
  const name = search ? { name: { $regex: escapeForRegex(search), $options: 'i' } } : {};
  return { args, order: ORDERS[args.orderBy ?? 'CREATED_AT_DESC'], filter: { ...Object.fromEntries(given), ...name } };
}

const escapeForRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
