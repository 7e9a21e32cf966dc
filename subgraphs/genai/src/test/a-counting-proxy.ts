import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A text that the proxy refuses, as servers refuse one that is too long for them. */
export const REFUSED_TEXT = 'a text to refuse';

/** Passes requests on to the real embeddings server and keeps how many texts each had; refuses those with a text that says so. */
export async function aCountingProxy(targetUrl: string) {
  const batches: number[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    batches.push((JSON.parse(body) as { input: string[] }).input.length);
    if (body.includes(REFUSED_TEXT)) {
      const refusal = { error: { message: 'This text is too long.' } };
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(refusal));
      return;
    }
    const answer = await fetch(new URL(request.url ?? '/', targetUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Texts of each request since the start or the last `batches.length = 0`. */
    batches,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
