import { setTimeout as sleep } from 'node:timers/promises';
import { createTurns } from '../../store/turns.js';
import { SourceUnavailableError } from '../price-source.js';

export interface AlphaVantageOptions {
  readonly key: string;
  /** `https://www.alphavantage.co` unless given. */
  readonly url?: string;
  /** Calls a minute that the key allows: 5 unless given. */
  readonly callsPerMinute?: number;
  /** Milliseconds that never go back, and a wait of some; those of the process unless given. */
  readonly clock?: { now(): number; wait(ms: number, signal: AbortSignal): Promise<void> };
}

/**
 * Answers to a question, by the names that Alpha Vantage documents; null where it says that the call is invalid, nothing in
 * it where it has found nothing.
 */
export type AskAlphaVantage = (
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Record<string, unknown> | null>;

const PROCESS_CLOCK = {
  now: () => performance.now(),
  wait: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }),
};
const TIMEOUT_MS = 30_000;

/**
 * Asks Alpha Vantage (alphavantage.co/documentation), one call after another, no more a minute than the key allows. It answers
 * 200 also for refusals: "Note" or "Information" where a limit is reached or a function is not in the plan, "Error Message"
 * where parameters are wrong, such as an unknown symbol. News put both into "Information": that the parameters are wrong, and
 * that there is nothing.
 */
export function createAskAlphaVantage(options: AlphaVantageOptions): AskAlphaVantage {
  const { key, url = 'https://www.alphavantage.co', callsPerMinute = 5, clock = PROCESS_CLOCK } = options;
  const begun: number[] = [];
  const inTurn = createTurns();

  async function waitForTurn(signal: AbortSignal): Promise<void> {
    const [oldest] = begun;
    if (oldest !== undefined && begun.length >= callsPerMinute) {
      begun.shift();
      await clock.wait(Math.max(0, oldest + 60_000 - clock.now()), signal);
    }
    begun.push(clock.now());
  }

  async function call(parameters: Readonly<Record<string, string>>, signal: AbortSignal) {
    await waitForTurn(signal);
    const query = new URLSearchParams({ ...parameters, apikey: key });
    const answer = await readAnswer(`${url}/query?${query}`, signal);
    if ('Error Message' in answer) return null;
    const refusal = answer.Note ?? answer.Information;
    if (/^Invalid inputs\b/.test(String(refusal))) return null;
    if (/^No articles found\b/.test(String(refusal))) return {};
    if (refusal !== undefined)
      throw new SourceUnavailableError(`alpha_vantage refuses for now: ${withoutKey(refusal)}`);
    return answer;
  }

  // Refusals repeat the key.
  const withoutKey = (text: unknown): string => String(text).replaceAll(key, '***').slice(0, 300);

  return (parameters, signal) => inTurn(() => call(parameters, signal));
}

/** The address holds the key, so no error of it is passed on. */
async function readAnswer(address: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
  } catch {
    signal.throwIfAborted();
    throw new SourceUnavailableError('alpha_vantage can not be reached.');
  }
  if (!response.ok) throw new SourceUnavailableError(`alpha_vantage answered ${response.status}.`);
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer as Record<string, unknown>;
  throw new SourceUnavailableError('Expected JSON from alpha_vantage, but got something else.');
}
