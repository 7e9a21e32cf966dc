import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGateway, type TestGateway } from './a-gateway.js';
import { disableVendorTelemetry } from './config.js';
import { aTinySubgraph, tinyNames, tinySupergraph } from './tiny-graph.js';

/** The tiny graph behind Apollo's own gateway. */
async function aStockServer(): Promise<ApolloServer> {
  disableVendorTelemetry();
  const subgraphs = new Map(tinyNames.map((name) => [name as string, aTinySubgraph(name)]));
  const buildService = ({ name }: { name: string }): GraphQLDataSource => ({
    async process({ request: { query = '', variables } }) {
      const answer = await subgraphs.get(name)?.execute({ query, variables, viewer: null, requestId: 'request-1' });
      return { data: answer?.data ?? null, ...(answer?.errors && { errors: answer.errors }) };
    },
  });
  const gateway = new ApolloGateway({ supergraphSdl: tinySupergraph(), buildService });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await server.start();
  return server;
}

describe("beside Apollo's own gateway", () => {
  let stock: ApolloServer;
  let ours: TestGateway;

  beforeAll(async () => {
    [stock, ours] = await Promise.all([aStockServer(), aGateway()]);
  });
  afterAll(() => Promise.all([stock.stop(), ours.close()]));

  it.each([
    ['fields of one subgraph', '{ strategies { id name } }'],
    ['fields joined by key', '{ strategies { name model { name } } models { name } }'],
    ['aliases and arguments', '{ day: echo(at: "Monday") again: echo all: strategies { called: name } }'],
    [
      'fragments and conditions',
      '{ strategies { ...S model @skip(if: true) { name } } } fragment S on Strategy { id }',
    ],
    ['types and introspection', '{ __typename strategies { __typename } __type(name: "Strategy") { name kind } }'],
    ['partial failure', '{ refused strategies { name flaky } }'],
  ])('answers the same data for %s, in the same order', async (_what, query) => {
    const expected = await stock.executeOperation({ query });
    if (expected.body.kind !== 'single') throw new Error('Expected a single answer.');
    const { data } = await ours.ask(query);
    expect(JSON.stringify(data)).toBe(JSON.stringify(expected.body.singleResult.data));
  });
});
