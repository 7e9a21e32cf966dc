import { groupedByKey, type Loader } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { CompanyFinancialsRecord } from './company-financials.model.js';

/** Published periods by symbol, newest first; anyone may read them. One per request. */
export const createFinancialHistoryLoader = (
  model: Model<CompanyFinancialsRecord>,
): Loader<string, CompanyFinancialsRecord[]> =>
  groupedByKey<string, CompanyFinancialsRecord>(
    (symbols) =>
      model
        .find({ symbol: { $in: symbols } })
        .sort({ symbol: 1, period_end: -1, source: 1 })
        .lean<CompanyFinancialsRecord[]>(),
    (period) => period.symbol,
  );
