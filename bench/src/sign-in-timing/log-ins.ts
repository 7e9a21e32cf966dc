import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createLocalPeers } from '@quantgraph/shared';
import { createUsersSubgraph, generateSigningKey } from '@quantgraph/users';
import { pino } from 'pino';

/** A users subgraph to log in to. */
export interface LogIns {
  signUp(email: string): Promise<void>;
  /** How many ms it takes to be refused for a wrong password. */
  refuse(email: string): Promise<number>;
  close(): Promise<void>;
}

const LOG_IN = 'mutation ($input: LogInInput!) { logIn(input: $input) { userErrors { code } } }';
const SIGN_UP = 'mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { code } } }';
/** Longer than any lock. */
const BETWEEN_MS = 60 * 60_000;

/** On an empty store, and by a clock of its own: an hour goes by between two log-ins. */
export async function openLogIns(mongoUri: string): Promise<LogIns> {
  let at = Date.now();
  const users = await createUsersSubgraph({
    mongoUri,
    dbPrefix: 'bench',
    logger: pino({ level: 'error' }),
    peers: createLocalPeers(),
    signingKey: await generateSigningKey(),
    dataKey: randomBytes(32).toString('base64'),
    runJobs: false,
    now: () => at,
  });

  async function run(mutation: string, query: string, input: object, expected?: string): Promise<void> {
    const { data, errors } = await users.execute({ query, variables: { input }, viewer: null, requestId: mutation });
    const payload = data?.[mutation] as { userErrors: { code: string }[] } | null | undefined;
    const code = payload?.userErrors[0]?.code;
    if (payload && code === expected) return;
    throw new Error(`${mutation}: expected ${expected ?? 'no error'}, but got ${code ?? JSON.stringify(errors)}.`);
  }

  return {
    async signUp(email) {
      const username = email.split('@')[0];
      await run('signUp', SIGN_UP, { email, username, password: 'the right one of the bench' });
    },
    async refuse(email) {
      at += BETWEEN_MS;
      const begun = performance.now();
      await run('logIn', LOG_IN, { email, password: 'not the right one' }, 'INVALID_CREDENTIALS');
      return performance.now() - begun;
    },
    close: () => users.stop(),
  };
}
