import { ApolloServer } from '@apollo/server';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { GatewayContext } from '../context.js';
import { refusalRule } from './refuse-operations.js';
import { refuseConditionalRoots } from './subscription-roots.js';

const server = new ApolloServer<GatewayContext>({
  typeDefs: 'type Query { a: Int } type Subscription { a: Thing } type Thing { b: Int }',
  plugins: [refuseConditionalRoots()],
  validationRules: [refusalRule],
});
afterAll(() => server.stop());

const contextValue: GatewayContext = {
  viewer: null,
  requestId: 'request-1',
  signal: new AbortController().signal,
  client: { address: '127.0.0.1', name: null, version: null },
};

async function answerTo(query: string) {
  const { body, http } = await server.executeOperation({ query, variables: { x: true } }, { contextValue });
  return { status: http.status, ...('singleResult' in body && body.singleResult) };
}

describe('a subscription', () => {
  it.each([
    ['subscription { ... @include { a { b } } }'],
    ['subscription ($x: Boolean!) { a @skip(if: $x) { b } }'],
    [
      'subscription { ...F } fragment F on Subscription { ...G } fragment G on Subscription { a @include(if: true) { b } }',
    ],
    ['subscription { ...F } fragment F on Subscription { ...F ... @skip(if: false) { a { b } } }'],
  ])('with a condition at its root is refused: %s', async (query) => {
    expect(await answerTo(query)).toMatchObject({
      status: 400,
      errors: [
        {
          message: 'A subscription may not have @skip or @include at its root.',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
  });

  it.each([['subscription ($x: Boolean!) { a { b @skip(if: $x) } }'], ['query ($x: Boolean!) { a @skip(if: $x) }']])(
    'or a query with a condition elsewhere passes: %s',
    async (query) => {
      expect((await answerTo(query)).errors).toBeUndefined();
    },
  );
});
