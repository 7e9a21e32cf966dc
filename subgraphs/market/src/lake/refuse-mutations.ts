import { ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';

/** Resolver maps of a server that only reads: each mutation is refused with UNAVAILABLE, all else stays. */
export const refuseMutations = (maps: readonly object[]): object[] =>
  maps.map((map) => {
    const { Mutation = {}, ...rest } = map as { Mutation?: Readonly<Record<string, unknown>> };
    const refused = Object.keys(Mutation).map((name) => [name, () => refuse(name)]);
    return refused.length > 0 ? { ...rest, Mutation: Object.fromEntries(refused) } : rest;
  });

function refuse(name: string): never {
  throw new GraphQLError(
    `This market server is a replica, which only reads: expected ${name} at the server that writes.`,
    { extensions: { code: ErrorCode.Unavailable } },
  );
}
