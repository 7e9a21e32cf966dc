import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  isNonNullType,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { getFieldDef } from 'graphql/execution/execute.js';
import { storedFieldOf } from '../stored-fields.js';
import { completerOf, completeValue } from './complete.js';
import { failNow, type Place, type Position } from './place.js';
import type { FieldPlan, Planner } from './plan.js';
import type { Run } from './run.js';

type Resolve = (run: Run, source: unknown, parent: Place | undefined) => unknown;

/** Undefined for a field that the type doesn't have, which then isn't in the answer either. */
export function planField(
  planner: Planner,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): FieldPlan | undefined {
  const { schema, fragments, operation } = planner;
  const [node] = nodes;
  const definition = node && getFieldDef(schema, parentType, node);
  if (!node || !definition) return undefined;
  const fieldName = definition.name;
  const typename = parentType.name;

  const plan: FieldPlan = {
    planner,
    nodes,
    coordinate: `${typename}.${fieldName}`,
    infoOf: (run, prev) => ({
      fieldName,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: { prev, key, typename },
      schema,
      fragments,
      rootValue: run.rootValue,
      operation,
      variableValues: run.variables,
    }),
    run: () => {},
  };
  if (definition === TypeNameMetaFieldDef) {
    return {
      ...plan,
      run(_run, _source, _parent, answer) {
        answer[key] = typename;
      },
    };
  }
  const position: Position = { nodes, nullable: !isNonNullType(definition.type) };
  const resolve = resolverOf(plan, definition, node);
  const complete = completerOf(definition.type, plan, typename);
  return {
    ...plan,
    run(run, source, parent, answer) {
      let value: unknown;
      try {
        value = resolve(run, source, parent);
      } catch (error) {
        answer[key] = failNow(run, error, position, parent, key);
        return;
      }
      answer[key] = completeValue(run, complete, position, value, parent, key, answer);
    },
  };
}

function resolverOf(plan: FieldPlan, definition: GraphQLField<unknown, unknown>, node: FieldNode): Resolve {
  const args = argumentsOf(definition, node);
  const call =
    (read: (source: object) => unknown): Resolve =>
    (run, source, parent) => {
      if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
      const value = read(source);
      if (typeof value !== 'function') return value;
      return value.call(source, args(run), run.contextValue, plan.infoOf(run, parent));
    };
  const { resolve, name } = definition;
  if (!resolve) return call((source) => (source as Record<string, unknown>)[name]);
  const stored = storedFieldOf(resolve);
  if (stored) return call(stored);
  return (run, source, parent) => resolve(source, args(run), run.contextValue, plan.infoOf(run, parent));
}

const isSimple = (value: unknown): boolean => typeof value !== 'object' || value === null;

function usesVariables(node: ASTNode): boolean {
  let uses = false;
  visit(node, {
    Variable() {
      uses = true;
      return BREAK;
    },
  });
  return uses;
}

/** A field's arguments, made anew for each call, as a resolver may change them. Those that are always the same are worked out once. */
function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (run: Run) => Record<string, unknown> {
  if (definition.args.length === 0) return () => ({});
  if (!node.arguments?.some(usesVariables)) {
    const fixed = getArgumentValues(definition, node);
    if (Object.values(fixed).every(isSimple)) return () => ({ ...fixed });
  }
  return (run) => getArgumentValues(definition, node, run.variables);
}
