import { SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import { resolverTypeFiles } from './generated-files.js';
import { layout } from './layout.js';
import { readIfThere, writeFiles } from './write-files.js';

const isSubgraphName = (name: string): name is SubgraphName => (SUBGRAPHS as readonly string[]).includes(name);

/** Types of the named subgraphs' resolvers; without a name, of all and of the client, from the composed api.graphql. */
async function generate(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !isSubgraphName(name));
  if (unknown !== undefined) throw new Error(`No subgraph "${unknown}"; there are ${SUBGRAPHS.join(', ')}.`);
  if (names.length > 0) return writeFiles(await resolverTypeFiles(names.filter(isSubgraphName)));

  const apiSdl = await readIfThere(layout.api);
  if (apiSdl === undefined) throw new Error('schema/api.graphql is missing: compose the graph first.');
  // Loaded only here: with a name, types come in a second.
  const { clientTypes } = await import('./client-types.js');
  await writeFiles(new Map([...(await resolverTypeFiles()), ...(await clientTypes(apiSdl))]));
}

try {
  await generate(process.argv.slice(2));
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
