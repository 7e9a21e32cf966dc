import { type ASTNode, type GraphQLError, locatedError } from 'graphql';
import type { Run } from './run.js';

/** An object or a list of the answer; both are written by key. */
export type Holder = Record<string | number, unknown>;

/**
 * Where an object or a list stands in the answer. It has the shape of graphql-js's `Path`, so that resolvers find it in
 * `info.path`, and knows what to write where a field below it fails.
 */
export class Place {
  /** Set once the value is given up, so that later failures below it are not told again. */
  failed = false;

  constructor(
    readonly prev: Place | undefined,
    readonly key: string | number,
    readonly typename: string | undefined,
    readonly holder: Holder,
    readonly nullable: boolean,
  ) {}
}

/** A value's position: its place if it has one, else what it takes to make one. */
export interface Position {
  readonly nodes: readonly ASTNode[];
  readonly nullable: boolean;
}

export function pathTo(prev: Place | undefined, key: string | number): (string | number)[] {
  const path = [key];
  for (let place = prev; place; place = place.prev) path.push(place.key);
  return path.reverse();
}

/** Handles what a value threw while its parent is still being made: null where that may stand, else it is the parent's failure. */
export function failNow(
  run: Run,
  error: unknown,
  position: Position,
  prev: Place | undefined,
  key: string | number,
): null {
  const located = locatedError(error, position.nodes, pathTo(prev, key));
  if (!position.nullable) throw located;
  if (!isGivenUp(run, prev)) run.errors.push(located);
  return null;
}

/** Handles what a value threw after its parent was made: the nearest place that may be null becomes null. */
export function failLater(
  run: Run,
  error: unknown,
  position: Position,
  prev: Place | undefined,
  key: string | number,
  holder: Holder,
): void {
  if (isGivenUp(run, prev)) return;
  const located = locatedError(error, position.nodes, pathTo(prev, key)) as GraphQLError;
  run.errors.push(located);
  if (position.nullable) {
    holder[key] = null;
    return;
  }
  let place = prev;
  while (place && !place.nullable) place = place.prev;
  if (!place) {
    run.failed = true;
    return;
  }
  place.failed = true;
  place.holder[place.key] = null;
}

function isGivenUp(run: Run, from: Place | undefined): boolean {
  for (let place = from; place; place = place.prev) if (place.failed) return true;
  return run.failed;
}
