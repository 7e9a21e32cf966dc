import { Pool } from 'undici';
import type { FuzzRequest } from './requests.js';

export interface FuzzAnswer {
  readonly status: number;
  readonly text: string;
}

export interface SendOptions {
  readonly url: string;
  readonly connections: number;
  readonly timeoutMs: number;
  /** The next request, or undefined when there are no more. */
  readonly next: () => FuzzRequest | undefined;
  /** Told each answer; `Error` where there was none. */
  readonly onAnswer: (request: FuzzRequest, answer: FuzzAnswer | Error) => void;
}

/** Sends requests over some connections, one at a time on each, until there are no more. */
export async function sendRequests({ url, connections, timeoutMs, next, onAnswer }: SendOptions): Promise<void> {
  const pool = new Pool(url, { connections, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });

  async function answerTo({ method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer | Error> {
    try {
      const response = await pool.request({ method: method as 'POST', path, headers, body: body ?? null });
      return { status: response.statusCode, text: await response.body.text() };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  async function keepSending(): Promise<void> {
    for (let request = next(); request; request = next()) onAnswer(request, await answerTo(request));
  }

  try {
    await Promise.all(Array.from({ length: connections }, keepSending));
  } finally {
    await pool.close();
  }
}
