import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { SYMBOL } from './symbols.js';

export const INSTRUMENT_TYPES = ['equity', 'index'] as const;

/** A stored company; `financials` and `profile` as parse-figure.ts of the sample describes them. */
export interface CompanyRecord extends UpdatedRecord {
  symbol: string;
  name: string;
  instrument_type: (typeof INSTRUMENT_TYPES)[number];
  sector: string | null;
  industry: string | null;
  industries: string[];
  financials: Record<string, unknown>;
  profile: Record<string, unknown>;
  data_source: string;
  note: string | null;
}

export const createCompanyModel = (connection: Connection) =>
  defineModel<CompanyRecord>(connection, 'Company', {
    collection: 'companies',
    fields: {
      symbol: { type: String, required: true, match: SYMBOL },
      name: { type: String, required: true, maxlength: 200 },
      instrument_type: { type: String, required: true, enum: INSTRUMENT_TYPES },
      sector: { type: String, default: null },
      industry: { type: String, default: null },
      industries: { type: [String], default: [] },
      financials: { type: Object, default: {} },
      profile: { type: Object, default: {} },
      data_source: { type: String, required: true },
      note: { type: String, default: null },
    },
    indexes: [
      [{ symbol: 1 }, { unique: true }],
      [{ sector: 1, symbol: 1 }],
      [{ industry: 1, symbol: 1 }],
      [{ name: 1, _id: 1 }],
    ],
  });
