import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answeredData, ownFetch } from '../data-sources/own-fetch.js';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { clientOf } from './graph.js';
import { escapeHtml, sendHtmlPage } from './html-page.js';

export interface MailboxOptions {
  /** The subgraph that keeps the mails, and the way to it. */
  readonly subgraph: string;
  readonly transport: SubgraphTransport;
  readonly logger: Logger;
}

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

const MAILBOX = /* GraphQL */ `
  query Mailbox {
    mailbox {
      to
      subject
      text
      createdAt
    }
  }
`;

/** `GET /mailbox`: the mails that were kept in the place of being sent, for whoever reaches the port of a development start. */
export function serveMailbox(app: FastifyInstance, { subgraph, transport, logger }: MailboxOptions): void {
  async function read(request: FastifyRequest, { raw }: FastifyReply): Promise<readonly Mail[]> {
    const left = new AbortController();
    raw.once('close', () => left.abort());
    const answer = await transport.send(
      ownFetch({
        subgraph,
        kind: 'query',
        query: MAILBOX,
        viewer: null,
        requestId: request.id,
        client: clientOf(request),
        signal: left.signal,
      }),
    );
    return answeredData(answer).mailbox as readonly Mail[];
  }

  app.get('/mailbox', {
    handler: async (request, reply) => {
      // Whatever pages may call the graph, none may read this one.
      reply.removeHeader('access-control-allow-origin');
      return sendHtmlPage(reply, { title: 'Mailbox', body: bodyOf(await read(request, reply)) });
    },
    errorHandler: (error, request, reply) => {
      logger.error({ requestId: request.id, err: error }, 'The mailbox could not be read');
      return reply.code(503).type('text/plain').send('The mailbox can not be read at the moment: try again later.\n');
    },
  });
}

function bodyOf(mails: readonly Mail[]): string {
  if (mails.length === 0) return '<p>No mails. Where SMTP_URL is set, they are sent and not kept here.</p>';
  return mails.map(articleOf).join('');
}

const articleOf = ({ to, subject, text, createdAt }: Mail): string =>
  `<article><h2>${escapeHtml(subject)}</h2><p>To ${escapeHtml(to)}, ${escapeHtml(createdAt)}</p>` +
  `<pre>${linked(text)}</pre></article>`;

const ADDRESS = /(https?:\/\/\S+)/;

/** The text as HTML, web addresses as links: of the parts that it is split into, every second is one. */
const linked = (text: string): string =>
  text
    .split(ADDRESS)
    .map(escapeHtml)
    .map((part, index) => (index % 2 === 1 ? `<a href="${part}">${part}</a>` : part))
    .join('');
