import { expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { rootFieldUses } from './root-field-uses.js';

it.each([
  ['a field', 'mutation { logIn }', { logIn: 1 }],
  ['each alias', 'mutation { logIn a: logIn b: logIn }', { logIn: 3 }],
  ['the same field twice as once', 'mutation { logIn { x } logIn { y } }', { logIn: 1 }],
  [
    'fields in fragments',
    'mutation { ...F ... { a: logIn } } fragment F on Mutation { b: logIn c: signUp }',
    { logIn: 2, signUp: 1 },
  ],
  ['no field inside another', '{ me { logIn } }', { me: 1 }],
  [
    'no field that is left out',
    'query ($no: Boolean!) { a @include(if: $no) b @skip(if: true) c @include(if: true) }',
    { c: 1 },
  ],
  ['an operation whose fragment holds itself', '{ ...F } fragment F on Query { me ...F }', { me: 1 }],
])('counts %s', (_what, query, expected) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Expected one operation.');
  expect(Object.fromEntries(rootFieldUses(operation, document, { no: false }))).toEqual(expected);
});
