import { EngineError } from './engine-error.js';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a 'YYYY-MM-DD' date. Throws INVALID_BARS for anything else, 2021-02-30 included. */
export function toEpochDay(isoDate: string): number {
  const day = Date.parse(`${isoDate}T00:00:00Z`) / MS_PER_DAY;
  if (!Number.isInteger(day) || toIsoDate(day) !== isoDate) {
    throw new EngineError('INVALID_BARS', `Expected a date as YYYY-MM-DD, got ${JSON.stringify(isoDate)}.`);
  }
  return day;
}

/** The 'YYYY-MM-DD' date of a day since 1970-01-01. */
export function toIsoDate(epochDay: number): string {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);
}
