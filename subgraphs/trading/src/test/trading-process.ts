import { silentLogger } from '@quantgraph/shared/test-kit';
import { createTradingSubgraph } from '../create-trading-subgraph.js';
import { FakePeers } from './fake-peers.js';
import { readProcessOptions } from './trading-process.config.js';

const { mongoUri, dbPrefix, stall } = readProcessOptions();

/** A trading process for tests that end it; with `stall`, a run never gets past loading its bars, and says that it is there. */
const peers = new FakePeers();
if (stall) {
  peers.beforeBars = () => {
    process.send?.('loading');
    return new Promise(() => {});
  };
}
await createTradingSubgraph({ mongoUri, dbPrefix, peers, logger: silentLogger, jobLeaseMs: 1_000 });
process.send?.('ready');
