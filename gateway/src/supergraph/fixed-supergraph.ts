import { assertSupergraph } from './assert-supergraph.js';
import { type SupergraphSource, versionOf } from './supergraph-source.js';

/** A supergraph that never changes. */
export function fixedSupergraph(sdl: string): SupergraphSource {
  assertSupergraph(sdl);
  const status = { version: versionOf(sdl), since: new Date(), error: null };
  return {
    current: () => sdl,
    status: () => status,
    onChange: () => () => {},
    reload: async () => {},
    close: () => {},
  };
}
