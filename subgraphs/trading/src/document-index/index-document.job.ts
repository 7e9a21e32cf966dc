import { FinalJobError, type JobHandler, type Peers, type Viewer } from '@quantgraph/shared';
import type { IndexedDocument } from './indexed-document.js';

/** Which thing to index; its document is written when the job runs, so it always says how things are then. */
export interface IndexSource {
  readonly source: 'strategy' | 'backtest_result';
  readonly id: string;
}

export interface IndexDocumentJobOptions {
  readonly peers: Peers;
  /** The document of each source; null where the thing is gone meanwhile. */
  readonly describe: Readonly<
    Record<IndexSource['source'], (viewer: Viewer, id: string) => Promise<IndexedDocument | null>>
  >;
}

const MUTATION = /* GraphQL */ `
  mutation IndexDocument($input: IndexDocumentInput!) {
    indexDocument(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`;

interface Answer {
  readonly indexDocument: { readonly userErrors: readonly { readonly code: string; readonly message: string }[] };
}

/**
 * Hands a document to genai as its owner. It carries its `source_id`, by which genai replaces an earlier one, so running
 * this again leaves one document.
 */
export function createIndexDocumentJob({ peers, describe }: IndexDocumentJobOptions): JobHandler<IndexSource> {
  return {
    maxAttempts: 100,
    async run({ payload, userId, signal }) {
      if (!userId) throw new FinalJobError('A document needs an owner.');
      const viewer = { id: userId };
      const document = await describe[payload.source](viewer, payload.id);
      if (!document || signal.aborted) return;
      const operation = { query: MUTATION, variables: { input: document } };
      const { indexDocument } = await peers.call<Answer>('genai', operation, viewer);
      const [problem] = indexDocument.userErrors;
      if (!problem) return;
      const message = `genai refused the document: ${problem.message}`;
      throw problem.code === 'UNAVAILABLE' ? new Error(message) : new FinalJobError(message);
    },
  };
}
