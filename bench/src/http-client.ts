/** Measures what one call to a subgraph costs the caller, by HTTP client. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { clients, type Post, type Urls } from './http-client/clients.js';
import { startChild } from './processes/child.js';
import { short, table } from './report/table.js';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '6000' },
    'in-flight': { type: 'string', default: '16,50' },
    bytes: { type: 'string', default: '1000,10000' },
  },
});
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

async function measure(post: Post, inFlight: number, bytes: number): Promise<[string, string]> {
  const calls = Number(values.calls);
  await send(post, calls / 2, inFlight, bytes);
  const before = process.cpuUsage();
  const start = performance.now();
  await send(post, calls, inFlight, bytes);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return [((user + system) / 1_000 / calls).toFixed(3), short(calls / seconds)];
}

for (const asked of numbers(values.bytes)) {
  const server = await startChild({ script: 'dist/http-client/answering-server.js', settings: { bytes: asked } });
  try {
    const { bytes, ...urls } = server.ready as unknown as Urls & { bytes: number };
    const loads = numbers(values['in-flight']);
    const rows: string[][] = [];
    for (const [name, create] of Object.entries(clients)) {
      const post = create(urls);
      const row = [name];
      for (const inFlight of loads) row.push(...(await measure(post, inFlight, bytes)));
      rows.push(row);
    }
    const titles = loads.flatMap((inFlight) => [`CPU ms/call, ${inFlight} under way`, 'calls/s']);
    process.stdout.write(`${table([[`answer of ${bytes} bytes`, ...titles], ...rows])}\n`);
  } finally {
    await server.stop();
  }
}
// Some clients have no way to close what they keep open.
process.exit();
