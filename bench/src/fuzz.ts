/** Sends the platform's gateway changed operations and raw bodies by the thousand: nothing may fail, end or stay behind. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { createRandom } from './fuzz/random.js';
import { createRequests, type FuzzRequest, type Seed } from './fuzz/requests.js';
import { sendRequests } from './fuzz/send-requests.js';
import { createTally, type Tally } from './fuzz/tally.js';
import { type Resources, readResources } from './platform/gateway-resources.js';
import { type Platform, startPlatform } from './platform/start-platform.js';
import { megabytes, table } from './report/table.js';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    connections: { type: 'string', default: '24' },
  },
});

const REQUEST_TIMEOUT_MS = 60_000;
/** Of all requests, this part fills caches and pools before resources are first read. */
const WARM_UP = 0.1;
const QUIET_POLLS = 100;
const QUIET_POLL_MS = 500;
/** What a gateway may hold more after the run: connections to its subgraphs that are not closed yet, timers. */
const HANDLES_ALLOWED = 10;

const schemaFolder = new URL('../../schema/', import.meta.url);
const print = (text: string) => process.stdout.write(text);

/** The named operations of the schema, each with the variables beside it. */
async function readSeeds(): Promise<Seed[]> {
  const folder = new URL('operations/', schemaFolder);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const variables = await readFile(new URL(file.replace('.graphql', '.variables.json'), folder), 'utf8').catch(
        () => '{}',
      );
      return { query: await readFile(new URL(file, folder), 'utf8'), variables: JSON.parse(variables) };
    }),
  );
}

/** A bearer of a token, with whom the operations get further than anyone without. */
async function signUp(url: string): Promise<string> {
  const query = 'mutation ($input: SignUpInput!) { signUp(input: $input) { session { accessToken } } }';
  const input = { email: 'fuzz@example.com', username: 'fuzz', password: 'correct horse battery' };
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as { data: { signUp: { session: { accessToken: string } } } };
  return `Bearer ${data.signUp.session.accessToken}`;
}

async function send(platform: Platform, count: number, make: () => FuzzRequest, tally: Tally): Promise<void> {
  let sent = 0;
  await sendRequests({
    url: platform.services.url,
    connections: Number(values.connections),
    timeoutMs: REQUEST_TIMEOUT_MS,
    next() {
      sent += 1;
      if (sent > count || platform.lost.length > 0) return undefined;
      if (sent % 10_000 === 0) process.stderr.write(`  ${tally.answered.toLocaleString('en')} answered\n`);
      return make();
    },
    onAnswer: tally.note,
  });
}

/** Waits until the gateway holds no more than before, or does not let go. */
async function whenQuiet(url: string, allowed: number): Promise<Resources> {
  let resources = await readResources(url);
  for (let poll = 0; poll < QUIET_POLLS && resources.handles > allowed; poll += 1) {
    await pause(QUIET_POLL_MS);
    resources = await readResources(url);
  }
  return resources;
}

async function fuzz(platform: Platform): Promise<boolean> {
  const { url } = platform.services;
  const random = createRandom(Number(values.seed));
  const schema = buildSchema(await readFile(new URL('api.graphql', schemaFolder), 'utf8'));
  const make = createRequests(schema, await readSeeds(), random);
  const authorization = await signUp(url);
  const next = (): FuzzRequest => {
    const request = make();
    return random.chance(0.7) ? { ...request, headers: { ...request.headers, authorization } } : request;
  };
  const tally = createTally();
  const total = Number(values.requests);
  const idle = await readResources(url);
  await send(platform, Math.floor(total * WARM_UP), next, tally);
  const before = await whenQuiet(url, idle.handles + HANDLES_ALLOWED);
  await send(platform, total - tally.answered, next, tally);
  const after = await whenQuiet(url, before.handles + HANDLES_ALLOWED);

  const row = (title: string, { rssBytes, handles, descriptors }: Resources) => [
    title,
    megabytes(rssBytes),
    String(handles),
    String(descriptors),
  ];
  print(`${tally.answered.toLocaleString('en')} requests, seed ${values.seed}\n\n${tally.report()}\n`);
  print(
    table([
      ['the gateway', 'RSS MB', 'handles', 'descriptors'],
      row('at the start', idle),
      row('after a tenth', before),
      row('at the end', after),
    ]),
  );
  for (const message of platform.lost) print(`${message}\n`);
  const leaks = after.handles > before.handles + HANDLES_ALLOWED;
  if (leaks) print('The gateway holds more than before.\n');
  if (tally.failures.length > 0) print(`The end of the gateway's log:\n${await platform.gatewayLog()}\n`);
  return tally.failures.length === 0 && platform.lost.length === 0 && !leaks;
}

// Rates of costly fields stay; by address and viewer, nearly all would be refused unread.
const platform = await startPlatform({ RATE_LIMIT_ADDRESS: 'off', RATE_LIMIT_VIEWER: 'off' });
try {
  const isSound = await fuzz(platform);
  print(isSound ? 'No 5xx, nothing ended, nothing stays behind.\n' : 'Not sound: see above.\n');
  if (!isSound) process.exitCode = 1;
} finally {
  await platform.close();
}
