import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { SubgraphTransport } from '../data-sources/transport.js';
import type { SupergraphOrigin } from './supergraph-source.js';

/** A subgraph's own schema, under the name that the graph knows it by. */
export interface NamedSdl {
  readonly name: string;
  readonly sdl: string;
}

export interface ComposedOriginOptions {
  readonly transports: Readonly<Record<string, Pick<SubgraphTransport, 'send'>>>;
  /** How often the subgraphs are asked whether their schema is another; 0 for never. */
  readonly pollMs?: number;
  /** How long the subgraphs may take to be there before the first graph. */
  readonly startMs?: number;
}

const ASK = '{ _service { sdl } }';
const RETRY_MS = 250;

/** The supergraph that the running subgraphs make: each is asked for its own schema, and they are composed. */
export function createComposedOrigin(options: ComposedOriginOptions): SupergraphOrigin {
  const { transports, pollMs = 10_000, startMs = 60_000 } = options;
  const names = Object.keys(transports);
  let composed: { key: string; sdl: string } | undefined;

  const askAll = () => Promise.all(names.map(async (name) => ({ name, sdl: await askForSdl(name, transports[name]) })));

  /** The first graph waits for subgraphs that are still on their way up. */
  async function askAllAtStart(): Promise<NamedSdl[]> {
    for (const deadline = Date.now() + startMs; ; await pause(RETRY_MS)) {
      try {
        return await askAll();
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }

  return {
    async read() {
      const subgraphs = composed ? await askAll() : await askAllAtStart();
      const key = JSON.stringify(subgraphs);
      if (composed?.key !== key) composed = { key, sdl: await composeApart(subgraphs) };
      return composed.sdl;
    },
    watch(look) {
      const polling = pollMs > 0 ? setInterval(look, pollMs) : undefined;
      polling?.unref();
      return () => clearInterval(polling);
    },
  };
}

async function askForSdl(name: string, transport: Pick<SubgraphTransport, 'send'> | undefined): Promise<string> {
  const context = {
    viewer: null,
    requestId: `compose-${name}`,
    signal: new AbortController().signal,
    client: { address: '', name: 'gateway', version: null },
  };
  const fetch = { subgraph: name, kind: 'query', query: ASK, variables: undefined, body: BODY, context } as const;
  const service = await transport?.send(fetch).then(
    ({ data }) => data?._service as { sdl?: unknown } | undefined,
    () => undefined,
  );
  if (typeof service?.sdl === 'string') return service.sdl;
  throw new Error(`The ${name} subgraph does not answer with its schema.`);
}

const BODY = JSON.stringify({ query: ASK });

/** Composes in a thread of its own: it takes a second or more, in which requests go on. Throws what does not fit. */
export async function composeApart(subgraphs: readonly NamedSdl[]): Promise<string> {
  const worker = new Worker(new URL('./compose-thread.js', import.meta.url), { workerData: subgraphs });
  return new Promise((resolve, reject) => {
    worker.once('message', ({ sdl, problems }: { sdl?: string; problems: readonly string[] }) => {
      if (sdl === undefined) reject(new Error(`The subgraphs do not compose: ${problems.join('; ')}`));
      else resolve(sdl);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Composition ended with code ${code}.`)));
  });
}
