import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { hideGivenSecrets } from './hide-given-secrets.js';

const shown = (message: string, variables: unknown) =>
  hideGivenSecrets([new GraphQLError(message)], variables)[0]?.message;

describe('an error about variables', () => {
  it('has nothing of what was given for a password or token, wherever it quotes that', () => {
    const variables = { input: { email: 'ada', password: 'a "b"', pasword: 'a "b"', tokens: [{ $gt: 'c' }] } };
    expect(
      shown('got { email: "ada", password: "a \\"b\\"", pasword: "a \\"b\\"", tokens: [{ $gt: "c" }] }', variables),
    ).toBe('got { email: "ada", password: "[secret]", pasword: "[secret]", tokens: [{ $gt: "[secret]" }] }');
  });

  it('stays as it is where nothing secret was given', () => {
    expect(shown('got "ada"', { input: { name: 'ada' } })).toBe('got "ada"');
  });
});
