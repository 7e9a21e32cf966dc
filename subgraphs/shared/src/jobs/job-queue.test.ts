import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { Connection, Model } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { ensureIndexes } from '../mongo/ensure-indexes.js';
import { newId } from '../mongo/new-id.js';
import { dropDatabases, silentLogger, testStores } from '../test-kit/index.js';
import { createJobModel, type JobRecord } from './job.model.js';
import { createJobQueue, FinalJobError, type JobHandler, type JobQueue } from './job-queue.js';

const stores = testStores();
const connections: Connection[] = [];

/** A queue of its own process, as it were: its own connection to the same database. */
async function aQueue(
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
function signal<T = void>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

afterAll(async () => {
  for (const connection of connections) await connection.close();
  await dropDatabases(stores);
});

describe('the job queue', () => {
  it('runs each job once, though two processes claim', async () => {
    const runs: number[] = [];
    const all = signal();
    const handler: JobHandler<{ n: number }> = {
      run: async ({ payload }) => {
        runs.push(payload.n);
        if (runs.length === 30) all.resolve();
      },
    };
    const [one] = await aQueue('twice', handler);
    const [two] = await aQueue('twice', handler);
    for (let n = 0; n < 30; n++) await one.enqueue({ id: `job-${n}`, kind: 'work', payload: { n }, userId: null });
    one.start();
    two.start();
    await all.promise;
    await Promise.all([one.stop(), two.stop()]);
    expect([...runs].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  it('keeps one job of those enqueued under the same id', async () => {
    const [queue, jobs] = await aQueue('same', { run: async () => {} });
    const job = { id: newId(), kind: 'work', payload: { n: 1 }, userId: null };
    await queue.enqueue(job);
    await queue.enqueue({ ...job, payload: { n: 2 } });
    expect(await jobs.find().lean()).toMatchObject([{ _id: job.id, payload: { n: 1 } }]);
  });

  it('takes over a job whose holder stopped beating, and fences the late holder out', async () => {
    const id = newId();
    const stalled = signal();
    const aborted = signal();
    const [dead, jobs] = await aQueue(
      'lease',
      {
        run: async ({ signal: lost }) => {
          stalled.resolve();
          await new Promise((done) => lost.addEventListener('abort', done));
          aborted.resolve();
        },
      },
      90,
    );
    await dead.enqueue({ id, kind: 'work', payload: { n: 1 }, userId: null });
    dead.start();
    await stalled.promise;
    // What another process's takeover looks like to the holder: the lease has another name.
    await jobs.updateOne({ _id: id }, { $set: { lease: 'another', available_at: new Date(Date.now() + 60_000) } });
    await aborted.promise;
    await dead.stop();
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'active', lease: 'another', attempts: 1 });
    await jobs.updateOne({ _id: id }, { $set: { available_at: new Date(0) } });

    const attempt = signal<number>();
    const [heir] = await aQueue('lease', { run: async (run) => attempt.resolve(run.attempt) });
    heir.start();
    expect(await attempt.promise).toBe(2);
    await heir.stop();
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'completed', attempts: 2 });
  });

  it('fails at once on a final error, and tells the handler with the cause', async () => {
    const told = signal<unknown>();
    const [queue, jobs] = await aQueue('final', {
      run: async () => {
        throw new FinalJobError('no such symbol');
      },
      failed: async (_run, error) => told.resolve(error),
    });
    const id = newId();
    await queue.enqueue({ id, kind: 'work', payload: { n: 1 }, userId: null });
    queue.start();
    expect(await told.promise).toMatchObject({ message: 'no such symbol' });
    await queue.stop();
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'failed', error: 'no such symbol', attempts: 1 });
  });

  it('keeps nothing of a job that is to be forgotten, whether it went well or failed', async () => {
    const failed = signal();
    const [queue, jobs] = await aQueue('forgotten', {
      isForgotten: true,
      run: async ({ payload }) => {
        if (payload.n === 2) throw new FinalJobError('Not this one.');
      },
      failed: async () => failed.resolve(),
    });
    for (const n of [1, 2]) await queue.enqueue({ id: `job-${n}`, kind: 'work', payload: { n }, userId: null });
    queue.start();
    await failed.promise;
    await queue.stop();
    expect(await jobs.countDocuments()).toBe(0);
  });

  it('keeps how far a run has come, and when it was first taken up', async () => {
    const half = signal();
    const go = signal();
    const [queue, jobs] = await aQueue('progress', {
      run: async ({ progress }) => {
        await progress(0.5);
        half.resolve();
        await go.promise;
      },
    });
    const id = newId();
    await queue.enqueue({ id, kind: 'work', payload: { n: 1 }, userId: null });
    expect(await jobs.findById(id).lean()).not.toHaveProperty('started_at');
    queue.start();
    await half.promise;
    expect(await jobs.findById(id).lean()).toMatchObject({ progress: 0.5, started_at: expect.any(Date) });
    go.resolve();
    await queue.stop();
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'completed', progress: 1 });
  });

  it('takes no progress from a run that has lost its lease', async () => {
    const lost = signal();
    const [queue, jobs] = await aQueue('late', {
      run: async ({ id, progress }) => {
        await jobs.updateOne({ _id: id }, { $set: { lease: 'another', progress: 0.1 } });
        await progress(0.9);
        lost.resolve();
      },
    });
    const id = newId();
    await queue.enqueue({ id, kind: 'work', payload: { n: 1 }, userId: null });
    queue.start();
    await lost.promise;
    await queue.stop();
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'active', lease: 'another', progress: 0.1 });
  });

  it.each([
    ['what a final error says', new FinalJobError('no such symbol'), {}, 'no such symbol'],
    ['nothing of another error', new Error('10.0.0.7 refused'), {}, 'Something went wrong on our side.'],
    ['what the handler says', new Error('10.0.0.7 refused'), { explain: () => 'Market is away.' }, 'Market is away.'],
  ])('tells the owner of a failure %s', async (_what, error, more, reason) => {
    const told = signal();
    const [queue, jobs] = await aQueue(`reason-${newId()}`.slice(0, 30), {
      ...more,
      maxAttempts: 1,
      run: async () => {
        throw error;
      },
      failed: async () => told.resolve(),
    });
    const id = newId();
    await queue.enqueue({ id, kind: 'work', payload: { n: 1 }, userId: null });
    queue.start();
    await told.promise;
    await queue.stop();
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'failed', error: error.message, reason });
  });

  it('gives a running job back when the process stops, without counting the attempt', async () => {
    const started = signal();
    const [queue, jobs] = await aQueue('drain', {
      run: async ({ signal: stopping }) => {
        started.resolve();
        await new Promise((done) => stopping.addEventListener('abort', done));
      },
    });
    const id = newId();
    await queue.enqueue({ id, kind: 'work', payload: { n: 1 }, userId: null });
    queue.start();
    await started.promise;
    await queue.stop(1);
    expect(await jobs.findById(id).lean()).toMatchObject({ state: 'active', lease: null, attempts: 0 });
  });

  it("ends a user's jobs: waiting ones are gone, running ones have stopped, and others go on", async () => {
    const started = signal();
    let isAtWork = false;
    const [queue, jobs] = await aQueue('ended', {
      run: async ({ signal: ended }) => {
        isAtWork = true;
        started.resolve();
        await new Promise((done) => ended.addEventListener('abort', done));
        isAtWork = false;
      },
    });
    await queue.enqueue({ id: 'running', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    queue.start();
    await started.promise;
    await queue.enqueue({ id: 'waiting', kind: 'later', payload: { n: 2 }, userId: 'ada' });
    await queue.enqueue({ id: 'kept', kind: 'erase', payload: { n: 3 }, userId: 'ada' });
    await queue.enqueue({ id: 'another', kind: 'later', payload: { n: 4 }, userId: 'bob' });
    expect(await queue.endAllOf('ada', ['erase'])).toBe(true);
    expect(isAtWork).toBe(false);
    await queue.stop();
    expect((await jobs.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id)).toEqual(['another', 'kept']);
  });

  it("ends a user's job that was claimed and has not begun", async () => {
    const [claimed, told] = [signal(), signal()];
    const [queue, jobs] = await aQueue('claimed', { run: async () => {} });
    const findOneAndUpdate = jobs.findOneAndUpdate.bind(jobs) as (...args: unknown[]) => { lean(): Promise<JobRecord> };
    const slow = (...args: unknown[]) => ({
      async lean() {
        const job = await findOneAndUpdate(...args).lean();
        claimed.resolve();
        await told.promise;
        return job;
      },
    });
    jest.spyOn(jobs, 'findOneAndUpdate').mockImplementationOnce(slow as never);
    await queue.enqueue({ id: 'claimed', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    queue.start();
    await claimed.promise;
    const ending = queue.endAllOf('ada');
    told.resolve();
    expect(await ending).toBe(true);
    expect(await jobs.countDocuments()).toBe(0);
    await queue.stop();
  });

  it('ends what a job begins while it is being ended', async () => {
    const started = signal();
    const [queue, jobs] = await aQueue('followed', {
      run: async ({ payload: { n }, signal: ended, userId }) => {
        if (n > 2) return;
        started.resolve();
        await new Promise((done) => ended.addEventListener('abort', done));
        await queue.enqueue({ id: `after ${n}`, kind: 'work', payload: { n: n + 1 }, userId });
      },
    });
    await queue.enqueue({ id: 'first', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    queue.start();
    await started.promise;
    expect(await queue.endAllOf('ada')).toBe(true);
    expect(await jobs.countDocuments()).toBe(0);
    await queue.stop();
  });

  it('cancels a job that waits, which then never runs, and one that has ended not', async () => {
    const ran = signal<number>();
    const [queue, jobs] = await aQueue('cancelled', { run: async ({ payload }) => ran.resolve(payload.n) });
    for (const n of [1, 2]) await queue.enqueue({ id: `job-${n}`, kind: 'work', payload: { n }, userId: 'ada' });
    expect(await queue.cancel('job-1')).toBe(true);
    queue.start();
    expect(await ran.promise).toBe(2);
    await queue.stop();
    expect(await Promise.all(['job-1', 'job-2', 'none'].map((id) => queue.cancel(id)))).toEqual([false, false, false]);
    expect(await jobs.find().sort({ _id: 1 }).lean()).toMatchObject([
      { state: 'cancelled', lease: null, attempts: 0, finished_at: expect.any(Date) },
      { state: 'completed' },
    ]);
  });

  it.each(['returns', 'throws'])('has stopped a job that it cancels, whose handler then %s', async (how) => {
    const started = signal();
    let isAtWork = false;
    const told: string[] = [];
    const [queue, jobs] = await aQueue(`stopped-${how}`, {
      run: async ({ signal: cancelled, progress }) => {
        isAtWork = true;
        started.resolve();
        await new Promise((done) => cancelled.addEventListener('abort', done));
        await progress(0.9);
        isAtWork = false;
        if (how === 'throws') throw new FinalJobError('stopped');
      },
      failed: async () => void told.push('failed'),
    });
    await queue.enqueue({ id: 'running', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    queue.start();
    await started.promise;
    expect(await queue.cancel('running')).toBe(true);
    expect(isAtWork).toBe(false);
    await queue.stop();
    expect(told).toEqual([]);
    expect(await jobs.findById('running').lean()).toMatchObject({
      state: 'cancelled',
      lease: null,
      progress: null,
      error: null,
    });
  });

  it('cancels a job that another process holds, which stops and finishes it no more', async () => {
    const [started, stopped] = [signal(), signal()];
    const [holder, jobs] = await aQueue(
      'cancelled-there',
      {
        run: async ({ signal: cancelled }) => {
          started.resolve();
          await new Promise((done) => cancelled.addEventListener('abort', done));
          stopped.resolve();
        },
      },
      90,
    );
    await holder.enqueue({ id: 'held', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    holder.start();
    await started.promise;
    const [other] = await aQueue('cancelled-there', { run: async () => {} });
    expect(await other.cancel('held')).toBe(true);
    await stopped.promise;
    await holder.stop();
    expect(await jobs.findById('held').lean()).toMatchObject({ state: 'cancelled', lease: null, attempts: 1 });
    expect(await other.endAllOf('ada')).toBe(true);
  });

  it('says of a job that another process holds that it may still be at work, until its holder no longer is', async () => {
    const [started, told] = [signal(), signal()];
    const [holder, jobs] = await aQueue('elsewhere', {
      run: async () => {
        started.resolve();
        await told.promise;
      },
    });
    await holder.enqueue({ id: 'held', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    holder.start();
    await started.promise;
    const [other] = await aQueue('elsewhere', { run: async () => {} });
    expect(await other.endAllOf('ada')).toBe(false);
    told.resolve();
    await holder.stop();
    expect(await jobs.countDocuments()).toBe(0);
    expect(await other.endAllOf('ada')).toBe(true);
  });

  it('says so of a job whose holder is gone, until its lease is over', async () => {
    const [queue, jobs] = await aQueue('gone', { run: async () => {} });
    await queue.enqueue({ id: 'held', kind: 'work', payload: { n: 1 }, userId: 'ada' });
    await jobs.updateOne({ _id: 'held' }, { $set: { lease: 'lost', available_at: new Date(Date.now() + 60_000) } });
    expect(await queue.endAllOf('ada')).toBe(false);
    await jobs.updateOne({ _id: 'held' }, { $set: { available_at: new Date(0) } });
    expect(await queue.endAllOf('ada')).toBe(true);
    expect(await jobs.countDocuments()).toBe(0);
  });
});
