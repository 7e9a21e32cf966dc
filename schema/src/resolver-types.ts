import { readFile } from 'node:fs/promises';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { loadTypeDefs, type SubgraphName } from '@quantgraph/shared';
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import { layout } from './layout.js';
import { resolverSchema } from './resolver-schema.js';
import { scalars } from './scalars.js';

/**
 * A subgraph's `mappers.json`: what its resolvers get as context and as parents. A mapper is `<import path from
 * src/__generated__>#<type>` or a type in plain TypeScript. `enumValues` gives the stored value of each graph value.
 */
export interface SubgraphMappers {
  contextType?: string;
  mappers?: Record<string, string>;
  enumValues?: Record<string, Record<string, string>>;
}

const header = '// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.\n';

async function readMappers(name: string): Promise<SubgraphMappers> {
  const path = layout.subgraphMappers(name);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return JSON.parse(text) as SubgraphMappers;
}

const directivesOf = (type: GraphQLObjectType) =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);

const isExternal = (field: GraphQLField<unknown, unknown>) =>
  field.astNode?.directives?.some((directive) => directive.name.value === 'external') ?? false;

/**
 * An entity that the subgraph has no stored shape for is passed on as a reference: its key fields, and what the
 * gateway may send along for a field that `@requires` it.
 */
function referenceMappers(schema: GraphQLSchema): Record<string, string> {
  const mappers: Record<string, string> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const key = directivesOf(type).find((directive) => directive.name.value === 'key');
    const fields = key?.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    if (fields?.kind !== Kind.STRING || fields.value.includes('{')) continue;
    const keys = fields.value.trim().split(/[\s,]+/);
    const reference = `{ __typename?: '${type.name}'; ${keys.map((name) => `${name}: string`).join('; ')} }`;
    const external = Object.values(type.getFields()).filter((field) => isExternal(field) && !keys.includes(field.name));
    const sent = external.map((field) => `'${field.name}'`).join(' | ');
    mappers[type.name] = sent ? `${reference} & Partial<Pick<${type.name}, ${sent}>>` : reference;
  }
  return mappers;
}

const enumMappers = (enumValues: SubgraphMappers['enumValues'] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(enumValues).map(([name, values]) => [
      name,
      Object.values(values)
        .map((value) => `'${value}'`)
        .join(' | '),
    ]),
  );

/** The resolver types of one subgraph, from nothing but its own SDL and mappers. */
export async function resolverTypes(name: SubgraphName): Promise<string> {
  const { contextType, mappers, enumValues } = await readMappers(name);
  const schema = resolverSchema(parse(loadTypeDefs(name)));
  const config = {
    federation: true,
    contextType,
    mappers: { ...referenceMappers(schema), ...enumMappers(enumValues), ...mappers },
    enumValues,
    scalars,
    enumType: 'string-literal',
    enumsAsTypes: true,
    useTypeImports: true,
    importExtension: '' as const,
    emitLegacyCommonJSImports: false,
    strictScalars: true,
    inputMaybeValue: 'T | null | undefined',
    maybeValue: 'T | null | undefined',
  };
  const types = await typescript.plugin(schema, [], config, {});
  const resolvers = await typescriptResolvers.plugin(schema, [], config);
  const parts = [types, resolvers].map((output) => (typeof output === 'string' ? { content: output } : output));
  const imports = [...new Set(parts.flatMap((part) => part.prepend ?? []))];
  return [header + imports.join('\n'), ...parts.map((part) => part.content)].join('\n').concat('\n');
}
