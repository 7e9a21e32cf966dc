import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
/** Subgraphs that know a type, each with fields of its own. */
const OWNERS = 3;
const FIELDS = 6;

const owners = (type: number, subgraphs: number): readonly number[] =>
  Array.from({ length: OWNERS }, (_value, index) => (type * 7 + index * 11) % subgraphs);

/** A supergraph of many subgraphs: each entity type is spread over three of them and leads to two other types. */
export function largeSupergraph(subgraphs: number, types: number): string {
  const services = Array.from({ length: subgraphs }, (_value, subgraph) => {
    const own = Array.from({ length: types }, (_type, type) => type).filter((type) =>
      owners(type, subgraphs).includes(subgraph),
    );
    const definitions = own.map((type) => {
      const fields = Array.from({ length: FIELDS }, (_field, field) => `f${subgraph}_${field}: String`);
      const links = [`to${subgraph}: T${(type + 1) % types}`, `all${subgraph}(first: Int): [T${(type * 3) % types}!]`];
      return `type T${type} @key(fields: "id") { id: ID! ${fields.join(' ')} ${links.join(' ')} }`;
    });
    const foreign = new Set(own.flatMap((type) => [(type + 1) % types, (type * 3) % types]));
    const stubs = [...foreign].filter((type) => !own.includes(type));
    const stubDefinitions = stubs.map((type) => `type T${type} @key(fields: "id") { id: ID! }`);
    const roots = own.filter((type) => owners(type, subgraphs)[0] === subgraph);
    const query = `type Query { s${subgraph}: String ${roots.map((type) => `t${type}(id: ID!): T${type}`).join(' ')} }`;
    const typeDefs = parse([LINK, query, ...definitions, ...stubDefinitions].join('\n'));
    return { name: `s${subgraph}`, url: `http://s${subgraph}`, typeDefs };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Operations that cross several subgraphs at several depths. */
export function largeSupergraphOperations(types: number, subgraphs: number): string[] {
  return Array.from({ length: 20 }, (_value, index) => {
    const type = (index * 13) % types;
    const [first = 0, second = 0, third = 0] = owners(type, subgraphs);
    const [next = 0, other = 0] = owners((type + 1) % types, subgraphs);
    return `{ t${type}(id: "1") { f${first}_0 f${second}_1 f${third}_2
      to${first} { f${next}_0 f${other}_1 to${next} { id } }
      all${second}(first: 3) { id }
      to${third} { f${other}_3 } } }`;
  });
}
