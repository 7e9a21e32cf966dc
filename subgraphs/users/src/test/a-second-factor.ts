import { expect } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, totpCode } from '@quantgraph/shared/test-kit';
import type { UsersSubgraph } from '../create-subgraph.js';
import { type Account, PASSWORD } from './a-users-subgraph.js';

/** The payload of a mutation with an `input`, or the code of the error that it ended with. */
export async function mutate(
  users: UsersSubgraph,
  viewer: Viewer | null,
  mutation: string,
  input: object,
  selection = 'user { id }',
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code field } } }`;
  const { data, errors } = await ask(users, viewer, query, { input });
  return data?.[mutation] ?? errors[0]?.extensions?.code;
}

/** Begins a second factor, and answers its secret. */
export async function begun(users: UsersSubgraph, { viewer }: Account): Promise<string> {
  const selection = 'secret uri expiresAt';
  const { secret, userErrors } = await mutate(users, viewer, 'beginSecondFactor', { password: PASSWORD }, selection);
  expect(userErrors).toEqual([]);
  return secret;
}

/** Turns a second factor on at a time that its code is of. */
export async function enrolled(users: UsersSubgraph, account: Account, atMs: number) {
  const secret = await begun(users, account);
  const code = totpCode(secret, atMs);
  const payload = await mutate(users, account.viewer, 'confirmSecondFactor', { code }, 'recoveryCodes');
  expect(payload.userErrors).toEqual([]);
  return { secret, code, recoveryCodes: payload.recoveryCodes as string[] };
}
