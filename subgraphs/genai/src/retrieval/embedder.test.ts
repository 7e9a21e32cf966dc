import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { beginningOf, endpointOf, OpenAICompatibleEmbeddings } from './embedder.js';

interface Seen {
  path: string;
  authorization: string | undefined;
  body: { input: string[]; [key: string]: unknown };
}
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server of this test's own: answers each text with its length, in reverse order, or what `status` says. */
async function anApi(status = 200) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString()) as Seen['body'];
    seen.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
    const data = body.input.map((text, index) => ({ index, embedding: [text.length] })).reverse();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? { data } : { error: { message: 'the reason' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

describe('embeddings of an OpenAI-compatible server', () => {
  it('come in the order of the texts, at most 100 texts a request', async () => {
    const { url, seen } = await anApi();
    const texts = Array.from({ length: 230 }, (_, index) => 'x'.repeat(index));
    const vectors = await new OpenAICompatibleEmbeddings({ url, model: 'm' }).embedDocuments(texts);
    expect(vectors).toEqual(texts.map((text) => [text.length]));
    expect(seen.map(({ body }) => body.input.length)).toEqual([100, 100, 30]);
  });

  it('are asked for with model and key, and with no field that OpenAI does not know', async () => {
    const { url, seen } = await anApi();
    await new OpenAICompatibleEmbeddings({ url: `${url}/v1`, model: 'm', apiKey: 'k' }).embedQuery('hi');
    expect(seen).toEqual([
      {
        path: '/v1/embeddings',
        authorization: 'Bearer k',
        body: { model: 'm', input: ['hi'], encoding_format: 'float' },
      },
    ]);
  });

  it('tell questions from passages where the server wants it', async () => {
    const { url, seen } = await anApi();
    const embedder = new OpenAICompatibleEmbeddings({ url, model: 'm', sendsInputType: true });
    await embedder.embedQuery('q');
    await embedder.embedDocuments(['p']);
    expect(seen.map(({ body }) => body.input_type)).toEqual(['query', 'passage']);
  });

  it.each([
    [400, 'TextRefused', 'the reason'],
    [413, 'TextRefused', 'the reason'],
    [401, 'RetrievalUnavailable', 'status 401'],
    [429, 'RetrievalUnavailable', 'status 429'],
    [500, 'RetrievalUnavailable', 'status 500'],
  ])('fail on status %i with %s', async (status, name, text) => {
    const { url } = await anApi(status);
    const work = new OpenAICompatibleEmbeddings({ url, model: 'm' }).embedQuery('q');
    await expect(work).rejects.toMatchObject({ name, message: expect.stringContaining(text) });
  });

  it('fail with RetrievalUnavailable when nothing listens', async () => {
    const work = new OpenAICompatibleEmbeddings({ url: 'http://127.0.0.1:1', model: 'm' }).embedQuery('q');
    await expect(work).rejects.toMatchObject({ name: 'RetrievalUnavailable' });
  });
});

it.each([
  ['http://h', 'http://h/v1/embeddings'],
  ['http://h/', 'http://h/v1/embeddings'],
  ['http://h/v1', 'http://h/v1/embeddings'],
  ['http://h/api/v2/', 'http://h/api/v2/embeddings'],
  ['http://h/embeddings', 'http://h/embeddings'],
])('finds the endpoint of %s at %s', (url, endpoint) => {
  expect(endpointOf(url)).toBe(endpoint);
});

it.each([
  ['short', 512, 'short'],
  ['x'.repeat(20), 3, 'x'.repeat(10)],
  ['수수료가 높다', 4, '수수료가'],
  ['💹💹💹', 2, '💹💹'],
])('takes of %j what has at most %i tokens', (text, maxTokens, beginning) => {
  expect(beginningOf(text, maxTokens)).toBe(beginning);
});
