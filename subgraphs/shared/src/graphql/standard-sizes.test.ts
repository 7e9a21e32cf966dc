import { expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { sizeConnections } from './standard-sizes.js';

const sized = (fields: string) => print(sizeConnections(parse(`type Query { ${fields} }`)));

it('sizes a connection by its slices, or else by the standard page', () => {
  expect(sized('things(first: Int, last: Int): ThingConnection!')).toContain(
    'ThingConnection! @listSize(assumedSize: 4, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)',
  );
});

it.each([
  ['a connection that says its own size', 'things(first: Int, last: Int): ThingConnection @listSize(assumedSize: 5)'],
  ['a connection without slices', 'things: ThingConnection'],
  ['what is no connection', 'things(first: Int, last: Int): [Thing]'],
])('leaves %s as it is', (_what, field) => {
  expect(sized(field)).toBe(print(parse(`type Query { ${field} }`)));
});
