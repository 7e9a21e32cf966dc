import { fileURLToPath } from 'node:url';

/** Every subgraph of the graph, in the order in which reports name them. */
export const subgraphNames = ['users', 'trading', 'market', 'ml', 'genai'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

export const isSubgraphName = (name: string): name is SubgraphName =>
  (subgraphNames as readonly string[]).includes(name);

const repository = new URL('../../', import.meta.url);

/** Where each source and each generated file of the contract stands. Absolute paths. */
export const layout = {
  repository: fileURLToPath(repository),
  sharedSdl: fileURLToPath(new URL('schema/shared.graphql', repository)),
  supergraph: fileURLToPath(new URL('schema/supergraph.graphql', repository)),
  api: fileURLToPath(new URL('schema/api.graphql', repository)),
  operations: fileURLToPath(new URL('schema/operations/', repository)),
  client: fileURLToPath(new URL('schema/src/__generated__/', repository)),
  subgraphSources: (name: string) => fileURLToPath(new URL(`subgraphs/${name}/src/`, repository)),
  subgraphSdl: (name: string) => fileURLToPath(new URL(`schema/subgraphs/${name}.graphql`, repository)),
  subgraphMappers: (name: string) => fileURLToPath(new URL(`subgraphs/${name}/mappers.json`, repository)),
  resolverTypes: (name: string) =>
    fileURLToPath(new URL(`subgraphs/${name}/src/__generated__/resolvers.ts`, repository)),
};
