import { randomUUID } from 'node:crypto';

export interface TestStores {
  readonly mongoUri: string;
  /** Undefined where the machine has no vector store. */
  readonly chromaUrl: string | undefined;
  readonly embeddingsUrl: string | undefined;
  /** Of this test file alone: its databases and collections start with it. */
  readonly dbPrefix: string;
}

/** The stores that the test run started, with a prefix of this file's own. */
export function testStores(): TestStores {
  const mongoUri = process.env.TEST_MONGODB_URI;
  if (!mongoUri)
    throw new Error('TEST_MONGODB_URI is not set: run the tests through `npm test`, which starts the stores.');
  return {
    mongoUri,
    chromaUrl: process.env.TEST_CHROMA_URL,
    embeddingsUrl: process.env.TEST_EMBEDDINGS_URL,
    dbPrefix: `test_${randomUUID().slice(0, 8)}`,
  };
}
