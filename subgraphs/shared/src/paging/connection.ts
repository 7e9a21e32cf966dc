import { encodeCursor, type Keyset } from './cursor.js';
import type { Page } from './page-args.js';

/** A Relay connection; `totalCount` is counted only where it is asked for. */
export interface Connection<T> {
  readonly nodes: T[];
  readonly edges: { cursor: string; node: T }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/**
 * A connection from the rows of one page, fetched with one row more than its size where there are more, in the order in
 * which they were fetched (from the end, for a backward page).
 */
export function toConnection<T>(
  fetched: readonly T[],
  page: Page,
  keysetOf: (row: T) => Keyset,
  totalCount: () => Promise<number>,
): Connection<T> {
  const hasMore = fetched.length > page.size;
  const nodes = fetched.slice(0, page.size);
  if (page.backward) nodes.reverse();
  const edges = nodes.map((node) => ({ cursor: encodeCursor(keysetOf(node)), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : hasMore,
      hasPreviousPage: page.backward ? hasMore : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
