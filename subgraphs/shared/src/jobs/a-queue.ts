import type { Connection, Model } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { ensureIndexes } from '../mongo/ensure-indexes.js';
import { dropDatabases, silentLogger, testStores } from '../test-kit/index.js';
import { createJobModel, type JobRecord } from './job.model.js';
import type { JobHandler } from './job-handler.js';
import { createJobQueue, type JobQueue } from './job-queue.js';

const stores = testStores();
const connections: Connection[] = [];

/** A queue of its own process, as it were: its own connection to the same database. */
export async function aQueue(
  database: string,
  handler: JobHandler<{ n: number }>,
  leaseMs = 15_000,
): Promise<[JobQueue, Model<JobRecord>]> {
  const connection = await connectMongo(database, stores);
  connections.push(connection);
  const jobs = createJobModel(connection);
  const queue = createJobQueue({ jobs, logger: silentLogger, pollMs: 20, leaseMs });
  await ensureIndexes(connection);
  queue.handle('work', handler);
  return [queue, jobs];
}

/** A promise with its resolver, to let a test steer a handler. */
export function signal<T = void>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Ends what all queues of a test stood on. */
export async function dropQueues(): Promise<void> {
  for (const connection of connections) await connection.close();
  await dropDatabases(stores);
}
