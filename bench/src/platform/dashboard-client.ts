export interface DashboardAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

const LOG_IN = 'mutation ($input: LogInInput!) { logIn(input: $input) { session { accessToken } } }';

/** Asks one operation as one user, again and again. */
export async function createDashboardClient(
  url: string,
  query: string,
  account: { readonly email: string; readonly password: string },
): Promise<() => Promise<DashboardAnswer>> {
  async function post(body: object, headers: Record<string, string> = {}): Promise<DashboardAnswer> {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }
  const { data } = await post({ query: LOG_IN, variables: { input: account } });
  const { logIn } = data as { logIn: { session: { accessToken: string } } };
  return () => post({ query }, { authorization: `Bearer ${logIn.session.accessToken}` });
}
