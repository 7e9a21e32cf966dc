import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { assertSupergraph } from './assert-supergraph.js';

/** Where supergraphs come from: a file, or the subgraphs themselves. */
export interface SupergraphOrigin {
  /** The graph as it is there now; throws when it can't be had. */
  read(): Promise<string>;
  /** Calls `look` whenever there may be another one; answers how to stop that. */
  watch(look: () => void): () => void;
}

/** Takes a new graph into use. Throwing refuses it. */
export type SupergraphListener = (sdl: string) => void | Promise<void>;

export interface SupergraphStatus {
  /** Of the graph that is served: the beginning of its SHA-256. */
  readonly version: string;
  /** When it was taken into use. */
  readonly since: Date;
  /** Why the newest graph is not the one that is served; null when it is. */
  readonly error: string | null;
}

/** The supergraph over time. */
export interface SupergraphSource {
  /** The graph that is served: the last good one. */
  current(): string;
  status(): SupergraphStatus;
  /** Hears of each new graph, one at a time; what a listener refuses is never served. Answers how to hear no more. */
  onChange(listener: SupergraphListener): () => void;
  /** Looks for a new graph now. Never rejects: what is wrong stands in the status. */
  reload(): Promise<void>;
  close(): void;
}

/** Short, and the same for the same graph everywhere. */
export const versionOf = (sdl: string): string => createHash('sha256').update(sdl).digest('hex').slice(0, 12);

/**
 * Follows a supergraph: starts with the one that is at its origin, which must be good, and goes on to each new one that
 * is good too. A broken one costs one line in the log, and the graph before stays.
 */
export async function createSupergraphSource(origin: SupergraphOrigin, logger: Logger): Promise<SupergraphSource> {
  const listeners = new Set<SupergraphListener>();
  let sdl = await origin.read();
  assertSupergraph(sdl);
  let version = versionOf(sdl);
  let since = new Date();
  let error: string | null = null;
  let refused: string | undefined;

  function refuse(cause: unknown, found?: string): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    refused = found;
    if (reason === error) return;
    error = reason;
    logger.error({ version, refused: found, reason }, 'A new supergraph is refused; the last good one is kept');
  }

  async function look(): Promise<void> {
    let found: string | undefined;
    try {
      const next = await origin.read();
      found = versionOf(next);
      if (found !== version && found !== refused) {
        assertSupergraph(next);
        for (const listener of [...listeners]) await listener(next);
        sdl = next;
        version = found;
        since = new Date();
        logger.info({ version }, 'A new supergraph is served');
      }
      if (found === version) {
        error = null;
        refused = undefined;
      }
    } catch (cause) {
      refuse(cause, found);
    }
  }

  let looking: Promise<void> = Promise.resolve();
  let isQueued = false;
  /** One look at a time; one that is asked for meanwhile comes after it, however often it was asked for. */
  function reload(): Promise<void> {
    if (isQueued) return looking;
    isQueued = true;
    looking = looking.then(() => {
      isQueued = false;
      return look();
    });
    return looking;
  }

  const stopWatching = origin.watch(() => void reload());
  return {
    current: () => sdl,
    status: () => ({ version, since, error }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
    close: () => {
      stopWatching();
      listeners.clear();
    },
  };
}
