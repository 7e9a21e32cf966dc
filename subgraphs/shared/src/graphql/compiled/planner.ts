import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { planField } from './field.js';
import type { Planner, Selection } from './plan.js';

export function createPlanner(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  conditions: Record<string, unknown>,
): Planner {
  function plan(type: GraphQLObjectType, fields: Map<string, readonly FieldNode[]>): Selection {
    return { fields: [...fields].flatMap(([key, nodes]) => planField(planner, type, key, nodes) ?? []) };
  }
  const planner: Planner = {
    schema,
    operation,
    fragments,
    root: (type) => plan(type, collectFields(schema, fragments, conditions, type, operation.selectionSet)),
    subselection(nodes) {
      const known = new Map<GraphQLObjectType, Selection>();
      return (type) => {
        let selection = known.get(type);
        if (!selection) {
          selection = plan(type, collectSubfields(schema, fragments, conditions, type, nodes));
          known.set(type, selection);
        }
        return selection;
      };
    },
  };
  return planner;
}
