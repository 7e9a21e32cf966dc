import { setTimeout as wait } from 'node:timers/promises';
import type { MongoOptions } from '@quantgraph/shared';
import { openVerifiedAccount } from '@quantgraph/users';
import { createDemoConversation, createDemoModels, createDemoTrading, createDemoViews } from './demo-content.js';
import { createGraphClient, type GraphClient } from './graph-client.js';

/** The account that the sample data comes with, for trying the graph out. */
export const DEMO = {
  email: 'demo@quantgraph.example',
  username: 'demo',
  password: 'quantgraph-demo',
} as const;

/**
 * Opens the demo account in the store, since nobody reads its mails, and gives it one of everything through the graph, as
 * any client would. What is there already stays as it is, so a start that was interrupted is completed by the next.
 */
export async function createDemoAccount(
  url: string,
  store: MongoOptions,
  onProgress: (text: string) => void,
): Promise<void> {
  const client = createGraphClient(url);
  await openVerifiedAccount(store, DEMO);
  await client.logIn(DEMO);
  onProgress('watchlist and dashboard');
  await createDemoViews(client);
  onProgress('models');
  await createDemoModels(client);
  onProgress('strategies and a backtest');
  const backtestId = await createDemoTrading(client);
  if (backtestId) await untilDone(client, backtestId);
  onProgress('conversation');
  await createDemoConversation(client);
}

const POLL_MS = 100;
const POLLS = 300;

/** Waits until a backtest has ended, for 30 seconds at most: it goes on by itself. */
async function untilDone(client: GraphClient, id: string): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const { backtest } = await client.ask<{ backtest: { status: string } | null }>(
      'query ($id: ID!) { backtest(id: $id) { status } }',
      { id },
    );
    if (backtest?.status === 'COMPLETED' || backtest?.status === 'FAILED') return;
    await wait(POLL_MS);
  }
}
