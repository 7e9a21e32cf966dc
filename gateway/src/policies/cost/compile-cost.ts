import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { CostRules, ListSize } from './cost-rules.js';
import { type Given, type GivenValues, givenArgument, inputCost } from './given-values.js';
import {
  type Condition,
  type ConditionalSet,
  concreteTypes,
  type Occurrences,
  selectFields,
} from './selected-fields.js';

/** An operation's cost as a function of its variables. */
export interface CompiledCost {
  estimate(values: GivenValues): number;
  /** A list that the client must size and did not, or did twice over. */
  findProblem(values: GivenValues): string | undefined;
}

type Amount = (values: GivenValues) => number;

/** Starting a mutation costs this much before what it answers. */
const MUTATION_COST = 10;

const areMet = (conditions: readonly Condition[], values: GivenValues): boolean =>
  conditions.every(({ variable, expected }) => (values(variable) === true) === expected);

/**
 * Compiles the static cost of a valid operation, by the cost directives' specification (IBM) as Apollo has it: each
 * object that may be answered weighs 1, a leaf 0, `@cost` says otherwise; a list multiplies by its size, which the
 * client's slicing arguments say, or `@listSize`, or else `listSize`. It deviates where that is closer to the truth:
 * a field selected twice counts once, and of fragments that exclude each other the dearest counts.
 */
export function compileCost(
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  listSize: number,
): CompiledCost {
  const compiler = new CostCompiler(rules, document, listSize);
  const root = rules.schema.getRootType(operation.operation);
  const base = operation.operation === 'mutation' ? MUTATION_COST : 0;
  const selected = root ? compiler.selections(root, [{ set: operation.selectionSet, conditions: [] }]) : () => 0;
  return {
    estimate: (values) => base + selected(values),
    findProblem(values) {
      for (const find of compiler.problems) {
        const problem = find(values);
        if (problem !== undefined) return problem;
      }
      return undefined;
    },
  };
}

class CostCompiler {
  readonly problems: ((values: GivenValues) => string | undefined)[] = [];
  readonly #rules: CostRules;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #listSize: number;

  constructor(rules: CostRules, document: DocumentNode, listSize: number) {
    this.#rules = rules;
    this.#listSize = listSize;
    this.#fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  /** The cost inside of one thing; `sizes` are those of its lists that the field above it has said. */
  selections(
    type: GraphQLCompositeType,
    sets: readonly ConditionalSet[],
    sizes: ReadonlyMap<string, Amount> = new Map(),
  ): Amount {
    const { schema } = this.#rules;
    const { common, narrower } = selectFields(schema, this.#fragments, type, sets);
    const amounts = common.map((occurrences) => this.field(type, occurrences, sizes));
    const fragments = [...narrower].flatMap(([name, inner]) => {
      const condition = schema.getType(name);
      if (!isCompositeType(condition)) return [];
      return [{ types: concreteTypes(schema, name), amount: this.selections(condition, inner, sizes) }];
    });
    const always: Amount = (values) => amounts.reduce((total, amount) => total + amount(values), 0);
    if (fragments.length === 0) return always;

    const possible = concreteTypes(schema, type.name);
    return (values) => {
      const costs = fragments.map(({ types, amount }) => ({ types, cost: amount(values) }));
      const ofType = (name: string) =>
        costs.reduce((total, { types, cost }) => (types.includes(name) ? total + cost : total), 0);
      return always(values) + Math.max(0, ...possible.map(ofType));
    };
  }

  private field(parent: GraphQLCompositeType, occurrences: Occurrences, sizes: ReadonlyMap<string, Amount>): Amount {
    const [first] = occurrences;
    const field = first && this.definition(parent, first.node.name.value);
    // Introspection, which the gateway answers by itself.
    if (!field) return () => 0;

    const { node } = first;
    const isIncluded = (values: GivenValues) => occurrences.some(({ conditions }) => areMet(conditions, values));
    const argument = (name: string) => givenArgument(node, field, name);
    const said = this.#rules.listSizeOf(field);
    if (said) this.requireSlicing(field, said, argument, isIncluded);
    const saidSize = said && this.saidSize(said, argument);

    const type = getNamedType(field.type);
    const weight = this.#rules.weightOf(field);
    const inside = isCompositeType(type)
      ? this.selections(type, innerSets(occurrences), new Map(said?.sizedFields.map((name) => [name, saidSize ?? one])))
      : undefined;
    const size = isListType(getNullableType(field.type))
      ? (sizes.get(field.name) ?? (said?.sizedFields.length ? undefined : saidSize) ?? (() => this.#listSize))
      : one;
    const inputs = this.inputs(field, argument);
    return (values) => {
      if (!isIncluded(values)) return 0;
      const each = weight + (inside ? inside(values) : 0);
      return (each === 0 ? 0 : size(values) * each) + inputs(values);
    };
  }

  private definition(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  /** The largest of the slices that the client gives; else what the graph assumes, or has as an argument's default. */
  private saidSize({ slicingArguments, assumedSize }: ListSize, argument: (name: string) => Given): Amount {
    const slices = slicingArguments.map(argument);
    const sizes = (values: readonly unknown[]) => values.filter((value) => typeof value === 'number');
    const standards = sizes(slices.map(({ standard }) => standard));
    const assumed = assumedSize ?? (standards.length > 0 ? Math.max(...standards) : this.#listSize);
    return (values) => {
      const given = sizes(slices.map(({ value }) => value(values)));
      return given.length > 0 ? Math.max(0, ...given) : assumed;
    };
  }

  private requireSlicing(
    field: GraphQLField<unknown, unknown>,
    { slicingArguments, requireOneSlicingArgument }: ListSize,
    argument: (name: string) => Given,
    isIncluded: (values: GivenValues) => boolean,
  ): void {
    if (!requireOneSlicingArgument || slicingArguments.length === 0) return;
    this.problems.push((values) => {
      const given = slicingArguments.map((name) => argument(name).value(values));
      const count = given.filter((value) => value !== undefined && value !== null).length;
      if (count === 1 || !isIncluded(values)) return undefined;
      return `Expected one of the arguments ${slicingArguments.join(', ')} on the field "${field.name}", but got ${count}.`;
    });
  }

  private inputs(field: GraphQLField<unknown, unknown>, argument: (name: string) => Given): Amount {
    const weighing = field.args.filter(
      (arg) => this.#rules.inputWeightOf(arg) !== 0 || this.#rules.hasWeights(arg.type),
    );
    if (weighing.length === 0) return () => 0;
    const amounts = weighing.map((arg): Amount => {
      const given = argument(arg.name);
      return (values) => inputCost(this.#rules, arg, given.value(values));
    });
    return (values) => amounts.reduce((total, amount) => total + amount(values), 0);
  }
}

const one: Amount = () => 1;

const innerSets = (occurrences: Occurrences): readonly ConditionalSet[] =>
  occurrences.flatMap(({ node, conditions }) => (node.selectionSet ? [{ set: node.selectionSet, conditions }] : []));
