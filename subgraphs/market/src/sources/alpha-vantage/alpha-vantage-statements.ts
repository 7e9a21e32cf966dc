import { z } from 'zod';
import { UnknownSymbolError } from '../price-source.js';
import type { RejectedEntry, SourceEntries, SourcePeriod } from '../reference-source.js';
import type { AskAlphaVantage } from './ask-alpha-vantage.js';
import { day, readFigure } from './figures.js';
import { parseAnswer, parseEntries, textOf } from './parse-answer.js';

const STATEMENTS = ['INCOME_STATEMENT', 'BALANCE_SHEET', 'CASH_FLOW'] as const;

/** Figures of the statements that are kept under names of ours. */
const NAMED = {
  revenue: 'totalRevenue',
  gross_profit: 'grossProfit',
  operating_income: 'operatingIncome',
  net_income: 'netIncome',
  total_assets: 'totalAssets',
  total_liabilities: 'totalLiabilities',
  total_equity: 'totalShareholderEquity',
  operating_cash_flow: 'operatingCashflow',
  capital_expenditure: 'capitalExpenditures',
} as const;

const reports = z.object({
  annualReports: z.array(z.unknown()).default([]),
  quarterlyReports: z.array(z.unknown()).default([]),
});

const statement = z.object({ symbol: z.string() }).and(reports);

/** A report of a period: figures are texts, "None" where there is none. */
const report = z
  .object({
    fiscalDateEnding: day,
    reportedCurrency: z.string().regex(/^[A-Z]{3}$/, 'Expected the code of a currency as reportedCurrency.'),
  })
  .catchall(z.string('Expected figures as texts.').nullish())
  .superRefine((entry, context) => {
    for (const [name, value] of figuresIn(entry)) {
      if (Number.isNaN(value)) context.addIssue({ code: 'custom', message: `Expected a number as ${name}.` });
    }
  });

type Report = z.infer<typeof report>;

/** Annual and quarterly figures of a company, of all three statements. */
export async function fetchStatements(
  ask: AskAlphaVantage,
  symbol: string,
  signal: AbortSignal,
): Promise<SourceEntries<SourcePeriod>> {
  const periods = new Map<string, SourcePeriod>();
  const rejected: RejectedEntry[] = [];
  for (const name of STATEMENTS) {
    const answer = await ask({ function: name, symbol }, signal);
    const isNothing = answer === null || Object.keys(answer).length === 0;
    // Who has no income statement has no other either: two calls less
    if (isNothing && name === 'INCOME_STATEMENT') throw new UnknownSymbolError('alpha_vantage', symbol, 'statements');
    if (isNothing) continue;
    const { annualReports, quarterlyReports } = parseAnswer(statement, `a statement (${name})`, answer);
    for (const [periodType, entries] of [
      ['annual', annualReports],
      ['quarterly', quarterlyReports],
    ] as const) {
      const parsed = parseEntries(report, entries, (entry) => ({ symbol, date: textOf(entry, 'fiscalDateEnding') }));
      rejected.push(...parsed.rejected);
      for (const one of parsed.good) {
        const key = `${periodType} ${one.fiscalDateEnding}`;
        const known = periods.get(key);
        if (known && known.currency !== one.reportedCurrency)
          rejected.push(inOtherCurrency(symbol, one, known.currency));
        else periods.set(key, withReport(known, periodType, one));
      }
    }
  }
  return { good: [...periods.values()], rejected };
}

function withReport(
  known: SourcePeriod | undefined,
  periodType: SourcePeriod['periodType'],
  entry: Report,
): SourcePeriod {
  const { fiscalDateEnding: periodEnd, reportedCurrency: currency } = entry;
  const told = Object.fromEntries(figuresIn(entry).filter(([, value]) => value !== null)) as Record<string, number>;
  const figures = { ...known?.figures, ...told };
  const named = Object.fromEntries(
    Object.entries(NAMED).flatMap(([ours, theirs]) => {
      const value = figures[theirs];
      return value === undefined ? [] : [[ours, value]];
    }),
  );
  return { periodType, periodEnd, currency, named, figures };
}

const inOtherCurrency = (symbol: string, row: Report, currency: string): RejectedEntry => ({
  symbol,
  date: row.fiscalDateEnding,
  line: 1,
  row,
  reasons: [`Expected ${currency}, as in another statement of the period, but got ${row.reportedCurrency}.`],
});

const figuresIn = (entry: Report): [string, number | null][] =>
  Object.entries(entry)
    .filter(([name]) => name !== 'fiscalDateEnding' && name !== 'reportedCurrency')
    .map(([name, text]) => [name, readFigure(text)]);
