import { describe, expect, it } from '@jest/globals';
import { newId, type Viewer } from '@quantgraph/shared';
import { ask, askEntities } from '@quantgraph/shared/test-kit';
import { anAccount, aUsersSubgraph } from './a-users-subgraph.js';

const { users, count } = await aUsersSubgraph();
const { viewer: ada } = await anAccount(users);
const { viewer: bob } = await anAccount(users);

const CREATE = `mutation ($input: CreateWatchlistInput!) {
  createWatchlist(input: $input) { watchlist { id name description symbols metadata user { id } } userErrors { code field } }
}`;
const UPDATE = `mutation ($input: UpdateWatchlistInput!) {
  updateWatchlist(input: $input) { watchlist { name symbols metadata } userErrors { code field } }
}`;
const DELETE = `mutation ($input: DeleteWatchlistInput!) {
  deleteWatchlist(input: $input) { watchlist { id } userErrors { code field } }
}`;

async function aWatchlist(viewer: Viewer, symbols: string[], name = 'Tech'): Promise<string> {
  const { data } = await ask(users, viewer, CREATE, { input: { name, symbols } });
  return data.createWatchlist.watchlist.id;
}

describe('a watchlist', () => {
  it('keeps its symbols in upper case and without repeats', async () => {
    const input = {
      name: ' Mixed ',
      symbols: ['aapl', ' MSFT', 'AAPL', '^gspc', 'brk-b'],
      metadata: { colour: 'red' },
    };
    const { data } = await ask(users, ada, CREATE, { input });
    expect(data.createWatchlist).toEqual({
      watchlist: {
        id: expect.any(String),
        name: 'Mixed',
        description: null,
        symbols: ['AAPL', 'MSFT', '^GSPC', 'BRK-B'],
        metadata: { colour: 'red' },
        user: { id: ada.id },
      },
      userErrors: [],
    });
  });

  it.each([
    [{ name: '' }, ['input', 'name']],
    [{ symbols: ['AAPL', 'NOT A SYMBOL'] }, ['input', 'symbols', '1']],
    [{ symbols: Array.from({ length: 201 }, (_, index) => `S${index}`) }, ['input', 'symbols']],
    [{ metadata: [1] }, ['input', 'metadata']],
  ])('refuses %j, naming the field', async (part, field) => {
    const { data } = await ask(users, ada, CREATE, { input: { name: 'Bad', symbols: [], ...part } });
    expect(data.createWatchlist).toEqual({ watchlist: null, userErrors: [{ code: 'INVALID_INPUT', field }] });
  });

  it('changes what is given, and goes', async () => {
    const id = await aWatchlist(ada, ['AAPL']);
    const changed = await ask(users, ada, UPDATE, { input: { id, changes: { symbols: ['nvda'] } } });
    expect(changed.data.updateWatchlist.watchlist).toEqual({ name: 'Tech', symbols: ['NVDA'], metadata: null });
    const bad = await ask(users, ada, UPDATE, { input: { id, changes: { name: null } } });
    expect(bad.data.updateWatchlist.userErrors).toEqual([
      { code: 'INVALID_INPUT', field: ['input', 'changes', 'name'] },
    ]);
    expect((await ask(users, ada, DELETE, { input: { id } })).data.deleteWatchlist.watchlist).toEqual({ id });
    expect((await ask(users, ada, 'query ($id: ID!) { watchlist(id: $id) { id } }', { id })).data.watchlist).toBeNull();
  });

  it("is closed to others' reads, references and changes", async () => {
    const id = await aWatchlist(ada, ['AAPL']);
    const query = 'query ($id: ID!) { watchlist(id: $id) { id } }';
    const denied = [{ code: 'NOT_FOUND', field: ['input', 'id'] }];
    const changes = { name: 'Mine now' };
    for (const viewer of [bob, null]) {
      expect((await ask(users, viewer, query, { id })).data.watchlist).toBeNull();
      const reference = [{ __typename: 'Watchlist', id }];
      expect((await askEntities(users, viewer, reference, 'name')).data._entities).toEqual([null]);
    }
    expect((await ask(users, bob, UPDATE, { input: { id, changes } })).data.updateWatchlist.userErrors).toEqual(denied);
    expect((await ask(users, bob, DELETE, { input: { id } })).data.deleteWatchlist.userErrors).toEqual(denied);
    const anonymous = await Promise.all([
      ask(users, null, CREATE, { input: { name: 'Nobody', symbols: [] } }),
      ask(users, null, UPDATE, { input: { id, changes } }),
      ask(users, null, DELETE, { input: { id } }),
    ]);
    expect(anonymous.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(Array(3).fill('UNAUTHENTICATED'));
    expect((await ask(users, ada, query, { id })).data.watchlist).toEqual({ id });
  });

  it('loads any number of references in one command, in order and with gaps', async () => {
    const ids = [await aWatchlist(ada, [], 'One'), newId(), await aWatchlist(ada, [], 'Two')];
    count.reset();
    const { data } = await askEntities(
      users,
      ada,
      ids.map((id) => ({ __typename: 'Watchlist', id })),
      'name',
    );
    expect(data._entities).toEqual([{ name: 'One' }, null, { name: 'Two' }]);
    expect(count.commands).toEqual(['find']);
  });
});

describe("a user's watchlists", () => {
  const PAGE = `query ($first: Int, $after: String, $orderBy: ListOrder, $filter: WatchlistFilter) {
    me { watchlists(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
      nodes { name } pageInfo { hasNextPage endCursor } totalCount } }
  }`;

  it('page in order, over names that are alike', async () => {
    const { viewer } = await anAccount(users);
    for (const name of ['b', 'a', 'a', 'a', 'c']) await aWatchlist(viewer, name === 'c' ? ['AAPL'] : [], name);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables = { first: 2, after, orderBy: 'NAME_ASC' };
      const { data } = await ask(users, viewer, PAGE, variables);
      const { nodes, pageInfo, totalCount } = data.me.watchlists;
      expect(totalCount).toBe(5);
      seen.push(...nodes.map(({ name }: { name: string }) => name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['a', 'a', 'a', 'b', 'c']);
    const { data } = await ask(users, viewer, PAGE, { filter: { symbol: 'aapl' } });
    expect(data.me.watchlists).toMatchObject({ nodes: [{ name: 'c' }], totalCount: 1 });
  });

  it('hang on the companies they hold, in a constant number of commands', async () => {
    const { viewer } = await anAccount(users);
    await aWatchlist(viewer, ['AAPL', 'MSFT'], 'Both');
    await aWatchlist(viewer, ['MSFT'], 'One');
    const symbols = ['MSFT', 'NVDA', 'AAPL'];
    const companies = symbols.map((symbol) => ({ __typename: 'Company', symbol }));
    const selection = 'symbol watchlists(first: 2) { nodes { name symbols } totalCount }';
    count.reset();
    const { data } = await askEntities(users, viewer, companies, selection);
    const both = { name: 'Both', symbols: ['AAPL', 'MSFT'] };
    expect(data._entities).toEqual([
      { symbol: 'MSFT', watchlists: { nodes: [{ name: 'One', symbols: ['MSFT'] }, both], totalCount: 2 } },
      { symbol: 'NVDA', watchlists: { nodes: [], totalCount: 0 } },
      { symbol: 'AAPL', watchlists: { nodes: [both], totalCount: 1 } },
    ]);
    expect(count.commands).toEqual(['aggregate', 'aggregate']);
    for (const other of [bob, null]) {
      const seen = await askEntities(users, other, companies, 'watchlists { totalCount }');
      expect(seen.data._entities).toEqual(Array(3).fill({ watchlists: { totalCount: 0 } }));
    }
  });
});
