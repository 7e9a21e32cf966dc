import { describe, expect, it } from '@jest/globals';
import { type CaseSubgraphs, createFederatedGraph } from './federated-graph.js';

const aGraph = (typeDefs: string): CaseSubgraphs => ({
  only: { typeDefs, resolvers: { Query: { answer: () => 42 } } },
});

describe('features that a supergraph marks as needed for security', () => {
  it.each(['@authenticated', '@requiresScopes(scopes: [["read"]])', '@policy(policies: [["paid"]])'])(
    'takes a supergraph with %s, which the policies enforce',
    async (directive) => {
      const graph = createFederatedGraph(aGraph(`type Query { answer: Int ${directive} open: Int }`));
      expect(await graph.run({ operation: '{ answer }' })).toMatchObject({ data: { answer: 42 }, errors: [] });
    },
  );

  it('refuses a supergraph with @context, which the planner does not know, instead of leaving arguments out', () => {
    const subgraphs = aGraph(`
      type Query { answer: Int account: Account }
      type Account @key(fields: "id") @context(name: "account") { id: ID! currency: String entry: Entry }
      type Entry @key(fields: "id") { id: ID! text(currency: String @fromContext(field: "$account { currency }")): String }
    `);
    expect(() => createFederatedGraph(subgraphs)).toThrow('specs.apollo.dev/context');
  });
});
