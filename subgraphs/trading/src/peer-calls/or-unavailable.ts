import { DomainError, ErrorCode, PeerError } from '@quantgraph/shared';

const PASSING: readonly (string | undefined)[] = [
  undefined,
  ErrorCode.Unavailable,
  ErrorCode.SubgraphUnavailable,
  ErrorCode.Internal,
];

/** Whether another subgraph is down or failed for its own reasons, so that asking again later may help. */
export const isUnavailable = (error: unknown): error is PeerError =>
  error instanceof PeerError && PASSING.includes(error.code);

/** What another subgraph answers; UNAVAILABLE where it does not, which a client mends by trying later. */
export async function orUnavailable<T>(answer: Promise<T>, what: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new DomainError('UNAVAILABLE', `${what} can't be had at the moment. Try again later.`);
  }
}
