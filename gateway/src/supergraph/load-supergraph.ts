import { readFile } from 'node:fs/promises';

const COMMITTED = new URL('../../../schema/supergraph.graphql', import.meta.url);

/** The committed supergraph: the gateway starts from it alone, and asks no subgraph for its schema. */
export async function loadSupergraph(file: URL | string = COMMITTED): Promise<string> {
  return readFile(file, 'utf8');
}
