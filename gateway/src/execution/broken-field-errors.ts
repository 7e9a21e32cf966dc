import { GraphQLError } from 'graphql';
import { findBrokenFields } from './broken-fields.js';
import type { DataObject, Path } from './flatten-path.js';
import type { SelectionShape } from './selection-shape.js';

/** Errors for nulls that stand where none may, but for those that another error explains already. */
export function brokenFieldErrors(
  shape: SelectionShape,
  root: DataObject,
  known: readonly (Path | undefined)[],
): readonly GraphQLError[] {
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

/** Whether an error stands at the place, above it or in it. Permissions name places without the indexes of lists. */
function explains(known: Path | undefined, path: Path): boolean {
  if (!known) return true;
  const isFieldsOnly = known.every((segment) => typeof segment === 'string');
  const place = isFieldsOnly ? path.filter((segment) => typeof segment === 'string') : path;
  const shorter = Math.min(known.length, place.length);
  return known.slice(0, shorter).every((segment, index) => segment === place[index]);
}
