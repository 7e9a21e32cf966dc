import type { Logger } from 'pino';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { breakCircuit } from './circuit-breaker.js';
import { retryReads } from './retry.js';
import { limitTime } from './time-out.js';

/** How far the gateway goes along with a subgraph that has trouble. */
export interface CallRules {
  /** The longest that one call of a subgraph may take. */
  readonly timeoutMs: number;
  /** How often a read is sent again whose connection failed. */
  readonly retries: number;
  /** Failures in a row after which a subgraph is not called for a while. */
  readonly failuresToBreak: number;
}

export const DEFAULT_CALL_RULES: CallRules = { timeoutMs: 30_000, retries: 2, failuresToBreak: 5 };

/** Each call gets its time, each failure counts for the circuit, and a read is tried again while that is closed. */
export function guardCalls(
  transports: Readonly<Record<string, SubgraphTransport>>,
  { timeoutMs, retries, failuresToBreak }: CallRules,
  logger: Logger,
  onCircuitSwitch: (subgraph: string, isOpen: boolean) => void = () => {},
): Record<string, SubgraphTransport> {
  const guarded = Object.entries(transports).map(([subgraph, transport]) => {
    const timed = limitTime(transport, { timeoutMs });
    const onSwitch = (isOpen: boolean) => onCircuitSwitch(subgraph, isOpen);
    const broken = breakCircuit(timed, { subgraph, failures: failuresToBreak, logger, onSwitch });
    return [subgraph, retryReads(broken, { attempts: retries })] as const;
  });
  return Object.fromEntries(guarded);
}
