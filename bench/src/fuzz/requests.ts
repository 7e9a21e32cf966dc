import { type DocumentNode, type GraphQLSchema, parse, print } from 'graphql';
import { mutateDocument, type Vocabulary, vocabularyOf } from './mutate-document.js';
import { oddValue } from './odd-values.js';
import type { Random } from './random.js';

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

/** An operation to start from. */
export interface Seed {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const CONTENT_TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/graphql',
  'application/graphql+json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  '',
];
const ACCEPTED = [
  'application/json',
  '*/*',
  'text/event-stream',
  'multipart/mixed',
  'multipart/mixed;deferSpec=20220824',
  'text/html',
  '?',
];

/** Makes request after request, each from an operation that is changed in its parts, its text or its body. */
export function createRequests(schema: GraphQLSchema, seeds: readonly Seed[], random: Random): () => FuzzRequest {
  const words = vocabularyOf(schema);
  const parsed = seeds.map((seed) => ({ ...seed, document: parse(seed.query) }));
  return () => {
    const seed = random.pick(parsed);
    const kind = random.next();
    if (kind < 0.55) return post(JSON.stringify(aBody(mutated(seed.document, words, random), seed, random)), random);
    if (kind < 0.75) return post(JSON.stringify(aBody(damaged(seed.query, random), seed, random)), random);
    if (kind < 0.85) return post(JSON.stringify(anOddBody(seed, random)), random);
    if (kind < 0.95) return rawPost(damaged(JSON.stringify(seed), random), random);
    return anOddRequest(seed, random);
  };
}

function mutated(document: DocumentNode, words: Vocabulary, random: Random): string {
  return print(mutateDocument(document, words, random));
}

function aBody(query: string, { variables }: Seed, random: Random): object {
  if (random.chance(0.7)) return { query, variables };
  const changed = Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [key, random.chance(0.5) ? changedDeep(value, random) : value]),
  );
  return { query, variables: changed };
}

/** One value somewhere within, replaced. */
function changedDeep(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.3)) return oddValue(random);
  const entries = Object.entries(value);
  if (entries.length === 0) return oddValue(random);
  const [key, child] = random.pick(entries);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? changedDeep(item, random) : item))
    : { ...value, [key]: changedDeep(child, random) };
}

/** A text with some of it cut out, doubled or replaced. */
function damaged(text: string, random: Random): string {
  let result = text;
  for (let turn = random.below(4); turn >= 0; turn -= 1) {
    const at = random.below(result.length + 1);
    const end = at + random.below(random.pick([3, 20, 200]));
    const part = result.slice(at, end);
    const put = random.pick([
      '',
      part + part,
      '{',
      '}',
      '(',
      ')',
      '"',
      '"""',
      '...',
      '@',
      '$',
      '\\u{110000}',
      '#',
      '\u0000',
      '!',
    ]);
    result = result.slice(0, at) + put + result.slice(random.chance(0.5) ? at : end);
  }
  return result.slice(0, 200_000);
}

const post = (body: string, random: Random): FuzzRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: random.chance(0.9) ? JSON_HEADERS : { ...JSON_HEADERS, accept: random.pick(ACCEPTED) },
  body,
});

function rawPost(text: string, random: Random): FuzzRequest {
  const bytes = Buffer.from(text);
  for (let turn = random.below(5); turn > 0 && bytes.length > 0; turn -= 1)
    bytes[random.below(bytes.length)] = random.below(256);
  return { method: 'POST', path: '/graphql', headers: { 'content-type': random.pick(CONTENT_TYPES) }, body: bytes };
}

/** A body whose members are not what they should be. */
function anOddBody({ query, variables }: Seed, random: Random): unknown {
  switch (random.below(7)) {
    case 0:
      return Array.from({ length: random.pick([0, 1, 3, 60]) }, () => ({ query, variables }));
    case 1:
      return { query: oddValue(random), variables };
    case 2:
      return { query, variables: oddValue(random) };
    case 3:
      return { query, variables, operationName: oddValue(random) };
    case 4:
      return { query, variables, extensions: oddValue(random) };
    case 5:
      return { extensions: { persistedQuery: { version: oddValue(random), sha256Hash: oddValue(random) } } };
    default:
      return oddValue(random);
  }
}

function anOddRequest({ query, variables }: Seed, random: Random): FuzzRequest {
  const parameters = new URLSearchParams({ query: damaged(query, random), variables: JSON.stringify(variables) });
  return {
    method: random.pick(['GET', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']),
    path: random.pick([
      `/graphql?${parameters}`.slice(0, 8_000),
      '/graphql',
      '/graphql/',
      '/',
      '/health',
      '/nothing',
      '/explorer/%2e%2e/%2e%2e/x',
    ]),
    headers: { accept: random.pick(ACCEPTED), 'apollo-require-preflight': 'true' },
    body: undefined,
  };
}
