import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { repeat } from './repeat.js';

it('tries again what failed, and is stopped only when the work under way has ended', async () => {
  const events = new EventTarget();
  const steps: string[] = [];
  const work = async () => {
    steps.push('began');
    if (steps.length < 3) throw new Error('not yet');
    events.dispatchEvent(new Event('working'));
    await once(events, 'end');
    steps.push('ended');
  };
  const working = once(events, 'working');
  const repeated = repeat(1, work, silentLogger, 'The work');
  await working;
  const stopped = repeated.stop();
  events.dispatchEvent(new Event('end'));
  await stopped;
  expect(steps).toEqual(['began', 'began', 'began', 'ended']);
});
