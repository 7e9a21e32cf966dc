import { createIdentitySigner, type RunningServer, SUBGRAPHS, serveSubgraph } from '@quantgraph/shared';
import { silentLogger } from '@quantgraph/shared/test-kit';
import type { RunningGraph } from '../a-graph.js';
import type { World } from '../a-world.js';
import { aCaller } from '../a-world-caller.js';
import { askServer, type EntityType, entitiesOf, publicThings, referencesTo } from '../a-world-entities.js';
import { outcomeOfThings, type Row } from './outcomes.js';
import { type Asker, DEAD } from './standings.js';

const SECRET = 'a secret of this test, 32 letters or more';

export interface ReferenceRows {
  readonly rows: readonly Row[];
  close(): Promise<void>;
}

/** References to each entity of each subgraph, asked of the subgraph's own server as the gateway asks it. */
export async function referenceRows({ graph, url }: RunningGraph, owner: World): Promise<ReferenceRows> {
  const { sign } = createIdentitySigner(SECRET);
  const publicIds = await publicThings(aCaller(url));
  // The gateway signs for none whose token it refuses; what they have is the token itself.
  const proofOf = ({ standing, viewer, accessToken }: Asker) => (DEAD.includes(standing) ? accessToken : sign(viewer));

  function row(name: string, entity: EntityType, server: RunningServer): Row {
    const { type, query } = entity;
    const representations = referencesTo(entity, owner.all, publicIds);
    return {
      kind: 'reference',
      name: `${name}.${type.name}`,
      type: type.name,
      async ask(asker) {
        const { body } = await askServer(server.url, query, { representations }, await proofOf(asker));
        const { data, errors = [] } = body;
        return outcomeOfThings(owner, asker, { errors, things: data?._entities ?? [] }, owner.all.get(type.name));
      },
    };
  }

  const servers = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const subgraph = graph.subgraphs[name];
      const options = { host: '127.0.0.1', port: 0, internalSecret: SECRET, logger: silentLogger };
      const server = await serveSubgraph(subgraph, options);
      return { server, rows: entitiesOf(subgraph).map((entity) => row(name, entity, server)) };
    }),
  );
  return {
    rows: servers.flatMap(({ rows }) => rows),
    async close() {
      await Promise.all(servers.map(({ server }) => server.close()));
    },
  };
}
