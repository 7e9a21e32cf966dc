import { GraphQLError } from 'graphql';
import { findBrokenFields } from './broken-fields.js';
import type { DataObject, Path } from './flatten-path.js';
import type { Execution } from './run-plan.js';
import { clientPath } from './safe-keys.js';
import type { SelectionShape } from './selection-shape.js';

/** Places; undefined is an error without one, which may be about any. */
type KnownNulls = readonly (Path | undefined)[];

/** Errors for nulls that stand where none may, but for those that another error explains already. */
export function brokenFieldErrors(shape: SelectionShape, root: DataObject, known: KnownNulls): readonly GraphQLError[] {
  return findBrokenFields(shape, root)
    .filter(({ path }) => !known.some((explained) => explains(explained, path)))
    .map(
      ({ path, field }) =>
        new GraphQLError(`Cannot return null for non-nullable field ${field}.`, {
          path,
          extensions: { code: 'INVALID_SUBGRAPH_ANSWER' },
        }),
    );
}

/** The nulls that need no further error: those that errors stand at, and those that subgraphs explain. */
export function knownNulls({ errors, explanations }: Pick<Execution<unknown>, 'errors' | 'explanations'>): KnownNulls {
  const explained = explanations.flatMap((places) => places()).map(clientPath);
  return [...errors.map(({ path }) => path), ...explained];
}

/** Whether an error stands at the place, above it or in it. Permissions name places without the indexes of lists. */
function explains(known: Path | undefined, path: Path): boolean {
  if (!known) return true;
  const isFieldsOnly = known.every((segment) => typeof segment === 'string');
  const place = isFieldsOnly ? path.filter((segment) => typeof segment === 'string') : path;
  const shorter = Math.min(known.length, place.length);
  return known.slice(0, shorter).every((segment, index) => segment === place[index]);
}
