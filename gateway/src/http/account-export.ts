import type { FastifyInstance } from 'fastify';
import { type Download, type DownloadOptions, serveDownload } from './serve-download.js';

const ACCOUNT_EXPORT: Download = {
  path: '/account/exports',
  permission: 'account:write',
  forbidden: 'This takes the permission account:write, which API keys do not have.',
  query: /* GraphQL */ `
    query AccountExportChunk($id: ID!, $index: Int!) {
      accountExportChunk(id: $id, index: $index) {
        text
        chunkCount
        byteLength
      }
    }
  `,
  field: 'accountExportChunk',
  bytesOf: (piece) => Buffer.from((piece as { text: string }).text),
  contentType: 'application/json; charset=utf-8',
  fileName: 'account.json',
};

/** `GET /account/exports/<id>`: the file of an export of whoever asks. */
export const serveAccountExports = (app: FastifyInstance, options: DownloadOptions): void =>
  serveDownload(app, ACCOUNT_EXPORT, options);
