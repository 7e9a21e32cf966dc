import type { Ids, Run } from './a-world.js';
import { CONFIG } from './a-world-content.js';

const name = "A friend's";
/** What can be shared, by its kind. */
export const SHARE_KINDS = {
  STRATEGY: 'Strategy',
  BACKTEST: 'Backtest',
  PORTFOLIO: 'Portfolio',
  PROMPT_TEMPLATE: 'PromptTemplate',
  DOCUMENT: 'RAGDocument',
};

/** One of each thing that can be shared. */
async function makeThings(run: Run): Promise<Ids> {
  const { strategy } = await run('createStrategy', { name, strategyType: 'BUY_AND_HOLD' });
  const { backtest } = await run('createBacktest', { name, strategyId: strategy.id, config: CONFIG });
  const { portfolio } = await run('createPortfolio', { name, positions: [] });
  const variables = { type: 'object', properties: {} };
  const { promptTemplate } = await run('createPromptTemplate', { name, template: 'Say something.', variables });
  const { document } = await run('indexDocument', { documentType: 'MARKET_INSIGHT', content: 'Quiet days.' });
  return {
    Strategy: strategy.id,
    Backtest: backtest.id,
    Portfolio: portfolio.id,
    PromptTemplate: promptTemplate.id,
    RAGDocument: document.id,
  };
}

async function shareAll(run: Run, things: Readonly<Ids>, userId: string | undefined): Promise<void> {
  for (const [kind, type] of Object.entries(SHARE_KINDS)) {
    await run('shareWith', { kind, id: things[type], userId, access: 'READ' });
  }
}

/** A user and a friend share one of each kind with each other. */
export async function makeShares(run: Run, asFriend: Run, ids: Readonly<Ids>): Promise<void> {
  await shareAll(run, ids, ids.Friend);
  await shareAll(asFriend, await makeThings(asFriend), ids.User);
}
