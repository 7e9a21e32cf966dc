/** Shows whether the time that a refused log-in takes tells if there is an account. */
import { parseArgs } from 'node:util';
import { createSteps } from '@quantgraph/platform/dist/steps.js';
import { createRandom } from './fuzz/random.js';
import { percentile } from './load/latencies.js';
import { startOwnStores } from './platform/start-own-stores.js';
import { short, table, times } from './report/table.js';
import { histogram } from './sign-in-timing/histogram.js';
import { type LogIns, openLogIns } from './sign-in-timing/log-ins.js';
import { rankTest } from './sign-in-timing/rank-test.js';

const { values } = parseArgs({
  options: { samples: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const samples = Number(values.samples);
const seed = Number(values.seed);
if (!Number.isInteger(samples) || samples < 20) {
  throw new Error(`--samples: expected a whole number from 20 up, got "${values.samples}".`);
}
if (!Number.isInteger(seed)) throw new Error(`--seed: expected a whole number, got "${values.seed}".`);

const print = (text: string) => process.stdout.write(text);
const GROUPS = ['known', 'unknown', 'control'] as const;
type Group = (typeof GROUPS)[number];
/** Before the first that is measured: connections are open then, and code is compiled. */
const WARM_UP = 20;

/** Addresses of all groups, alike in length, in an order that the seed makes. */
function shuffledAddresses(): { group: Group; email: string }[] {
  const random = createRandom(seed);
  const order = Array.from({ length: samples }, (_value, index) =>
    GROUPS.map((group) => ({ group, email: `${group.slice(0, 2)}-${String(index).padStart(6, '0')}@example.com` })),
  ).flat();
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other], order[last]] as [(typeof order)[0], (typeof order)[0]];
  }
  return order;
}

async function measure(logIns: LogIns): Promise<Record<Group, number[]>> {
  const order = shuffledAddresses();
  for (const { group, email } of order) if (group === 'known') await logIns.signUp(email);
  for (let n = 0; n < WARM_UP; n += 1) await logIns.refuse(`warm-up-${n}@example.com`);
  const taken: Record<Group, number[]> = { known: [], unknown: [], control: [] };
  for (const { group, email } of order) taken[group].push(await logIns.refuse(email));
  return taken;
}

function report(taken: Record<Group, number[]>): string {
  const quantiles = (group: Group) => {
    const sorted = Float64Array.from(taken[group]).sort();
    return [0.25, 0.5, 0.75, 0.9].map((part) => percentile(sorted, part));
  };
  const [, unknownMedian = Number.NaN] = quantiles('unknown');
  const rows = GROUPS.map((group) => {
    const [p25 = 0, p50 = 0, p75 = 0, p90 = 0] = quantiles(group);
    const chance = group === 'unknown' ? '' : rankTest(taken[group], taken.unknown).toFixed(3);
    return [group, short(p25), short(p50), short(p75), short(p90), times(p50 / unknownMedian), chance];
  });
  const titles = [`ms of ${samples} log-ins each`, 'p25', 'median', 'p75', 'p90', 'median to unknown', 'by chance (p)'];
  return `${table([titles, ...rows])}\n${histogram(taken)}`;
}

const lost = (error: Error) => print(`${error.message}\n`);
const { stores, clear } = await startOwnStores(createSteps(process.stderr), lost);
try {
  const logIns = await openLogIns(stores.mongoUri);
  try {
    print(report(await measure(logIns)));
  } finally {
    await logIns.close();
  }
} finally {
  await clear();
}
