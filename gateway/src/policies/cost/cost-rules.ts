import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  parse,
} from 'graphql';
import { argumentsOf, featureDirective } from '../../supergraph/feature-directives.js';

/** What @listSize says of a field. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments: readonly string[];
  /** Fields of the returned type whose lists have this size; none: the field itself is the list. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** What a supergraph says about the cost of its parts. */
export interface CostRules {
  readonly schema: GraphQLSchema;
  /** The cost of one thing that a field gives, without what is selected in it. */
  weightOf(field: GraphQLField<unknown, unknown>): number;
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined;
  /** The weight that an argument or an input field adds when it is given; 0 unless the graph says otherwise. */
  inputWeightOf(input: GraphQLArgument | GraphQLInputField): number;
  /** Whether anything inside of a value of this type can weigh. */
  hasWeights(type: GraphQLInputType): boolean;
}

const COMPOSITE_WEIGHT = 1;

type Annotated = { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null };

/** Reads @cost and @listSize off a supergraph, under whatever names it has them. */
export function readCostRules(supergraphSdl: string): CostRules {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const costName = featureDirective(document, 'cost', 'cost');
  const listSizeName = featureDirective(document, 'cost', 'listSize');
  const find = ({ astNode }: Annotated, name: string | undefined) =>
    astNode?.directives?.find((directive) => directive.name.value === name);

  function weight(annotated: Annotated): number | undefined {
    const directive = find(annotated, costName);
    return directive && Number(argumentsOf(directive).weight);
  }

  const typeWeight = (type: GraphQLNamedType): number => weight(type) ?? (isCompositeType(type) ? COMPOSITE_WEIGHT : 0);

  const weighted = new Map<string, boolean>();
  function hasWeights(type: GraphQLInputType): boolean {
    const named = getNamedType(type);
    const known = weighted.get(named.name);
    if (known !== undefined) return known;
    // An input type that contains itself adds nothing to what its other fields say.
    weighted.set(named.name, false);
    const fields = isInputObjectType(named) ? Object.values(named.getFields()) : [];
    const result =
      weight(named) !== undefined || fields.some((field) => weight(field) !== undefined || hasWeights(field.type));
    weighted.set(named.name, result);
    return result;
  }

  return {
    schema,
    weightOf: (field) => weight(field) ?? typeWeight(getNamedType(field.type)),
    listSizeOf(field) {
      const directive = find(field, listSizeName);
      return directive && readListSize(argumentsOf(directive));
    },
    inputWeightOf: (input) => weight(input) ?? weight(getNamedType(input.type)) ?? 0,
    hasWeights,
  };
}

function readListSize(given: Readonly<Record<string, unknown>>): ListSize {
  const { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument } = given as Partial<ListSize>;
  return {
    ...(typeof assumedSize === 'number' && { assumedSize }),
    slicingArguments: slicingArguments ?? [],
    sizedFields: sizedFields ?? [],
    requireOneSlicingArgument: requireOneSlicingArgument ?? true,
  };
}
