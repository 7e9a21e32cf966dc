import { join } from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { layout } from './layout.js';
import { scalars } from './scalars.js';

/** A client's view of a scalar: what travels as JSON. */
const clientScalars = { ...scalars, DateTime: 'string' };

/** The typed client: each document of schema/operations with the types of its variables and its data. By path. */
export async function clientTypes(apiSdl: string): Promise<Map<string, string>> {
  const { result, error } = await executeCodegen({
    schema: apiSdl,
    documents: join(layout.operations, '*.graphql'),
    silent: true,
    importExtension: '.js',
    emitLegacyCommonJSImports: false,
    generates: {
      [layout.client]: {
        preset,
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumType: 'string-literal',
          enumsAsTypes: true,
          scalars: clientScalars,
          strictScalars: true,
          useTypeImports: true,
        },
      },
    },
  });
  if (error) throw error;
  // The preset also writes a lookup by a document's text, which nothing here needs.
  const documents = result.filter(({ filename }) => filename.endsWith('/graphql.ts'));
  return new Map(documents.map(({ filename, content }) => [filename, content]));
}
