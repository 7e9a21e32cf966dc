/** A reference resolver over fixed rows: null for an id that none of them has. */
export const findById =
  <T extends { readonly id: string }>(rows: readonly T[]) =>
  ({ id }: { id: string }): T | null =>
    rows.find((row) => row.id === id) ?? null;
