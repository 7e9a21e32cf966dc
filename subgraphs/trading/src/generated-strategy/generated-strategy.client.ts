import type { Peers, Viewer } from '@quantgraph/shared';
import { orUnavailable } from '../peer-calls/or-unavailable.js';

/** What genai knows of a strategy that it generated. */
export interface GeneratedStrategy {
  readonly name: string | null;
  readonly description: string | null;
  /** A built-in type, or null where the code is of no type that trading knows. */
  readonly strategyType: string | null;
  readonly parameters: unknown;
  readonly code: string;
}

export interface GeneratedStrategyClient {
  /** One of the viewer's; null for any other id. */
  find(viewer: Viewer, id: string): Promise<GeneratedStrategy | null>;
}

const QUERY = /* GraphQL */ `
  query GeneratedStrategy($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on GeneratedStrategy {
        name
        description
        strategyType
        parameters
        code
      }
    }
  }
`;

/** Generated strategies, asked of genai as the viewer. */
export function createGeneratedStrategyClient(peers: Peers): GeneratedStrategyClient {
  return {
    async find(viewer, id) {
      const variables = { representations: [{ __typename: 'GeneratedStrategy', id }] };
      const answer = peers.call<{ _entities: (GeneratedStrategy | null)[] }>(
        'genai',
        { query: QUERY, variables },
        viewer,
      );
      const { _entities: found } = await orUnavailable(answer, 'Generated strategies');
      return found[0] ?? null;
    },
  };
}
