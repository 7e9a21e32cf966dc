import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql';

/** What `@cacheControl` says in one place. */
export interface CacheHint {
  /** Seconds. */
  readonly maxAge?: number;
  readonly isPrivate?: boolean;
  /** As long as what it stands in. */
  readonly inherits?: boolean;
}

/** The hints of a graph. */
export interface CacheHints {
  ofType(type: string): CacheHint | undefined;
  ofField(type: string, field: string): CacheHint | undefined;
}

function hintOf(directives: readonly ConstDirectiveNode[] | undefined): CacheHint | undefined {
  const directive = directives?.find(({ name }) => name.value === 'cacheControl');
  if (!directive) return undefined;
  const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const maxAge = values.get('maxAge');
  const scope = values.get('scope');
  const inherits = values.get('inheritMaxAge');
  return {
    ...(maxAge?.kind === Kind.INT && { maxAge: Number(maxAge.value) }),
    ...(scope?.kind === Kind.ENUM && { isPrivate: scope.value === 'PRIVATE' }),
    ...(inherits?.kind === Kind.BOOLEAN && { inherits: inherits.value }),
  };
}

/** Reads the hints of a supergraph or of any other SDL. */
export function readCacheHints(sdl: string | DocumentNode): CacheHints {
  const document = typeof sdl === 'string' ? parse(sdl, { noLocation: true }) : sdl;
  const types = new Map<string, CacheHint>();
  const fields = new Map<string, CacheHint>();
  for (const node of document.definitions) {
    if (!('name' in node) || !node.name || !('directives' in node)) continue;
    const hint = hintOf(node.directives as readonly ConstDirectiveNode[]);
    if (hint) types.set(node.name.value, hint);
    if (!('fields' in node)) continue;
    for (const field of node.fields ?? []) {
      const own = hintOf(field.directives);
      if (own) fields.set(`${node.name.value}.${field.name.value}`, own);
    }
  }
  return {
    ofType: (type) => types.get(type),
    ofField: (type, field) => fields.get(`${type}.${field}`),
  };
}
