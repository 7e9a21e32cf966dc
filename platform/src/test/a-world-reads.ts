import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import type { World } from './a-world.js';
import { API, idPathsOf, selectionOf } from './a-world-schema.js';

type AllIds = World['all'];

const list = (ids: ReadonlySet<string> = new Set()) => JSON.stringify([...ids]);

/** Arguments of the root fields that are not asked by one id. */
const READS: Readonly<Record<string, (all: AllIds) => string>> = {
  auditEvents: () => '(first: 2)',
  companies: () => '(filter: { symbols: ["AAPL", "COF", "DLTR", "FB"] })',
  company: () => '(symbol: "AAPL")',
  compareBacktests: (all) => `(ids: ${list(all.get('Backtest'))})`,
  correlation: () => '(symbols: ["AAPL", "MSFT"], from: "2012-01-03", to: "2012-03-30")',
  dataSources: () => '',
  economicIndicatorTypes: () => '',
  economicIndicators: () => '(indicatorTypes: ["CPI"], from: "2008-01-01")',
  economicSeries: () => '(indicatorType: "CPI", transform: YEAR_ON_YEAR, from: "2008-01-01")',
  indicatorTypes: () => '',
  ingestionJobs: () => '',
  intradayData: () => '(symbol: "AAPL", interval: HOUR, maxPoints: 5)',
  marketData: () => '(symbol: "AAPL", from: "2012-12-01", to: "2012-12-31", maxPoints: 5)',
  marketDataBatch: () => '(symbols: ["AAPL"], from: "2012-12-03", to: "2012-12-05")',
  me: () => '',
  modelDeployments: () => '',
  news: () => '(first: 2)',
  newsSentiment: () => '(symbols: ["AAPL"], from: "2012-01-01", to: "2012-05-31")',
  profile: () => '(username: "friend-of-ada")',
  proposeRebalancing: (all) => `(portfolioId: ${JSON.stringify([...(all.get('Portfolio') ?? [])][0])}, method: EQUAL)`,
  rollingStatistics: () => '(symbols: ["AAPL"], window: 20, from: "2009-01-02", to: "2010-12-31")',
  scopes: () => '',
  screen: () => '(input: { asOf: "2012-12-31", filters: [{ metric: SMA, window: 20, min: 0 }], limit: 2 })',
  snapshots: () => '(first: 2)',
  searchCompanies: () => '(text: "aple", first: 2)',
  searchNews: () => '(text: "gloomy", first: 2)',
  searchDocuments: () => '(query: "How did the reversion do?", limit: 50)',
  seasonality: () => '(symbols: ["AAPL"], from: "2009-01-02", to: "2012-12-31")',
  sectors: () => '(asOf: "2012-12-31")',
  strategyTemplate: () => '(id: "sma-crossover")',
  strategyTemplates: () => '',
  strategyTypes: () => '',
  users: () => '(first: 2)',
};

/** Root fields that answer everyone alike for an id. */
const PUBLIC = ['marketData', 'marketDataBatch', 'snapshot', 'strategyTemplate'];

const queryFields = (): GraphQLField<unknown, unknown>[] => Object.values(API.getQueryType()?.getFields() ?? {});

const takesId = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => getNamedType(type).name === 'ID');

/** Root fields that take an id of something that is somebody's, with the types of what they answer. */
export const ownedReads = (): { name: string; type: string }[] =>
  queryFields()
    .filter((field) => takesId(field) && !PUBLIC.includes(field.name))
    .map(({ name, type }) => ({ name, type: getNamedType(type).name }));

/** Root fields that can be asked without knowing any id of anybody's. */
export const openReads = (): string[] =>
  queryFields()
    .filter((field) => !takesId(field) || PUBLIC.includes(field.name))
    .map(({ name }) => name);

/** Asks a root field for everything of a world, one alias each, all fields and `depth` levels of objects. */
export const readOf = (name: string, all: AllIds, depth: number): string =>
  `{ ${callsOf(name, all, depth)
    .map((call, i) => `a${i}: ${call}`)
    .join(' ')} }`;

/** The same in an operation each: with all their fields, many are too much for one. */
export const readsOf = (name: string, all: AllIds, depth: number): string[] =>
  callsOf(name, all, depth).map((call) => `{ ${call} }`);

function callsOf(name: string, all: AllIds, depth: number): string[] {
  const field = API.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`Expected a field of Query, but there is no ${name}.`);
  const selection = selectionOf(getNamedType(field.type), depth);
  return argumentsOf(field, all).map((args) => `${name}${args} { ${selection} }`);
}

function argumentsOf(field: GraphQLField<unknown, unknown>, all: AllIds): string[] {
  const given = READS[field.name];
  if (given) return [given(all)];
  const type = getNamedType(field.type).name;
  const ids = all.get(type);
  const [arg] = field.args;
  if (!ids || !arg || !takesId(field))
    throw new Error(`Expected how to ask ${field.name} for ${type}, but found no row.`);
  return [...ids].map((id) => `(${arg.name}: ${JSON.stringify(id)})`);
}

const ROOTS: readonly unknown[] = [API.getQueryType(), API.getMutationType(), API.getSubscriptionType()];

/** What can be watched, each field with the type of what it tells of. */
export const watches = (): { name: string; type: string }[] =>
  Object.values(API.getSubscriptionType()?.getFields() ?? {}).map(({ name, type }) => ({
    name,
    type: getNamedType(type).name,
  }));

/** Watches what has an id, with all its fields and the objects in it. */
export function watchOf(name: string, id: string): string {
  const field = API.getSubscriptionType()?.getFields()[name];
  const [arg] = field?.args ?? [];
  if (!field || !arg) throw new Error(`Expected a field of Subscription that takes an id, but ${name} is none.`);
  return `subscription { ${name}(${arg.name}: ${JSON.stringify(id)}) { ${selectionOf(getNamedType(field.type), 1)} } }`;
}

/** Arguments below the root that take an id of what is nobody's. */
const PUBLIC_ARGUMENTS = ['Company.marketData(snapshot)'];

/** Fields below the root that take an id of something that is somebody's, each with the argument. */
export const innerIdArguments = (): string[] =>
  Object.values(API.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !ROOTS.includes(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .flatMap(({ type, field }) =>
      field.args.flatMap((arg) => {
        const own = getNamedType(arg.type).name === 'ID' ? [arg.name] : [];
        const paths = [...own, ...idPathsOf(getNamedType(arg.type)).map((path) => `${arg.name}.${path}`)];
        return paths.map((path) => `${type.name}.${field.name}(${path})`);
      }),
    )
    .filter((name) => !PUBLIC_ARGUMENTS.includes(name));
