import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SupergraphOrigin } from './supergraph-source.js';

/** The supergraph that is committed with this repository. */
export const COMMITTED_SUPERGRAPH = fileURLToPath(new URL('../../../schema/supergraph.graphql', import.meta.url));

export interface FileOriginOptions {
  readonly path?: string;
  /** The file is read again at least this often, for file systems that tell of nothing; 0 for never. */
  readonly pollMs?: number;
}

/** Writers do not write a file in one go: they have this long to finish before it is read. */
const SETTLE_MS = 100;

/**
 * A supergraph in a file. Its folder is watched rather than the file, so that one which is replaced, or reached through a
 * link that moves, is followed too.
 */
export function createFileOrigin({
  path = COMMITTED_SUPERGRAPH,
  pollMs = 10_000,
}: FileOriginOptions): SupergraphOrigin {
  return {
    async read() {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        throw new Error(`The supergraph's file can't be read: ${reasonOf(error)}.`);
      }
    },
    watch(look) {
      let settling: NodeJS.Timeout | undefined;
      const settle = () => {
        clearTimeout(settling);
        settling = setTimeout(look, SETTLE_MS);
        settling.unref();
      };
      const watcher = watchFolder(dirname(path), settle);
      const polling = pollMs > 0 ? setInterval(look, pollMs) : undefined;
      polling?.unref();
      return () => {
        watcher?.close();
        clearTimeout(settling);
        clearInterval(polling);
      };
    },
  };
}

/** A folder that can't be watched, or no longer, leaves the file to be polled. */
function watchFolder(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
