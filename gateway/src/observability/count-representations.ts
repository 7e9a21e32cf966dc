/** How many entities a call asks for: its variables hold their representations, each of which names its type. */
export function countRepresentations(variables: Readonly<Record<string, unknown>> | undefined): number {
  const lists = Object.values(variables ?? {}).filter(isListOfRepresentations);
  return lists.reduce((sum, { length }) => sum + length, 0);
}

const isListOfRepresentations = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && '__typename' in value[0];
