import { createPersonalData, type PersonalData } from '@quantgraph/shared';
import type { MarketStores } from './context.js';

/** What market keeps of a user: nothing. The time series are no user's either. */
export const createMarketPersonalData = (models: MarketStores['models']): PersonalData =>
  createPersonalData({
    personal: [],
    shared: [
      { model: models.company },
      { model: models.companyFinancials },
      { model: models.news },
      { model: models.snapshot },
    ],
  });
