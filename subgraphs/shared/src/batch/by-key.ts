import DataLoader from 'dataloader';
import { groupBy } from './group-by.js';

/** Loads a value by its key; the keys asked for in one tick are fetched together, and each only once. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
  /** Values in the keys' order; an error in the place of what could not be loaded. */
  loadMany(keys: readonly K[]): Promise<(V | Error)[]>;
  /** Forgets what was loaded, so that it is fetched anew: after a write, say. */
  clear(key: K): unknown;
}

/**
 * One command for all keys asked in a tick. `fetch` answers in any order and may leave keys out, which load as null.
 */
export function byKey<K, V>(
  fetch: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): Loader<K, V | null> {
  return new DataLoader<K, V | null>(async (keys) => {
    const found = new Map<K, V>();
    for (const value of await fetch(keys)) found.set(keyOf(value), value);
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** As `byKey`, where a key has any number of values, kept in the order that `fetch` gives them. */
export function groupedByKey<K, V>(
  fetch: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): Loader<K, V[]> {
  return new DataLoader<K, V[]>(async (keys) => {
    const groups = groupBy(await fetch(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
