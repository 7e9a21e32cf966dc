import type { Peers, Viewer } from '@quantgraph/shared';
import { barsFromColumns } from '../engine/bars.js';
import type { Bars } from '../engine/types.js';

/** Which days market has prices of a symbol, 'YYYY-MM-DD'; the open* ones are null where it has closes only. */
export interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly openFrom: string | null;
  readonly openTo: string | null;
}

export interface LatestPrice {
  readonly symbol: string;
  readonly date: string;
  readonly price: number;
}

export interface BarRange {
  readonly symbols: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly adjustment: 'SPLIT' | 'TOTAL_RETURN';
  /** A cut of the bars; null for the newest. */
  readonly snapshot: string | null;
}

/** Market's prices, asked as the viewer; every call throws PeerError when market does not answer. */
export interface MarketClient {
  /** Coverage of those symbols that have prices; one that market does not know is not in the map. */
  coverage(symbols: readonly string[], viewer: Viewer | null): Promise<ReadonlyMap<string, Coverage>>;
  /** Latest closes of those symbols that have any, in one call. */
  latestPrices(symbols: readonly string[], viewer: Viewer | null): Promise<LatestPrice[]>;
  /** Daily bars of those symbols that have any in the range, in the order asked. Throws EngineError for bars that are none. */
  bars(range: BarRange, viewer: Viewer | null): Promise<Bars[]>;
  /** Whether market has a cut of its bars with this id. */
  hasSnapshot(id: string, viewer: Viewer | null): Promise<boolean>;
}

const COVERAGE = /* GraphQL */ `
  query Coverage($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Company {
        symbol
        coverage {
          from
          to
          openFrom
          openTo
        }
      }
    }
  }
`;

const LATEST = /* GraphQL */ `
  query LatestPrices($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Company {
        symbol
        latest {
          date
          closePrice
        }
      }
    }
  }
`;

const BARS = /* GraphQL */ `
  query Bars($symbols: [String!]!, $from: Date, $to: Date, $adjustment: Adjustment, $snapshot: ID) {
    marketDataBatch(symbols: $symbols, from: $from, to: $to, adjustment: $adjustment, snapshot: $snapshot) {
      symbol
      columns {
        date
        openPrice
        highPrice
        lowPrice
        closePrice
        volume
      }
    }
  }
`;

const SNAPSHOT = /* GraphQL */ `
  query Snapshot($id: ID!) {
    snapshot(id: $id) {
      id
    }
  }
`;

interface Series {
  readonly symbol: string;
  readonly columns: {
    readonly date: readonly string[];
    readonly openPrice: readonly (number | null)[];
    readonly highPrice: readonly (number | null)[];
    readonly lowPrice: readonly (number | null)[];
    readonly closePrice: readonly number[];
    readonly volume: readonly (number | null)[];
  };
}

type Companies<T> = { readonly _entities: readonly (({ readonly symbol: string } & T) | null)[] };

export function createMarketClient(peers: Peers): MarketClient {
  const companies = <T>(query: string, symbols: readonly string[], viewer: Viewer | null) => {
    const representations = symbols.map((symbol) => ({ __typename: 'Company', symbol }));
    return peers.call<Companies<T>>('market', { query, variables: { representations } }, viewer);
  };
  return {
    async coverage(symbols, viewer) {
      const answer = await companies<{ coverage: Coverage | null }>(COVERAGE, symbols, viewer);
      return new Map(answer._entities.flatMap((found) => (found?.coverage ? [[found.symbol, found.coverage]] : [])));
    },
    async latestPrices(symbols, viewer) {
      const answer = await companies<{ latest: { date: string; closePrice: number } | null }>(LATEST, symbols, viewer);
      return answer._entities.flatMap((found) =>
        found?.latest ? [{ symbol: found.symbol, date: found.latest.date, price: found.latest.closePrice }] : [],
      );
    },
    async hasSnapshot(id, viewer) {
      const operation = { query: SNAPSHOT, variables: { id } };
      const { snapshot } = await peers.call<{ snapshot: { id: string } | null }>('market', operation, viewer);
      return snapshot !== null;
    },
    async bars({ symbols, from, to, adjustment, snapshot }, viewer) {
      const operation = { query: BARS, variables: { symbols, from, to, adjustment, snapshot } };
      const answer = await peers.call<{ marketDataBatch: Series[] }>('market', operation, viewer);
      return answer.marketDataBatch.filter(({ columns }) => columns.date.length > 0).map(toBars);
    },
  };
}

function toBars({ symbol, columns }: Series): Bars {
  const { date, openPrice, highPrice, lowPrice, closePrice, volume } = columns;
  return barsFromColumns(symbol, { date, open: openPrice, high: highPrice, low: lowPrice, close: closePrice, volume });
}
