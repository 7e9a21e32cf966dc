import type { Peers, Viewer } from '@quantgraph/shared';
import type { Closes } from '../figures/value-history.js';
import type { Split } from '../ledger/types.js';

/** What market knows of a symbol beside its prices. */
export interface SecurityFacts {
  readonly symbol: string;
  readonly sector: string | null;
  readonly splits: readonly Split[];
  readonly hasPrices: boolean;
}

export interface PricedSymbol extends Closes {
  readonly symbol: string;
}

/** Market's answers to a portfolio's questions, asked as the viewer; every call throws PeerError when market does not answer. */
export interface PortfolioMarketClient {
  /** Facts of those symbols that market knows, in one call. */
  facts(symbols: readonly string[], viewer: Viewer | null): Promise<SecurityFacts[]>;
  /** Split-adjusted closes from a day on of those symbols that have any, in one call for every 500 symbols. */
  closes(symbols: readonly string[], from: string, viewer: Viewer | null): Promise<PricedSymbol[]>;
}

/** The most symbols that market answers at once. */
const MOST_SYMBOLS = 500;

const FACTS = /* GraphQL */ `
  query SecurityFacts($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Company {
        symbol
        sector
        splits {
          date
          ratio
        }
        coverage {
          from
        }
      }
    }
  }
`;

const CLOSES = /* GraphQL */ `
  query Closes($symbols: [String!]!, $from: Date) {
    marketDataBatch(symbols: $symbols, from: $from, adjustment: SPLIT) {
      symbol
      columns {
        date
        closePrice
      }
    }
  }
`;

interface Company {
  readonly symbol: string;
  readonly sector: string | null;
  readonly splits: readonly Split[];
  readonly coverage: object | null;
}

interface Series {
  readonly symbol: string;
  readonly columns: { readonly date: readonly string[]; readonly closePrice: readonly number[] };
}

export function createPortfolioMarketClient(peers: Peers): PortfolioMarketClient {
  async function closesOf(symbols: readonly string[], from: string, viewer: Viewer | null): Promise<PricedSymbol[]> {
    const operation = { query: CLOSES, variables: { symbols, from } };
    const { marketDataBatch } = await peers.call<{ marketDataBatch: Series[] }>('market', operation, viewer);
    return marketDataBatch.map(({ symbol, columns }) => ({ symbol, dates: columns.date, closes: columns.closePrice }));
  }
  return {
    async facts(symbols, viewer) {
      const representations = symbols.map((symbol) => ({ __typename: 'Company', symbol }));
      const operation = { query: FACTS, variables: { representations } };
      const answer = await peers.call<{ _entities: (Company | null)[] }>('market', operation, viewer);
      return answer._entities.flatMap((found) =>
        found
          ? [{ symbol: found.symbol, sector: found.sector, splits: found.splits, hasPrices: found.coverage !== null }]
          : [],
      );
    },
    async closes(symbols, from, viewer) {
      const parts: string[][] = [];
      for (let i = 0; i < symbols.length; i += MOST_SYMBOLS) parts.push(symbols.slice(i, i + MOST_SYMBOLS));
      return (await Promise.all(parts.map((part) => closesOf(part, from, viewer)))).flat();
    },
  };
}
