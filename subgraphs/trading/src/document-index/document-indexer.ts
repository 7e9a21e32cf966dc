import { type JobQueue, newId } from '@quantgraph/shared';
import type { IndexSource } from './index-document.job.js';

export interface DocumentIndexer {
  /** Tells retrieval, in the background, what a strategy is now. */
  strategyChanged(strategy: { readonly _id: string; readonly user_id: string }): Promise<void>;
  /** Tells retrieval, in the background, of a new result. */
  resultStored(result: { readonly _id: string; readonly user_id: string }): Promise<void>;
}

/** Asks for documents to be indexed. The work waits in the queue: retrieval being down delays it and harms nothing else. */
export function createDocumentIndexer(queue: JobQueue): DocumentIndexer {
  const enqueue = (id: string, userId: string, payload: IndexSource) =>
    queue.enqueue({ id, kind: 'index_document', payload, userId, priority: 'low' });
  return {
    strategyChanged: ({ _id, user_id }) =>
      enqueue(`index:strategy:${_id}:${newId()}`, user_id, { source: 'strategy', id: _id }),
    resultStored: ({ _id, user_id }) =>
      enqueue(`index:backtest_result:${_id}`, user_id, { source: 'backtest_result', id: _id }),
  };
}
