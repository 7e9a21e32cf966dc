import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../mongo/new-id.js';
import { aQueue, dropQueues, signal } from './a-queue.js';
import { FinalJobError, type JobHandler } from './job-handler.js';

afterAll(dropQueues);

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

  it('takes the next job where another process was quicker', async () => {
    const ran = signal<number>();
    const [queue, jobs] = await aQueue('quicker', { run: async ({ payload: { n } }) => ran.resolve(n) });
    for (const n of [1, 2]) await queue.enqueue({ id: `job-${n}`, kind: 'work', payload: { n }, userId: null });
    const updateOne = jobs.updateOne.bind(jobs) as (...args: unknown[]) => Promise<unknown>;
    const afterAnother = async (...args: unknown[]) => {
      const taken = { lease: 'another', available_at: new Date(Date.now() + 60_000) };
      await updateOne({ _id: 'job-1' }, { $set: taken });
      return updateOne(...args);
    };
    jest.spyOn(jobs, 'updateOne').mockImplementationOnce(afterAnother as never);
    queue.start();
    expect(await ran.promise).toBe(2);
    await queue.stop();
    expect(await jobs.findById('job-1').lean()).toMatchObject({ lease: 'another', attempts: 0 });
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
});
