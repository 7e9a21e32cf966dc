import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuardedGraph, type GuardedGraph } from './guarded-graph.js';

const SIGN_IN = 'Sign in first: this needs an Authorization header with a bearer token.';

let graph: GuardedGraph;

beforeAll(async () => {
  graph = await aGuardedGraph({
    operations: { policies: { odd: async ({ viewer }) => viewer?.id === 'u1', nobody: () => false } },
  });
});
afterAll(() => graph.close());

const as = async (scope?: string, subject = 'u1') => ({
  authorization: await graph.token({ subject, ...(scope !== undefined && { scope }) }),
});

/** Data and errors of a query, with what the subgraphs were asked for it. */
async function ask(query: string, headers: Record<string, string> = {}, variables = {}) {
  const before = graph.fetched.length;
  const { status, data, errors } = await graph.ask(query, headers, variables);
  return { status, data, errors, fetched: graph.fetched.slice(before) };
}

describe('a field that takes a signed-in caller', () => {
  it('is null for anonymous callers, with the reason, and is not fetched; the rest is answered', async () => {
    const { status, data, errors, fetched } = await ask('{ open user { name mail: email } }');
    expect(status).toBe(200);
    expect(data).toEqual({ open: 'open', user: { name: 'Ada', mail: null } });
    expect(errors).toEqual([{ message: SIGN_IN, path: ['user', 'mail'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(fetched.join()).not.toContain('email');
  });

  it('is answered to the signed-in, of the same document', async () => {
    const query = '{ hidden user { email orders } }';
    await ask(query);
    expect(await ask(query, await as())).toMatchObject({
      data: { hidden: 'hidden', user: { email: 'ada@example.org', orders: ['by ada@example.org'] } },
      errors: [],
    });
  });

  it('stays null where the gateway itself had to fetch it, as a key', async () => {
    const { data, errors } = await ask('{ user { email orders } }');
    expect(data).toEqual({ user: { email: null, orders: ['by ada@example.org'] } });
    expect(errors).toHaveLength(1);
  });

  it('costs its parent where it may not be null', async () => {
    const { data, errors } = await ask('{ open count }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['count'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('asks no subgraph at all when nothing is left', async () => {
    expect(await ask('{ hidden ...F } fragment F on Query { again: hidden }')).toMatchObject({
      data: { hidden: null, again: null },
      errors: [{ path: ['hidden'] }, { path: ['again'] }],
      fetched: [],
    });
  });

  it('is explained once, whatever the client calls it', async () => {
    const { data, errors } = await ask('{ __typename: count }');
    expect(data).toBeNull();
    expect(errors).toEqual([{ message: SIGN_IN, path: ['__typename'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('leaves its parent there when nothing else was asked of it', async () => {
    expect((await ask('{ user { email } }')).data).toEqual({ user: { email: null } });
    expect((await ask('{ users { email } }')).data).toEqual({ users: [{ email: null }, { email: null }] });
  });

  it('runs no mutation for the anonymous', async () => {
    const { data, errors, fetched } = await ask('mutation { act { id } start { id } }');
    expect(data).toEqual({ act: null, start: { id: 'u1' } });
    expect(errors).toEqual([{ message: SIGN_IN, path: ['act'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(fetched.join()).not.toContain('act');
  });

  it('is found in fragments, under conditions and in the operation that runs alone', async () => {
    const query = `
      query Used($with: Boolean!) { user { ...Parts } other: open @include(if: $with) }
      query Unused { hidden }
      fragment Parts on User { name ... on User { email } }
    `;
    const response = await graph.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'Used', variables: { with: true } }),
    });
    expect(await response.json()).toMatchObject({
      data: { user: { name: 'Ada', email: null }, other: 'open' },
      errors: [{ path: ['user', 'email'] }],
    });
  });
});

describe('a type that takes a signed-in caller', () => {
  it('hides the fields that give it', async () => {
    expect(await ask('{ color }')).toMatchObject({ data: { color: null }, errors: [{ path: ['color'] }] });
    expect((await ask('{ color }', await as())).data).toEqual({ color: 'RED' });
  });

  it('hides what fragments ask of it, but not that it is there', async () => {
    const { data, errors } = await ask('{ any { __typename ... on User { name } ... on Vault { code } } }');
    expect(data).toEqual({
      any: [
        { __typename: 'User', name: 'Ada' },
        { __typename: 'Vault', code: null },
      ],
    });
    expect(errors).toMatchObject([{ path: ['any', 'code'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is not to be read through an interface either', async () => {
    const { errors, fetched } = await ask('{ nodes { id } }');
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(fetched).toEqual([]);
    expect((await ask('{ nodes { id } }', await as())).data).toEqual({ nodes: [{ id: 'u1' }, { id: 'v1' }] });
  });
});

describe('a field that takes scopes', () => {
  it.each(['read:salary read:user', 'admin', 'admin read:salary'])('is answered to a token with %s', async (scope) => {
    expect(await ask('{ user { salary } }', await as(scope))).toMatchObject({
      data: { user: { salary: 7 } },
      errors: [],
    });
  });

  it.each([undefined, '', 'read:salary', 'administrator'])('is null for a token with %s', async (scope) => {
    const { data, errors, fetched } = await ask('{ user { name salary } }', await as(scope));
    expect(data).toEqual({ user: { name: 'Ada', salary: null } });
    expect(errors).toEqual([
      {
        message: 'The field "salary" takes the scopes read:salary and read:user, or admin.',
        path: ['user', 'salary'],
        extensions: { code: 'FORBIDDEN', requiredScopes: [[['read:salary', 'read:user'], ['admin']]] },
      },
    ]);
    expect(fetched.join()).not.toContain('salary');
  });

  it('tells the anonymous to sign in first', async () => {
    expect((await ask('{ user { salary } }')).errors).toMatchObject([
      {
        message: SIGN_IN,
        extensions: { code: 'UNAUTHENTICATED', requiredScopes: [[['read:salary', 'read:user'], ['admin']]] },
      },
    ]);
  });

  it('costs its parent where it may not be null, in every item of a list', async () => {
    const { data, errors } = await ask('{ open users { name grade } user { grade } }', await as());
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['users', 'grade'] }, { path: ['user', 'grade'] }]);
    expect((await ask('{ open user { grade } }', await as())).data).toEqual({ open: 'open', user: null });
  });
});

describe('a field that takes a policy', () => {
  it('asks the built-in one for administrators', async () => {
    expect((await ask('{ user { audit } }', await as('user:administer'))).data).toEqual({ user: { audit: 'clean' } });
    expect((await ask('{ user { audit } }', await as('read'))).errors).toMatchObject([
      {
        message: 'The field "audit" takes the policies administrator.',
        extensions: { code: 'FORBIDDEN', requiredPolicies: [[['administrator']]] },
      },
    ]);
  });

  it("asks the gateway's own, one of which is enough", async () => {
    expect((await ask('{ user { lucky } }', await as())).data).toEqual({ user: { lucky: 'yes' } });
    expect((await ask('{ user { lucky } }', await as('', 'u2'))).data).toEqual({ user: { lucky: null } });
  });

  it('is null for everyone where nobody knows the policy', async () => {
    expect((await ask('{ user { nowhere } }', await as('user:administer'))).data).toEqual({ user: { nowhere: null } });
  });
});

describe('a subscription', () => {
  async function events(
    query: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> {
    const response = await graph.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, text: await response.text() };
  }

  it('does not begin when its source is denied', async () => {
    const before = graph.fetched.length;
    const { text } = await events('subscription { left { name } }');
    expect(text).toContain('UNAUTHENTICATED');
    expect(graph.fetched).toHaveLength(before);
    expect((await events('subscription { left { name } }', await as())).text).toContain('"left":{"name":"Ada"}');
  });

  it('has denied fields null in each event, with the reason', async () => {
    const { text } = await events('subscription { joined { name email } }');
    expect(text).toContain('"joined":{"name":"Ada","email":null}');
    expect(text).toContain('"path":["joined","email"]');
  });
});
