import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, also as the value of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
form { display: grid; gap: 0.75rem; max-width: 24rem; }
form[hidden] { display: none; }
input, button { font: inherit; padding: 0.5rem; width: 100%; box-sizing: border-box; }
output { display: block; margin: 1rem 0; }
article { border-top: 1px solid #ccc; padding: 1rem 0; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

export interface HtmlPage {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** The one script that may run; without it none may. */
  readonly script?: string;
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Sends a page that loads nothing, runs no other script than its own, and is not kept. */
export function sendHtmlPage(reply: FastifyReply, { title, body, script }: HtmlPage): FastifyReply {
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`, "connect-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>` +
        `<style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main>` +
        `${script === undefined ? '' : `<script>${script}</script>`}</body></html>`,
    );
}
