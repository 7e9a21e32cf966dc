import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { aQueue, dropQueues, signal } from './a-queue.js';
import { FinalJobError } from './job-handler.js';

afterAll(dropQueues);

describe('jobs that are ended or cancelled', () => {
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
    const updateOne = jobs.updateOne.bind(jobs) as (...args: unknown[]) => Promise<unknown>;
    const slow = async (...args: unknown[]) => {
      const claim = await updateOne(...args);
      claimed.resolve();
      await told.promise;
      return claim;
    };
    jest.spyOn(jobs, 'updateOne').mockImplementationOnce(slow as never);
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

  it('cancels a job that waits, which then never runs, and one that has ended otherwise not', async () => {
    const ran = signal<number>();
    const [queue, jobs] = await aQueue('cancelled', { run: async ({ payload }) => ran.resolve(payload.n) });
    for (const n of [1, 2]) await queue.enqueue({ id: `job-${n}`, kind: 'work', payload: { n }, userId: 'ada' });
    expect(await queue.cancel('job-1')).toBe(true);
    queue.start();
    expect(await ran.promise).toBe(2);
    await queue.stop();
    expect(await Promise.all(['job-1', 'job-2', 'none'].map((id) => queue.cancel(id)))).toEqual([true, false, false]);
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

  it('has a job commit or be cancelled, whichever comes first', async () => {
    const [started, cancelled, committed, done] = [signal(), signal(), signal(), signal()];
    const commits: boolean[] = [];
    const [queue, jobs] = await aQueue('committed', {
      run: async ({ payload: { n }, commit }) => {
        if (n === 1) {
          started.resolve();
          await cancelled.promise;
        }
        commits.push(await commit());
        if (n === 1) return;
        committed.resolve();
        await done.promise;
      },
    });
    for (const n of [1, 2]) await queue.enqueue({ id: `job-${n}`, kind: 'work', payload: { n }, userId: 'ada' });
    queue.start();
    await Promise.all([started.promise, committed.promise]);
    expect(await queue.cancel('job-2')).toBe(false);
    // Another process cancels it, and nobody has told this one yet.
    await jobs.updateOne({ _id: 'job-1' }, { $set: { state: 'cancelled' } });
    cancelled.resolve();
    done.resolve();
    await queue.stop();
    expect(commits).toEqual([true, false]);
    expect(await jobs.find().sort({ _id: 1 }).lean()).toMatchObject([
      { state: 'cancelled', lease: null, is_committed: false },
      { state: 'completed', lease: null, is_committed: true },
    ]);
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
