import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DocumentNode, execute, parse } from 'graphql';
import { buildService, SERVICES, type ServiceName } from './graph/subgraphs.js';
import { tellParent } from './processes/messages.js';

/** Enough for the loads; beyond it an answer is computed anew. */
const KEPT_ANSWERS = 200_000;

/**
 * A service that costs next to nothing, so that what is measured is the gateway: an answer is computed once for each
 * request text, and from then on sent as it is.
 */
function serve(name: ServiceName): Promise<Server> {
  const schema = buildService(name);
  const documents = new Map<string, DocumentNode>();
  const answers = new Map<string, Buffer>();

  function documentOf(query: string): DocumentNode {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    documents.set(query, document);
    return document;
  }

  async function compute(body: string): Promise<Buffer> {
    const { query, variables, operationName } = JSON.parse(body);
    const result = await execute({ schema, document: documentOf(query), variableValues: variables, operationName });
    const answer = Buffer.from(JSON.stringify(result));
    if (answers.size < KEPT_ANSWERS) answers.set(body, answer);
    return answer;
  }

  function send(reply: ServerResponse, answer: Buffer): void {
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
    reply.end(answer);
  }

  function answer(request: IncomingMessage, reply: ServerResponse): void {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const known = answers.get(body);
      if (known) {
        send(reply, known);
        return;
      }
      compute(body).then(
        (computed) => send(reply, computed),
        (error: unknown) => reply.writeHead(500).end(String(error)),
      );
    });
  }

  const server = createServer({ keepAliveTimeout: 600_000 }, answer);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const urls: Partial<Record<ServiceName, string>> = {};
for (const name of SERVICES) {
  const server = await serve(name);
  urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
tellParent({ kind: 'listening', urls });
