import { fileURLToPath } from 'node:url';

const repository = new URL('../../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, repository));

/** Where each source and each generated file of the contract stands. Absolute paths. */
export const layout = {
  repository: at('.'),
  supergraph: at('schema/supergraph.graphql'),
  api: at('schema/api.graphql'),
  operations: at('schema/operations/'),
  persistedOperations: at('schema/persisted-operations.json'),
  client: at('schema/src/__generated__/'),
  subgraphSdl: (name: string) => at(`schema/subgraphs/${name}.graphql`),
  subgraphMappers: (name: string) => at(`subgraphs/${name}/mappers.json`),
  resolverTypes: (name: string) => at(`subgraphs/${name}/src/__generated__/resolvers.ts`),
};
