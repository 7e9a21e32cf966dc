import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { checkPublicAnswers } from './public-answers.js';

const market = parse(`
  type Query { company: Company @cacheControl(maxAge: 300) }
  type Company @key(fields: "symbol") @cacheControl(inheritMaxAge: true) { symbol: String! name: String! }
`);

const check = (sdl: string) =>
  checkPublicAnswers(new Map([['market', market] as const, ['users', parse(sdl)] as const]));

const company = (fields: string) => `type Company @key(fields: "symbol") { symbol: String! ${fields} }`;

describe('checkPublicAnswers', () => {
  it.each([
    ['what is private', 'type Query { me: User @cacheControl(maxAge: 60, scope: PRIVATE) } type User { id: ID! }'],
    ['what is not kept', `${company('watchlists: [Watchlist!]')} type Watchlist { id: ID! }`],
    ['what is private beside what is public', company('isWatched: Boolean @cacheControl(scope: PRIVATE)')],
    ['what holds as long as its parent, elsewhere', 'type User @cacheControl(inheritMaxAge: true) { id: ID! }'],
    ['what is known to be public', 'type Query { strategyTypes: [String!]! @cacheControl(maxAge: 60) }'],
  ])('lets through %s', (_what, sdl) => {
    expect(check(sdl)).toEqual([]);
  });

  it.each([
    [
      'a field with a public age',
      'type Query { me: User @cacheControl(maxAge: 60) } type User { id: ID! }',
      'users: Query.me has a public age',
    ],
    ['a type with a public age', 'type User @cacheControl(maxAge: 60) { id: ID! }', 'users: User has a public age'],
    [
      'a value that comes along with a public type',
      company('isWatched: Boolean'),
      'users: Company.isWatched would be kept for everyone',
    ],
    [
      'an object that holds as long as a public type',
      `extend ${company('lists: [List!]')} type List @cacheControl(inheritMaxAge: true) { id: ID! }`,
      'users: Company.lists would be kept for everyone',
    ],
  ])('names %s', (_what, sdl, problem) => {
    expect(check(sdl)).toEqual([expect.stringContaining(problem)]);
  });
});
