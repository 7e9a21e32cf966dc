import { PromptTemplate, parseFString } from '@langchain/core/prompts';
import type { Problem } from '@quantgraph/shared';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

/** JSON Schema of a template's variables, once checked. */
export interface VariablesSchema {
  readonly properties: Readonly<Record<string, Record<string, unknown>>>;
}

const MAX_PLACEHOLDERS = 100;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,49}$/;

/** Keywords that need no more time than the value is long: a stranger's `pattern` could hold the process up for hours. */
const KEYWORDS = new Set(
  `type enum const title description default examples minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minLength maxLength items minItems maxItems properties required additionalProperties minProperties maxProperties
  anyOf oneOf allOf not`.split(/\s+/),
);

const ajv = new Ajv({
  allErrors: true,
  useDefaults: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  addUsedSchema: false,
  logger: false,
});

/** What is wrong with a template and the schema of its variables; empty when each placeholder has a property and the reverse. */
export function checkTemplate(template: string, variables: Readonly<Record<string, unknown>>): Problem[] {
  const placeholders = readPlaceholders(template);
  if (!Array.isArray(placeholders)) return [placeholders];
  const bad = schemaProblem(variables);
  if (bad) return [invalid(bad, ['variables'])];
  const names = Object.keys((variables as unknown as VariablesSchema).properties);
  return [
    ...placeholders
      .filter((name) => !names.includes(name))
      .map((name) => invalid(`The template has {${name}}, but \`variables\` has no property "${name}".`, ['template'])),
    ...names
      .filter((name) => !placeholders.includes(name))
      .map((name) =>
        invalid(`\`variables\` has a property "${name}", but the template has no {${name}}.`, [
          'variables',
          'properties',
          name,
        ]),
      ),
  ];
}

/** The template with its gaps filled, or what is wrong with the values, each problem below `input.values`. */
export async function render(
  template: string,
  variables: VariablesSchema,
  values: Readonly<Record<string, unknown>>,
): Promise<{ text: string } | { problems: Problem[] }> {
  const filled = structuredClone(values);
  const schema = closed(variables);
  const validate = ajv.compile(schema);
  const ok = validate(filled);
  const problems = ok ? [] : problemsOf(validate);
  ajv.removeSchema(schema);
  if (problems.length > 0) return { problems };
  return { text: await PromptTemplate.fromTemplate(template).format(filled) };
}

const invalid = (message: string, path: readonly string[]): Problem => ({
  code: 'INVALID_INPUT',
  message,
  field: ['input', ...path],
});

/** Names of a template's placeholders, each once; or what is wrong with the text. */
function readPlaceholders(template: string): string[] | Problem {
  let nodes: ReturnType<typeof parseFString>;
  try {
    nodes = parseFString(template);
  } catch (error) {
    return invalid(`The template can't be read: ${error instanceof Error ? error.message : error}`, ['template']);
  }
  const names = nodes.flatMap((node) => (node.type === 'variable' ? [node.name] : []));
  const odd = names.find((name) => !NAME.test(name));
  if (odd !== undefined) {
    return invalid(`Expected a placeholder of letters, digits and "_", but got {${odd}}.`, ['template']);
  }
  if (names.length > MAX_PLACEHOLDERS) {
    return invalid(`Expected at most ${MAX_PLACEHOLDERS} placeholders, but got ${names.length}.`, ['template']);
  }
  return [...new Set(names)];
}

/** Why a value is no schema of variables that we take; null when it is one. */
function schemaProblem(variables: Readonly<Record<string, unknown>>): string | null {
  if (variables.type !== 'object' || !isObject(variables.properties)) {
    return 'Expected a JSON Schema with `type: "object"` and `properties`.';
  }
  const refused = findRefused(variables);
  if (refused !== null) return `The keyword "${refused}" is not taken in \`variables\`.`;
  const schema = structuredClone(variables);
  try {
    ajv.compile(schema);
    return null;
  } catch (error) {
    return `Expected a valid JSON Schema: ${error instanceof Error ? error.message : error}.`;
  } finally {
    ajv.removeSchema(schema);
  }
}

/** The first keyword that is not among ours, anywhere in a schema. */
function findRefused(schema: unknown): string | null {
  if (Array.isArray(schema)) return first(schema.map(findRefused));
  if (!isObject(schema)) return null;
  const refused = Object.keys(schema).find((key) => !KEYWORDS.has(key));
  if (refused !== undefined) return refused;
  const { properties, items, additionalProperties, anyOf, oneOf, allOf, not } = schema;
  const children = isObject(properties) ? Object.values(properties) : [];
  return first([...children, items, additionalProperties, anyOf, oneOf, allOf, not].map(findRefused));
}

const first = (found: (string | null)[]): string | null => found.find((name) => name !== null) ?? null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A gap can't stay open: every property without a default is required, and nothing else is taken. */
function closed(variables: VariablesSchema): Record<string, unknown> {
  const required = Object.entries(variables.properties)
    .filter(([, schema]) => !(isObject(schema) && 'default' in schema))
    .map(([name]) => name);
  return { ...structuredClone(variables), required, additionalProperties: false };
}

function problemsOf(validate: ValidateFunction): Problem[] {
  const seen = new Set<string>();
  return (validate.errors ?? []).map(problemOf).filter(({ field, message }) => {
    const key = JSON.stringify([field, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function problemOf({ keyword, instancePath, message, params }: ErrorObject): Problem {
  const path = instancePath.split('/').slice(1);
  const at = (name: unknown) => ['values', ...path, String(name)];
  if (keyword === 'required') {
    return invalid(`Expected a value for "${params.missingProperty}".`, at(params.missingProperty));
  }
  if (keyword === 'additionalProperties') {
    return invalid(`There is no "${params.additionalProperty}" here.`, at(params.additionalProperty));
  }
  const allowed = keyword === 'enum' ? `: ${params.allowedValues.join(', ')}` : '';
  return invalid(`Expected a value that ${message}${allowed}.`, ['values', ...path]);
}
