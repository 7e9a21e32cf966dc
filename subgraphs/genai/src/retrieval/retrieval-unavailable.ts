import { ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';

/** Retrieval is switched off or one of its servers does not answer; the message is meant for users. */
export class RetrievalUnavailable extends Error {
  override readonly name = 'RetrievalUnavailable';
}

/** The work's result; RetrievalUnavailable becomes the graph's UNAVAILABLE error. */
export async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RetrievalUnavailable)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: ErrorCode.Unavailable } });
  }
}
