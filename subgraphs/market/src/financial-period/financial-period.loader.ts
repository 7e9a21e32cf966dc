import { groupedByKey, type Loader } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { FinancialPeriodRecord } from './financial-period.model.js';

/** Published periods by symbol, newest first; anyone may read them. One per request. */
export const createFinancialHistoryLoader = (
  model: Model<FinancialPeriodRecord>,
): Loader<string, FinancialPeriodRecord[]> =>
  groupedByKey<string, FinancialPeriodRecord>(
    (symbols) =>
      model
        .find({ symbol: { $in: symbols } }, { earlier: 0 })
        .sort({ symbol: 1, fiscal_year: -1, period_end: -1, period_type: 1, source: 1 })
        .lean<FinancialPeriodRecord[]>(),
    ({ symbol }) => symbol,
  );
