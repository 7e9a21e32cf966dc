import { badUserInput, type CallContext } from '@quantgraph/shared';

export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Both ends included, null for no bound; BAD_USER_INPUT for a range that ends before it starts. */
export function readRange(from: string | null | undefined, to: string | null | undefined): DateRange {
  if (from && to && from > to) throw badUserInput(`Expected \`from\` on or before \`to\`, but got ${from} and ${to}.`);
  return { from: from ?? null, to: to ?? null };
}

const DAY_MS = 86_400_000;
const OPEN_RANGE_SECONDS = 300;

/** A range that may still get data does not hold for long; one that ended before yesterday holds until data is corrected. */
export function holdWhilePast({ holdsFor }: Pick<CallContext, 'holdsFor'>, to: string | null | undefined): void {
  const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
  if (!to || to >= yesterday) holdsFor?.(OPEN_RANGE_SECONDS);
}

/** BAD_USER_INPUT for a limit outside 1 to `max`, which is also the limit where none is given. */
export function readLimit(limit: number | null | undefined, max: number, name = 'limit'): number {
  const size = limit ?? max;
  if (size < 1 || size > max) throw badUserInput(`Expected \`${name}\` from 1 to ${max}, but got ${size}.`);
  return size;
}
