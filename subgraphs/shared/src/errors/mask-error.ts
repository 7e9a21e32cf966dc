import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ErrorCode } from './error-codes.js';

/**
 * What a caller may see of an error: deliberate ones (a GraphQLError, thrown or from validation) as they are;
 * anything else is logged once with its cause and answered without a word of it but the request id.
 */
export function maskError(error: GraphQLError, requestId: string, logger: Logger): GraphQLFormattedError {
  const { originalError } = error;
  if (!originalError || originalError instanceof GraphQLError) return withoutStack(error);
  logger.error({ requestId, path: error.path, err: originalError }, 'A resolver failed');
  return {
    message: 'Something went wrong on our side.',
    ...(error.path && { path: error.path }),
    extensions: { code: ErrorCode.Internal, requestId },
  };
}

function withoutStack(error: GraphQLError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, exception: _exception, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions: { code: ErrorCode.BadUserInput, ...extensions } };
}
