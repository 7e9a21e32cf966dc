import { defineModel, type StoredRecord } from '@quantgraph/shared';
import type { Connection } from 'mongoose';

export interface CompanyFinancialsRecord extends StoredRecord {
  symbol: string;
  /** Last day of the period, `YYYY-MM-DD`. */
  period_end: string;
  /** Amounts by name, as the source gives them. */
  figures: Record<string, unknown>;
  source: string;
}

export const createCompanyFinancialsModel = (connection: Connection) =>
  defineModel<CompanyFinancialsRecord>(connection, 'CompanyFinancials', {
    collection: 'company_financials',
    fields: {
      symbol: { type: String, required: true },
      period_end: { type: String, required: true, match: /^\d{4}-\d{2}-\d{2}$/ },
      figures: { type: Object, required: true },
      source: { type: String, required: true },
    },
    indexes: [[{ symbol: 1, period_end: -1, source: 1 }, { unique: true }]],
    updates: false,
  });
