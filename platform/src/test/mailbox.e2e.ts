import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aCaller, type Caller } from './a-world-caller.js';
import { PASSWORD } from './a-world-content.js';

const exposure = { introspection: true, corsOrigins: [] };
const account = { email: 'ada@example.com', username: 'ada', password: PASSWORD };

const logged: string[] = [];
const logger = pino(
  { level: 'trace' },
  new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  }),
);

let running: RunningGraph;
let anonymous: Caller;
let ada: Caller;

beforeAll(async () => {
  running = await aGraph({ exposure: { ...exposure, mailbox: true }, observability: { accessLog: logger }, logger });
  anonymous = aCaller(running.url);
  const { data } = await anonymous.mutate('signUp', account);
  ada = aCaller(running.url, data.session.accessToken);
});
afterAll(() => running?.close());

const POLLS = 600;
const POLL_MS = 100;

/** The token of the newest link to a page, as soon as the mailbox shows one. */
async function tokenFor(path: string): Promise<string> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const html = await (await fetch(`${running.url}/mailbox`)).text();
    const [, token] = new RegExp(`${path}#token=([\\w-]+)`).exec(html) ?? [];
    if (token) return token;
    await pause(POLL_MS);
  }
  throw new Error(`Expected a mail with a link to ${path}, but there is none.`);
}

describe('the mailbox', () => {
  it('shows the mail of a sign-up, whose token confirms the address', async () => {
    expect((await ada.ask('{ me { isVerified } }')).data).toEqual({ me: { isVerified: false } });
    const token = await tokenFor('/verify-email');
    expect((await anonymous.mutate('verifyEmail', { token })).data.userErrors).toEqual([]);
    expect((await ada.ask('{ me { isVerified } }')).data).toEqual({ me: { isVerified: true } });
  });

  it('shows the mail of a reset, whose token ends access tokens at once', async () => {
    await anonymous.mutate('requestPasswordReset', { email: account.email });
    const token = await tokenFor('/reset-password');
    expect((await ada.ask('{ me { username } }')).data).toEqual({ me: { username: 'ada' } });
    const newPassword = 'another horse, another battery';
    expect((await anonymous.mutate('resetPassword', { token, newPassword })).data.userErrors).toEqual([]);
    expect((await ada.ask('{ me { username } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const log = logged.join('');
    expect(log).toContain('"path":"/graphql"');
    for (const secret of [token, newPassword, account.email]) expect(log).not.toContain(secret);
  });

  it('is not for clients of the graph', async () => {
    expect((await anonymous.ask('{ mailbox { text } }')).errors[0]?.message).toContain('Cannot query field "mailbox"');
  });

  it('is not there unless it is asked for, while the pages behind the links are', async () => {
    running = await running.reopen({ exposure });
    const statusOf = async (path: string) => (await fetch(`${running.url}${path}`)).status;
    expect(await statusOf('/mailbox')).toBe(404);
    expect([await statusOf('/verify-email'), await statusOf('/reset-password')]).toEqual([200, 200]);
  });
});
