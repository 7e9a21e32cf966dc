import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';
import { layout } from './layout.js';

/** The `.graphql` files under a folder, sorted by path, so that what is generated from them never depends on the disk's order. */
export async function graphqlFilesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => `${entry.parentPath.replace(/\/$/, '')}/${entry.name}`)
    .sort();
}

/** Parses files into one document; a syntax error names the file and its line. */
export async function parseFiles(files: readonly string[]): Promise<DocumentNode> {
  const documents = await Promise.all(
    files.map(async (file) => parse(new Source(await readFile(file, 'utf8'), relative(layout.repository, file)))),
  );
  return concatAST(documents);
}

/** A subgraph's whole SDL as written: the shared definitions and those beside its resolvers. */
export async function readSubgraphSdl(name: string): Promise<DocumentNode> {
  const own = await graphqlFilesUnder(layout.subgraphSources(name));
  if (own.length === 0)
    throw new Error(`Subgraph "${name}" has no .graphql file under ${layout.subgraphSources(name)}.`);
  return parseFiles([layout.sharedSdl, ...own]);
}
