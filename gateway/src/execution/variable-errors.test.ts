import { expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { withoutSecrets } from './variable-errors.js';

const schema = buildSchema('input LogIn { email: String!, password: String! } type Query { logIn(input: LogIn): Int }');
const { variableDefinitions = [] } = getOperationAST(parse('query ($input: LogIn!, $token: String) { logIn }')) ?? {};

function problemsOf(variables: Record<string, unknown>): string[] {
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variables);
  return errors.map((error) => withoutSecrets(error).message);
}

it('repeats no value that may hold a secret, and says where it is and what was expected', () => {
  expect(problemsOf({ input: { email: 'a@b.c', password: ['hunter2'] } })).toEqual([
    'Variable "$input" got an invalid value at "input.password"; String cannot represent a non string value.',
  ]);
  expect(problemsOf({ input: { email: { password: 'hunter2' }, password: '' } })).toEqual([
    'Variable "$input" got an invalid value at "input.email"; String cannot represent a non string value.',
  ]);
  expect(problemsOf({ input: { password: 'hunter2' }, token: { hunter2: 1 } })).toEqual([
    'Variable "$input" got an invalid value at "input"; Field "email" of required type "String!" was not provided.',
    'Variable "$token" got an invalid value at "token"; String cannot represent a non string value.',
  ]);
});

it('leaves all other errors as they are', () => {
  expect(problemsOf({ input: { email: 5, password: 'hunter2' } })).toEqual([
    'Variable "$input" got invalid value 5 at "input.email"; String cannot represent a non string value: 5',
  ]);
});
