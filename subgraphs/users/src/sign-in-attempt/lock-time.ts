export interface LockRule {
  /** So many failures cost nothing. */
  readonly free: number;
  readonly firstMs: number;
  readonly longestMs: number;
}

const MINUTE_MS = 60_000;

export const ACCOUNT_RULE: LockRule = { free: 5, firstMs: 1_000, longestMs: 15 * MINUTE_MS };

/** Many people may share an address. */
export const ADDRESS_RULE: LockRule = { free: 50, firstMs: 1_000, longestMs: 15 * MINUTE_MS };

/** How long the next attempt has to wait after so many failures: twice as long after each, up to the longest. */
export function lockTime({ free, firstMs, longestMs }: LockRule, failures: number): number {
  return failures <= free ? 0 : Math.min(firstMs * 2 ** (failures - free - 1), longestMs);
}
