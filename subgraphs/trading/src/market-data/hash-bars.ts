import { createHash } from 'node:crypto';
import type { Bars } from '../engine/types.js';

/** SHA-256 over every symbol, date, price and volume in order, as hex: equal hashes are equal data, bit for bit. */
export function hashBars(bars: readonly Bars[]): string {
  const hash = createHash('sha256');
  for (const { symbol, dates, open, high, low, close, volume } of bars) {
    hash.update(`${symbol} ${dates.length}\n`);
    for (const column of [dates, open, high, low, close, volume]) hash.update(bytesOf(column));
  }
  return hash.digest('hex');
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Float64Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);
