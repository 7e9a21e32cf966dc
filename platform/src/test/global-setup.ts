import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlatformConfig } from '../config.js';
import { createSteps } from '../steps.js';
import { startStores } from '../stores/stores.js';
import { keepForTeardown } from './running-stores.js';

/** Starts the stores once for a whole test run, empty, and tells the workers where they are. */
export default async function globalSetup(): Promise<void> {
  const config = readPlatformConfig();
  const folder = await mkdtemp(join(tmpdir(), 'quantgraph-test-'));
  const steps = createSteps(process.stderr);
  const stores = await startStores(
    {
      venvFolder: join(config.dataDir, 'venv'),
      folder,
      logFolder: join(folder, 'logs'),
      mongodbUri: config.mongodbUri,
      chromaUrl: config.chromaUrl,
      embeddingsUrl: config.embeddingsUrl,
      graceMs: 0,
    },
    steps.run,
    ({ error }) => steps.print(error.message),
  );
  keepForTeardown(async () => {
    await stores.stop();
    await rm(folder, { recursive: true, force: true });
  });
  process.env.TEST_MONGODB_URI = stores.mongoUri;
  if (stores.chromaUrl) process.env.TEST_CHROMA_URL = stores.chromaUrl;
  if (stores.embeddingsUrl) process.env.TEST_EMBEDDINGS_URL = stores.embeddingsUrl;
}
