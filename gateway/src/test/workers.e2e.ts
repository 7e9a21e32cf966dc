import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMITTED_SUPERGRAPH } from '../supergraph/file-origin.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

interface Line {
  readonly pid: number;
  readonly msg: string;
}

/** A gateway of two workers, run as it is in earnest, and what it logs. */
interface Running {
  readonly process: ChildProcess;
  readonly port: number;
  /** The first line, from now or before, that is as asked. */
  line(isAsked: (line: Line) => boolean): Promise<Line>;
  readonly lines: readonly Line[];
}

let folder: string;
let file: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workers-'));
  file = join(folder, 'supergraph.graphql');
  await cp(COMMITTED_SUPERGRAPH, file);
});

afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function start(settings: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const env = {
    PORT: String(port),
    WORKERS: '2',
    INTERNAL_SECRET: 'a secret of more than thirty-two characters',
    SUPERGRAPH_FILE: file,
    ...settings,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const lines: Line[] = [];
  const waiting = new Set<(line: Line) => void>();
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (text) => {
    const line = JSON.parse(text) as Line;
    lines.push(line);
    for (const hear of waiting) hear(line);
  });
  const line = (isAsked: (line: Line) => boolean) =>
    new Promise<Line>((resolve) => {
      const found = lines.find(isAsked);
      if (found) resolve(found);
      else waiting.add((next) => isAsked(next) && resolve(next));
    });
  started.push(child);
  return { process: child, port, line, lines };
}

const isListening = ({ msg }: Line) => msg === 'The gateway is listening';

/** The ids of both workers, once they listen. */
async function workersOf({ line }: Running): Promise<[number, number]> {
  const first = await line(isListening);
  const second = await line((other) => isListening(other) && other.pid !== first.pid);
  return [first.pid, second.pid];
}

/** Asks over a connection of its own, which the primary hands to the worker whose turn it is. */
function ask(port: number, path = '/graphql'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const isGraph = path === '/graphql';
    const asked = request({
      port,
      path,
      agent: false,
      method: isGraph ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
    });
    asked.once('error', reject).once('response', async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
    });
    asked.end(isGraph ? '{"query":"query Alive { __typename }"}' : undefined);
  });
}

const askTimes = (port: number, times: number) => Promise.all(Array.from({ length: times }, () => ask(port)));

describe('a gateway of several workers', () => {
  let gateway: Running;
  let workers: [number, number];

  beforeAll(async () => {
    gateway = await start({ SUPERGRAPH_POLL_MS: '0' });
    workers = await workersOf(gateway);
  });

  it('answers from each, and measures all of them together', async () => {
    for (const answer of await askTimes(gateway.port, 10)) {
      expect(answer).toEqual({ status: 200, body: '{"data":{"__typename":"Query"}}' });
    }
    for (const worker of workers) await gateway.line(({ msg, pid }) => msg === 'request' && pid === worker);
    const { body } = await ask(gateway.port, '/metrics');
    expect(body).toContain('gateway_request_duration_seconds_count{operation_type="query",status="200"} 10');
    expect(body).toContain('nodejs_eventloop_lag_seconds');
  });

  it('loses no later request when one is killed, and replaces it', async () => {
    const [killed, other] = workers;
    process.kill(killed, 'SIGKILL');
    await gateway.line(({ msg }) => msg === 'A worker ended and is replaced');
    for (const { status } of await askTimes(gateway.port, 20)) expect(status).toBe(200);
    const { pid: replacement } = await gateway.line(
      (line) => isListening(line) && line.pid !== killed && line.pid !== other,
    );
    for (const { status } of await askTimes(gateway.port, 20)) expect(status).toBe(200);
    await gateway.line(({ msg, pid }) => msg === 'request' && pid === replacement);
    workers = [other, replacement];
  });

  it('brings a new supergraph to each, by itself and when told to look', async () => {
    const sdl = await readFile(file, 'utf8');
    await writeFile(file, `${sdl}\n"Added while it runs."\nscalar Added\n`);
    for (const worker of workers) {
      await gateway.line(({ msg, pid }) => msg === 'A new supergraph is served' && pid === worker);
    }
    await rm(file);
    gateway.process.kill('SIGHUP');
    for (const worker of workers) {
      await gateway.line(({ msg, pid }) => msg.startsWith('A new supergraph is refused') && pid === worker);
    }
    expect((await ask(gateway.port)).status).toBe(200);
  });

  it('drains all of them at SIGTERM', async () => {
    gateway.process.kill('SIGTERM');
    await assertDrained(gateway, workers);
  });
});

describe('several workers', () => {
  it('drain when the process that started the gateway ends', async () => {
    await cp(COMMITTED_SUPERGRAPH, file);
    const gateway = await start();
    const workers = await workersOf(gateway);
    gateway.process.disconnect();
    await assertDrained(gateway, workers);
  });

  it('fail the start where one can not start, and it is said so', async () => {
    await writeFile(file, 'type Query {');
    const gateway = await start();
    expect(await once(gateway.process, 'exit')).toEqual([1, null]);
    expect(gateway.lines.map(({ msg }) => msg)).toContainEqual(expect.stringMatching(/^A worker ended .* starting\.$/));
  });
});

async function assertDrained({ process: primary, port }: Running, workers: readonly number[]): Promise<void> {
  expect(await once(primary, 'exit')).toEqual([0, null]);
  for (const worker of workers) expect(() => process.kill(worker, 0)).toThrow('ESRCH');
  await expect(ask(port)).rejects.toThrow();
}
