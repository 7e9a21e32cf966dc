import { createClient } from 'graphql-ws';

const STORAGE_KEY = 'quantgraph:session';
/** A token this close to its end is renewed before it is used. */
const RENEW_BEFORE_MS = 30_000;

/** Posts one operation to the gateway; answers the parsed response, errors included. */
export async function post(request, headers = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return response.json();
}

/** Answers of one subscription as they come; whoever leaves ends it. Its connection is signed in by the headers. */
export function watch(request, headers = {}) {
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const client = createClient({ url: url.href, connectionParams: { headers }, retryAttempts: 0 });
  const answers = client.iterate(request);
  return {
    async next() {
      const answer = await answers.next();
      if (answer.done) await client.dispose();
      return answer;
    },
    async return() {
      await answers.return();
      await client.dispose();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The sign-in of this browser tab, or null. It goes with the tab: sessionStorage, never localStorage. */
export function currentSession() {
  const stored = sessionStorage.getItem(STORAGE_KEY);
  return stored === null ? null : JSON.parse(stored);
}

function keep(session) {
  if (session === null) sessionStorage.removeItem(STORAGE_KEY);
  else sessionStorage.setItem(STORAGE_KEY, JSON.stringify(session));
  return session;
}

/** Signs in; throws an Error with the gateway's own words and code if it refuses. The code of a second factor comes along if there is one. */
export async function signIn({ email, password, code }) {
  const { data, errors } = await post({
    query: `mutation SignIn($input: LogInInput!) {
      logIn(input: $input) {
        user { username }
        session { accessToken refreshToken expiresAt }
        userErrors { code message }
      }
    }`,
    variables: { input: { email, password, code } },
  });
  const problem = errors?.[0] ?? data.logIn.userErrors[0];
  if (problem) throw Object.assign(new Error(problem.message), { code: problem.code });
  return keep({ username: data.logIn.user.username, ...data.logIn.session });
}

/** Ends the session here and at the gateway. */
export async function signOut() {
  const session = currentSession();
  keep(null);
  if (!session) return;
  await post({
    query: 'mutation SignOut($input: LogOutInput!) { logOut(input: $input) { userErrors { message } } }',
    variables: { input: { refreshToken: session.refreshToken } },
  });
}

async function renewed(session) {
  const { data } = await post({
    query: `mutation Renew($input: RefreshSessionInput!) {
      refreshSession(input: $input) { session { accessToken refreshToken expiresAt } }
    }`,
    variables: { input: { refreshToken: session.refreshToken } },
  });
  const next = data?.refreshSession?.session;
  return keep(next ? { username: session.username, ...next } : null);
}

/** The header that signs a request in, or none. */
export async function authorization() {
  const session = currentSession();
  if (!session) return {};
  const isFresh = Date.parse(session.expiresAt) - Date.now() > RENEW_BEFORE_MS;
  const usable = isFresh ? session : await renewed(session);
  return usable ? { authorization: `Bearer ${usable.accessToken}` } : {};
}
