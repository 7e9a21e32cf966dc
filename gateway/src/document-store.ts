import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Parsed and validated operations, by the hash of their text: what Apollo Server asks before it parses one. */
export interface DocumentStore extends KeyValueCache<DocumentNode> {
  /** Takes in operations before a client sends them; those that don't fit the graph are left out. */
  warm(schema: GraphQLSchema, operations: readonly KnownOperation[]): readonly DocumentNode[];
  /** Goes over to another graph: what is valid there, too, is kept. */
  revalidate(schema: GraphQLSchema): void;
}

/** An operation's text with its SHA-256 in hex. */
export interface KnownOperation {
  readonly id: string;
  readonly body: string;
}

const HASH_LENGTH = 64;

/**
 * A store for a gateway whose graph may change. Keys begin with the hash of the schema; what is still being validated
 * against the graph before is not taken any more once the new one has been asked for.
 */
export function createDocumentStore(maxDocuments: number): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ max: maxDocuments });
  const former = new Set<string>();
  let current: string | undefined;

  const isCurrent = (key: string): boolean => {
    const graph = key.slice(0, -HASH_LENGTH);
    if (graph !== current && !former.has(graph)) current = graph;
    return graph === current;
  };

  return {
    get: async (key) => (isCurrent(key) ? documents.get(key.slice(-HASH_LENGTH)) : undefined),
    set: async (key, document) => {
      if (isCurrent(key)) documents.set(key.slice(-HASH_LENGTH), document);
    },
    delete: async (key) => documents.delete(key.slice(-HASH_LENGTH)),
    warm(schema, operations) {
      return operations.flatMap(({ id, body }) => {
        const document = parse(body);
        if (validate(schema, document).length > 0) return [];
        documents.set(id, document);
        return [document];
      });
    },
    revalidate(schema) {
      if (current !== undefined) former.add(current);
      current = undefined;
      for (const [hash, document] of [...documents]) {
        if (validate(schema, document).length > 0) documents.delete(hash);
      }
    },
  };
}
