import type { MoneyFigure } from './parse-figure.js';

/** A company of the sample, as far as its figures go. */
export interface SampleFigures {
  readonly symbol: string;
  readonly financials: Readonly<Record<string, Partial<MoneyFigure>>>;
  readonly data_source: string;
}

/** The fiscal years that a company's figures name, each with what they say of it. The source does not say when they end. */
export function periodsOf({ symbol, financials, data_source: source }: SampleFigures) {
  const amounts = Object.entries(financials).flatMap(([name, { value, year, currency }]) =>
    currency && typeof value === 'number' && typeof year === 'number' ? [{ name, value, year, currency }] : [],
  );
  const years = [...new Set(amounts.map(({ year, currency }) => `${year} ${currency}`))].sort();
  return years.map((key) => {
    const [year, currency = ''] = key.split(' ');
    const told = amounts.filter((amount) => `${amount.year} ${amount.currency}` === key);
    const figures = Object.fromEntries(told.map(({ name, value }) => [name, value]));
    return { symbol, source, period_type: 'annual', fiscal_year: Number(year), currency, figures, ...figures };
  });
}
