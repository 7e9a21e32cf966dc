import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import type { ComposedGraph } from './compose-graph.js';
import { layout } from './layout.js';
import { persistedOperations } from './persisted-operations.js';
import { resolverTypes } from './resolver-types.js';

/** What composition writes, by path. */
export function composedFiles(graph: ComposedGraph): Map<string, string> {
  return new Map([
    [layout.supergraph, graph.supergraphSdl],
    [layout.api, graph.apiSdl],
    ...[...graph.subgraphSdl].map(([name, sdl]) => [layout.subgraphSdl(name), sdl] as const),
  ]);
}

/** The list of persisted operations, by path. Throws GraphQLError on a document that can't be parsed. */
export async function persistedOperationFiles(): Promise<Map<string, string>> {
  const manifest = await persistedOperations();
  return new Map([[layout.persistedOperations, `${JSON.stringify(manifest, null, 2)}\n`]]);
}

/** The resolver types of some subgraphs, by path. */
export async function resolverTypeFiles(names: readonly SubgraphName[] = SUBGRAPHS): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of names) files.set(layout.resolverTypes(name), await resolverTypes(name));
  return files;
}
