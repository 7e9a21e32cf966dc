import { expect } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, totpCode } from '@quantgraph/shared/test-kit';
import type { UsersSubgraph } from '../create-subgraph.js';
import { type Account, PASSWORD } from './a-users-subgraph.js';

export const STEP_MS = 30_000;

/** A time in the middle of the present step of codes. */
export const midStep = (): number => (Math.floor(Date.now() / STEP_MS) + 0.5) * STEP_MS;

/** A code that is not the right one at any time near `at`. */
export function wrongCode(secret: string, at: number): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => totpCode(secret, at + steps * STEP_MS));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? '';
}

/** The payload of a mutation that was refused, where it shows `user { id }`. */
export const problem = (code: string, field: string | null = null) => ({
  user: null,
  userErrors: [{ code, field: field && ['input', field] }],
});

/** The payload of one that was not. */
export const welcome = ({ viewer }: Account) => ({ user: { id: viewer.id }, userErrors: [] });

/** What one does with second factors. */
export function secondFactorsOf(users: UsersSubgraph) {
  /** The payload of a mutation with an `input`, or the code of the error that it ended with. */
  async function change(viewer: Viewer | null, mutation: string, input: object, selection = 'user { id }') {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code field } } }`;
    const { data, errors } = await ask(users, viewer, query, { input });
    return data?.[mutation] ?? errors[0]?.extensions?.code;
  }

  /** Begins one, and answers its secret. */
  async function begin({ viewer }: Account): Promise<string> {
    const { secret, userErrors } = await change(viewer, 'beginSecondFactor', { password: PASSWORD }, 'secret');
    expect(userErrors).toEqual([]);
    return secret;
  }

  /** Turns one on with the code of a time. */
  async function enrol(account: Account, at: number) {
    const secret = await begin(account);
    const code = totpCode(secret, at);
    const payload = await change(account.viewer, 'confirmSecondFactor', { code }, 'recoveryCodes');
    expect(payload.userErrors).toEqual([]);
    return { secret, code, recoveryCodes: payload.recoveryCodes as string[] };
  }

  const logIn = ({ email }: Account, code?: string) => change(null, 'logIn', { email, password: PASSWORD, code });

  const stateOf = async ({ viewer }: Account) =>
    (await ask(users, viewer, '{ me { hasSecondFactor recoveryCodesLeft } }')).data.me;

  /** Of what happened to an account, the newest first. */
  const eventsOf = async ({ viewer }: Account): Promise<string[]> =>
    (await ask(users, viewer, '{ me { auditEvents { nodes { type } } } }')).data.me.auditEvents.nodes.map(
      (event: { type: string }) => event.type,
    );

  return { change, begin, enrol, logIn, stateOf, eventsOf };
}
