import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { pino } from 'pino';
import type { Subgraph } from '../graphql/subgraph.js';
import type { Viewer } from '../identity/viewer.js';
import { newId } from '../mongo/new-id.js';
import { type TestStores, testStores } from './config.js';

export { totpCode } from './totp-code.js';
export { aTraceCollector, type CollectedSpan, type TraceCollector } from './trace-collector.js';
export { type TestStores, testStores };

/** A logger that says nothing. */
export const silentLogger = pino({ level: 'silent' });

/** A signed-in user that no other test knows. */
export const aViewer = (): Viewer => ({ id: newId() });

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data: any;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
}

/** Reads a GraphQL response. */
export function readAnswer(text: string): Answer {
  const body = JSON.parse(text) as Partial<Answer>;
  if (!('data' in body || 'errors' in body)) throw new Error(`Expected a GraphQL response, but got ${text}`);
  return { data: body.data ?? null, errors: body.errors ?? [] };
}

/** Runs an operation against a subgraph as a viewer, as the gateway would. */
export async function ask(
  subgraph: Subgraph,
  viewer: Viewer | null,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  const result = await subgraph.execute({ query, variables, viewer, requestId: randomUUID() });
  const plain = JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: Answer['errors'] };
  return { data: plain.data ?? null, errors: plain.errors ?? [] };
}

/** Asks a subgraph for entities by reference, as the gateway would; `selection` is on each representation's type. */
export async function askEntities(
  subgraph: Subgraph,
  viewer: Viewer | null,
  representations: readonly { __typename: string; [key: string]: unknown }[],
  selection: string,
): Promise<Answer> {
  const type = representations[0]?.__typename;
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
  return ask(subgraph, viewer, query, { representations });
}

/** Drops every database that a test file made. */
export async function dropDatabases({ mongoUri, dbPrefix }: Pick<TestStores, 'mongoUri' | 'dbPrefix'>): Promise<void> {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  const { databases } = await connection.listDatabases();
  for (const { name } of databases) {
    if (!name.startsWith(`${dbPrefix}_`)) continue;
    const database = connection.useDb(name);
    // The embedded store drops a filled collection record by record: emptying it first takes a tenth of the time.
    for (const { name: collection } of await database.listCollections())
      await database.collection(collection).deleteMany({});
    await database.dropDatabase();
  }
  await connection.close();
}
