import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { layout } from './layout.js';

/** Apollo's format of a list of persisted operations. */
export interface PersistedOperationManifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly PersistedOperation[];
}

export interface PersistedOperation {
  /** SHA-256 of the body, in hex: what a client sends in the place of it. */
  readonly id: string;
  readonly name: string;
  readonly type: OperationDefinitionNode['operation'];
  /** The document as graphql-js prints it. */
  readonly body: string;
}

function persistedOperation(text: string): PersistedOperation {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const name = operation?.name?.value;
  if (!operation || name === undefined) throw new Error('Expected a document with a named operation.');
  const body = print(document);
  return { id: createHash('sha256').update(body).digest('hex'), name, type: operation.operation, body };
}

/** The operations of schema/operations as a gateway may be told to take nothing else; by name. */
export async function persistedOperations(folder: string = layout.operations): Promise<PersistedOperationManifest> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: texts.map(persistedOperation) };
}
