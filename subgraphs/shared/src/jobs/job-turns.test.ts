import { afterAll, describe, expect, it } from '@jest/globals';
import { aQueue, dropQueues, signal } from './a-queue.js';
import type { NewJob } from './job-queue.js';

afterAll(dropQueues);

type Wanted = Pick<NewJob<{ n: number }>, 'id' | 'userId' | 'priority'>;

/** In which order one process, a job at a time, takes up jobs that all wait already. */
async function orderOf(database: string, wanted: readonly Wanted[]): Promise<string[]> {
  const order: string[] = [];
  const all = signal();
  const [queue] = await aQueue(database, {
    atOnce: 1,
    run: async ({ id }) => {
      order.push(id);
      if (order.length === wanted.length) all.resolve();
    },
  });
  for (const job of wanted) await queue.enqueue({ ...job, kind: 'work', payload: { n: 0 } });
  queue.start();
  await all.promise;
  await queue.stop();
  return order;
}

const jobsOf = (userId: string, count: number): Wanted[] =>
  Array.from({ length: count }, (_value, index) => ({ id: `${userId}${index}`, userId }));

describe('the order of jobs', () => {
  it('serves users in rotation, however many jobs each has waiting', async () => {
    const order = await orderOf('rotation', [...jobsOf('a', 4), ...jobsOf('b', 2), ...jobsOf('c', 1)]);
    expect(order).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'a2', 'a3']);
  });

  it("takes a user's jobs of higher priority first, and those of others in their turn all the same", async () => {
    const order = await orderOf('priority', [
      { id: 'a-low', userId: 'a', priority: 'low' },
      ...jobsOf('a', 2),
      ...jobsOf('b', 1),
      { id: 'a-high-1', userId: 'a', priority: 'high' },
      { id: 'a-high-2', userId: 'a', priority: 'high' },
    ]);
    expect(order).toEqual(['a-high-1', 'b0', 'a-high-2', 'a0', 'a1', 'a-low']);
  });

  it('leaves a place for other kinds beside those that are bounded', async () => {
    const release = signal();
    const other = signal();
    let atWork = 0;
    let most = 0;
    const [queue, jobs] = await aQueue('bounded', {
      atOnce: 1,
      run: async () => {
        atWork += 1;
        most = Math.max(most, atWork);
        await release.promise;
        atWork -= 1;
      },
    });
    queue.handle('other', { run: async () => other.resolve() });
    for (const { id } of jobsOf('long', 3)) await queue.enqueue({ id, kind: 'work', payload: { n: 0 }, userId: 'a' });
    await queue.enqueue({ id: 'short', kind: 'other', payload: {}, userId: 'a' });
    queue.start();
    await other.promise;
    release.resolve();
    while ((await jobs.countDocuments({ state: 'active' })) > 0) await new Promise(setImmediate);
    await queue.stop();
    expect(most).toBe(1);
  });
});
