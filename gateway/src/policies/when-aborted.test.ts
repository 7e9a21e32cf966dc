import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { whenAborted } from './when-aborted.js';

describe('whenAborted', () => {
  it('tells everyone who waits, once, why', () => {
    const controller = new AbortController();
    const heard: unknown[] = [];
    whenAborted(controller.signal, (reason) => heard.push(reason));
    whenAborted(controller.signal, (reason) => heard.push(reason));
    controller.abort('left');
    expect(heard).toEqual(['left', 'left']);
    whenAborted(controller.signal, (reason) => heard.push(`late: ${reason}`));
    expect(heard).toEqual(['left', 'left', 'late: left']);
  });

  it('does not tell who has called it off, and listens once for all', () => {
    const controller = new AbortController();
    const heard: string[] = [];
    const stopWaiting = whenAborted(controller.signal, () => heard.push('first'));
    whenAborted(controller.signal, () => heard.push('second'));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    stopWaiting();
    controller.abort();
    expect(heard).toEqual(['second']);
  });
});
