import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask } from '@quantgraph/shared/test-kit';
import { pino } from 'pino';
import { aMailServer } from './a-mail-server.js';
import { anAccount, aUsersSubgraph } from './a-users-subgraph.js';

const logged: string[] = [];
const keeps = new Writable({
  write(chunk, _encoding, done) {
    logged.push(String(chunk));
    done();
  },
});
const logger = pino({ level: 'trace' }, keeps);
const server = await aMailServer();
const mail = { smtpUrl: server.url, from: 'quantgraph <no-reply@example.com>', publicUrl: 'https://graph.example' };
const { users, reopen } = await aUsersSubgraph({ mail, logger });
const { users: kept } = await aUsersSubgraph({
  logger,
  runJobs: true,
  mail: { from: mail.from, publicUrl: mail.publicUrl, isProduction: true },
});

const RESEND = `mutation ($input: ResendVerificationInput!) {
  resendVerification(input: $input) { userErrors { code } }
}`;

/** Names of collections in which a text stands. */
async function collectionsWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await users.connection.listCollections()) {
    const rows = await users.connection.collection(name).find({}).toArray();
    if (JSON.stringify(rows).includes(text)) found.push(name);
  }
  return found;
}

describe('a mail', () => {
  it('waits for a process that sends it, and says from whom it is and that a program wrote it', async () => {
    const { email, username } = await anAccount(users);
    expect(server.mailsTo(email)).toEqual([]);
    const sender = await reopen({ runJobs: true });
    const { headers, text } = await server.mailTo(email);
    expect(headers).toContain('From: quantgraph <no-reply@example.com>');
    expect(headers).toContain(`To: ${email}`);
    expect(headers).toMatch(/Auto-Submitted: auto-generated/i);
    expect(text).toContain(`Hello ${username},`);
    await sender.stop();
  });

  it('goes to one address, whatever characters are in it', async () => {
    const [local, host] = [`a,${newId()}`, 'example.com'];
    const input = {
      email: `${local}@${host}`,
      username: `u${newId().slice(-12)}`,
      password: 'correct horse battery staple',
    };
    await ask(users, null, 'mutation ($input: SignUpInput!) { signUp(input: $input) { user { id } } }', { input });
    const sender = await reopen({ runJobs: true });
    const { headers } = await server.mailTo(`"${local}"@${host}`);
    expect(headers).toContain(`To: <"${local}"@${host}>`);
    await sender.stop();
  });

  it('is tried again when the server does not take it, with a token of its own; nothing of it stays when it is sent', async () => {
    const { email } = await anAccount(users);
    server.refuse(email, '451 Not now');
    const sender = await reopen({ runJobs: true });
    const token = await server.tokenTo(email);
    await sender.stop();
    expect(server.mailsTo(email)).toHaveLength(1);
    expect(logged.join('')).toContain('"responseCode":451');
    expect(await collectionsWith(token)).toEqual([]);
    expect(await collectionsWith(email)).toEqual(['users']);
    const verify = 'mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { userErrors { code } } }';
    expect((await ask(users, null, verify, { input: { token } })).data.verifyEmail.userErrors).toEqual([]);
    expect(logged.join('')).not.toContain(token);
    expect(logged.join('')).not.toContain(email);
  });

  it('is given up when the server refuses its address for good', async () => {
    const [ada, bob] = [await anAccount(users), await anAccount(users)];
    server.refuse(ada.email, '550 No such mailbox');
    const sender = await reopen({ runJobs: true });
    await server.mailTo(bob.email);
    await sender.stop();
    expect(server.mailsTo(ada.email)).toEqual([]);
    expect(await users.connection.collection('jobs').countDocuments()).toBe(0);
  });
});

/** The mailbox once it has so many mails. */
async function mailbox(size: number): Promise<readonly { readonly text: string }[]> {
  for (;;) {
    const { data } = await ask(kept, null, '{ mailbox { to subject text } }');
    if (data.mailbox.length >= size) return data.mailbox;
  }
}

describe('without a mail server', () => {
  it('mails are kept in the mailbox, newest first, which is said where they are expected to leave', async () => {
    expect(logged.filter((line) => line.includes('no mail leaves'))).toHaveLength(1);
    const { email } = await anAccount(kept);
    const [newest] = await mailbox(1);
    expect(newest).toEqual({ to: email, subject: 'Confirm your e-mail address', text: expect.any(String) });
    await ask(kept, null, RESEND, { input: { email } });
    const mails = await mailbox(2);
    expect(mails).toEqual([expect.not.objectContaining({ text: newest?.text }), newest]);
  });
});
