import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import type { GatewayContext } from '../context.js';
import { operationOf } from '../execution/prune-operation.js';
import { createAuthorizer, type Policies } from './authorize.js';

const SUPERGRAPH = /* GraphQL */ `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "signedIn", for: SECURITY)
    @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", import: [{ name: "@requiresScopes", as: "@scoped" }], for: SECURITY)
    @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY) {
    query: Query
  }
  type Query { open: String mine: String @signedIn thing(id: ID): Thing safe: Safe sealed: Seal }
  type Thing { name: String price: Int @scoped(scopes: [["read"]]) next: Thing @policy(policies: [["lucky"]]) both: Int @signedIn @scoped(scopes: [["read"]]) }
  type Safe @scoped(scopes: [["read"]]) { code: String }
  scalar Seal @signedIn
`;

function authorizer(policies: Policies = {}) {
  const { denialsFor } = createAuthorizer(SUPERGRAPH, policies);
  return (query: string | ReturnType<typeof parse>, scopes?: readonly string[] | null) => {
    const document = typeof query === 'string' ? parse(query) : query;
    const operation = operationOf(document);
    if (!operation) throw new Error('Expected an operation.');
    const viewer = scopes === null ? null : { id: 'ada', ...(scopes && { scopes }) };
    return denialsFor({ viewer } as GatewayContext, document, operation);
  };
}

const remaining = async (query: string, scopes?: readonly string[] | null) => {
  const denials = await authorizer()(query, scopes);
  return denials && { query: print(denials.document).replace(/\s+/g, ' '), isEmpty: denials.isEmpty };
};

describe('what is left of an operation', () => {
  it.each([
    ['all, of what takes nothing', '{ open thing { name } }', null, undefined],
    [
      'all, for those who have what it takes',
      '{ mine safe { code } thing { price both } sealed }',
      ['read'],
      undefined,
    ],
    ['what the anonymous may read', '{ open mine sealed }', null, { query: '{ open }', isEmpty: false }],
    [
      'nothing',
      '{ mine ... @include(if: true) { sealed } }',
      null,
      { query: '{ ... @include(if: true) { __typename } }', isEmpty: true },
    ],
    [
      'the thing, of which nothing may be read',
      '{ thing { price } }',
      [],
      { query: '{ thing { __typename } }', isEmpty: false },
    ],
    [
      'what takes less than two things together',
      '{ thing { both name } }',
      [],
      { query: '{ thing { name } }', isEmpty: false },
    ],
    ['no type that may not be read', '{ open safe { code } }', undefined, { query: '{ open }', isEmpty: false }],
    [
      'a fragment without what is denied',
      '{ thing { ...F } } fragment F on Thing { name price }',
      [],
      { query: '{ thing { ...F } } fragment F on Thing { name }', isEmpty: false },
    ],
    [
      'the operation that runs, alone',
      'query One { open mine } query Two { mine }',
      null,
      { query: 'query One { open }', isEmpty: false },
    ],
  ])('is %s', async (_what, query, scopes, expected) => {
    expect(await remaining(query, scopes)).toEqual(expected);
  });
});

describe('denials', () => {
  it('are made once for all callers who lack the same', async () => {
    const deny = authorizer();
    const document = parse('{ mine thing { price } }');
    const [eve, bob, ada] = [await deny(document, null), await deny(document, []), await deny(document, ['write'])];
    expect(bob).toBe(ada);
    expect(bob).not.toBe(eve);
    expect(bob?.key).not.toBe(eve?.key);
    expect(await deny(document, ['read'])).toBeUndefined();
  });

  it('name each place where a fragment brings a denied field', async () => {
    const query = '{ a: thing { ...F } thing { ...F } } fragment F on Thing { dear: price }';
    const denials = await authorizer()(query, []);
    expect(denials?.errors.map(({ path }) => path)).toEqual([
      ['a', 'dear'],
      ['thing', 'dear'],
    ]);
  });

  it('ask each policy once for an operation, and only where it is named', async () => {
    const asked: string[] = [];
    const policies = { lucky: () => asked.push('lucky') > 0, other: () => asked.push('other') > 0 };
    const deny = authorizer(policies);
    expect(await deny('{ thing { next { next { name } } } }')).toBeUndefined();
    expect(asked).toEqual(['lucky']);
    await deny('{ open }');
    expect(asked).toEqual(['lucky']);
  });

  it('do not take a policy that fails for one that is met', async () => {
    const deny = authorizer({
      lucky: async () => {
        throw new Error('The policy can not be asked.');
      },
    });
    await expect(deny('{ thing { next { name } } }')).rejects.toThrow('can not be asked');
  });
});
