import { byKey, ErrorCode, type Viewer } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import { isUnavailable } from '../../peer-calls/or-unavailable.js';
import type { PortfolioMarketClient, PricedSymbol, SecurityFacts } from './portfolio-market.client.js';

/** Closes of a symbol from a day on. */
export interface ClosesWanted {
  readonly symbol: string;
  /** 'YYYY-MM-DD'. */
  readonly from: string;
}

/** Facts by symbol: one call to market for all that a request asks in a tick. Fails with UNAVAILABLE while market is down. */
export const createSecurityFactsLoader = (market: PortfolioMarketClient, viewer: Viewer | null) =>
  byKey<string, SecurityFacts>(
    (symbols) => orUnavailable(market.facts(symbols, viewer), 'What is known of the symbols'),
    ({ symbol }) => symbol,
  );

/**
 * Closes by symbol and first day: one call to market for all that a request asks in a tick, from the earliest of the days on, so an
 * answer may begin before the day asked. Fails with UNAVAILABLE while market is down.
 */
export function createClosesLoader(market: PortfolioMarketClient, viewer: Viewer | null) {
  const loader = byKey<string, PricedSymbol & { readonly key: string }>(
    async (keys) => {
      const wanted = keys.map((key) => ({ key, symbol: key.slice(11), from: key.slice(0, 10) }));
      const from = wanted.map((one) => one.from).sort()[0] as string;
      const symbols = [...new Set(wanted.map(({ symbol }) => symbol))];
      const found = await orUnavailable(market.closes(symbols, from, viewer), 'Prices');
      const bySymbol = new Map(found.map((series) => [series.symbol, series]));
      return wanted.flatMap(({ key, symbol }) => {
        const series = bySymbol.get(symbol);
        return series ? [{ ...series, key }] : [];
      });
    },
    ({ key }) => key,
  );
  return { load: ({ symbol, from }: ClosesWanted) => loader.load(`${from} ${symbol}`) };
}

/** Whether a loader failed because market does not answer. */
export const isUnavailableError = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === ErrorCode.Unavailable;

async function orUnavailable<T>(answer: Promise<T>, what: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new GraphQLError(`${what} can't be had at the moment.`, { extensions: { code: ErrorCode.Unavailable } });
  }
}
