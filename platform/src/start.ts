import { join } from 'node:path';
import { type PlatformConfig, readPlatformConfig } from './config.js';
import { assertPortFree, lockDataDir } from './lock.js';
import { noteRunningMongo } from './running-mongo.js';
import { createDemoAccount, DEMO } from './sample/demo-account.js';
import { loadSecrets, type Secrets } from './secrets.js';
import { createSteps, type Step, type Steps } from './steps.js';
import { type Stores, startStores } from './stores/stores.js';

/** What a topology gets to start with. */
export interface Ground {
  readonly config: PlatformConfig;
  readonly stores: Stores;
  readonly secrets: Secrets;
  readonly steps: Steps;
}

/** A started topology. */
export interface Topology {
  /** Where the graph is served. */
  readonly url: string;
  close(): Promise<void>;
}

/** Ends what was begun, newest first. */
type Undo = () => Promise<void>;

/**
 * Runs a topology on its stores until it is asked to end: lock, stores, the topology itself, then its address. Ctrl-C
 * drains all of it in the reverse order; a start that fails says why in one line and leaves nothing behind.
 */
export async function runTopology(start: (ground: Ground) => Promise<Topology>): Promise<void> {
  const steps = createSteps(process.stderr);
  const undo: Undo[] = [];
  let ending: Promise<void> | undefined;
  const end = (code: number): Promise<void> => {
    ending ??= (async () => {
      for (const step of undo.reverse()) await step().catch((error) => steps.print(`  ! ${messageOf(error)}`));
      process.exit(code);
    })();
    return ending;
  };
  const fail = (error: unknown) => {
    if (!ending) steps.print(`\n${messageOf(error)}`);
    return end(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!ending) steps.print('\nStopping: requests and jobs under way are finished first.');
      void end(0);
    });
  }

  try {
    const ground = await prepare(readPlatformConfig(), steps, undo, fail);
    const topology = await start(ground);
    undo.push(() => topology.close());
    if (ground.config.loadsSampleData && !ending)
      await steps.run('Demo account', (step) => fillDemoAccount(topology.url, ground, step));
    if (!ending) steps.print(welcome(topology.url, ground, steps));
  } catch (error) {
    await fail(error);
  }
}

async function prepare(
  config: PlatformConfig,
  steps: Steps,
  undo: Undo[],
  fail: (error: Error) => void,
): Promise<Ground> {
  const lock = await lockDataDir(config.dataDir, `http://${config.host}:${config.port}`);
  undo.push(() => lock.release());
  await assertPortFree('PORT', config.host, config.port);
  const stores = await startStores(
    {
      ...config,
      venvFolder: join(config.dataDir, 'venv'),
      folder: config.dataDir,
      logFolder: join(config.dataDir, 'logs'),
    },
    steps.run,
    ({ essential, error }) => (essential ? fail(error) : steps.print(`  ! ${error.message}`)),
  );
  undo.push(() => stores.stop());
  undo.push(await noteRunningMongo(config.dataDir, stores.mongoUri));
  return { config, stores, secrets: await loadSecrets(config.dataDir, config), steps };
}

/** The graph is there without a demo account too: that it can't be made is said, and ends nothing. */
async function fillDemoAccount(url: string, { config, stores }: Ground, step: Step): Promise<void> {
  try {
    const store = { mongoUri: stores.mongoUri, dbPrefix: config.dbPrefix };
    await createDemoAccount(url, store, (text) => step.progress({ text }));
  } catch (error) {
    step.warn(`The demo account is not complete: ${messageOf(error)}`);
  }
}

function welcome(url: string, { config, stores }: Ground, steps: Steps): string {
  return [
    '',
    `  quantgraph is ready after ${steps.elapsed()}.`,
    '',
    `  Graph      ${url}/graphql`,
    `  Explorer   ${url}/explorer`,
    ...(showsMailbox(config) ? [`  Mailbox    ${url}/mailbox`] : []),
    ...(config.loadsSampleData ? [`  Sign in    ${DEMO.email} with the password ${DEMO.password}`] : []),
    ...(stores.chromaUrl && stores.embeddingsUrl ? [] : ['  Retrieval is off; all else works.']),
    '',
    '  Ctrl-C ends it. All data stays in the data folder.',
    '',
  ].join('\n');
}

const showsMailbox = ({ accounts: { mail } }: PlatformConfig): boolean =>
  mail.smtpUrl === undefined && !mail.isProduction;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
