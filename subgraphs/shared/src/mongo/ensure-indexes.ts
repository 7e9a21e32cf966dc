import type { Connection } from 'mongoose';

/** Makes every model's collection and indexes, before anything is read or written: a late index starves the store. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}
