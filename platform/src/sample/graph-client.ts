export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface Payload {
  readonly userErrors?: readonly { readonly message: string }[];
}

interface SignedIn {
  readonly session: { readonly accessToken: string };
}

/** Asks the graph as one user: what any client can do, and no more. */
export interface GraphClient {
  /** Answers the data; throws on any error, `userErrors` included. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Answers all that comes back, errors too. */
  answer(query: string, variables?: Record<string, unknown>, signal?: AbortSignal): Promise<GraphAnswer>;
  /** From now on asks as whoever the token says. */
  signIn(accessToken: string): void;
  logIn(account: { email: string; password: string }): Promise<void>;
  /** Signs a new account up and in. */
  signUp(account: { email: string; username: string; password: string }): Promise<void>;
  /** Runs a mutation and answers the id of what it made, which its payload names `thing`. */
  make(mutation: string, thing: string, input: object): Promise<string>;
}

const LOG_IN = `mutation ($input: LogInInput!) {
  logIn(input: $input) { session { accessToken } userErrors { message } }
}`;
const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { session { accessToken } userErrors { message } }
}`;

/** A client of the graph served at `url`. */
export function createGraphClient(url: string): GraphClient {
  let authorization: Record<string, string> = {};

  async function answer(
    query: string,
    variables: Record<string, unknown> = {},
    signal: AbortSignal | null = null,
  ): Promise<GraphAnswer> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    return (await response.json()) as GraphAnswer;
  }

  async function ask<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors = [] } = await answer(query, variables);
    const userErrors = Object.values(data ?? {}).flatMap((value) => (value as Payload | null)?.userErrors ?? []);
    const [problem] = [...errors, ...userErrors];
    if (problem) throw new Error(problem.message);
    return data as T;
  }

  function signIn(accessToken: string): void {
    authorization = { authorization: `Bearer ${accessToken}` };
  }

  return {
    ask,
    answer,
    signIn,
    async logIn({ email, password }) {
      const { logIn } = await ask<{ logIn: SignedIn }>(LOG_IN, { input: { email, password } });
      signIn(logIn.session.accessToken);
    },
    async signUp({ email, username, password }) {
      const input = { email, username, password };
      const { signUp } = await ask<{ signUp: SignedIn }>(SIGN_UP, { input });
      signIn(signUp.session.accessToken);
    },
    async make(mutation, thing, input) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { made: ${mutation}(input: $input) { ${thing} { id } userErrors { message } } }`;
      const { made } = await ask<{ made: Record<string, { id: string }> }>(query, { input });
      const id = made[thing]?.id;
      if (!id) throw new Error(`Expected ${mutation} to answer a ${thing}, but it did not.`);
      return id;
    },
  };
}
