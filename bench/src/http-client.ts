/** Measures what one call to a subgraph costs the caller, by HTTP client. */
import { parseArgs } from 'node:util';
import { clients, type Post, type Urls } from './http-client/clients.js';
import { startChild } from './processes/child.js';
import { table } from './report/table.js';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '12000' },
    'in-flight': { type: 'string', default: '16,50' },
    bytes: { type: 'string', default: '1000,10000' },
  },
});
const ROUNDS = 12;
const numbers = (text: string) => text.split(',').map(Number);

const representations = Array.from({ length: 10 }, (_value, index) => ({ __typename: 'Product', id: `p${index}` }));
const body = JSON.stringify({
  query:
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { id name price } } }',
  variables: { representations },
});

async function send(post: Post, calls: number, inFlight: number, bytes: number): Promise<void> {
  let sent = 0;
  async function keepSending(): Promise<void> {
    while (sent < calls) {
      sent += 1;
      const { length } = await post(body);
      if (length !== bytes) throw new Error(`Expected ${bytes} bytes, but got ${length}.`);
    }
  }
  await Promise.all(Array.from({ length: inFlight }, keepSending));
}

/** CPU ms of a call, the least and the median of some rounds, in which the clients take turns: so that each meets the same machine. */
async function measure(posts: readonly Post[], inFlight: number, bytes: number): Promise<[string, string][]> {
  const calls = Number(values.calls) / ROUNDS;
  const costs: number[][] = posts.map(() => []);
  for (const post of posts) await send(post, calls * 2, inFlight, bytes);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, post] of posts.entries()) {
      const before = process.cpuUsage();
      await send(post, calls, inFlight, bytes);
      const { user, system } = process.cpuUsage(before);
      costs[index]?.push((user + system) / 1_000 / calls);
    }
  }
  return costs.map((all) => {
    all.sort((one, other) => one - other);
    return [all[0]?.toFixed(3) ?? '', all[ROUNDS >> 1]?.toFixed(3) ?? ''];
  });
}

for (const asked of numbers(values.bytes)) {
  const server = await startChild({ script: 'dist/http-client/answering-server.js', settings: { bytes: asked } });
  try {
    const { bytes, ...urls } = server.ready as unknown as Urls & { bytes: number };
    const posts = Object.values(clients).map((create) => create(urls));
    const rows = Object.keys(clients).map((name) => [name]);
    const loads = numbers(values['in-flight']);
    for (const inFlight of loads) {
      const costs = await measure(posts, inFlight, bytes);
      for (const [index, cost] of costs.entries()) rows[index]?.push(...cost);
    }
    const titles = loads.flatMap((inFlight) => [`${inFlight} under way: least`, 'median']);
    process.stdout.write(`${table([[`CPU ms a call, answer of ${bytes} bytes`, ...titles], ...rows])}\n`);
  } finally {
    await server.stop();
  }
}
// Some clients have no way to close what they keep open.
process.exit();
