/** Economic series that can be fetched, by the `indicator_type` they are kept under. */
export const FETCHED_SERIES = [
  'REAL_GDP',
  'CPI_MONTHLY',
  'INFLATION',
  'UNEMPLOYMENT',
  'FEDERAL_FUNDS_RATE',
  'TREASURY_YIELD_3_MONTH',
  'TREASURY_YIELD_2_YEAR',
  'TREASURY_YIELD_5_YEAR',
  'TREASURY_YIELD_7_YEAR',
  'TREASURY_YIELD_10_YEAR',
  'TREASURY_YIELD_30_YEAR',
] as const;
export type FetchedSeries = (typeof FETCHED_SERIES)[number];

/** What a source knows of a company; null where it knows nothing. */
export interface SourceCompany {
  readonly symbol: string;
  readonly name: string;
  /** By the Global Industry Classification Standard. */
  readonly sector: string | null;
  readonly industry: string | null;
  /** Sector and industry in the source's own words. */
  readonly industries: readonly string[];
  /** Of the last twelve months, in US dollars. */
  readonly revenue: number | null;
  readonly headquarters: string | null;
  readonly website: string | null;
}

/** What a company published of a period. */
export interface SourcePeriod {
  readonly periodType: 'annual' | 'quarterly';
  /** Its last day, `YYYY-MM-DD`. */
  readonly periodEnd: string;
  readonly currency: string;
  /** The figures that are kept under names of ours. */
  readonly named: Readonly<Record<string, number>>;
  /** All of them, by the source's names. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A value of an economic series; `date` is the first day of its period. */
export interface SourceValue {
  readonly date: string;
  readonly value: number;
}

/** An article, rated for the symbol that was asked for. */
export interface SourceArticle {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  /** -1 to 1; null where it is not rated for the symbol. */
  readonly sentiment: number | null;
  readonly topics: readonly string[];
  readonly publisher: string;
  readonly publishedAt: Date;
}

/** An entry of an answer that is not kept, and why. */
export interface RejectedEntry {
  readonly symbol: string | null;
  readonly date: string | null;
  /** Its number in the answer, from 1. */
  readonly line: number;
  readonly row: unknown;
  readonly reasons: readonly string[];
}

/** An answer: what can be kept of it, and what can't. */
export interface SourceEntries<T> {
  readonly good: readonly T[];
  readonly rejected: readonly RejectedEntry[];
}

/** A series with its unit, which tells also how often there is a value. */
export interface SourceSeries extends SourceEntries<SourceValue> {
  readonly unit: string;
}

/** Articles in the order in which they were published. */
export interface SourceNews extends SourceEntries<SourceArticle> {
  /** Where there may be more: when the last of these was published, to the minute. */
  readonly moreFrom: Date | null;
}

/** From one moment to another, to the minute, both included; up to now where there is no other. */
export interface NewsRange {
  readonly from: Date;
  readonly to: Date | null;
}

/**
 * Where companies, their statements, economic series and news can be fetched. UnknownSymbolError where it does not know the
 * symbol, UnexpectedAnswerError where the answer is none of its kind.
 */
export interface ReferenceSource {
  /** Name that what is fetched gets. */
  readonly name: string;
  company(symbol: string, signal: AbortSignal): Promise<SourceEntries<SourceCompany>>;
  statements(symbol: string, signal: AbortSignal): Promise<SourceEntries<SourcePeriod>>;
  series(series: FetchedSeries, signal: AbortSignal): Promise<SourceSeries>;
  news(symbol: string, range: NewsRange, signal: AbortSignal): Promise<SourceNews>;
}
