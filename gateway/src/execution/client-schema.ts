import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  isScalarType,
  parse,
  valueFromASTUntyped,
} from 'graphql';

export interface GraphSchemas {
  /** What clients see: the schema that operations are validated against and introspection answers from. */
  readonly client: GraphQLSchema;
  /** Every type that subgraphs may speak of. */
  readonly whole: GraphQLSchema;
}

/**
 * What a supergraph may demand: policies enforce the security features, plans the others. The planner does not know
 * `@context`, and would leave its arguments out without a word, nor connectors: a graph that uses them is refused.
 */
export const SUPPORTED_FEATURES = new Set(
  [...ROUTER_SUPPORTED_SUPERGRAPH_FEATURES].filter((url) => !/\/(context|connect)\//.test(url)),
);

const DEFER_DIRECTIVE = new GraphQLDirective({
  name: 'defer',
  description: 'Answers the rest first, and this part as soon as it is there.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: {
    if: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: true, description: 'Whether the part may be late.' },
    label: { type: GraphQLString, description: 'By which the client knows the part again.' },
  },
});

/** Scalars by name, as the subgraphs read them. */
export type Scalars = Readonly<Record<string, GraphQLScalarType>>;

/**
 * The schemas of a supergraph; throws when it is none. Values that one of `scalars` refuses are refused before a subgraph is
 * asked; all others of custom scalars are passed on as they came.
 */
export function readSchemas(supergraphSdl: string, scalars: Scalars = {}): GraphSchemas {
  const api = Supergraph.build(supergraphSdl, { supportedFeatures: SUPPORTED_FEATURES })
    .apiSchema()
    .toGraphQLJSSchema();
  const config = api.toConfig();
  const client = new GraphQLSchema({ ...config, directives: [...config.directives, DEFER_DIRECTIVE] });
  checkScalars(client, scalars);
  const whole = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  return { client, whole };
}

function checkScalars(schema: GraphQLSchema, scalars: Scalars): void {
  for (const [name, checked] of Object.entries(scalars)) {
    const scalar = schema.getType(name);
    if (!isScalarType(scalar)) continue;
    scalar.parseValue = (value) => {
      checked.parseValue(value);
      return value;
    };
    scalar.parseLiteral = (node, variables) => {
      checked.parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
}
