import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where `vite build` of gateway/explorer puts the page. */
export const EXPLORER_FOLDER = fileURLToPath(new URL('../../explorer/dist/', import.meta.url));

/** The page may talk to this server and to nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer at `/` and `/explorer`; it works with no internet. */
export async function serveExplorer(app: FastifyInstance, folder: string = EXPLORER_FOLDER): Promise<void> {
  if (!existsSync(`${folder}/index.html`)) {
    const hint = 'The explorer has not been built yet: run `pnpm build`. The graph itself answers at /graphql.\n';
    const explain = (_request: unknown, reply: FastifyReply) => reply.code(404).type('text/plain').send(hint);
    app.get('/', explain);
    app.get('/explorer', explain);
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/explorer/',
    // Asset names carry a hash of their content; the page itself is asked for anew.
    immutable: true,
    maxAge: '30d',
    index: false,
  });
  const page = (_request: unknown, reply: FastifyReply) =>
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .sendFile('index.html', { maxAge: 0, immutable: false });
  for (const path of ['/', '/explorer', '/explorer/']) app.get(path, page);
}
