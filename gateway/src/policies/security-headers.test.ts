import { afterEach, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { sendSecurityHeaders } from './security-headers.js';

const open: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

async function headersOf(path: string, { trustProxy = false, headers = {} } = {}): Promise<Headers> {
  const app = fastify({ trustProxy });
  open.push(app);
  await sendSecurityHeaders(app);
  app.get('/graphql', async () => ({ data: null }));
  app.get('/page', async (_request, reply) =>
    reply.header('content-security-policy', "default-src 'self'").send('page'),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return (await fetch(`${url}${path}`, { headers })).headers;
}

describe('security headers', () => {
  it('forbid browsers to guess types, to frame, and to load anything', async () => {
    const headers = await headersOf('/graphql');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  });

  it('leave a page the policy that it sets itself', async () => {
    expect((await headersOf('/page')).get('content-security-policy')).toBe("default-src 'self'");
  });

  it('ask for TLS only of those who came by it, as a trusted proxy says', async () => {
    const forwarded = { headers: { 'x-forwarded-proto': 'https' } };
    expect((await headersOf('/graphql')).get('strict-transport-security')).toBeNull();
    expect((await headersOf('/graphql', forwarded)).get('strict-transport-security')).toBeNull();
    const trusted = await headersOf('/graphql', { ...forwarded, trustProxy: true });
    expect(trusted.get('strict-transport-security')).toBe('max-age=31536000');
  });
});
