import { addressKey, ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import type { StreamCaller } from './stream-context.js';

/** How many streams a process holds open. */
export interface ConnectionLimits {
  /** WebSockets and event streams together. */
  readonly connections: number;
  /** Operations under way on one WebSocket. */
  readonly perConnection: number;
  /** Operations under way of one viewer, or of one address for anonymous callers, on all connections. */
  readonly perCaller: number;
}

export interface ConnectionCounter {
  /** Takes one of the connections; answers how to give it back, or null where there is none left. */
  connect(): (() => void) | null;
  /** Takes one of the caller's operations; answers how to give it back. Throws TOO_MANY_SUBSCRIPTIONS. */
  begin(caller: StreamCaller, connection: object): () => void;
  /** Connections and operations at the moment. */
  readonly open: { readonly connections: number; readonly operations: number };
}

function tooMany(where: string, limit: number): GraphQLError {
  const message = `Expected at most ${limit} operations under way ${where}: end one before you start another.`;
  return new GraphQLError(message, { extensions: { code: ErrorCode.TooManySubscriptions, http: { status: 429 } } });
}

/** Counts by key; a key that is back at 0 is forgotten. */
function createCounts<K>() {
  const counts = new Map<K, number>();
  return {
    of: (key: K): number => counts.get(key) ?? 0,
    add(key: K, difference: 1 | -1): void {
      const count = (counts.get(key) ?? 0) + difference;
      if (count === 0) counts.delete(key);
      else counts.set(key, count);
    },
  };
}

export function createConnectionCounter(limits: ConnectionLimits): ConnectionCounter {
  const byCaller = createCounts<string>();
  const byConnection = createCounts<object>();
  let connections = 0;
  let operations = 0;

  const once = (giveBack: () => void) => {
    let isBack = false;
    return () => {
      if (!isBack) giveBack();
      isBack = true;
    };
  };

  return {
    connect() {
      if (connections >= limits.connections) return null;
      connections += 1;
      return once(() => (connections -= 1));
    },
    begin({ viewer, client }, connection) {
      const caller = viewer ? `viewer ${viewer.id}` : `address ${addressKey(client.address)}`;
      if (byConnection.of(connection) >= limits.perConnection) throw tooMany('on a connection', limits.perConnection);
      if (byCaller.of(caller) >= limits.perCaller) throw tooMany('in all', limits.perCaller);
      byCaller.add(caller, 1);
      byConnection.add(connection, 1);
      operations += 1;
      return once(() => {
        byCaller.add(caller, -1);
        byConnection.add(connection, -1);
        operations -= 1;
      });
    },
    get open() {
      return { connections, operations };
    },
  };
}
