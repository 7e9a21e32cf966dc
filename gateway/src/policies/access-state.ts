import { setTimeout as sleep } from 'node:timers/promises';
import { hashApiKey, type Viewer } from '@quantgraph/shared';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { answeredData, ownFetch } from '../data-sources/own-fetch.js';
import type { SubgraphTransport } from '../data-sources/transport.js';

/** Whom an API key speaks for, and until when, in ms since 1970. */
export interface KeyHolder {
  readonly viewer: Viewer;
  readonly expiresAt: number;
}

/** What the gateway knows of sign-ins and keys beyond what they say themselves. */
export interface AccessState {
  /** Whether a viewer's session or account has ended, though the access token still reads well. */
  hasEnded(viewer: Viewer): boolean;
  /** Whom an API key speaks for; null where it does not hold. Throws where that can't be found out. */
  holderOf(key: string): Promise<KeyHolder | null>;
  /** Calls `ended` once the viewer's session, key or account ends; answers how to call that off. */
  whenEnded(viewer: Viewer, ended: () => void): () => void;
}

/** For a graph without accounts of its own: what a token says holds until it expires, and there are no keys. */
export const NO_ACCESS_STATE: AccessState = {
  hasEnded: () => false,
  holderOf: async () => null,
  whenEnded: () => () => {},
};

const ENDS = 'query AccessEnds { accessEnds }';
const ENDED = 'subscription AccessEnded { accessEnded }';
const HOLDER = 'query KeyHolder($digest: String!) { keyHolder(digest: $digest) { userId keyId scopes expiresAt } }';

const RETRY_MS = 1_000;
/** How long it is believed what a key may do, unless something is told of it. */
const KEY_MS = 60_000;

export interface FollowedAccessState extends AccessState {
  /** After a mutation of the accounts' subgraph, what it ended is known before anyone hears of its success. */
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  close(): void;
}

const subjectsOf = ({ id, sessionId, keyId }: Viewer): string[] => [
  `user:${id}`,
  ...(sessionId === undefined ? [] : [`session:${sessionId}`]),
  ...(keyId === undefined ? [] : [`key:${keyId}`]),
];

/**
 * Follows what the accounts' subgraph tells of ended sessions, accounts and keys. While it is away, what is known already
 * goes on to hold: nobody else can end them.
 */
export function followAccess(
  transports: Readonly<Record<string, SubgraphTransport>>,
  subgraph: string,
  logger: Logger,
): FollowedAccessState {
  const transport = transportOf(transports, subgraph);
  const keys = new LRUCache<string, KeyHolder>({ max: 10_000, ttl: KEY_MS });
  const listeners = new Map<string, Set<() => void>>();
  const closing = new AbortController();
  let ended: ReadonlySet<string> = new Set();

  function learn(subjects: readonly string[]): void {
    const news = subjects.filter((subject) => !ended.has(subject));
    ended = new Set(subjects);
    if (news.some((subject) => !subject.startsWith('session:'))) keys.clear();
    for (const subject of news) for (const listener of [...(listeners.get(subject) ?? [])]) listener();
  }

  async function ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> {
    return answeredData(
      await transport.send(
        ownFetch({ subgraph, kind: 'query', query, variables, viewer: null, signal: closing.signal }),
      ),
    );
  }

  /** That it can't be learnt is no reason to fail what went well; it will be told of when the subgraph is back. */
  async function sync(): Promise<void> {
    await ask(ENDS).then(
      ({ accessEnds }) => learn(accessEnds as string[]),
      (error) => logger.warn({ err: error }, 'What a mutation ended is not known yet'),
    );
  }

  async function follow(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const { signal } = closing;
        const events = transport.subscribe(
          ownFetch({ subgraph, kind: 'subscription', query: ENDED, viewer: null, signal }),
        );
        for await (const event of events) learn(answeredData(event).accessEnded as string[]);
      } catch (error) {
        if (!closing.signal.aborted) logger.debug({ err: error }, 'Ended sessions are not told of at the moment');
      }
      await sleep(RETRY_MS, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
    }
  }

  async function holderOf(key: string): Promise<KeyHolder | null> {
    const digest = hashApiKey(key);
    const known = keys.get(digest);
    if (known) return known.expiresAt > Date.now() ? known : null;
    const before = ended;
    const { keyHolder } = (await ask(HOLDER, { digest })) as {
      keyHolder: { userId: string; keyId: string; scopes: string[]; expiresAt: string } | null;
    };
    if (!keyHolder) return null;
    const { userId, keyId, scopes, expiresAt } = keyHolder;
    const holder = { viewer: { id: userId, keyId, scopes }, expiresAt: Date.parse(expiresAt) };
    // What was told meanwhile may have been of this one.
    if (ended === before) keys.set(digest, holder);
    return holder;
  }

  void follow();
  return {
    hasEnded: ({ id, sessionId }) => ended.has(`user:${id}`) || ended.has(`session:${sessionId}`),
    holderOf,
    whenEnded(viewer, listener) {
      const subjects = subjectsOf(viewer);
      for (const subject of subjects) {
        const beside = listeners.get(subject) ?? new Set();
        listeners.set(subject, beside.add(listener));
      }
      return () => {
        for (const subject of subjects) {
          const beside = listeners.get(subject);
          beside?.delete(listener);
          if (beside?.size === 0) listeners.delete(subject);
        }
      };
    },
    transports: { ...transports, [subgraph]: afterMutations(transport, sync) },
    close: () => closing.abort(),
  };
}

function transportOf(transports: Readonly<Record<string, SubgraphTransport>>, subgraph: string): SubgraphTransport {
  const transport = transports[subgraph];
  if (!transport) throw new Error(`Expected a subgraph of accounts, but there is none named ${subgraph}.`);
  return transport;
}

function afterMutations(transport: SubgraphTransport, act: () => Promise<void>): SubgraphTransport {
  return {
    ...transport,
    async send(fetch) {
      const answer = await transport.send(fetch);
      if (fetch.kind === 'mutation') await act();
      return answer;
    },
  };
}
