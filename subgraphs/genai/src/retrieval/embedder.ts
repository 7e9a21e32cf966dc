import { Embeddings } from '@langchain/core/embeddings';
import { inSpan } from '@quantgraph/shared';
import { z } from 'zod';
import { RetrievalUnavailable } from './retrieval-unavailable.js';

export interface EmbedderOptions {
  /** Base address, with or without `/v1`, or the whole address of the endpoint. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
  /** Whether the server tells questions from passages by `input_type`, as the bundled one does. */
  readonly sendsInputType?: boolean;
  /** What the model takes of a text, where the server does not cut longer ones itself. */
  readonly maxTokens?: number;
  /** Ends all requests when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Texts that the server can't embed, too long say: asking again won't help. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused';
}

/** Texts sent in one request. */
export const EMBEDDING_BATCH = 100;

/** A batch of long texts takes a small model on a busy machine minutes; someone waits for a question. */
const TIMEOUT_MS = { passage: 290_000, query: 30_000 };

const REFUSALS = new Set([400, 413, 422]);
const answer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) })),
});

/**
 * Embeddings of any server that speaks OpenAI's embeddings API. Throws RetrievalUnavailable when the server does not
 * answer as it should, TextRefused when it will not take the texts.
 */
export class OpenAICompatibleEmbeddings extends Embeddings {
  readonly model: string;
  readonly #options: EmbedderOptions;
  readonly #endpoint: string;

  constructor(options: EmbedderOptions) {
    super({});
    this.model = options.model;
    this.#options = options;
    this.#endpoint = endpointOf(options.url);
  }

  /** One vector per text, in order. */
  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += EMBEDDING_BATCH) {
      vectors.push(...(await this.#request(texts.slice(start, start + EMBEDDING_BATCH), 'passage')));
    }
    return vectors;
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#request([text], 'query');
    return vector ?? [];
  }

  #request(texts: string[], inputType: 'query' | 'passage'): Promise<number[][]> {
    const attributes = { 'gen_ai.operation.name': 'embeddings', 'gen_ai.request.model': this.model };
    return inSpan('embeddings', { kind: 'client', attributes }, () => this.#post(texts, inputType));
  }

  async #post(texts: string[], inputType: 'query' | 'passage'): Promise<number[][]> {
    const { apiKey, model, sendsInputType, maxTokens, signal } = this.#options;
    const timeout = AbortSignal.timeout(TIMEOUT_MS[inputType]);
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(this.#endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
        body: JSON.stringify({
          model,
          input: maxTokens === undefined ? texts : texts.map((text) => beginningOf(text, maxTokens)),
          encoding_format: 'float',
          ...(sendsInputType && { input_type: inputType }),
        }),
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      });
      body = await response.json().catch(() => null);
    } catch (error) {
      throw new RetrievalUnavailable(
        'The embeddings server does not answer; search by meaning is down until it does.',
        {
          cause: error,
        },
      );
    }
    if (REFUSALS.has(response.status)) throw new TextRefused(reasonOf(body) ?? `status ${response.status}`);
    return readVectors(response, body, texts.length);
  }
}

function readVectors(response: Response, body: unknown, expected: number): number[][] {
  const parsed = answer.safeParse(body);
  if (response.ok && parsed.success && parsed.data.data.length === expected) {
    return parsed.data.data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  }
  const came = response.ok ? 'an answer that holds no embeddings' : `status ${response.status}`;
  throw new RetrievalUnavailable(`Expected the embeddings server to answer ${expected} vectors, but got ${came}.`, {
    cause: reasonOf(body),
  });
}

/**
 * As much of a text's beginning as surely has no more than `maxTokens`: a word of English takes a token for about four
 * letters, other scripts up to one for each.
 */
export function beginningOf(text: string, maxTokens: number): string {
  let tokens = 0;
  let end = 0;
  for (const character of text) {
    tokens += character < '\u0080' ? 0.3 : 1;
    if (tokens > maxTokens) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** What an OpenAI-compatible server says went wrong. */
function reasonOf(body: unknown): string | undefined {
  const parsed = z.object({ error: z.object({ message: z.string() }) }).safeParse(body);
  return parsed.success ? parsed.data.error.message : undefined;
}

/** `http://host`, `http://host/v1` and `http://host/v1/embeddings` all mean the same endpoint. */
export function endpointOf(url: string): string {
  const base = url.replace(/\/+$/, '');
  if (base.endsWith('/embeddings')) return base;
  return /\/v\d+$/.test(base) ? `${base}/embeddings` : `${base}/v1/embeddings`;
}
