import { describe, expect, it } from '@jest/globals';
import { checkTemplate, render, type VariablesSchema } from './prompt-variables.js';

const schema = (properties: Record<string, object>) => ({ type: 'object', properties }) as VariablesSchema & object;
const symbol = { type: 'string', minLength: 1 };
const days = { type: 'integer', minimum: 1, default: 20 };

describe('a template and its variables', () => {
  it.each<[string, string, object, string[][]]>([
    ['fit when each placeholder has a property', 'Look at {symbol}.', schema({ symbol }), []],
    ['fit with a placeholder used twice', '{symbol} and {symbol}', schema({ symbol }), []],
    ['fit with braces that are no gap', '{{"a": 1}} {symbol}', schema({ symbol }), []],
    ['fit with no variables at all', 'Hello.', schema({}), []],
    ['lack a property', 'Look at {symbol}.', schema({}), [['input', 'template']]],
    ['lack a placeholder', 'Look.', schema({ symbol }), [['input', 'variables', 'properties', 'symbol']]],
    [
      'lack both',
      '{ticker}',
      schema({ symbol }),
      [
        ['input', 'template'],
        ['input', 'variables', 'properties', 'symbol'],
      ],
    ],
    ['have an open brace', 'Look at {symbol', schema({ symbol }), [['input', 'template']]],
    ['have an odd placeholder', 'Look at {a.b}', schema({ 'a.b': symbol }), [['input', 'template']]],
    ['have no schema of an object', '{symbol}', { symbol }, [['input', 'variables']]],
    ['have an unknown type', '{symbol}', schema({ symbol: { type: 'text' } }), [['input', 'variables']]],
    ['have an unknown keyword', '{symbol}', schema({ symbol: { kind: 'string' } }), [['input', 'variables']]],
    ['have a pattern, deep inside', '{s}', schema({ s: { anyOf: [{ pattern: '(a+)+$' }] } }), [['input', 'variables']]],
    ['have a placeholder that objects inherit', '{constructor}', schema({}), [['input', 'template']]],
  ])('%s', (_title, template, variables, fields) => {
    expect(checkTemplate(template, variables as Record<string, unknown>).map(({ field }) => field)).toEqual(fields);
  });

  it('may have at most 100 placeholders', () => {
    expect(checkTemplate('{symbol}'.repeat(100), { ...schema({ symbol }) })).toEqual([]);
    expect(checkTemplate('{symbol}'.repeat(101), { ...schema({ symbol }) })).toMatchObject([
      { message: 'Expected at most 100 placeholders, but got 101.' },
    ]);
  });
});

describe('rendering', () => {
  const template = '{symbol} over {days} days, {{so}}: {options}';
  const options = { type: 'object', properties: { fee: { type: 'number', maximum: 1 } }, required: ['fee'] };
  const variables = schema({ symbol, days, options: { ...options, default: {} } });

  it('fills gaps with text as it is, the rest as JSON, and defaults', async () => {
    const values = { symbol: 'A "quoted" {symbol}', options: { fee: 0.1 } };
    expect(await render(template, variables, values)).toEqual({
      text: 'A "quoted" {symbol} over 20 days, {so}: {"fee":0.1}',
    });
  });

  it.each<[string, object, string[]]>([
    ['a missing value', { options: { fee: 0 } }, ['symbol']],
    ['an unknown value', { symbol: 'A', options: { fee: 0 }, ticker: 'B' }, ['ticker']],
    ['a value of the wrong type', { symbol: 1, options: { fee: 0 } }, ['symbol']],
    ['a value out of range', { symbol: 'A', days: 0, options: { fee: 0 } }, ['days']],
    ['a missing value inside a value', { symbol: 'A', options: {} }, ['options', 'fee']],
    ['a value out of range inside a value', { symbol: 'A', options: { fee: 2 } }, ['options', 'fee']],
  ])('names %s', async (_title, values, path) => {
    expect(await render(template, variables, values as Record<string, unknown>)).toMatchObject({
      problems: [{ code: 'INVALID_INPUT', field: ['input', 'values', ...path] }],
    });
  });

  it('names an inherited name that is missing', async () => {
    expect(await render('{constructor}', schema({ constructor: symbol }), {})).toMatchObject({
      problems: [{ field: ['input', 'values', 'constructor'] }],
    });
  });

  it('leaves the given values as they were', async () => {
    const values = { symbol: 'A', options: { fee: 0 } };
    await render(template, variables, values);
    expect(values).toEqual({ symbol: 'A', options: { fee: 0 } });
  });
});
