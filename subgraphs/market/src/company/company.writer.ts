import { isDeepStrictEqual } from 'node:util';
import type { Model } from 'mongoose';
import type { SourceCompany } from '../sources/reference-source.js';
import type { Change } from '../store/ingestion-steps.js';
import type { CompanyRecord } from './company.model.js';
import type { StoredFigure } from './company-figures.js';

/** Figures of one fiscal year, by the names in `financials`. */
export interface YearFigures {
  readonly year: number;
  readonly currency: string;
  readonly figures: Readonly<Record<string, number>>;
}

export interface CompanyWriter {
  isKnown(symbol: string): Promise<boolean>;
  /** Keeps what a source tells. What it tells nothing of stays, and so does a classification, which is that of all peers. */
  keep(facts: SourceCompany, source: string): Promise<Change>;
  /** Keeps the figures of a fiscal year, but none older than what is known. */
  keepFigures(symbol: string, year: YearFigures): Promise<void>;
}

export const createCompanyWriter = (model: Model<CompanyRecord>): CompanyWriter => ({
  isKnown: async (symbol) => (await model.exists({ symbol })) !== null,
  async keep(facts, source) {
    const known = await model.findOne({ symbol: facts.symbol }).lean<CompanyRecord>();
    const told = merged(facts, source, known);
    if (!known) {
      await model.create({ symbol: facts.symbol, instrument_type: 'equity', ...told });
      return 'added';
    }
    const changed = Object.entries(told).filter(
      ([field, value]) => !isDeepStrictEqual(known[field as keyof CompanyRecord], value),
    );
    if (changed.length === 0) return 'unchanged';
    await model.updateOne({ _id: known._id }, { $set: Object.fromEntries(changed) });
    return 'corrected';
  },
  async keepFigures(symbol, { year, currency, figures }) {
    const known = await model.findOne({ symbol }).lean<CompanyRecord>();
    if (!known) return;
    const newer = Object.entries(figures).filter(([name]) => (figureIn(known, name)?.year ?? 0) <= year);
    const told = Object.fromEntries(newer.map(([name, value]) => [name, { value, currency, year, text: null }]));
    const financials = { ...known.financials, ...told };
    if (!isDeepStrictEqual(financials, known.financials)) {
      await model.updateOne({ _id: known._id }, { $set: { financials } });
    }
  },
});

const figureIn = (company: CompanyRecord | null, name: string): StoredFigure | undefined =>
  company?.financials[name] as StoredFigure | undefined;

function merged(facts: SourceCompany, source: string, known: CompanyRecord | null) {
  const { name, sector, industry, industries, revenue, headquarters, website } = facts;
  const profile = known?.profile ?? { headquarters: null, website: null, founded_year: null };
  // The last twelve months are not comparable between companies as fiscal years are
  const isBest = revenue !== null && typeof figureIn(known, 'revenue')?.year !== 'number';
  const lastTwelveMonths = { value: revenue, currency: 'USD', year: null, text: null };
  return {
    name,
    sector: known?.sector ?? sector,
    industry: known?.industry ?? industry,
    industries: [...new Set([...(known?.industries ?? []), ...industries])],
    financials: { ...known?.financials, ...(isBest && { revenue: lastTwelveMonths }) },
    profile: { ...profile, ...(headquarters && { headquarters }), ...(website && { website }) },
    data_source: source,
  };
}
