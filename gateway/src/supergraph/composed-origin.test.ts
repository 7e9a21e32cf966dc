import { afterEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import type { SubgraphAnswer } from '../execution/subgraph-fetch.js';
import { createComposedOrigin } from './composed-origin.js';
import { createSupergraphSource, type SupergraphSource } from './supergraph-source.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const open: SupergraphSource[] = [];

afterEach(() => {
  for (const source of open.splice(0)) source.close();
});

/** Two subgraphs that answer what `sdl` holds; one that it does not hold is down. */
async function aSource(sdl: { users?: string; trading?: string }, startMs = 0): Promise<SupergraphSource> {
  const transport = (name: 'users' | 'trading') => ({
    async send(): Promise<SubgraphAnswer> {
      if (sdl[name] === undefined) throw new Error('connect ECONNREFUSED');
      return { data: { _service: { sdl: LINK + sdl[name] } } };
    },
  });
  const transports = { users: transport('users'), trading: transport('trading') };
  const source = await createSupergraphSource(createComposedOrigin({ transports, pollMs: 0, startMs }), silentLogger);
  open.push(source);
  return source;
}

const users = 'type Query { me: User } type User @key(fields: "id") { id: ID! name: String }';
const trading = 'type User @key(fields: "id") { id: ID! strategies: [String!] }';

describe('a supergraph that is composed of what the subgraphs say', () => {
  it('joins their types, and follows a subgraph that has more to say', async () => {
    const sdl = { users, trading };
    const source = await aSource(sdl);
    expect(source.current()).toContain('strategies: [String!] @join__field(graph: TRADING)');
    sdl.trading = trading.replace('strategies', 'backtests: Int strategies');
    await source.reload();
    expect(source.current()).toContain('backtests: Int @join__field(graph: TRADING)');
    expect(source.status().error).toBeNull();
  });

  it('stays as it is while the subgraphs contradict each other, or one is down', async () => {
    const sdl: { users: string; trading?: string } = { users, trading };
    const source = await aSource(sdl);
    const before = source.current();
    sdl.trading = 'type User @key(fields: "id") { id: ID! name: Int }';
    await source.reload();
    expect(source.status().error).toMatch(/do not compose: .*"User.name"/);
    delete sdl.trading;
    await source.reload();
    expect(source.status().error).toBe('The trading subgraph does not answer with its schema.');
    expect(source.current()).toBe(before);
    sdl.trading = trading;
    await source.reload();
    expect(source.status().error).toBeNull();
  });

  it('waits at the start for a subgraph that is not there yet, but not for ever', async () => {
    const sdl: { users: string; trading?: string } = { users };
    await expect(aSource(sdl)).rejects.toThrow('The trading subgraph does not answer with its schema.');
    const starting = aSource(sdl, 60_000);
    sdl.trading = trading;
    expect((await starting).current()).toContain('strategies');
  });
});
