import { GraphQLError } from 'graphql';

const SECRET_NAME = /password|token|secret|^code$/i;

/** Errors about variables without the texts that were given for passwords, tokens and the like: graphql-js quotes them. */
export function hideGivenSecrets(errors: readonly GraphQLError[], variables: unknown): readonly GraphQLError[] {
  const quoted = [...secretsIn(variables)].map((secret) => JSON.stringify(secret));
  if (quoted.length === 0) return errors;
  return errors.map((error) => {
    const message = quoted.reduce((text, secret) => text.replaceAll(secret, '"[secret]"'), error.message);
    return new GraphQLError(message, error);
  });
}

function* secretsIn(value: unknown, isSecret = false): Generator<string> {
  if (typeof value === 'string') {
    if (isSecret) yield value;
  } else if (typeof value === 'object' && value !== null) {
    const named = !Array.isArray(value);
    for (const [name, below] of Object.entries(value)) {
      yield* secretsIn(below, isSecret || (named && SECRET_NAME.test(name)));
    }
  }
}
