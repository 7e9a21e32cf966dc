import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { describeStandards } from './standard-descriptions.js';
import { sizeConnections } from './standard-sizes.js';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** Names of the subgraphs, in the order in which they are composed and started. */
export const SUBGRAPHS = ['users', 'trading', 'market', 'ml', 'genai'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** A subgraph's whole SDL: what all share, then every `.graphql` file beside its resolvers, by path; standard parts described and sized. */
export function loadTypeDefs(subgraph: SubgraphName): string {
  const source = join(repository, 'subgraphs', subgraph, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const sdl = [join(repository, 'schema', 'shared.graphql'), ...files.map((file) => join(source, file))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return `${print(sizeConnections(describeStandards(parse(sdl))))}\n`;
}
