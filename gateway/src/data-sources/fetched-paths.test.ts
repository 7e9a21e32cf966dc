import { describe, expect, it } from '@jest/globals';
import { fetchedPaths } from './fetched-paths.js';

describe('fetchedPaths', () => {
  it.each([
    ['root fields, by alias', '{ me { id } mine: strategies { id } __typename }', undefined, [['me'], ['mine']]],
    [
      'each field of each entity, of its own type only',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on User { models { name } all: experiments { name } }
        ... on Strategy { __typename model { name } }
      } }`,
      { representations: [{ __typename: 'User' }, { __typename: 'Strategy' }] },
      [
        ['_entities', 0, 'models'],
        ['_entities', 0, 'all'],
        ['_entities', 1, 'model'],
      ],
    ],
    [
      'fields under conditions and nested fragments',
      `query ($representations: [_Any!]!, $yes: Boolean!) { _entities(representations: $representations) {
        ... on User { ... @include(if: $yes) { models { name } } }
      } }`,
      { representations: [{ __typename: 'User' }] },
      [['_entities', 0, 'models']],
    ],
  ])('gives %s', (_what, query, variables, paths) => {
    expect(fetchedPaths(query, variables)).toEqual(paths);
  });
});
