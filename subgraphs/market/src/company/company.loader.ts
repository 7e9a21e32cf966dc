import { byKey, type Loader } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { CompanyRecord } from './company.model.js';

/** Companies by symbol, in capitals; anyone may read them. One per request. */
export const createCompanyLoader = (model: Model<CompanyRecord>): Loader<string, CompanyRecord | null> =>
  byKey<string, CompanyRecord>(
    (symbols) => model.find({ symbol: { $in: symbols } }).lean<CompanyRecord[]>(),
    (company) => company.symbol,
  );

export type CompanyLoader = ReturnType<typeof createCompanyLoader>;
