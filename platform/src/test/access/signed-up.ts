import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../../topology/graph.js';
import { aCaller } from '../a-world-caller.js';
import type { SignedUp } from '../a-world-mutations.js';
import { anAccount, run } from './standings.js';

const WAIT_MS = 60_000;

/** Someone who has just signed up. */
export async function aSignedUp(url: string, { subgraphs }: Graph): Promise<SignedUp> {
  const account = anAccount();
  const { session } = await run(aCaller(url), 'signUp', account);
  const mails = subgraphs.users.connection.collection<{ text: string }>('mails');
  return {
    ...account,
    refreshToken: session.refreshToken,
    async mailedToken(page) {
      for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; await pause(50)) {
        const mail = await mails.findOne({ to: account.email, text: { $regex: page } }, { sort: { created_at: -1 } });
        const [, token] = /#token=([\w-]+)/.exec(mail?.text ?? '') ?? [];
        if (token) return token;
      }
      throw new Error(`Expected a mail to ${account.email} that leads to ${page}, but none came in ${WAIT_MS} ms.`);
    },
  };
}

/** Who has no account, for those who are refused before it matters. */
export const NOBODY: Promise<SignedUp> = Promise.resolve({
  email: 'nobody@example.com',
  username: 'nobody',
  password: 'the password of nobody',
  refreshToken: 'none',
  mailedToken: async () => 'none',
});
