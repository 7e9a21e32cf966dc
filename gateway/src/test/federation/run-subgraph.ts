import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, graphql, parse, subscribe } from 'graphql';
import type { SubgraphAnswer } from '../../execution/subgraph-fetch.js';
import type { CaseSubgraph } from './federation-case.js';

const FEDERATION_2 = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@tag", "@extends",
  "@interfaceObject", "@composeDirective", "@authenticated", "@requiresScopes", "@policy", "@context", "@fromContext",
  "@cost", "@listSize", "FieldSet"
])\n`;

/** A subgraph's whole SDL: with a link to Federation 2, if it has none of its own and does not do without. */
export function documentOf({ typeDefs, federation1 }: CaseSubgraph): DocumentNode {
  const isWhole = federation1 || typeDefs.includes('specs.apollo.dev/federation');
  return parse(isWhole ? typeDefs : FEDERATION_2 + typeDefs);
}

/** What one request cost a subgraph. */
export interface SubgraphTally {
  calls: number;
  representations: number;
}

export interface RunningSubgraph {
  call(body: string, tally: SubgraphTally): Promise<SubgraphAnswer>;
  events(body: string, tally: SubgraphTally): AsyncIterable<SubgraphAnswer>;
}

function schemaOf(subgraph: CaseSubgraph): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: documentOf(subgraph), resolvers: subgraph.resolvers as never }]);
  const entities = schema.getQueryType()?.getFields()._entities;
  const resolve = entities?.resolve;
  if (entities && resolve) {
    entities.resolve = (root, args, tally: SubgraphTally, info) => {
      tally.representations += args.representations.length;
      return resolve(root, args, tally, info);
    };
  }
  return schema;
}

/** Answers as a client over HTTP gets them: nothing of the fixture can be changed through them. */
const sent = (answer: unknown): SubgraphAnswer => JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;

/** The subgraph behind the text of a request, as a server has it: what the gateway sends is parsed and validated. */
export function runSubgraph(name: string, subgraph: CaseSubgraph): RunningSubgraph {
  const schema = schemaOf(subgraph);
  const begin = (body: string, tally: SubgraphTally) => {
    tally.calls += 1;
    if (subgraph.down) throw new Error(`Nothing listens at ${name}.`);
    return JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  };
  return {
    async call(body, tally) {
      const { query, variables } = begin(body, tally);
      return sent(await graphql({ schema, source: query, variableValues: variables, contextValue: tally }));
    },
    async *events(body, tally) {
      const { query, variables } = begin(body, tally);
      const document = parse(query);
      const source = await subscribe({ schema, document, variableValues: variables, contextValue: tally });
      if (!(Symbol.asyncIterator in source)) return yield sent(source);
      for await (const event of source) yield sent(event);
    },
  };
}
