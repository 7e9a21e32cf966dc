import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNullableType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** The graph as clients see it. */
export const API = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));

/** Arguments of fields below the root: those that are required, and those that keep an answer small. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'BacktestResult.equityCurve': '(maxPoints: 3)',
  'BacktestResult.rollingMetrics': '(maxPoints: 3)',
  'Company.marketData': '(from: "2013-02-25", to: "2013-02-28")',
  'Company.peers': '(first: 1)',
  'Company.rollingStatistics': '(window: 3, from: "2013-02-25", to: "2013-02-28")',
  'Company.seasonality': '(from: "2009-01-02", to: "2012-12-31")',
  'Company.technicalIndicator': '(type: SMA, params: { period: 3 }, from: "2013-02-25", to: "2013-02-28")',
  'Company.technicalIndicators': '(indicators: [{ type: MACD }], from: "2013-02-25", to: "2013-02-28")',
  'EconomicSeries.asOf': '(symbol: "AAPL", from: "2009-03-02", to: "2009-03-04")',
  'Experiment.bestModel': '(metric: "rmse", goal: MINIMIZE)',
  'IntradaySeries.technicalIndicators': '(indicators: [{ type: SMA, params: { period: 2 } }])',
  'MLModel.predictionSeries': '(symbols: ["AAPL"])',
  'Portfolio.risk': '(benchmark: "AAPL")',
  'Portfolio.valuation': '(maxPoints: 3)',
  'MarketDataSeries.technicalIndicator': '(type: RSI)',
  'MarketDataSeries.technicalIndicators': '(indicators: [{ type: RSI }, { type: SMA }])',
  'OptimizationStudy.heatMap': '(x: "short_window", y: "long_window", bins: 2)',
  'OptimizationStudy.slice': '(parameter: "short_window")',
};

const argumentsOf = (type: string, field: GraphQLField<unknown, unknown>): string => {
  const given = ARGUMENTS[`${type}.${field.name}`];
  const missing = field.args.find((arg) => arg.defaultValue === undefined && !isNullableType(arg.type));
  if (missing && !given) throw new Error(`Expected arguments of ${type}.${field.name} in ARGUMENTS, but found none.`);
  return given ?? '';
};

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

/**
 * Every plain field of a type, and `depth` levels of objects below it: a connection and its nodes count as one. Of a
 * union's members the plain fields only, because those of one name would contradict each other.
 */
export function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} { ${selectionOf(member, 0)} }`);
    return `__typename ${members.join(' ')}`;
  }
  if (!isObjectType(type)) throw new Error(`Expected an object type, but got ${type.name}.`);
  if (isConnection(type)) return connectionSelection(type, depth);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const start = `${field.name}${argumentsOf(type.name, field)}`;
    if (isLeafType(below)) return [start];
    return depth > 0 ? [`${start} { ${selectionOf(below, depth - 1)} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

function connectionSelection(connection: GraphQLNamedType, depth: number): string {
  const { nodes, edges: places } = isObjectType(connection) ? connection.getFields() : {};
  if (!nodes) throw new Error(`Expected ${connection.name} to have nodes.`);
  const pageInfo = 'pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }';
  const edges = `edges { ${plainFieldsOf(places?.type)} node { __typename } }`;
  return `__typename totalCount ${pageInfo} ${edges} nodes { ${selectionOf(getNamedType(nodes.type), depth)} }`;
}

function plainFieldsOf(list: GraphQLOutputType | undefined): string {
  const type = list && getNamedType(list);
  if (!isObjectType(type)) throw new Error(`Expected a list of objects, but got ${list}.`);
  const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return ['__typename', ...fields.map((field) => field.name)].join(' ');
}

/** Objects of an answer, as deep as they go, each with its type's name. */
export function* objectsIn(answer: unknown): Generator<Record<string, unknown> & { __typename: string }> {
  if (Array.isArray(answer)) {
    for (const item of answer) yield* objectsIn(item);
  } else if (typeof answer === 'object' && answer !== null) {
    if ('__typename' in answer) yield answer as Record<string, unknown> & { __typename: string };
    for (const value of Object.values(answer)) yield* objectsIn(value);
  }
}

/** Paths of an input's fields that take ids: `strategyId`, `changes.modelIds`. */
export function idPathsOf(input: GraphQLNamedType): string[] {
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (type.name === 'ID') return [field.name];
    return idPathsOf(type).map((path) => `${field.name}.${path}`);
  });
}
