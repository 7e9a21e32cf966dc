import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { argumentsOf, featureDirective } from '../../supergraph/feature-directives.js';

/** What a caller must be or have. Of the lists in `anyOf`, one must be met whole. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly kind: 'policies'; readonly anyOf: readonly (readonly string[])[] };

/** What a supergraph demands of its callers. Equal requirements are one object. */
export interface AccessRules {
  readonly schema: GraphQLSchema;
  /** All that it takes to read a field of a thing of this type; most take nothing. */
  requirementsOf(parent: GraphQLCompositeType, fieldName: string): readonly Requirement[];
}

type Annotated = { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null };

const NONE: readonly Requirement[] = [];

/** Reads @authenticated, @requiresScopes and @policy off a supergraph, under whatever names it has them. */
export function readAccessRules(supergraphSdl: string): AccessRules {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const read = requirementReader({
    authenticated: featureDirective(document, 'authenticated', 'authenticated'),
    scopes: featureDirective(document, 'requiresScopes', 'requiresScopes'),
    policies: featureDirective(document, 'policy', 'policy'),
  });
  const known = new Map<string, readonly Requirement[]>();

  /** Of an interface, its types' own demands, too: who asks through it may be answered any of them. */
  function find(parent: GraphQLCompositeType, fieldName: string): readonly Requirement[] {
    const found = new Set<Requirement>();
    const add = (annotated: Annotated | undefined) => {
      for (const requirement of annotated ? read(annotated) : NONE) found.add(requirement);
    };
    for (const type of withPossibleTypes(schema, parent)) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
      if (!field) continue;
      add(type);
      add(field);
      add(getNamedType(field.type));
    }
    return found.size > 0 ? [...found] : NONE;
  }

  return {
    schema,
    requirementsOf(parent, fieldName) {
      const key = `${parent.name}.${fieldName}`;
      let requirements = known.get(key);
      if (!requirements) {
        requirements = find(parent, fieldName);
        known.set(key, requirements);
      }
      return requirements;
    },
  };
}

function withPossibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLNamedType[] {
  return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
}

type DirectiveNames = Readonly<Record<Requirement['kind'], string | undefined>>;

/** Reads the requirements that stand at a field or a type; equal ones as one object. */
function requirementReader(names: DirectiveNames): (annotated: Annotated) => readonly Requirement[] {
  const distinct = new Map<string, Requirement>();
  const intern = (requirement: Requirement): Requirement => {
    const key = JSON.stringify(requirement);
    const same = distinct.get(key) ?? requirement;
    distinct.set(key, same);
    return same;
  };
  const requirement = (directive: ConstDirectiveNode): Requirement | undefined => {
    const given = argumentsOf(directive);
    switch (directive.name.value) {
      case names.authenticated:
        return { kind: 'authenticated' };
      case names.scopes:
        return { kind: 'scopes', anyOf: given.scopes as string[][] };
      case names.policies:
        return { kind: 'policies', anyOf: given.policies as string[][] };
      default:
        return undefined;
    }
  };
  return ({ astNode }) =>
    (astNode?.directives ?? []).flatMap((directive) => {
      const found = requirement(directive);
      return found ? [intern(found)] : [];
    });
}
