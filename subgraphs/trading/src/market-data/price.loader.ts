import { byKey, ErrorCode, type Viewer } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import { isUnavailable } from '../peer-calls/or-unavailable.js';
import type { LatestPrice, MarketClient } from './market.client.js';

export type { LatestPrice } from './market.client.js';

/** Latest prices by symbol: one call to market for all that a request asks in a tick. Fails with UNAVAILABLE while market is down. */
export const createPriceLoader = (market: MarketClient, viewer: Viewer | null) =>
  byKey<string, LatestPrice>(
    async (symbols) => {
      try {
        return await market.latestPrices(symbols, viewer);
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        throw new GraphQLError("Latest prices can't be had at the moment.", {
          extensions: { code: ErrorCode.Unavailable },
        });
      }
    },
    ({ symbol }) => symbol,
  );
