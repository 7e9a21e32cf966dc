import { Readable } from 'node:stream';
import { ErrorCode, isAllowed, type Viewer } from '@quantgraph/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { answeredData, ownFetch } from '../data-sources/own-fetch.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { type AccessTokenRules, signInOf } from '../policies/authenticate.js';
import { clientOf } from './graph.js';

export interface AccountExportOptions {
  /** The subgraph of accounts, and the way to it. */
  readonly subgraph: string;
  readonly transport: SubgraphTransport;
  readonly accessTokens: AccessTokenRules;
  readonly logger: Logger;
}

interface Chunk {
  readonly text: string;
  readonly chunkCount: number;
  readonly byteLength: number;
}

const CHUNK = /* GraphQL */ `
  query AccountExportChunk($id: ID!, $index: Int!) {
    accountExportChunk(id: $id, index: $index) {
      text
      chunkCount
      byteLength
    }
  }
`;

interface ExportRequest extends FastifyRequest {
  readonly params: { readonly id: string };
}

/**
 * `GET /account/exports/<id>`: the file of an export of whoever asks, piece by piece; 404 for any other id. It says how long
 * it is, so that a client knows of one that broke off.
 */
export function serveAccountExports(app: FastifyInstance, options: AccountExportOptions): void {
  const { accessTokens, logger } = options;

  async function send(request: ExportRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.header('cache-control', 'no-store');
    const viewer = await viewerOf(request, accessTokens);
    const read = reader(request, reply, viewer, options);
    const first = await read(0);
    if (!first) throw refusal(404, ErrorCode.NotFound, 'There is no export of yours with this id.');
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="account.json"')
      .header('content-length', first.byteLength)
      .send(Readable.from(textsFrom(first, read), { objectMode: false }));
  }

  app.get('/account/exports/:id', {
    handler: (request, reply) => send(request as ExportRequest, reply),
    errorHandler: (error, request, reply) => {
      if (!(error instanceof GraphQLError)) {
        logger.error({ requestId: request.id, err: error }, 'An export could not be sent');
      }
      const { message, extensions } = error instanceof GraphQLError ? error : UNAVAILABLE;
      const { code, http } = extensions as { code?: string; http?: { status: number } };
      return reply
        .code(http?.status ?? 503)
        .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
    },
  });
}

const refusal = (status: number, code: ErrorCode, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

const UNAVAILABLE = refusal(503, ErrorCode.Unavailable, 'Exports can not be loaded at the moment: try again later.');

async function viewerOf({ headers }: FastifyRequest, accessTokens: AccessTokenRules): Promise<Viewer> {
  const signIn = await signInOf(headers.authorization, accessTokens);
  if (!signIn)
    throw refusal(401, ErrorCode.Unauthenticated, 'Expected the header "Authorization: Bearer <access token>".');
  if (isAllowed(signIn.viewer, 'account:write')) return signIn.viewer;
  throw refusal(403, ErrorCode.Forbidden, 'This takes the permission account:write, which API keys do not have.');
}

type ReadChunk = (index: number) => Promise<Chunk | null>;

function reader(
  request: ExportRequest,
  { raw }: FastifyReply,
  viewer: Viewer,
  { subgraph, transport }: AccountExportOptions,
): ReadChunk {
  const { id } = request.params;
  const call = {
    subgraph,
    kind: 'query',
    query: CHUNK,
    viewer,
    requestId: request.id,
    client: clientOf(request),
  } as const;
  const left = new AbortController();
  raw.once('close', () => left.abort());
  return async (index) => {
    const answer = await transport.send(ownFetch({ ...call, variables: { id, index }, signal: left.signal }));
    return answeredData(answer).accountExportChunk as Chunk | null;
  };
}

async function* textsFrom(first: Chunk, read: ReadChunk): AsyncGenerator<string> {
  yield first.text;
  for (let index = 1; index < first.chunkCount; index += 1) {
    const chunk = await read(index);
    if (!chunk) throw new Error(`Expected ${first.chunkCount} pieces of an export, but piece ${index} is gone.`);
    yield chunk.text;
  }
}
