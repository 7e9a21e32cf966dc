import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { pino } from 'pino';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { serveMailbox } from './mailbox.js';

const running: FastifyInstance[] = [];
afterAll(() => Promise.all(running.map((app) => app.close())));

const createdAt = '2024-01-02T03:04:05.000Z';

/** The page over a subgraph that has these mails, or fails. */
async function pageOf(mails: readonly object[] | null): Promise<Response> {
  const app = fastify();
  const transport: SubgraphTransport = {
    async send() {
      if (mails === null) throw new Error('The store is away.');
      return { data: { mailbox: mails } };
    },
    subscribe: () => {
      throw new Error('Nothing is watched here.');
    },
    isUp: async () => true,
  };
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', 'http://localhost:3000');
  });
  serveMailbox(app, { subgraph: 'users', transport, logger: pino({ level: 'silent' }) });
  running.push(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/mailbox`);
}

describe('the mailbox', () => {
  it('shows mails in the order they come in, and what they link to', async () => {
    const response = await pageOf([
      {
        to: 'b@example.com',
        subject: 'Second',
        text: 'Open http://localhost:4000/verify-email#token=a-b_c\nBye',
        createdAt,
      },
      { to: 'a@example.com', subject: 'First', text: 'Hello', createdAt },
    ]);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html.indexOf('Second')).toBeLessThan(html.indexOf('First'));
    expect(html).toContain(
      'Open <a href="http://localhost:4000/verify-email#token=a-b_c">http://localhost:4000/verify-email#token=a-b_c</a>\nBye',
    );
    expect(html).toContain(`To a@example.com, ${createdAt}`);
  });

  it('shows whatever stands in a mail as text', async () => {
    const bad = "<script>alert(1)</script> http://x/\"><b onclick='x'>&";
    const html = await (await pageOf([{ to: bad, subject: bad, text: bad, createdAt }])).text();
    expect(html).not.toMatch(/<script|<b /);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<a href="http://x/&quot;&gt;&lt;b">');
  });

  it('lets no script run, is not kept, and is for no other page to read', async () => {
    const { headers } = await pageOf([]);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src|unsafe/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is said to be out of reach, in no other words, where the subgraph fails', async () => {
    const response = await pageOf(null);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('The mailbox can not be read at the moment: try again later.\n');
  });
});
