import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { platform } from 'node:process';
import { expect, it } from '@jest/globals';
import { usedByDescendants } from './descendants.js';

const WORK =
  'let sum = 0; for (let i = 0; i < 2e8; i += 1) sum += i % 7; console.log(sum); setInterval(() => {}, 1_000);';

(platform === 'linux' ? it : it.skip)('counts what a started process uses, until it is gone', async () => {
  const before = usedByDescendants(process.pid);
  const child = spawn(process.execPath, ['-e', WORK]);
  await once(child.stdout, 'data');
  const during = usedByDescendants(process.pid);
  expect(during.cpuMs).toBeGreaterThan(before.cpuMs);
  expect(during.rssBytes).toBeGreaterThan(before.rssBytes + 10_000_000);
  const gone = once(child, 'exit');
  child.kill();
  await gone;
  expect(usedByDescendants(process.pid).rssBytes).toBeLessThan(during.rssBytes);
});

it('finds nothing below a process that is not there', () => {
  expect(usedByDescendants(2 ** 30)).toEqual({ cpuMs: 0, rssBytes: 0 });
});
