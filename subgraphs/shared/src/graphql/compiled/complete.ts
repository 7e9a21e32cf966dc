import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { serializerOf } from './leaf.js';
import { failLater, failNow, type Holder, Place, type Position } from './place.js';
import type { FieldPlan } from './plan.js';
import { isPromise, type Run, whenSettled } from './run.js';
import { runSelection } from './run-selection.js';
import { runtimeTypeOf } from './runtime-type.js';

/** Makes a resolver's value into that of the answer, which the caller writes to `holder[key]`. */
export type Complete = (
  run: Run,
  value: unknown,
  prev: Place | undefined,
  key: string | number,
  holder: Holder,
) => unknown;

/** Stands for a value until it is there; never null, which would be a failure where null may not stand. */
const PENDING = Object.freeze({});

/** The way from a resolver's value of `type` to the answer's, worked out once. `typename` is the parent's, for a path; items of lists have none. */
export function completerOf(type: GraphQLOutputType, field: FieldPlan, typename: string | undefined): Complete {
  if (!isNonNullType(type)) return completerOfNullable(type, field, typename, true);
  const complete = completerOfNullable(type.ofType, field, typename, false);
  const problem = `Cannot return null for non-nullable field ${field.coordinate}.`;
  return (run, value, prev, key, holder) => {
    const completed = complete(run, value, prev, key, holder);
    if (completed === null) throw new Error(problem);
    return completed;
  };
}

function completerOfNullable(
  type: GraphQLOutputType,
  field: FieldPlan,
  typename: string | undefined,
  nullable: boolean,
): Complete {
  const complete = completerOfPresent(type, field, typename, nullable);
  return (run, value, prev, key, holder) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, value, prev, key, holder);
  };
}

function completerOfPresent(
  type: GraphQLOutputType,
  field: FieldPlan,
  typename: string | undefined,
  nullable: boolean,
): Complete {
  if (isLeafType(type)) return completerOfLeaf(type);
  if (isListType(type)) return completerOfList(type.ofType, field, typename, nullable);
  if (isObjectType(type)) return completerOfObject(type, field, typename, nullable);
  return completerOfAbstract(type as GraphQLAbstractType, field, typename, nullable);
}

function completerOfLeaf(type: GraphQLLeafType): Complete {
  const serialize = serializerOf(type);
  return (_run, value) => serialize(value);
}

function completerOfList(
  itemType: GraphQLOutputType,
  field: FieldPlan,
  typename: string | undefined,
  nullable: boolean,
): Complete {
  const complete = completerOf(itemType, field, undefined);
  const leaf = isNonNullType(itemType) ? itemType.ofType : itemType;
  const serialize = isLeafType(leaf) ? serializerOf(leaf) : null;
  const position: Position = { nodes: field.nodes, nullable: !isNonNullType(itemType) };
  const problem = `Expected Iterable, but did not find one for field "${field.coordinate}".`;

  return (run, value, prev, key, holder) => {
    if (typeof value !== 'object' || typeof (value as Iterable<unknown>)[Symbol.iterator] !== 'function') {
      throw new GraphQLError(problem);
    }
    const values: readonly unknown[] = Array.isArray(value) ? value : Array.from(value as Iterable<unknown>);
    const place = new Place(prev, key, typename, holder, nullable);
    const items: unknown[] = [];
    try {
      let index = serialize ? pushPlain(values, serialize, position.nullable, items) : 0;
      for (; index < values.length; index += 1) {
        items.push(completeValue(run, complete, position, values[index], place, index, items as unknown as Holder));
      }
    } catch (error) {
      place.failed = true;
      throw error;
    }
    return items;
  };
}

/**
 * Serializes items as long as they are numbers, texts and, where it may stand, null; answers how many: columns are long, and
 * hold nothing else.
 */
function pushPlain(
  values: readonly unknown[],
  serialize: (value: unknown) => unknown,
  nullable: boolean,
  items: unknown[],
): number {
  let index = 0;
  try {
    for (; index < values.length; index += 1) {
      const value = values[index];
      if (typeof value === 'number' || typeof value === 'string') items.push(serialize(value));
      else if (value === null && nullable) items.push(null);
      else break;
    }
  } catch {
    // The one that fails is completed once more, to fail in its place
  }
  return index;
}

function completerOfObject(
  type: GraphQLObjectType,
  field: FieldPlan,
  typename: string | undefined,
  nullable: boolean,
): Complete {
  const selection = field.planner.subselection(field.nodes);
  const { isTypeOf } = type;
  const position: Position = { nodes: field.nodes, nullable };
  const complete: Complete = (run, value, prev, key, holder) =>
    runSelection(run, selection(type), value, new Place(prev, key, typename, holder, nullable));
  if (!isTypeOf) return complete;

  function assertOfType(is: unknown, value: unknown): void {
    if (!is) {
      const message = `Expected value of type "${type.name}" but got: ${inspect(value)}.`;
      throw new GraphQLError(message, { nodes: field.nodes });
    }
  }
  return (run, value, prev, key, holder) => {
    const is = isTypeOf(value, run.contextValue, field.infoOf(run, parentOf(prev, typename)));
    if (!isPromise(is)) {
      assertOfType(is, value);
      return complete(run, value, prev, key, holder);
    }
    const whenKnown: Complete = (_run, known) => {
      assertOfType(known, value);
      return complete(run, value, prev, key, holder);
    };
    completeWhenSettled(run, whenKnown, position, is, prev, key, holder);
    return PENDING;
  };
}

function completerOfAbstract(
  type: GraphQLAbstractType,
  field: FieldPlan,
  typename: string | undefined,
  nullable: boolean,
): Complete {
  const objects = new Map<GraphQLObjectType, Complete>();
  const position: Position = { nodes: field.nodes, nullable };
  function completerFor(objectType: GraphQLObjectType): Complete {
    const known = objects.get(objectType);
    if (known) return known;
    const made = completerOfObject(objectType, field, typename, nullable);
    objects.set(objectType, made);
    return made;
  }
  return (run, value, prev, key, holder) => {
    const objectType = runtimeTypeOf(type, value, run, field, parentOf(prev, typename));
    if (!isPromise(objectType)) return completerFor(objectType)(run, value, prev, key, holder);
    const whenKnown: Complete = (_run, known) =>
      completerFor(known as GraphQLObjectType)(run, value, prev, key, holder);
    completeWhenSettled(run, whenKnown, position, objectType, prev, key, holder);
    return PENDING;
  };
}

/** The object that has the field: an item's place is that of its list. */
function parentOf(prev: Place | undefined, typename: string | undefined): Place | undefined {
  if (typename !== undefined) return prev;
  let list = prev;
  while (list && list.typename === undefined) list = list.prev;
  return list?.prev;
}

/** Completes a value of a field or an item, which may come later, and handles its failure. */
export function completeValue(
  run: Run,
  complete: Complete,
  position: Position,
  value: unknown,
  prev: Place | undefined,
  key: string | number,
  holder: Holder,
): unknown {
  try {
    if (!isPromise(value)) return complete(run, value, prev, key, holder);
    completeWhenSettled(run, complete, position, value, prev, key, holder);
    return PENDING;
  } catch (error) {
    return failNow(run, error, position, prev, key);
  }
}

function completeWhenSettled(
  run: Run,
  complete: Complete,
  position: Position,
  promise: PromiseLike<unknown>,
  prev: Place | undefined,
  key: string | number,
  holder: Holder,
): void {
  whenSettled(
    run,
    promise,
    (value) => {
      try {
        holder[key] = complete(run, value, prev, key, holder);
      } catch (error) {
        failLater(run, error, position, prev, key, holder);
      }
    },
    (error) => failLater(run, error, position, prev, key, holder),
  );
}
