import type { CompanyRecord } from './company.model.js';

const MONEY = ['revenue', 'operating_income', 'net_income', 'total_assets', 'total_equity'] as const;

/** Figures of a company in US dollars, and how many people it has; null where the source has none, or none in dollars. */
export type CompanyFigures = Readonly<Record<(typeof MONEY)[number] | 'employees', number | null>> & {
  readonly symbol: string;
};

/** A figure as it is stored; of employees it has no currency. */
export interface StoredFigure {
  readonly value?: number | null;
  readonly currency?: string | null;
  readonly year?: number | null;
}

/** Reads figures from where they are stored. */
export function figuresOf({ symbol, financials }: Pick<CompanyRecord, 'symbol' | 'financials'>): CompanyFigures {
  const stored = financials as Readonly<Record<string, StoredFigure | undefined>>;
  const dollars = (name: string) => (stored[name]?.currency === 'USD' ? (stored[name].value ?? null) : null);
  const [revenue, operatingIncome, netIncome, totalAssets, totalEquity] = MONEY.map(dollars);
  return {
    symbol,
    revenue: revenue ?? null,
    operating_income: operatingIncome ?? null,
    net_income: netIncome ?? null,
    total_assets: totalAssets ?? null,
    total_equity: totalEquity ?? null,
    employees: stored.employees?.value ?? null,
  };
}
