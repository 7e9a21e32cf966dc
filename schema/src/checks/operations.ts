import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from 'graphql';
import { layout } from '../layout.js';
import { readIfThere } from '../write-files.js';

const isOperation = (node: { kind: Kind }): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;

function where(error: GraphQLError): string {
  const [location] = error.locations ?? [];
  return location ? `:${location.line}` : '';
}

function nameProblems(document: DocumentNode, expected: string): string[] {
  const names = document.definitions.filter(isOperation).map((operation) => operation.name?.value ?? 'no name');
  if (names.length === 1 && names[0] === expected) return [];
  return [`expected one operation named ${expected}, but got ${names.join(', ')}`];
}

/** Example variables stand beside a document, as `<Name>.variables.json`. */
function variableProblems(schema: GraphQLSchema, document: DocumentNode, json: string | undefined): string[] {
  const definitions = document.definitions.find(isOperation)?.variableDefinitions ?? [];
  const { errors = [] } = getVariableValues(schema, definitions, json === undefined ? {} : JSON.parse(json));
  return errors.map((error) => `variables: ${error.message}`);
}

/** What keeps the documents of schema/operations from running as they stand. */
export async function checkOperations(schema: GraphQLSchema, folder: string = layout.operations): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const problems: string[] = [];
  for (const file of files) {
    const path = join(folder, file);
    try {
      const document = parse(new Source(await readFile(path, 'utf8'), file));
      problems.push(...nameProblems(document, basename(file, '.graphql')).map((problem) => `${file}: ${problem}.`));
      const invalid = validate(schema, document);
      problems.push(...invalid.map((error) => `${file}${where(error)}: ${error.message}`));
      if (invalid.length > 0) continue;
      const variables = await readIfThere(path.replace(/\.graphql$/, '.variables.json'));
      problems.push(...variableProblems(schema, document, variables).map((problem) => `${file}: ${problem}`));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(`${file}${where(error)}: ${error.message}`);
    }
  }
  return problems;
}
