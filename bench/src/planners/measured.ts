import { planWithApollo, planWithHive } from './contestants.js';
import type { PlannerTask } from './measure-apart.js';

/** Measures one planner on one graph, in the process that was started for it alone. */
process.once('message', ({ planner, sdl, operations }: PlannerTask) => {
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const begin = performance.now();
  const { plan } = (planner === 'apollo' ? planWithApollo : planWithHive)(sdl);
  const readyMs = performance.now() - begin;
  const first = performance.now();
  for (const operation of operations) plan(operation);
  const again = performance.now();
  for (const operation of operations) plan(operation);
  const end = performance.now();
  process.send?.({
    readyMs,
    firstPlanMs: (again - first) / operations.length,
    planMs: (end - again) / operations.length,
    megabytes: (process.memoryUsage().rss - memory) / 2 ** 20,
  });
});
