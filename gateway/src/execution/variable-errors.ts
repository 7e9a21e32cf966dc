import { GraphQLError } from 'graphql';

const SECRET = /password|token|secret|\bcode\b/i;

/** An error about a variable, without its value where that may hold a secret; graphql-js would repeat it. */
export function withoutSecrets(error: GraphQLError): GraphQLError {
  const { message, nodes, originalError } = error;
  if (!originalError || !SECRET.test(message)) return error;
  const { message: reason } = originalError;
  const whole = message.slice(0, -reason.length);
  const [, variable = ''] = /^Variable "\$(\w+)"/.exec(whole) ?? [];
  const [, place = variable] = / at "([^"]*)"; $/.exec(whole) ?? [];
  const problem = SECRET.test(place + reason) ? reason.replace(/:.*$/s, '.') : reason;
  return new GraphQLError(`Variable "$${variable}" got an invalid value at "${place}"; ${problem}`, {
    nodes,
    originalError,
  });
}
