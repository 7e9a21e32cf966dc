import { expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask, askEntities } from '@quantgraph/shared/test-kit';
import { anAccount, aUsersSubgraph } from './a-users-subgraph.js';

const { users, count } = await aUsersSubgraph();
const { viewer: bob } = await anAccount(users);

const SAVE = `mutation ($input: SaveDashboardInput!) {
  saveDashboard(input: $input) { dashboard { id layout widgets user { id } } userErrors { code field } }
}`;

it('is null until it is saved, then keeps what a later save leaves out', async () => {
  const { viewer } = await anAccount(users);
  expect((await ask(users, viewer, '{ me { dashboard { id } } }')).data.me.dashboard).toBeNull();
  const widgets = [{ kind: 'chart', symbol: 'AAPL' }];
  const first = (await ask(users, viewer, SAVE, { input: { widgets } })).data.saveDashboard;
  expect(first).toMatchObject({ dashboard: { layout: {}, widgets, user: { id: viewer.id } }, userErrors: [] });
  const second = (await ask(users, viewer, SAVE, { input: { layout: { columns: 3 } } })).data.saveDashboard.dashboard;
  expect(second).toMatchObject({ id: first.dashboard.id, layout: { columns: 3 }, widgets });
});

it('stays one when it is saved several times at once', async () => {
  const { viewer } = await anAccount(users);
  const saves = await Promise.all(
    [1, 2, 3, 4].map((columns) => ask(users, viewer, SAVE, { input: { layout: { columns } } })),
  );
  expect(new Set(saves.map(({ data }) => data.saveDashboard.dashboard.id)).size).toBe(1);
});

it.each([
  [{ layout: [1] }, ['input', 'layout']],
  [{ widgets: ['text'] }, ['input', 'widgets', '0']],
  [{ widgets: Array(101).fill({}) }, ['input', 'widgets']],
])('refuses %j, naming the field', async (input, field) => {
  const { data } = await ask(users, bob, SAVE, { input });
  expect(data.saveDashboard).toEqual({ dashboard: null, userErrors: [{ code: 'INVALID_INPUT', field }] });
});

it('is closed to others, and needs a signed-in user to be saved', async () => {
  const { viewer } = await anAccount(users);
  const { data } = await ask(users, viewer, SAVE, { input: {} });
  const references = [newId(), data.saveDashboard.dashboard.id].map((id) => ({ __typename: 'Dashboard', id }));
  for (const other of [bob, null]) {
    expect((await askEntities(users, other, references, 'layout')).data._entities).toEqual([null, null]);
  }
  count.reset();
  expect((await askEntities(users, viewer, references, 'layout')).data._entities).toEqual([null, { layout: {} }]);
  expect(count.commands).toEqual(['find']);
  expect((await ask(users, null, SAVE, { input: {} })).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
