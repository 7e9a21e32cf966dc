/**
 * Loaded into every process of the bench before its own code: answers what the process has used, profiles it when told
 * to, and ends it with its parent.
 */
import { Session } from 'node:inspector/promises';
import { usedByDescendants } from './descendants.js';
import { onMessage, type Usage } from './messages.js';
import { summarise } from './profile.js';

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const below = usedByDescendants(process.pid);
  return {
    cpuMs: (user + system) / 1_000 + below.cpuMs,
    rssBytes: rss + below.rssBytes,
    heapBytes: heapUsed,
  };
}

let session: Session | undefined;

onMessage('usage', usage);

onMessage('profile-start', async () => {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
});

onMessage('profile-stop', async () => {
  const profile = await session?.post('Profiler.stop');
  session?.disconnect();
  return profile ? summarise(profile.profile) : [];
});

process.on('disconnect', () => process.exit());
