import { NEWEST_FIRST, type Order } from '@quantgraph/shared';

export type ListOrder = 'NEWEST' | 'OLDEST' | 'NAME';

const ORDERS: Readonly<Record<ListOrder, Order>> = {
  NEWEST: NEWEST_FIRST,
  OLDEST: { field: 'created_at', direction: 1 },
  NAME: { field: 'name', direction: 1 },
};

/** How the store sorts what a client wants in this order. */
export const orderOf = (order: ListOrder | null | undefined): Order => ORDERS[order ?? 'NEWEST'];
