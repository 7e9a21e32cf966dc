import type { Logger } from 'pino';
import type { SubgraphTransport } from '../data-sources/transport.js';
import { createComposedOrigin } from './composed-origin.js';
import { createFileOrigin } from './file-origin.js';
import { createSupergraphSource, type SupergraphSource } from './supergraph-source.js';

/** Where the supergraph comes from: a file, the committed one unless named, or the subgraphs as they run. */
export interface FollowedSupergraph {
  readonly from: 'file' | 'compose';
  readonly file?: string | undefined;
  /** How often it is looked for anew; 0 for never. */
  readonly pollMs: number;
}

/** The supergraph that is there, followed from now on. */
export function followSupergraph(
  { from, file, pollMs }: FollowedSupergraph,
  transports: Readonly<Record<string, SubgraphTransport>>,
  logger: Logger,
): Promise<SupergraphSource> {
  const origin =
    from === 'compose'
      ? createComposedOrigin({ transports, pollMs })
      : createFileOrigin({ pollMs, ...(file !== undefined && { path: file }) });
  return createSupergraphSource(origin, logger);
}
