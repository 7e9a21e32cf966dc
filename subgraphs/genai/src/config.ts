import { flag, port, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';

/** A setting that is empty, as compose files leave one, is not set. */
const unlessEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Settings of the genai server. Without CHROMA_URL or EMBEDDINGS_URL retrieval is off and everything else works. */
export const genaiSettings = subgraphSettings.extend({
  PORT: port.default(4005),
  CHROMA_URL: unlessEmpty(z.url()),
  EMBEDDINGS_URL: unlessEmpty(z.url()),
  EMBEDDINGS_API_KEY: unlessEmpty(z.string()),
  EMBEDDINGS_MODEL: unlessEmpty(z.string()),
  /** Whether EMBEDDINGS_URL is the bundled model's server, which tells questions from passages. */
  EMBEDDINGS_BUNDLED: flag.default(false),
});
