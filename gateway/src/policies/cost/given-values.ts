import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostRules } from './cost-rules.js';

/** The value of a variable by name, the operation's defaults applied. Not checked against its type. */
export type GivenValues = (variable: string) => unknown;

/** What a client gives for an argument. */
export interface Given {
  /** Undefined or null where the client gives nothing. */
  value(values: GivenValues): unknown;
  /** The graph's default. */
  readonly standard: unknown;
}

/** Reads an operation's variables as they came. */
export function givenValues(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): GivenValues {
  return (name) => {
    if (Object.hasOwn(variables, name)) return variables[name];
    const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
    return definition?.defaultValue && valueFromASTUntyped(definition.defaultValue);
  };
}

/** What a field node gives for one of its field's arguments. */
export function givenArgument(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string): Given {
  const ast = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return {
    value: (values) => ast && argumentValue(ast, values),
    standard: field.args.find((argument) => argument.name === name)?.defaultValue,
  };
}

function argumentValue(ast: ValueNode, values: GivenValues): unknown {
  if (ast.kind === Kind.VARIABLE) return values(ast.name.value);
  if (ast.kind === Kind.LIST) return ast.values.map((item) => argumentValue(item, values));
  if (ast.kind === Kind.OBJECT) {
    return Object.fromEntries(ast.fields.map(({ name, value }) => [name.value, argumentValue(value, values)]));
  }
  return valueFromASTUntyped(ast);
}

/** The weight of a given input value and of all that stands in it. */
export function inputCost(rules: CostRules, input: GraphQLArgument | GraphQLInputField, value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((total, item) => total + inputCost(rules, input, item), 0);
  const type = getNamedType(input.type);
  const weight = rules.inputWeightOf(input);
  if (!isInputObjectType(type) || typeof value !== 'object' || !rules.hasWeights(type)) return weight;
  return Object.values(type.getFields()).reduce(
    (total, field) => total + inputCost(rules, field, Reflect.get(value, field.name)),
    weight,
  );
}
