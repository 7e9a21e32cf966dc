interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface Payload {
  readonly userErrors?: readonly { readonly message: string }[];
}

/** Asks the graph as one user: what any client can do, and no more. */
export interface GraphClient {
  /** Answers the data; throws on any error, `userErrors` included. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** From now on asks as whoever the token says. */
  signIn(accessToken: string): void;
}

/** A client of the graph served at `url`. */
export function createGraphClient(url: string): GraphClient {
  let authorization: Record<string, string> = {};
  return {
    signIn(accessToken) {
      authorization = { authorization: `Bearer ${accessToken}` };
    },
    async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = (await response.json()) as GraphAnswer;
      const userErrors = Object.values(data ?? {}).flatMap((value) => (value as Payload | null)?.userErrors ?? []);
      const [problem] = [...errors, ...userErrors];
      if (problem) throw new Error(problem.message);
      return data as T;
    },
  };
}
