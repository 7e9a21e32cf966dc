import type { RunStep, Step } from '../steps.js';
import { isChromaUp, startChroma } from './chroma.js';
import { startEmbeddings } from './embeddings.js';
import { chooseMongo, type MongoStore, startMongo } from './mongo.js';
import type { OptionalStore, OptionalStoreOptions } from './optional-store.js';
import { ensureVenv } from './venv.js';

export interface StoresConfig {
  /** Holds the embedded stores' environment, which several folders of stores may share. */
  readonly venvFolder: string;
  /** Under which the embedded stores keep their files. */
  readonly folder: string;
  readonly logFolder: string;
  readonly mongodbUri?: string | undefined;
  readonly chromaUrl?: string | undefined;
  readonly embeddingsUrl?: string | undefined;
  readonly mongoPort?: number | undefined;
  readonly chromaPort?: number | undefined;
  readonly embeddingsPort?: number | undefined;
  /** How long an embedded store may take to end by itself; 10 s unless set. */
  readonly graceMs?: number;
}

export interface Stores {
  readonly mongoUri: string;
  /** Undefined when there is no vector store: retrieval is off then. */
  readonly chromaUrl: string | undefined;
  /** An OpenAI-compatible address, to which `/embeddings` is added; undefined when there is none: retrieval is off then. */
  readonly embeddingsUrl: string | undefined;
  /** Ends the stores that were started here. */
  stop(): Promise<void>;
}

/** Told when a store that was started here ends by itself; without an `essential` one nothing works. */
export type OnLost = (store: { readonly essential: boolean; readonly error: Error }) => void;

const READY_TIMEOUT_MS = 30_000;
const GRACE_MS = 10_000;

/** Starts, or finds, the three stores. Throws if there is no MongoDB; without the others there is a warning. */
export async function startStores(config: StoresConfig, onStep: RunStep, onLost: OnLost): Promise<Stores> {
  const kind = await chooseMongo(config.mongodbUri);
  const python = await preparePython(config, kind === 'embedded', onStep);
  const common = {
    folder: config.folder,
    logFolder: config.logFolder,
    readyTimeoutMs: READY_TIMEOUT_MS,
    graceMs: config.graceMs ?? GRACE_MS,
  };
  const lost = (essential: boolean) => (error: Error) => onLost({ essential, error });

  const mongo = onStep('MongoDB', async (step) => {
    const { mongodbUri: uri, mongoPort: port } = config;
    const own = { ...common, kind, uri, port, python: python ?? 'python3', onLost: lost(true) };
    const store = await startMongo(own);
    step.note(store.description);
    return store;
  });
  const startOptional = (port: number | undefined, start: (options: OptionalStoreOptions) => Promise<OptionalStore>) =>
    python ? start({ ...common, python, port, onLost: lost(false) }) : undefined;
  const chroma = onStep('ChromaDB', (step) =>
    config.chromaUrl
      ? useGivenChroma(config.chromaUrl, step)
      : orWarning(step, () => startOptional(config.chromaPort, startChroma)),
  );
  const embeddings = onStep('Embeddings', (step) =>
    config.embeddingsUrl
      ? useGiven(config.embeddingsUrl, step)
      : orWarning(step, () => startOptional(config.embeddingsPort, startEmbeddings)),
  );
  return gather(mongo, chroma, embeddings);
}

async function preparePython(config: StoresConfig, isEssential: boolean, onStep: RunStep): Promise<string | undefined> {
  if (!isEssential && config.chromaUrl && config.embeddingsUrl) return undefined;
  return onStep('Python environment of the embedded stores', async (step) => {
    try {
      return await ensureVenv(config.venvFolder, { onProgress: (text) => step.progress({ text }) });
    } catch (error) {
      if (isEssential) throw error;
      step.warn(`Retrieval is off: ${messageOf(error)}`);
      return undefined;
    }
  });
}

async function useGivenChroma(url: string, step: Step): Promise<OptionalStore> {
  if (!(await isChromaUp(url))) {
    step.warn(`CHROMA_URL: nothing answers at ${url}. Until it does, retrieval answers an error; all else works.`);
  }
  return useGiven(url, step);
}

async function useGiven(url: string, step: Step): Promise<OptionalStore> {
  step.note(`at ${url}`);
  return { url, description: url, stop: async () => {} };
}

async function orWarning(
  step: Step,
  start: () => Promise<OptionalStore> | undefined,
): Promise<OptionalStore | undefined> {
  try {
    const store = await start();
    step.note(store?.description ?? 'off');
    return store;
  } catch (error) {
    step.warn(`Retrieval is off, all else works. ${messageOf(error)}`);
    step.note('off');
    return undefined;
  }
}

async function gather(
  mongo: Promise<MongoStore>,
  chroma: Promise<OptionalStore | undefined>,
  embeddings: Promise<OptionalStore | undefined>,
): Promise<Stores> {
  const started = await Promise.allSettled([mongo, chroma, embeddings]);
  const stop = async () => {
    await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value?.stop() : undefined)));
  };
  try {
    return {
      mongoUri: (await mongo).uri,
      chromaUrl: (await chroma)?.url,
      embeddingsUrl: (await embeddings)?.url,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
