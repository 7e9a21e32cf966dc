/** The part of dates at whose close at least one symbol was held; null without dates. */
export function exposure(invested: Uint8Array): number | null {
  return invested.length === 0 ? null : invested.reduce((days, held) => days + held, 0) / invested.length;
}
