import type { SelectionShape, ShapedField } from './selection-shape.js';

/** Under this name nothing stands in the data: no response key is empty. */
const NOWHERE = '';

/**
 * The shape of an answer of which the client may have only what is in `permitted`: the rest is null, even where the
 * executor has it, since it fetched it for itself as a key or for another field.
 */
export function restrictShape(shape: SelectionShape, permitted: SelectionShape): SelectionShape {
  const known = new Map<string, readonly ShapedField[] | undefined>();
  return {
    ...shape,
    fieldsOf(typename) {
      if (!known.has(typename)) known.set(typename, restrictFields(shape, permitted, typename));
      return known.get(typename);
    },
  };
}

function restrictFields(
  shape: SelectionShape,
  permitted: SelectionShape,
  typename: string,
): readonly ShapedField[] | undefined {
  const fetched = new Map(permitted.fieldsOf(typename)?.map((field) => [field.key, field]));
  return shape.fieldsOf(typename)?.map((field) => {
    const same = fetched.get(field.key);
    // What is left of a selection may be no more than its type, under a key that the client has for something else.
    if (same?.name !== field.name)
      return field.name === '__typename' ? field : { ...field, dataKey: NOWHERE, isWithheld: true };
    const shape = field.shape && same.shape ? restrictShape(field.shape, same.shape) : field.shape;
    return { ...field, dataKey: same.dataKey, shape };
  });
}
