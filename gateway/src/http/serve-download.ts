import { Readable } from 'node:stream';
import { ErrorCode, isAllowed, type Permission, type Viewer } from '@quantgraph/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { answeredData, ownFetch } from '../data-sources/own-fetch.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { type AccessTokenRules, signInOf } from '../policies/authenticate.js';
import { clientOf } from './graph.js';

export interface DownloadOptions {
  /** The subgraph that has the files, and the way to it. */
  readonly subgraph: string;
  readonly transport: SubgraphTransport;
  readonly accessTokens: AccessTokenRules;
  readonly logger: Logger;
}

/** Files of one kind that a subgraph hands out piece by piece. */
export interface Download {
  /** What stands before the id. */
  readonly path: string;
  readonly permission: Permission;
  /** Said to who may not have it. */
  readonly forbidden: string;
  /** A query for piece `$index` of file `$id`, null for a file that is not there for the viewer, and what its one field is called. */
  readonly query: string;
  readonly field: string;
  /** What a piece of that query holds. */
  bytesOf(piece: unknown): Buffer;
  readonly contentType: string;
  readonly fileName: string;
}

interface Piece {
  readonly bytes: Buffer;
  readonly chunkCount: number;
  readonly byteLength: number;
}

interface FileRequest extends FastifyRequest {
  readonly params: { readonly id: string };
}

/**
 * `GET <path>/<id>`: a file, piece by piece; 404 for any id of which there is none for whoever asks. It says how long it is, so
 * that a client knows of one that broke off.
 */
export function serveDownload(app: FastifyInstance, download: Download, options: DownloadOptions): void {
  const { logger } = options;

  async function send(request: FileRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.header('cache-control', 'no-store');
    const viewer = await viewerOf(request, download, options.accessTokens);
    const read = reader(request, reply, viewer, download, options);
    const first = await read(0);
    if (!first) throw refusal(404, ErrorCode.NotFound, 'There is no export of yours with this id.');
    return reply
      .type(download.contentType)
      .header('content-disposition', `attachment; filename="${download.fileName}"`)
      .header('content-length', first.byteLength)
      .send(Readable.from(piecesFrom(first, read), { objectMode: false }));
  }

  app.get(`${download.path}/:id`, {
    handler: (request, reply) => send(request as FileRequest, reply),
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

async function viewerOf(
  { headers }: FastifyRequest,
  { permission, forbidden }: Download,
  accessTokens: AccessTokenRules,
): Promise<Viewer> {
  const signIn = await signInOf(headers.authorization, accessTokens);
  if (!signIn)
    throw refusal(401, ErrorCode.Unauthenticated, 'Expected the header "Authorization: Bearer <access token>".');
  if (isAllowed(signIn.viewer, permission)) return signIn.viewer;
  throw refusal(403, ErrorCode.Forbidden, forbidden);
}

type ReadPiece = (index: number) => Promise<Piece | null>;

function reader(
  request: FileRequest,
  { raw }: FastifyReply,
  viewer: Viewer,
  { query, field, bytesOf }: Download,
  { subgraph, transport }: DownloadOptions,
): ReadPiece {
  const { id } = request.params;
  const call = { subgraph, kind: 'query', query, viewer, requestId: request.id, client: clientOf(request) } as const;
  const left = new AbortController();
  raw.once('close', () => left.abort());
  return async (index) => {
    const answer = await transport.send(ownFetch({ ...call, variables: { id, index }, signal: left.signal }));
    const piece = answeredData(answer)[field] as Omit<Piece, 'bytes'> | null;
    return piece && { ...piece, bytes: bytesOf(piece) };
  };
}

async function* piecesFrom(first: Piece, read: ReadPiece): AsyncGenerator<Buffer> {
  yield first.bytes;
  for (let index = 1; index < first.chunkCount; index += 1) {
    const piece = await read(index);
    if (!piece) throw new Error(`Expected ${first.chunkCount} pieces of an export, but piece ${index} is gone.`);
    yield piece.bytes;
  }
}
