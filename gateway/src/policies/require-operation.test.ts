import { ApolloServer } from '@apollo/server';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { GatewayContext } from '../context.js';
import { requireOperation } from './require-operation.js';

const asked: unknown[] = [];
const server = new ApolloServer<GatewayContext>({
  typeDefs: 'type Query { a: Int }',
  resolvers: { Query: { a: () => 1 } },
  plugins: [
    requireOperation(),
    {
      requestDidStart: async () => ({ didResolveOperation: async ({ operation }) => void asked.push(operation) }),
    },
  ],
});
afterAll(() => server.stop());

const context: GatewayContext = {
  viewer: null,
  requestId: 'request-1',
  signal: new AbortController().signal,
  client: { address: '127.0.0.1', name: null, version: null },
};

async function answerTo(query: string, operationName?: string) {
  const { body, http } = await server.executeOperation({ query, operationName }, { contextValue: context });
  return { status: http.status, ...('singleResult' in body && body.singleResult) };
}

describe('a request', () => {
  it.each([
    ['query A { a } query B { a }', undefined, 'Must provide operation name if query contains multiple operations.'],
    ['query A { a } query B { a }', 'C', 'Unknown operation named "C".'],
    ['{ a }', '__proto__', 'Unknown operation named "__proto__".'],
  ])('for %s by the name %s is refused', async (query, operationName, message) => {
    const { status, data, errors } = await answerTo(query, operationName);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
  });

  it.each([
    ['{ a }', undefined],
    ['query A { a } query B { a }', 'B'],
  ])('for %s by the name %s is answered', async (query, operationName) => {
    expect(await answerTo(query, operationName)).toMatchObject({ data: { a: 1 } });
    expect(asked).not.toHaveLength(0);
  });
});
