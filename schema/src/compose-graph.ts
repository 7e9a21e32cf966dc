import { composeServices } from '@apollo/composition';
import { loadTypeDefs, SUBGRAPHS, type SubgraphName } from '@quantgraph/shared';
import { type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** Where a subgraph answers among the services of docker-compose.yml. The gateway goes by its own settings. */
const routingUrl = (name: SubgraphName) => `http://${name}:${4001 + SUBGRAPHS.indexOf(name)}/graphql`;

export interface ComposedGraph {
  readonly supergraphSdl: string;
  /** What clients see: the supergraph without what is for the gateway only. */
  readonly api: GraphQLSchema;
  readonly apiSdl: string;
  /** What composition finds odd but not wrong, from level WARN on. */
  readonly warnings: readonly string[];
  readonly subgraphSdl: ReadonlyMap<SubgraphName, string>;
}

/** The subgraphs do not compose: their SDL contradicts each other or leaves a field out of reach. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Composes the SDL that stands beside the resolvers into one graph; throws CompositionError. */
export function composeGraph(): ComposedGraph {
  const subgraphSdl = new Map(SUBGRAPHS.map((name) => [name, loadTypeDefs(name)]));
  const result = composeServices(
    [...subgraphSdl].map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: routingUrl(name) })),
  );
  if (result.errors) {
    throw new CompositionError(
      result.errors.map((error) => `${error.extensions.code ?? 'ERROR'}: ${error.message.replaceAll('\n', '\n    ')}`),
    );
  }
  const api = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    api,
    apiSdl: `${printSchema(api)}\n`,
    warnings: result.hints
      .filter(({ definition }) => definition.level.name === 'WARN')
      .map((hint) => `${hint.definition.code}: ${hint.message}`),
    subgraphSdl,
  };
}
