import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

interface Link {
  readonly url: string;
  readonly as?: string;
  readonly import?: readonly (string | { readonly name: string; readonly as?: string })[];
}

const FEATURE = /\/([A-Za-z]\w*)\/v\d+\.\d+\/?$/;

/** A directive's arguments as plain values. */
export function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  const entries = given.map(({ name, value }) => [name.value, valueFromASTUntyped(value as ConstValueNode)]);
  return Object.fromEntries(entries);
}

function linksOf(supergraph: DocumentNode): readonly Link[] {
  return supergraph.definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : [],
    )
    .map((directive) => argumentsOf(directive) as unknown as Link)
    .filter(({ url }) => typeof url === 'string');
}

/**
 * The name under which a supergraph uses a directive of a linked specification, as the specification of @link has it:
 * imported, perhaps renamed; the feature's own name; or prefixed with it. Undefined where the feature is not linked.
 */
export function featureDirective(supergraph: DocumentNode, feature: string, directive: string): string | undefined {
  const link = linksOf(supergraph).find(({ url }) => FEATURE.exec(url)?.[1] === feature);
  if (!link) return undefined;
  for (const imported of link.import ?? []) {
    const { name, as = name } = typeof imported === 'string' ? { name: imported } : imported;
    if (name === `@${directive}`) return as.slice(1);
  }
  const prefix = link.as ?? feature;
  return directive === feature ? prefix : `${prefix}__${directive}`;
}
