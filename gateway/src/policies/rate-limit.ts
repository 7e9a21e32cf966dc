import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { addressKey, ErrorCode } from '@quantgraph/shared';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { type Buckets, createBuckets, type Rate } from './rate-limit/buckets.js';
import type { FieldRates } from './rate-limit/rates.js';
import { rootFieldUses } from './rate-limit/root-field-uses.js';

export interface RateLimitOptions {
  /** HTTP requests of one address; null for no limit. */
  readonly address: Rate | null;
  /** Operations of one viewer; null for no limit. */
  readonly viewer: Rate | null;
  /** Uses of single root fields. */
  readonly fields: Readonly<Record<string, FieldRates>>;
}

/** An operation that has been parsed, with the values of its variables. */
export interface CountedOperation {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The counters behind the limits. All assertions throw RATE_LIMITED; what they refuse is not counted. */
export interface RateLimiter {
  assertRequest(address: string): Promise<void>;
  /** For every operation, however it came in: each alias of a limited field counts. */
  assertOperation(context: Pick<GatewayContext, 'viewer' | 'client'>, operation: CountedOperation): Promise<void>;
}

function rateLimited(what: string, { uses, windowMs }: Rate, waitMs: number): GraphQLError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  const rate = `at most ${uses} in ${windowMs / 1_000} s`;
  return new GraphQLError(`Too many ${what}: ${rate}. Try again in ${retryAfterSeconds} s.`, {
    extensions: {
      code: ErrorCode.RateLimited,
      retryAfterSeconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) },
    },
  });
}

export function createRateLimiter(
  { address: addressRate, viewer: viewerRate, fields }: RateLimitOptions,
  buckets: Buckets = createBuckets(),
): RateLimiter {
  async function take(what: string, key: string, rate: Rate, uses = 1): Promise<void> {
    const waitMs = await buckets.take(key, rate, uses);
    if (waitMs > 0) throw rateLimited(what, rate, waitMs);
  }

  return {
    async assertRequest(address) {
      if (addressRate) await take('requests from this address', `address ${addressKey(address)}`, addressRate);
    },
    async assertOperation({ viewer, client }, { operation, document, variables }) {
      if (viewer && viewerRate) await take('operations', `viewer ${viewer.id}`, viewerRate);
      for (const [name, uses] of rootFieldUses(operation, document, variables)) {
        const limited = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (!limited) continue;
        const caller =
          viewer && limited.by === 'caller' ? `viewer ${viewer.id}` : `address ${addressKey(client.address)}`;
        for (const rate of limited.rates) {
          await take(`uses of ${name}`, `${name} ${rate.windowMs} ${caller}`, rate, uses);
        }
      }
    },
  };
}

/** Refuses operations of a viewer, and uses of costly fields, beyond their rates. */
export function limitOperations(limiter: RateLimiter): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, operation, document, request }) => {
        if (operation)
          await limiter.assertOperation(contextValue, { operation, document, variables: request.variables });
      },
    }),
  };
}

/** Refuses requests of an address beyond its rate, before their body is read; `isLimited` says on which paths. */
export function limitRequests(app: FastifyInstance, limiter: RateLimiter, isLimited: (path: string) => boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || !isLimited(request.url)) return;
    try {
      await limiter.assertRequest(request.ip);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, retryAfterSeconds } = error.extensions;
      await reply
        .code(429)
        .header('retry-after', String(retryAfterSeconds))
        .send({ errors: [{ message: error.message, extensions: { code, retryAfterSeconds, requestId: request.id } }] });
    }
  });
}
