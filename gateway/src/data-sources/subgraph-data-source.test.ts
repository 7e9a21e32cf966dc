import { describe, expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { createSubgraphDataSource } from './subgraph-data-source.js';
import type { SubgraphAnswer } from './transport.js';

type Options = Parameters<ReturnType<typeof createSubgraphDataSource>['process']>[0];

function ask(answer: SubgraphAnswer, query: string) {
  const transport = { send: async () => answer, isUp: async () => true };
  const options = { request: { query }, context: { viewer: null, requestId: 'request-1' } } as unknown as Options;
  return createSubgraphDataSource('ml', transport, silentLogger).process(options);
}

describe('a subgraph data source', () => {
  it('says nothing of a schema that is out of step but that it is our fault', async () => {
    const drift = { message: 'Cannot query field "b"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    const { data, errors } = await ask({ errors: [drift] }, '{ a b }');
    expect(data).toBeNull();
    expect(errors?.map(({ message, path, extensions }) => [message, path, extensions?.code])).toEqual([
      ['Something went wrong on our side.', ['a'], 'INTERNAL_SERVER_ERROR'],
      ['Something went wrong on our side.', ['b'], 'INTERNAL_SERVER_ERROR'],
    ]);
  });

  it('keeps the HTTP status of a subgraph from becoming that of the answer', async () => {
    const refused = { message: 'No.', path: ['a'], extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } };
    const { errors } = await ask({ data: { a: null }, errors: [refused] }, '{ a }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
