/** Kills one subgraph under load and starts it again: only its fields may fail, and they have to come back by themselves. */
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { account, aDashboardUser } from '@quantgraph/platform/dist/test/dashboard-user.js';
import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import { createDashboardClient, type DashboardAnswer } from './platform/dashboard-client.js';
import { type Platform, startPlatform } from './platform/start-platform.js';
import { createTimeline, type Outcome } from './platform/timeline.js';

const { values } = parseArgs({
  options: {
    subgraph: { type: 'string', default: 'ml' },
    connections: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '8' },
  },
});

const print = (text: string) => process.stdout.write(text);
const victim = SUBGRAPHS.find((name) => name === values.subgraph);
if (!victim || victim === 'users') throw new Error('--subgraph: expected trading, market, ml or genai.');
const phaseMs = Number(values.seconds) * 1_000;

const QUERY = await readFile(new URL('../../schema/operations/Dashboard.graphql', import.meta.url), 'utf8');

/** Data without what an error names, where the same is missing of the whole answer. */
function without(data: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  const copy = structuredClone(data);
  for (const path of paths) {
    let parent = copy as Record<string | number, unknown> | null | undefined;
    for (const key of path.slice(0, -1)) parent = parent?.[key] as typeof parent;
    const last = path.at(-1);
    if (parent && last !== undefined) parent[last] = null;
  }
  return copy;
}

/** Whether an answer is whole, lacks the victim's fields alone, or is wrong. */
function judge({ status, data, errors = [] }: DashboardAnswer, whole: unknown, name: SubgraphName): Outcome {
  if (status !== 200) return 'wrong';
  if (errors.length === 0) return isDeepStrictEqual(data, whole) ? 'whole' : 'wrong';
  if (errors.some(({ extensions }) => extensions?.serviceName !== name)) return 'wrong';
  const paths = errors.map(({ path = [] }) => path);
  return isDeepStrictEqual(without(data, paths), without(whole, paths)) ? 'partial' : 'wrong';
}

async function run(platform: Platform, name: SubgraphName): Promise<boolean> {
  const { services } = platform;
  await aDashboardUser(services.url, 'ada', { watchlists: 2, strategies: 2, backtests: 1, symbols: ['AAPL', 'MSFT'] });
  const ask = await createDashboardClient(services.url, QUERY, account('ada'));
  const first = await ask();
  if (first.errors) throw new Error(`Expected a whole dashboard, but got ${JSON.stringify(first.errors)}.`);

  const timeline = createTimeline();
  let going = true;
  const load = Array.from({ length: Number(values.connections) }, async () => {
    while (going) {
      const asked = performance.now();
      const answer = await ask();
      timeline.note(judge(answer, first.data, name), performance.now() - asked, answer);
    }
  });

  await pause(phaseMs);
  const { pid } = services.subgraphs[name];
  if (pid === undefined) throw new Error(`The ${name} subgraph has no process.`);
  process.kill(pid, 'SIGKILL');
  timeline.mark(`${name} killed`);
  await pause(phaseMs);
  timeline.mark(`${name} starts again`);
  const again = await services.start(name);
  timeline.mark(`${name} serves`);
  await pause(phaseMs);
  going = false;
  await Promise.all(load);
  print(timeline.report());
  await again.stop();
  return timeline.isSound();
}

const platform = await startPlatform();
try {
  const isSound = await run(platform, victim);
  print(isSound ? `Only fields of ${victim} failed, and it recovered.\n` : 'Not sound: see above.\n');
  if (!isSound) process.exitCode = 1;
} finally {
  await platform.close();
}
