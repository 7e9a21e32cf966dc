import { createGraphClient, type GraphClient } from '../sample/graph-client.js';

export interface DashboardUser {
  readonly client: GraphClient;
  readonly accessToken: string;
}

const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { session { accessToken } userErrors { message } }
}`;

/** A user who has just signed up through the gateway. */
export async function aDashboardUser(url: string, username: string): Promise<DashboardUser> {
  const client = createGraphClient(url);
  const input = { email: `${username}@example.com`, username, password: 'correct horse battery' };
  const { signUp } = await client.ask<{ signUp: { session: { accessToken: string } } }>(SIGN_UP, { input });
  client.signIn(signUp.session.accessToken);
  return { client, accessToken: signUp.session.accessToken };
}

/** Runs a mutation and answers the id of the one thing that it made. */
export async function make(client: GraphClient, mutation: string, thing: string, input: object): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { made: ${mutation}(input: $input) { ${thing} { id } userErrors { message } } }`;
  const { made } = await client.ask<{ made: Record<string, { id: string }> }>(query, { input });
  return made[thing]?.id ?? '';
}
