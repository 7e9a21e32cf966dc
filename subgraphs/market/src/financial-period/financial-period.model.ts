import { defineModel, type UpdatedRecord } from '@quantgraph/shared';
import type { Connection } from 'mongoose';
import { SYMBOL } from '../company/symbols.js';

export const PERIOD_TYPES = ['annual', 'quarterly'] as const;
export type PeriodType = (typeof PERIOD_TYPES)[number];

/** Figures with names of ours. */
export const FIGURES = [
  'revenue',
  'gross_profit',
  'operating_income',
  'net_income',
  'total_assets',
  'total_liabilities',
  'total_equity',
  'operating_cash_flow',
  'capital_expenditure',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** What a source said of a period until it said something else. */
export interface EarlierFigures {
  readonly currency: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly superseded_at: Date;
}

export interface FinancialPeriodRecord extends UpdatedRecord, Record<FigureName, number | null> {
  symbol: string;
  period_type: PeriodType;
  fiscal_year: number;
  /** Last day, `YYYY-MM-DD`; null where the source names only the year. */
  period_end: string | null;
  currency: string;
  /** By the source's names. */
  figures: Record<string, number>;
  source: string;
  earlier: EarlierFigures[];
}

const amount = { type: Number, default: null };

export const createFinancialPeriodModel = (connection: Connection) =>
  defineModel<FinancialPeriodRecord>(connection, 'FinancialPeriod', {
    collection: 'financial_periods',
    fields: {
      symbol: { type: String, required: true, match: SYMBOL },
      period_type: { type: String, required: true, enum: PERIOD_TYPES },
      fiscal_year: { type: Number, required: true },
      period_end: { type: String, default: null, match: /^\d{4}-\d{2}-\d{2}$/ },
      currency: { type: String, required: true },
      ...Object.fromEntries(FIGURES.map((name) => [name, amount])),
      figures: { type: Object, required: true },
      source: { type: String, required: true },
      earlier: { type: [Object], default: [] },
    },
    indexes: [[{ symbol: 1, fiscal_year: -1, period_end: -1, period_type: 1, source: 1 }, { unique: true }]],
  });
