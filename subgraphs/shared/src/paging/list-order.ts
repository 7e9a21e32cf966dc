import { NEWEST_FIRST, type Order } from './collection-pager.js';

/** `ListOrder` of schema/shared.graphql. */
export type ListOrder = 'CREATED_AT_DESC' | 'CREATED_AT_ASC' | 'NAME_ASC' | 'NAME_DESC';

const ORDERS: Readonly<Record<ListOrder, Order>> = {
  CREATED_AT_DESC: NEWEST_FIRST,
  CREATED_AT_ASC: { field: 'created_at', direction: 1 },
  NAME_ASC: { field: 'name', direction: 1 },
  NAME_DESC: { field: 'name', direction: -1 },
};

/** The stored order that a connection's `orderBy` asks for: newest first unless it says otherwise. */
export const orderOf = (order: ListOrder | null | undefined): Order => ORDERS[order ?? 'CREATED_AT_DESC'];
