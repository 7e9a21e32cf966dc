import type { Peers, Viewer } from '@quantgraph/shared';
import { orUnavailable } from '../peer-calls/or-unavailable.js';

/** A model's predictions for one symbol, oldest first, each known at its day's close. */
export interface PredictionSeries {
  readonly symbol: string;
  readonly dates: readonly string[];
  readonly values: readonly (number | null)[];
}

export interface PredictionRange {
  readonly symbols: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface MlModelClient {
  /** Whether the viewer has this model. */
  exists(viewer: Viewer, id: string): Promise<boolean>;
  /** The model's predictions; null where the viewer has no such model. Throws PeerError. */
  predictions(viewer: Viewer, id: string, range: PredictionRange): Promise<readonly PredictionSeries[] | null>;
}

const MODEL = /* GraphQL */ `
  query Model($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on MLModel {
        id
      }
    }
  }
`;

const PREDICTIONS = /* GraphQL */ `
  query Predictions($representations: [_Any!]!, $symbols: [String!]!, $from: Date!, $to: Date!) {
    _entities(representations: $representations) {
      ... on MLModel {
        predictionSeries(symbols: $symbols, from: $from, to: $to) {
          symbol
          dates
          values
        }
      }
    }
  }
`;

/** Models and their predictions, asked of ml as the viewer. */
export function createMlModelClient(peers: Peers): MlModelClient {
  const representations = (id: string) => [{ __typename: 'MLModel', id }];
  return {
    async exists(viewer, id) {
      const operation = { query: MODEL, variables: { representations: representations(id) } };
      const answer = peers.call<{ _entities: (object | null)[] }>('ml', operation, viewer);
      const { _entities: found } = await orUnavailable(answer, 'Models');
      return found[0] != null;
    },
    async predictions(viewer, id, range) {
      const operation = { query: PREDICTIONS, variables: { representations: representations(id), ...range } };
      const answer = await peers.call<{ _entities: ({ predictionSeries: PredictionSeries[] } | null)[] }>(
        'ml',
        operation,
        viewer,
      );
      return answer._entities[0]?.predictionSeries ?? null;
    },
  };
}
