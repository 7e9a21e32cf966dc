import type { Viewer } from '@quantgraph/shared';
import { LRUCache } from 'lru-cache';
import type { AnswerText } from '../../execution/answer-text.js';
import type { CachePolicy } from './operation-policy.js';

export interface AnswerCacheOptions {
  /** The answers that are kept, in bytes. */
  readonly maxBytes: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** What an answer is an answer to. */
export interface Question {
  /** The operation with its variables. */
  readonly key: string;
  readonly viewer: Viewer | null;
}

export interface KeptAnswer {
  readonly answer: AnswerText;
  readonly policy: CachePolicy;
  /** Whole seconds since it was made. */
  readonly ageSeconds: number;
}

/** Whole answers, those for everyone and those of each viewer, as long as they hold and nothing has voided them. */
export interface AnswerCache {
  find(question: Question): KeptAnswer | undefined;
  /** `startedAt` is when its making began: what was voided since is not kept. */
  keep(question: Question, answer: AnswerText, policy: CachePolicy, startedAt: number): void;
  /** Voids what is kept for one viewer, or for everyone. Answers that are being made count as made before. */
  invalidate(whose: { readonly viewerId: string } | 'public'): void;
  clear(): void;
  now(): number;
}

interface Entry {
  readonly answer: AnswerText;
  readonly policy: CachePolicy;
  readonly startedAt: number;
  readonly viewerId: string | null;
}

const MAX_VIEWERS = 100_000;

export function createAnswerCache({ maxBytes, now = () => performance.now() }: AnswerCacheOptions): AnswerCache {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: ({ answer }, key) => answer.response.length + key.length,
  });
  let publicVoidedAt = Number.NEGATIVE_INFINITY;
  let forgottenVoidedAt = Number.NEGATIVE_INFINITY;
  const voidedAt = new LRUCache<string, number>({
    max: MAX_VIEWERS,
    // Of whom it is no longer known when theirs were voided: taken to be as late as anyone's who was forgotten.
    dispose: (time, _viewer, reason) => {
      if (reason === 'evict') forgottenVoidedAt = Math.max(forgottenVoidedAt, time);
    },
  });

  const keyOf = ({ key, viewer }: Question, isPrivate: boolean) =>
    isPrivate ? `${viewer ? JSON.stringify([viewer.id, viewer.scopes]) : ''} ${key}` : `public ${key}`;
  const isVoid = ({ startedAt, viewerId, policy }: Pick<Entry, 'startedAt' | 'viewerId' | 'policy'>) =>
    startedAt <= publicVoidedAt ||
    (policy.isPrivate && viewerId !== null && startedAt <= (voidedAt.get(viewerId) ?? forgottenVoidedAt));

  function read(key: string): KeptAnswer | undefined {
    const entry = entries.get(key);
    if (!entry) return undefined;
    const ageMs = now() - entry.startedAt;
    if (ageMs < entry.policy.maxAge * 1_000 && !isVoid(entry)) {
      return { answer: entry.answer, policy: entry.policy, ageSeconds: Math.floor(ageMs / 1_000) };
    }
    entries.delete(key);
    return undefined;
  }

  return {
    find: (question) => read(keyOf(question, false)) ?? read(keyOf(question, true)),
    keep(question, answer, policy, startedAt) {
      const viewerId = policy.isPrivate ? (question.viewer?.id ?? null) : null;
      const entry = { answer, policy, startedAt, viewerId };
      if (policy.maxAge > 0 && !isVoid(entry)) entries.set(keyOf(question, policy.isPrivate), entry);
    },
    invalidate(whose) {
      if (whose === 'public') publicVoidedAt = now();
      else voidedAt.set(whose.viewerId, now());
    },
    clear: () => entries.clear(),
    now,
  };
}
