import type { FastifyInstance } from 'fastify';
import { type Download, type DownloadOptions, serveDownload } from './serve-download.js';

const MARKET_EXPORT: Download = {
  path: '/market/exports',
  permission: 'market:export',
  forbidden: 'This takes the permission market:export, which this sign-in or API key does not have.',
  query: /* GraphQL */ `
    query MarketDataExportChunk($id: ID!, $index: Int!) {
      marketDataExportChunk(id: $id, index: $index) {
        content
        chunkCount
        byteLength
      }
    }
  `,
  field: 'marketDataExportChunk',
  bytesOf: (piece) => Buffer.from((piece as { content: string }).content, 'base64'),
  contentType: 'application/x-tar',
  fileName: 'market-data.tar',
};

/** `GET /market/exports/<id>`: the archive of an export of bars, for its owner and administrators. */
export const serveMarketExports = (app: FastifyInstance, options: DownloadOptions): void =>
  serveDownload(app, MARKET_EXPORT, options);
