import { SUBGRAPHS } from '@quantgraph/shared';
import type { Graph } from '../../topology/graph.js';

/** Rows of the databases, by subgraph and collection. */
export type OwnedRows = Readonly<Record<string, readonly unknown[]>>;

/** All that is stored of a user's in the five databases but the audit log, which only grows. */
export async function ownedRows({ subgraphs }: Graph, userId: string): Promise<OwnedRows> {
  const owned = { $or: [{ user_id: userId }, { owner_id: userId }, { _id: userId as never }] };
  const found = SUBGRAPHS.map(async (name) => {
    const { connection } = subgraphs[name];
    const collections = (await connection.listCollections()).filter((collection) => collection.name !== 'audit_events');
    return Promise.all(
      collections.map(async (collection) => {
        const rows = await connection.collection(collection.name).find(owned).sort({ _id: 1 }).toArray();
        return [`${name}.${collection.name}`, rows] as const;
      }),
    );
  });
  return Object.fromEntries((await Promise.all(found)).flat().filter(([, rows]) => rows.length > 0));
}
