import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileIn = (dataDir: string): string => join(dataDir, 'mongo.address');

/** Says where the store of a start is while that runs; answers how to take it back. */
export async function noteRunningMongo(dataDir: string, uri: string): Promise<() => Promise<void>> {
  await writeFile(fileIn(dataDir), uri, { mode: 0o600 });
  return () => rm(fileIn(dataDir), { force: true });
}

/** Where the store of the running start is. Throws while it is still starting. */
export async function readRunningMongo(dataDir: string): Promise<string> {
  return readFile(fileIn(dataDir), 'utf8').catch(() => {
    throw new Error('quantgraph is starting or stopping at this moment: try again once it runs, or is not running.');
  });
}
