import { createPersonalData, type JobQueue, type PersonalData } from '@quantgraph/shared';
import type { MarketStores } from './context.js';

/** What market keeps of a user: jobs. What they brought in is no user's, and a job is only named by it. */
export const createMarketPersonalData = (models: MarketStores['models'], queue: JobQueue): PersonalData =>
  createPersonalData({
    personal: [{ model: models.job, secrets: ['error', 'lease'] }],
    shared: [
      { model: models.company },
      { model: models.financialPeriod },
      { model: models.news },
      { model: models.snapshot },
    ],
    endWork: (userId) => queue.endAllOf(userId),
  });
