import { setTimeout as wait } from 'node:timers/promises';
import { createDemoConversation, createDemoModels, createDemoTrading, createDemoViews } from './demo-content.js';
import { createGraphClient, type GraphClient } from './graph-client.js';

/** The account that the sample data comes with, for trying the graph out. */
export const DEMO = {
  email: 'demo@quantgraph.example',
  username: 'demo',
  password: 'quantgraph-demo',
} as const;

const LOG_IN = `mutation ($input: LogInInput!) {
  logIn(input: $input) { session { accessToken } userErrors { message } }
}`;
const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { session { accessToken } userErrors { message } }
}`;

interface SignedIn {
  readonly session: { readonly accessToken: string } | null;
}

/**
 * Signs the demo account up and gives it one of everything, through the graph as any client would. What is there
 * already stays as it is, so a start that was interrupted is completed by the next.
 */
export async function createDemoAccount(url: string, onProgress: (text: string) => void): Promise<void> {
  const client = createGraphClient(url);
  const { email, username, password } = DEMO;
  client.signIn((await logIn(client)) ?? (await signUp(client, { email, username, password })));
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

async function logIn(client: GraphClient): Promise<string | undefined> {
  const { email, password } = DEMO;
  try {
    const { logIn } = await client.ask<{ logIn: SignedIn }>(LOG_IN, { input: { email, password } });
    return logIn.session?.accessToken;
  } catch {
    // Not there yet: signing up says so if it is another reason.
    return undefined;
  }
}

async function signUp(client: GraphClient, input: Record<string, string>): Promise<string> {
  const { signUp } = await client.ask<{ signUp: SignedIn }>(SIGN_UP, { input });
  if (!signUp.session) throw new Error('The demo account got no session.');
  return signUp.session.accessToken;
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
