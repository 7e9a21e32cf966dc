import { type GraphQLSchema, isAbstractType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';

/** What the executor asks of the graph's types: which are concrete, and which stand in for which. */
export interface PossibleTypes {
  /** Whether a thing of this type name is of type `condition`. */
  satisfies(typename: unknown, condition: string): boolean;
  /** Whether this names a type that a thing can really have, not only an interface. */
  isConcrete(typename: unknown): boolean;
}

/** Read off the whole supergraph's schema, inaccessible types included: subgraphs speak of those, too. */
export function createPossibleTypes(schema: GraphQLSchema): PossibleTypes {
  return {
    satisfies(typename, condition) {
      if (typename === condition) return true;
      if (typeof typename !== 'string') return false;
      const type = schema.getType(typename);
      const abstract = schema.getType(condition);
      if (!isCompositeType(type) || !isAbstractType(abstract)) return false;
      return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
    },
    isConcrete: (typename) => typeof typename === 'string' && isObjectType(schema.getType(typename)),
  };
}
