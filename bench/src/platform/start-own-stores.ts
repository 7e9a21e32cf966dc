import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlatformConfig } from '@quantgraph/platform/dist/config.js';
import type { Steps } from '@quantgraph/platform/dist/steps.js';
import { type Stores, startStores } from '@quantgraph/platform/dist/stores/stores.js';

export interface OwnStores {
  readonly stores: Stores;
  /** Holds them, and may hold more. */
  readonly folder: string;
  /** Ends them, and removes the folder. */
  clear(): Promise<void>;
}

/** Starts stores, empty, that are gone after the run. */
export async function startOwnStores(steps: Steps, onLost: (error: Error) => void): Promise<OwnStores> {
  const folder = await mkdtemp(join(tmpdir(), 'quantgraph-bench-'));
  const stores = await startStores(
    { venvFolder: join(readPlatformConfig().dataDir, 'venv'), folder, logFolder: join(folder, 'logs'), graceMs: 0 },
    steps.run,
    ({ error }) => onLost(error),
  );
  return {
    stores,
    folder,
    async clear() {
      await stores.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
