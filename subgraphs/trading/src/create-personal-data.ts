import { createPersonalData, type JobQueue, type PersonalData } from '@quantgraph/shared';
import type { Models } from './create-models.js';

/** What trading keeps of a user. Work under way is ended first: it would store results of what is gone. */
export const createTradingPersonalData = (models: Models, queue: JobQueue): PersonalData =>
  createPersonalData({
    personal: [
      { model: models.strategy },
      { model: models.strategyVersion },
      { model: models.backtest },
      { model: models.backtestExecution },
      { model: models.backtestResult },
      { model: models.optimizationStudy },
      { model: models.optimizationTrial },
      { model: models.portfolio },
      { model: models.portfolioRecording },
      // What is shared by the user, and with the user.
      { model: models.share, rowsOf: (id) => ({ $or: [{ owner_id: id }, { user_id: id }] }) },
      { model: models.job, secrets: ['error', 'lease'] },
    ],
    shared: [{ model: models.strategyTemplate }],
    endWork: (userId) => queue.endAllOf(userId),
  });
