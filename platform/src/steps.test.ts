import { describe, expect, it } from '@jest/globals';
import { createSteps } from './steps.js';

/** Collects what is printed, with times blanked. */
function anOutput(isTTY: boolean) {
  let text = '';
  const write = (chunk: string) => {
    text += chunk;
  };
  return {
    isTTY,
    columns: 80,
    write,
    lines: () =>
      text
        .replace(/\d+\.\d s/g, '0.0 s')
        .split('\n')
        .filter(Boolean),
  };
}

describe('createSteps', () => {
  it('prints one line for each step where the output is no terminal', async () => {
    const output = anOutput(false);
    const { run } = createSteps(output);
    const answer = await run('MongoDB', async (step) => {
      step.progress({ text: 'starting', share: 0.5 });
      step.warn('It is slow today.');
      step.note('on port 1');
      return 42;
    });
    expect(answer).toBe(42);
    expect(output.lines()).toEqual(['  ! It is slow today.', '  ✓ MongoDB  on port 1  0.0 s']);
  });

  it('marks a step that failed, and lets its error through', async () => {
    const output = anOutput(false);
    const { run } = createSteps(output);
    await expect(run('MongoDB', async () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(output.lines()).toEqual(['  ✗ MongoDB  failed  0.0 s']);
  });

  it('keeps what still runs below what has ended on a terminal', async () => {
    const output = anOutput(true);
    const { run } = createSteps(output);
    let finish = () => {};
    const slow = run(
      'Slow',
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await run('Quick', async () => {});
    expect(output.lines().at(-1)).toBe('  … Slow  0.0 s');
    finish();
    await slow;
    expect(output.lines().at(-1)).toBe('\x1b[1A\x1b[0J  ✓ Slow  0.0 s');
  });
});
