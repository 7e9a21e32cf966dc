import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Holder, Place } from './place.js';
import type { Run } from './run.js';

/** What is selected of one object type. */
export interface Selection {
  readonly fields: readonly FieldPlan[];
}

/** One field of a selection. */
export interface FieldPlan {
  readonly planner: Planner;
  readonly nodes: readonly FieldNode[];
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  infoOf(run: Run, parent: Place | undefined): GraphQLResolveInfo;
  /** Resolves the field of `source` and writes it to `answer`. Throws when it fails and may not be null. */
  run(run: Run, source: unknown, parent: Place | undefined, answer: Holder): void;
}

/** Plans the selections of one operation, each when it is first needed. The conditions of @skip and @include are settled. */
export interface Planner {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  root(type: GraphQLObjectType): Selection;
  /** What `nodes`, the places of one field in the operation, select of a type. */
  subselection(nodes: readonly FieldNode[]): (type: GraphQLObjectType) => Selection;
}
