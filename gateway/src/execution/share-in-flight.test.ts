import { describe, expect, it } from '@jest/globals';
import { createInFlightSharing } from './share-in-flight.js';

const aClient = () => {
  const controller = new AbortController();
  return { signal: controller.signal, leave: () => controller.abort() };
};

/** Work that ends when told, and counts how often it was begun. */
function aWork() {
  const ends: ((answer: string) => void)[] = [];
  return {
    begun: () => ends.length,
    end: (answer: string) => ends.at(-1)?.(answer),
    work: () => new Promise<string>((resolve) => ends.push(resolve)),
  };
}

const operation = {};

describe('sharing in flight', () => {
  it('runs what is asked for twice at the same time once, and says for whom', async () => {
    const sharing = createInFlightSharing<ReturnType<typeof aClient>, string>();
    const [ada, bob] = [aClient(), aClient()];
    const task = aWork();
    const answers = [sharing.run(operation, 'k', ada, task.work), sharing.run(operation, 'k', bob, task.work)];
    task.end('one');
    expect(await Promise.all(answers)).toEqual(['one', 'one']);
    expect(task.begun()).toBe(1);
    expect(sharing.executedFor(bob)).toBe(ada);
    expect(sharing.executedFor(ada)).toBe(ada);
  });

  it('shares neither between keys nor with what has ended', async () => {
    const sharing = createInFlightSharing<ReturnType<typeof aClient>, string>();
    const work = async () => 'done';
    let begun = 0;
    const counted = () => {
      begun++;
      return work();
    };
    await Promise.all([
      sharing.run(operation, 'ada', aClient(), counted),
      sharing.run(operation, 'bob', aClient(), counted),
    ]);
    await sharing.run(operation, 'ada', aClient(), counted);
    expect(begun).toBe(3);
  });

  it('begins anew for those who stay when the one who began has left', async () => {
    const sharing = createInFlightSharing<ReturnType<typeof aClient>, string>();
    const [ada, bob] = [aClient(), aClient()];
    const task = aWork();
    const adas = sharing.run(operation, 'k', ada, task.work);
    const bobs = sharing.run(operation, 'k', bob, task.work);
    ada.leave();
    task.end('broken off');
    expect(await adas).toBe('broken off');
    expect(task.begun()).toBe(2);
    task.end('whole');
    expect(await bobs).toBe('whole');
  });
});
