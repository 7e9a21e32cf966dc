import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { checkOperations } from './operations.js';

const schema = buildSchema('type Query { company(symbol: String!): String }');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operations-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['a fitting document', 'query Good { company(symbol: "AAPL") }', undefined, []],
  [
    'an unknown field',
    'query Good {\n  person\n}',
    undefined,
    ['Good.graphql:2: Cannot query field "person" on type "Query".'],
  ],
  [
    'a foreign name',
    'query Bad { company(symbol: "AAPL") }',
    undefined,
    ['expected one operation named Good, but got Bad'],
  ],
  ['a syntax error', 'query Good {', undefined, ['Syntax Error']],
  ['missing variables', 'query Good($symbol: String!) { company(symbol: $symbol) }', undefined, ['Variable "$symbol"']],
  ['fitting variables', 'query Good($symbol: String!) { company(symbol: $symbol) }', '{ "symbol": "AAPL" }', []],
])('finds what is wrong with %s', async (_what, document, variables, expected) => {
  await writeFile(join(folder, 'Good.graphql'), document);
  if (variables) await writeFile(join(folder, 'Good.variables.json'), variables);
  const problems = await checkOperations(schema, folder);
  expect(problems).toEqual(expected.map((part) => expect.stringContaining(part)));
});
