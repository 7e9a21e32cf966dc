import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dropDatabases } from '@quantgraph/shared/test-kit';
import mongoose, { type Connection } from 'mongoose';
import type { GraphOptions } from '../topology/graph.js';
import type { Services } from '../topology/services.js';
import { aGraph } from './a-graph.js';
import { aCaller } from './a-world-caller.js';
import { PASSWORD } from './a-world-content.js';
import { asServices } from './as-services.js';

let options: GraphOptions;
let services: Services;
let store: Connection;

beforeAll(async () => {
  const { graph, options: given } = await aGraph();
  options = given;
  await graph.close();
  services = await asServices(options);
  store = await mongoose.createConnection(options.mongoUri).asPromise();
}, 120_000);
afterAll(async () => {
  await services?.close();
  await store?.close();
  await dropDatabases(options);
  await rm(options.dataDir, { recursive: true, force: true });
});

const rowsOf = (domain: string, collection: string) =>
  store.useDb(`${options.dbPrefix}_${domain}`).collection<{ _id: string; user_id?: string }>(collection);

it('exports and erases what five processes keep of a user', async () => {
  const account = { email: 'ada@example.com', username: 'ada', password: PASSWORD };
  const { data: signedUp } = await aCaller(services.url).mutate('signUp', account);
  const { accessToken } = signedUp.session;
  const ada = aCaller(services.url, accessToken);
  await ada.mutate('createPortfolio', { name: 'Savings', positions: [] });
  await ada.mutate('createFeature', { name: 'Momentum', featureType: 'numeric' });
  await ada.mutate('startChatSession', { context: { topic: 'Bonds' } });

  const { data: exporting } = await ada.mutate('exportAccountData', { password: PASSWORD });
  await ada.watch(`subscription { accountJobProgressed(id: "${exporting.job.id}") { status } }`);
  const { data } = await ada.ask('{ me { accountJobs { downloadPath } } }');
  const headers = { authorization: `Bearer ${accessToken}` };
  const response = await fetch(`${services.url}${data.me.accountJobs[0].downloadPath}`, { headers });
  expect(await response.json()).toMatchObject({
    user: { email: account.email },
    trading: { portfolios: [{ name: 'Savings' }] },
    market: {},
    ml: { features: [{ name: 'Momentum' }] },
    genai: { chat_sessions: [{ context: { topic: 'Bonds' } }] },
  });

  const { data: closed } = await ada.mutate('closeAccount', { password: PASSWORD, erase: true });
  expect(closed).toMatchObject({ job: { kind: 'ERASE_ACCOUNT' }, userErrors: [] });
  const erased = { type: 'account_erased', user_id: signedUp.user.id };
  while ((await rowsOf('users', 'audit_events').countDocuments(erased)) === 0) await pause(50);
  const user_id: string = signedUp.user.id;
  expect(await rowsOf('users', 'users').findOne({ _id: user_id })).toMatchObject({ email: `erased-${user_id}` });
  for (const [domain, collection] of [
    ['trading', 'portfolios'],
    ['ml', 'features'],
    ['genai', 'chat_sessions'],
  ] as const) {
    expect([domain, await rowsOf(domain, collection).countDocuments({ user_id })]).toEqual([domain, 0]);
  }
}, 120_000);
