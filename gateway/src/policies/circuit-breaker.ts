import type { Logger } from 'pino';
import type { SubgraphTransport } from '../data-sources/transport.js';

export interface CircuitBreakerOptions {
  /** Named in the log. */
  readonly subgraph: string;
  /** Failures in a row that open the circuit. */
  readonly failures: number;
  /** How long it stays open before one call is let through to see; doubled each time that fails. */
  readonly coolDownMs?: number;
  readonly logger: Logger;
  /** Told when the circuit opens, and when it closes. */
  readonly onSwitch?: (isOpen: boolean) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** A call was not made, since the ones before it failed. */
export class CircuitOpenError extends Error {
  override readonly name = 'CircuitOpenError';
}

const DEFAULT_COOL_DOWN_MS = 1_000;
const LONGEST_COOL_DOWN_MS = 15_000;

/** What is known of a subgraph from the calls that were made. */
function createCircuit({
  subgraph,
  failures,
  coolDownMs = DEFAULT_COOL_DOWN_MS,
  logger,
  onSwitch,
  now,
}: Required<CircuitBreakerOptions>) {
  let failed = 0;
  let isOpen = false;
  let isProbing = false;
  let pauseMs = coolDownMs;
  let openUntil = 0;

  return {
    /** Throws where a call is not worth making; else says whether it is the one that finds out. */
    enter(): void {
      if (!isOpen) return;
      if (isProbing || now() < openUntil) {
        throw new CircuitOpenError(
          `The ${subgraph} subgraph failed ${failed} times in a row; it is not called for now.`,
        );
      }
      isProbing = true;
    },
    succeeded(): void {
      if (isOpen) {
        logger.info({ subgraph }, 'A subgraph answers again');
        onSwitch(false);
      }
      failed = 0;
      isOpen = false;
      isProbing = false;
      pauseMs = coolDownMs;
    },
    failed(): void {
      failed += 1;
      if (isOpen && !isProbing) return;
      if (isOpen) pauseMs = Math.min(pauseMs * 2, LONGEST_COOL_DOWN_MS);
      else if (failed < failures) return;
      else logger.warn({ subgraph, failures: failed }, 'A subgraph keeps failing and is not called for now');
      if (!isOpen) onSwitch(true);
      isOpen = true;
      isProbing = false;
      openUntil = now() + pauseMs;
    },
    /** The call ended without saying anything of the subgraph. */
    leftOff(): void {
      isProbing = false;
    },
    /** The next call may find out, whatever the pause. */
    mayBeUp(): void {
      openUntil = 0;
    },
  };
}

/**
 * Stops calling a subgraph that failed several times in a row, so that requests lose its fields at once rather than after
 * a time-out each. After a pause one call is let through; if it succeeds, or the health check does before, all are again.
 */
export function breakCircuit(transport: SubgraphTransport, options: CircuitBreakerOptions): SubgraphTransport {
  const circuit = createCircuit({
    coolDownMs: DEFAULT_COOL_DOWN_MS,
    now: () => performance.now(),
    onSwitch: () => {},
    ...options,
  });
  return {
    async send(fetch) {
      circuit.enter();
      try {
        const answer = await transport.send(fetch);
        circuit.succeeded();
        return answer;
      } catch (error) {
        // A client that left, or had no time left, tells nothing of the subgraph.
        if (fetch.context.signal.aborted) circuit.leftOff();
        else circuit.failed();
        throw error;
      }
    },
    subscribe(fetch) {
      circuit.enter();
      circuit.leftOff();
      return transport.subscribe(fetch);
    },
    async isUp() {
      const isUp = await transport.isUp();
      if (isUp) circuit.mayBeUp();
      return isUp;
    },
  };
}
