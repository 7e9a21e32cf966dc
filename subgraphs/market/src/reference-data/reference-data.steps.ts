import type { CompanyWriter } from '../company/company.writer.js';
import type { FinancialPeriodWriter, PublishedPeriod } from '../financial-period/financial-period.writer.js';
import type { NewsWriter } from '../news/news.writer.js';
import type { FetchedSeries, ReferenceSource, RejectedEntry } from '../sources/reference-source.js';
import { keepCoverage, missingRanges } from '../store/coverage-requests.js';
import { dateOfDay, dayOfDate } from '../store/dates.js';
import type { DuckDb } from '../store/duck-db.js';
import { importEconomicValues } from '../store/import-economic-values.js';
import type { ChangeCounts } from '../store/ingestion-steps.js';
import type { InTurn } from '../store/turns.js';

/** The slices that a source fills. */
export interface ReferenceWriters {
  readonly companies: CompanyWriter;
  readonly periods: FinancialPeriodWriter;
  readonly news: NewsWriter;
}

/** What the steps of a job write to. */
export interface ReferenceStores extends ReferenceWriters {
  readonly db: DuckDb;
  /** What changes the time series waits for its turn. */
  readonly inTurn: InTurn;
}

/** What came of a step, or of a part of one. */
export interface StepOutcome {
  readonly counts: ChangeCounts;
  readonly rejected: readonly RejectedEntry[];
}

const NONE: ChangeCounts = { added: 0, corrected: 0, unchanged: 0 };

export const nothingBut = (...rejected: RejectedEntry[]): StepOutcome => ({ counts: NONE, rejected });

export async function bringCompany(
  stores: ReferenceStores,
  source: ReferenceSource,
  symbol: string,
  signal: AbortSignal,
): Promise<StepOutcome> {
  const { good, rejected } = await source.company(symbol, signal);
  const counts = { ...NONE };
  for (const company of good) counts[await stores.companies.keep(company, source.name)] += 1;
  return { counts, rejected };
}

/** Statements are found by their company, so those of an unknown one are not asked for. */
export async function bringFinancials(
  { companies, periods }: ReferenceStores,
  source: ReferenceSource,
  symbol: string,
  signal: AbortSignal,
): Promise<StepOutcome> {
  if (!(await companies.isKnown(symbol))) {
    const reasons = [`Expected a known company, but there is no ${symbol}: fetch COMPANY before FINANCIALS.`];
    return nothingBut({ symbol, date: null, line: 1, row: {}, reasons });
  }
  const { good, rejected } = await source.statements(symbol, signal);
  const counts = await periods.keep(symbol, source.name, good);
  const newest = newestYear(good);
  if (newest) await companies.keepFigures(symbol, newest);
  return { counts, rejected };
}

/** The figures of the newest fiscal year that `financials` of a company has as well. */
function newestYear(periods: readonly PublishedPeriod[]) {
  const [newest] = periods
    .filter(({ periodType }) => periodType === 'annual')
    .sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1));
  if (!newest) return null;
  const { currency, named, periodEnd } = newest;
  const names = ['revenue', 'operating_income', 'net_income', 'total_assets', 'total_equity'];
  const figures = Object.fromEntries(Object.entries(named).filter(([name]) => names.includes(name)));
  return { year: Number(periodEnd.slice(0, 4)), currency, figures };
}

export async function bringSeries(
  { db, inTurn }: ReferenceStores,
  source: ReferenceSource,
  series: FetchedSeries,
  signal: AbortSignal,
): Promise<StepOutcome> {
  const { good, rejected, unit } = await source.series(series, signal);
  const kept = { indicatorType: series, unit, source: source.name, values: good };
  return { counts: await inTurn(() => importEconomicValues(db, kept)), rejected };
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const startOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
const dateOf = (at: Date): string => at.toISOString().slice(0, 10);
const dayAfter = (date: string): string => dateOfDay(dayOfDate(date) + 1);
const dayBefore = (date: string): string => dateOfDay(dayOfDate(date) - 1);

export interface NewsDays {
  readonly symbol: string;
  readonly from: string;
  /** The last day, which may not be over yet. */
  readonly today: string;
}

/**
 * News of the days that were not answered in full yet, page after page; `onPage` keeps what came of one. Pages come oldest
 * first, so that what is kept of a day that was begun is its first part: it goes on with the newest kept article.
 */
export async function bringNews(
  { db, news }: ReferenceStores,
  source: ReferenceSource,
  { symbol, from, today }: NewsDays,
  signal: AbortSignal,
  onPage: (page: string, outcome: StepOutcome) => Promise<void>,
): Promise<void> {
  const covered = `${source.name} news`;
  for (const gap of await missingRanges(db, symbol, covered, { from, to: today })) {
    const to = gap.to < today ? new Date(startOf(gap.to).getTime() + DAY_MS - MINUTE_MS) : null;
    let begun = gap.from;
    let next: Date | null = (await news.newestOn(symbol, begun)) ?? startOf(begun);
    while (next !== null && (to === null || next <= to)) {
      signal.throwIfAborted();
      const page = await source.news(symbol, { from: next, to }, signal);
      const added = await news.keep(symbol, page.good);
      const counts = { added, corrected: 0, unchanged: page.good.length - added };
      await onPage(next.toISOString(), { counts, rejected: page.rejected });
      next = page.moreFrom;
      // Today goes on, and the day that the next page begins in may
      const open: string = next ? dateOf(next) : to ? dayAfter(gap.to) : today;
      if (open > begun) await keepCoverage(db, symbol, covered, [{ from: begun, to: dayBefore(open) }]);
      begun = open;
    }
  }
}
