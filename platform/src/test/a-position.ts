import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  OperationTypeNode,
} from 'graphql';
import { API } from './a-world-schema.js';

/** A request's body, in which a value is given as JSON text, so that it may be what no object of ours can be. */
export type Body = string;

/** A place for a scalar in what clients send: an argument, or a field of an input however deep. */
export interface Position {
  /** `Mutation.createStrategy(input.parameters)` */
  readonly name: string;
  readonly operation: OperationTypeNode;
  readonly leaf: GraphQLLeafType;
  /** JSON text of a value that it takes. */
  readonly rightValue: string;
  /** An operation with this JSON text in that place of a variable, and something right in all others that need a value. */
  withVariable(json: string): Body;
  /** The same with this literal in the operation's text. */
  withLiteral(literal: string): Body;
}

type Field = GraphQLField<unknown, unknown>;
type Step = GraphQLArgument | GraphQLInputField;

/** A root field, or one below with the fields that lead to it. */
interface Asked {
  readonly operation: OperationTypeNode;
  readonly before: readonly Field[];
  readonly type: GraphQLObjectType;
  readonly field: Field;
}

/** Every position of the graph. Throws for a field that can't be reached, and for a type that no right value is known of. */
export function everyPosition(): Position[] {
  return everyField().flatMap((asked) =>
    asked.field.args.flatMap((arg) => pathsIn([arg]).map((path) => positionAt(asked, path))),
  );
}

function everyField(): Asked[] {
  const found: Asked[] = [];
  const reached = new Set<GraphQLObjectType>();
  let next = Object.values(OperationTypeNode).map((operation) => {
    const type = API.getRootType(operation);
    if (!type) throw new Error(`Expected the graph to have a root for ${operation}.`);
    return { operation, before: [] as readonly Field[], type };
  });
  while (next.length > 0) {
    const here = next.filter(({ type }) => !reached.has(type) && reached.add(type));
    next = here.flatMap(({ operation, before, type }) =>
      Object.values(type.getFields()).flatMap((field) => {
        found.push({ operation, before, type, field });
        const below = getNamedType(field.type);
        return isObjectType(below) ? [{ operation, before: [...before, field], type: below }] : [];
      }),
    );
  }
  const missed = Object.values(API.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !reached.has(type),
  );
  if (missed.some((type) => isObjectType(type) && Object.values(type.getFields()).some(({ args }) => args.length > 0)))
    throw new Error(`Expected a way to ask for ${missed.join(', ')}, but found none.`);
  return found;
}

/** The ways from an argument down to each scalar. */
function pathsIn(steps: readonly [Step, ...Step[]]): (readonly [Step, ...Step[]])[] {
  const type = getNamedType((steps.at(-1) as Step).type);
  if (isLeafType(type)) return [steps];
  if (!isInputObjectType(type) || steps.length > 10) throw new Error(`Expected an input that ends, but got ${type}.`);
  return Object.values(type.getFields()).flatMap((field) => pathsIn([...steps, field]));
}

function positionAt(asked: Asked, path: readonly [Step, ...Step[]]): Position {
  const [arg, ...inner] = path;
  const leaf = getNamedType((path.at(-1) as Step).type) as GraphQLLeafType;
  return {
    name: `${asked.type.name}.${asked.field.name}(${path.map(({ name }) => name).join('.')})`,
    operation: asked.operation,
    leaf,
    rightValue: JSON.stringify(rightValue(leaf)),
    withVariable: (json) => body(asked, arg, '$value', { value: [arg.type, valueAt(arg.type, inner)] }, json),
    withLiteral(literal) {
      const variables: Variables = {};
      return body(asked, arg, literalAt(arg.type, inner, literal, variables), variables);
    },
  };
}

type Variables = Record<string, [GraphQLInputType, unknown]>;

/** Stands for the JSON text in what is written around it. */
const MARK = '@@value@@';

function body(
  { operation, before, field }: Asked,
  arg: GraphQLArgument,
  text: string,
  own: Variables,
  json = '',
): Body {
  const variables = { ...own };
  const call = (called: Field, given: readonly string[]) => {
    const others = called.args.filter((other) => isRequiredArgument(other) && other !== arg);
    const args = [...given, ...others.map((other) => `${other.name}: ${rightVariable(other, variables)}`)];
    return args.length > 0 ? `${called.name}(${args.join(', ')})` : called.name;
  };
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const innermost = `${call(field, [`${arg.name}: ${text}`])}${selection}`;
  const selected = before.reduceRight((below, step) => `${call(step, [])} { ${below} }`, innermost);
  const declared = Object.entries(variables).map(([name, [type]]) => `$${name}: ${type}`);
  const query = `${operation}${declared.length > 0 ? ` (${declared.join(', ')})` : ''} { ${selected} }`;
  const values = Object.fromEntries(Object.entries(variables).map(([name, [, value]]) => [name, value]));
  return JSON.stringify({ query, variables: values }).replace(`"${MARK}"`, () => json);
}

function rightVariable({ type }: Step, variables: Variables): string {
  const name = `v${Object.keys(variables).length}`;
  variables[name] = [type, rightValue(type)];
  return `$${name}`;
}

function valueAt(type: GraphQLInputType, path: readonly Step[]): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueAt(nullable.ofType, path)];
  const [step, ...rest] = path;
  return step ? { ...(rightValue(nullable) as object), [step.name]: valueAt(step.type, rest) } : MARK;
}

function literalAt(type: GraphQLInputType, path: readonly Step[], literal: string, variables: Variables): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literalAt(nullable.ofType, path, literal, variables)}]`;
  const [step, ...rest] = path;
  if (!step || !isInputObjectType(nullable)) return literal;
  const others = Object.values(nullable.getFields()).filter((field) => isRequiredInputField(field) && field !== step);
  const right = others.map((field) => `${field.name}: ${rightVariable(field, variables)}`);
  return `{ ${[`${step.name}: ${literalAt(step.type, rest, literal, variables)}`, ...right].join(', ')} }`;
}

const RIGHT_VALUES: Readonly<Record<string, unknown>> = {
  ID: 'nobody',
  String: 'text',
  Int: 1,
  Float: 1,
  SafeInt: 1,
  Boolean: true,
  Date: '2012-12-31',
  DateTime: '2012-12-31T00:00:00.000Z',
  JSON: {},
};

/** A value that a type takes, with no more than it needs. */
function rightValue(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [rightValue(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, rightValue(field.type)]));
  }
  const value = RIGHT_VALUES[nullable.name];
  if (value === undefined) throw new Error(`Expected to know a value of ${nullable}.`);
  return value;
}
