// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompanyRecord } from '../company/company.model.js';
import type { EconomicIndicatorRow, EconomicTypeRow } from '../store/economic-rows.js';
import type { NewsRecord } from '../news/news.model.js';
import type { SnapshotRecord } from '../snapshot/snapshot.model.js';
import type { Connection, JobRecord } from '@quantgraph/shared';
import type { FoundCompany } from '../company/company.service.js';
import type { FinancialPeriodRecord } from '../financial-period/financial-period.model.js';
import type { MarketDataRow } from '../market-data/bar-rows.js';
import type { AskedBars } from '../market-data/market-data.service.js';
import type { Bars } from '../store/bars.js';
import type { IntradayRow } from '../intraday/intraday-rows.js';
import type { AskedMinuteBars } from '../intraday/intraday.service.js';
import type { IntradayIndicator } from '../intraday-indicator/intraday-indicator.service.js';
import type { MinuteBars } from '../store/minute-bars.js';
import type { Coverage, SplitRow, DataSourceRow } from '../store/symbol-facts.js';
import type { AskedIndicator } from '../technical-indicator/technical-indicator.service.js';
import type { TechnicalIndicatorRow } from '../technical-indicator/indicator-points.js';
import type { MadeBackup } from '../backup/backup.service.js';
import type { AskedEconomicSeries, JoinedSeries } from '../economic-series/economic-series.service.js';
import type { EconomicColumns, AsOfColumns } from '../store/economic-series.js';
import type { FoundNews } from '../news/news-search.js';
import type { DatedSentiment } from '../news-sentiment/news-sentiment.service.js';
import type { AskedStatistics } from '../rolling-statistics/rolling-statistics.service.js';
import type { RollingColumns } from '../store/rolling-statistics.js';
import type { AskedSeasonality } from '../seasonality/seasonality.service.js';
import type { SectorRow } from '../store/sector-rows.js';
import type { WrittenExport } from '../market-export/export-files.js';
import type { ExportChunk } from '../market-export/market-export.service.js';
import type { ImportCounts } from '../store/import-bars.js';
import type { RejectedBar } from '../store/rejected-rows.js';
import type { ScreenedSymbol } from '../screen/screen.service.js';
import type { MarketContext } from '../context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, as ISO 8601: `2023-12-31T16:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day, as `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /**
   * Any JSON value, where the shape is open by nature: at most 256 KiB as text and 20 levels deep, without numbers that are not finite.
   * Keys may neither begin with `$` nor be `__proto__`, `constructor` or `prototype`.
   */
  JSON: { input: unknown; output: unknown; }
  /** A whole number that a double holds exactly: at most 2^53 - 1 in size. */
  SafeInt: { input: number; output: number; }
};

/** Who may be given an answer again. */
export type CacheControlScope =
  /** Everyone. */
  | 'PUBLIC'
  /** Only the one who was given it first. */
  | 'PRIVATE';

/** Where a page of a connection stands among its neighbours. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first node; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last node; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something in a mutation's input that the caller can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** Machine-readable kind of the error. */
  code: UserErrorCode;
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** Path to the offending input field, from `input` on; null when no single field is at fault. */
  field?: Maybe<Array<Scalars['String']['output']>>;
};

/** Kinds of errors that the caller can mend. */
export type UserErrorCode =
  /** A value does not have the form or lie in the range that is asked for. */
  | 'INVALID_INPUT'
  /** No such thing, or not one of yours. */
  | 'NOT_FOUND'
  /** Another already has that name, or the thing has changed meanwhile. */
  | 'CONFLICT'
  /** The thing is not in a state that allows it. */
  | 'INVALID_STATE'
  /** The thing is shared with you for reading only, or this is its owner's alone to do. */
  | 'FORBIDDEN'
  /** The credentials do not match, or are no longer valid. */
  | 'INVALID_CREDENTIALS'
  /** The credentials match, but the account's e-mail address is to be confirmed first. */
  | 'EMAIL_NOT_VERIFIED'
  /** A code of the second factor is needed, too. */
  | 'SECOND_FACTOR_REQUIRED'
  /** Too many failed attempts: the message says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** A service that this needs does not answer at the moment; trying again later may help. */
  | 'UNAVAILABLE';

/** Orders of connections over named things; ids break ties. */
export type ListOrder =
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

export type Query = {
  __typename?: 'Query';
  /** What this subgraph keeps of the signed-in user, page by page, without secrets. */
  personalData: PersonalDataPage;
  /** The company with this symbol, in any case; null where there is none. */
  company?: Maybe<Company>;
  /**
   * Companies and indexes that a text of 1 to 100 characters may mean, best first: its symbol, then what starts with it, then what does but
   * for typing errors, one for each four characters typed.
   */
  searchCompanies: Array<CompanyMatch>;
  /** Companies and indexes, in ascending order. */
  companies: CompanyConnection;
  /** Correlation of 2 to 50 known symbols in a range, both ends included. NOT_FOUND where one is unknown. */
  correlation: CorrelationMatrix;
  /**
   * Values of economic series in a range, both ends included, by series and then by date: of all series unless some are
   * named. More than 20000 values are refused rather than cut.
   */
  economicIndicators: Array<EconomicIndicator>;
  /** Every economic series that there is, by name. */
  economicIndicatorTypes: Array<EconomicIndicatorType>;
  /** An economic series in a range, both ends included. NOT_FOUND for an unknown one; more than 20000 values are refused rather than cut. */
  economicSeries: EconomicSeries;
  /** All indicators that there are. */
  indicatorTypes: Array<IndicatorTypeInfo>;
  /** Your jobs that bring market data in or export it, the newest 100, newest first; none for who may not. */
  ingestionJobs: Array<IngestionJob>;
  /**
   * A symbol's bars within days in a range of moments, both ends included: at most the newest `limit` (1 to 10000). NOT_FOUND for an
   * unknown symbol; empty where no minutes were brought in.
   */
  intradayData: IntradaySeries;
  /** A symbol's bars in a range, both ends included: at most the newest `limit` (1 to 10000). Those of a snapshot, where one is named. NOT_FOUND for an unknown symbol or snapshot. */
  marketData: MarketDataSeries;
  /** All daily bars of up to 500 symbols in a range: one series a known symbol, in the order asked. Unknown symbols are left out. Bars of a snapshot, where one is named. */
  marketDataBatch: Array<MarketDataSeries>;
  /** Where the data comes from, and under which licence. */
  dataSources: Array<DataSource>;
  /** A piece of the archive of an export that has completed, of the viewer's or for administrators; null for any other. */
  marketDataExportChunk?: Maybe<MarketDataExportChunk>;
  /** News of 1 to 50 known symbols in a range, both ends included, by symbol and day. More than 10000 such days are refused rather than cut. */
  newsSentiment: Array<NewsSentiment>;
  /** News that hold any of 1 to 10 words in title or content, best matches first, of the newest 1000. The filter narrows them further. */
  searchNews: Array<NewsMatch>;
  /** News, newest first. */
  news: NewsDataConnection;
  /** Rolling statistics of 1 to 20 known symbols in a range, both ends included, in the order asked. NOT_FOUND where one is unknown. */
  rollingStatistics: Array<RollingStatistics>;
  /** Symbols that pass a set of conditions on their prices. */
  screen: Array<ScreenRow>;
  /** Seasons of 1 to 50 known symbols in a range, both ends included, in the order asked. NOT_FOUND where one is unknown. */
  seasonality: Array<Seasonality>;
  /** Every sector, by name, measured over its companies. */
  sectors: Array<SectorAggregate>;
  /** The cut with this id; null where there is none. */
  snapshot?: Maybe<MarketSnapshot>;
  /** Cuts, the newest first: of one name where one is given. */
  snapshots: MarketSnapshotConnection;
};


export type QueryPersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyArgs = {
  symbol: Scalars['String']['input'];
};


export type QuerySearchCompaniesArgs = {
  text: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryCompaniesArgs = {
  filter?: InputMaybe<CompanyFilter>;
  orderBy?: CompanyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrelationArgs = {
  symbols: Array<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEconomicIndicatorsArgs = {
  indicatorTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEconomicSeriesArgs = {
  indicatorType: Scalars['String']['input'];
  transform?: EconomicTransform;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryIntradayDataArgs = {
  symbol: Scalars['String']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  interval?: InputMaybe<IntradayInterval>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMarketDataArgs = {
  symbol: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  interval?: InputMaybe<Interval>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  adjustment?: InputMaybe<Adjustment>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
  snapshot?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMarketDataBatchArgs = {
  symbols: Array<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  adjustment?: InputMaybe<Adjustment>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
  snapshot?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMarketDataExportChunkArgs = {
  id: Scalars['ID']['input'];
  index: Scalars['Int']['input'];
};


export type QueryNewsSentimentArgs = {
  symbols: Array<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySearchNewsArgs = {
  text: Scalars['String']['input'];
  filter?: InputMaybe<NewsFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNewsArgs = {
  filter?: InputMaybe<NewsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRollingStatisticsArgs = {
  symbols: Array<Scalars['String']['input']>;
  benchmark?: Scalars['String']['input'];
  window?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryScreenArgs = {
  input: ScreenInput;
};


export type QuerySeasonalityArgs = {
  symbols: Array<Scalars['String']['input']>;
  by?: Season;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySectorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  window?: Scalars['Int']['input'];
};


export type QuerySnapshotArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySnapshotsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Erases what this subgraph keeps of the signed-in user. May be repeated. */
  erasePersonalData: ErasePersonalDataPayload;
  /**
   * Copies all time series as they are now, while reads and writes go on, for those who bring data in. CONFLICT where there is a
   * backup of that name.
   */
  backupMarketData: BackupMarketDataPayload;
  /**
   * Begins to bring the rows of a file in, with columns symbol, date, open, high, low, close and volume, adjusted for splits:
   * date and close must be there, and symbol unless given. In place of the date, rows of minutes have a timestamp: the start of the
   * minute, in New York time unless it has an offset, as "2024-01-02T14:30:00Z" has. For administrators.
   */
  importMarketData: ImportMarketDataPayload;
  /**
   * Begins to fetch daily prices from a source. Days that it has answered before are not asked for again. UNAVAILABLE where
   * the source needs a key and there is none. For administrators.
   */
  ingestMarketData: IngestMarketDataPayload;
  /**
   * Ends a job of yours before it is done: one that waits never runs, and what a running one has brought in, always whole symbols,
   * stays, so that it can be begun anew. To cancel it twice is no error. INVALID_STATE where it has completed or failed.
   */
  cancelIngestionJob: CancelIngestionJobPayload;
  /**
   * Begins to write daily bars as they are into files, all of one moment: at most 2,000,000 of them. INVALID_STATE while three exports
   * of the viewer's are under way. The newest ten are kept, for as long as their jobs are.
   */
  exportMarketData: ExportMarketDataPayload;
  /**
   * Begins to fetch companies, their statements, economic series and news from alphavantage.co. What was there with other
   * values is kept as an older version, but for companies; an article is one by its address and symbol. What was not asked
   * for longest comes first, so that a source which answers only so much a day is asked for all of it in turn. UNAVAILABLE
   * where there is no key. For administrators.
   */
  ingestReferenceData: IngestReferenceDataPayload;
  /**
   * Cuts daily bars as they are now, for those who bring data in. It supersedes an older cut of the same name, which stays
   * readable. INVALID_INPUT where there are no such bars.
   */
  createSnapshot: CreateSnapshotPayload;
};


export type MutationBackupMarketDataArgs = {
  input: BackupMarketDataInput;
};


export type MutationImportMarketDataArgs = {
  input: ImportMarketDataInput;
};


export type MutationIngestMarketDataArgs = {
  input: IngestMarketDataInput;
};


export type MutationCancelIngestionJobArgs = {
  input: CancelIngestionJobInput;
};


export type MutationExportMarketDataArgs = {
  input: ExportMarketDataInput;
};


export type MutationIngestReferenceDataArgs = {
  input: IngestReferenceDataInput;
};


export type MutationCreateSnapshotArgs = {
  input: CreateSnapshotInput;
};

export type PersonalDataPage = {
  __typename?: 'PersonalDataPage';
  rows: Array<PersonalDataRow>;
  /** What to give as `after` for the next page; null on the last. */
  next?: Maybe<Scalars['String']['output']>;
};

export type PersonalDataRow = {
  __typename?: 'PersonalDataRow';
  /** Where the row is kept. */
  collection: Scalars['String']['output'];
  /** The row as JSON text. */
  document: Scalars['String']['output'];
};

/** What the mutation answers. */
export type ErasePersonalDataPayload = {
  __typename?: 'ErasePersonalDataPayload';
  /** False where work that is under way may still write something: erase again after a while. */
  isComplete: Scalars['Boolean']['output'];
};

/** A copy of all time series in a file of its own, from which they can be restored. */
export type MarketBackup = {
  __typename?: 'MarketBackup';
  /** What its file is called, without the ending. */
  name: Scalars['String']['output'];
  /** The moment that it is of. */
  asOf: Scalars['DateTime']['output'];
  /** A hash of the daily bars in it, as `MarketSnapshot.contentHash` has it. */
  contentHash: Scalars['String']['output'];
  /** Number of daily bars in it. */
  rowCount: Scalars['SafeInt']['output'];
  /** Size of its file. */
  bytes: Scalars['SafeInt']['output'];
};

/** What the mutation takes. */
export type BackupMarketDataInput = {
  /** 1 to 64 letters, digits, dots, dashes or underscores, the first a letter or digit; the moment if left out. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What the mutation answers. */
export type BackupMarketDataPayload = {
  __typename?: 'BackupMarketDataPayload';
  backup?: Maybe<MarketBackup>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What a symbol stands for. */
export type InstrumentType =
  /** A share of a company. */
  | 'equity'
  /** An index of many shares: it has prices, but no figures, sector or industry. */
  | 'index';

/** A listed company, or an index that has prices under a symbol. */
export type Company = {
  __typename?: 'Company';
  id: Scalars['ID']['output'];
  /** The symbol it trades under, in capitals. */
  symbol: Scalars['String']['output'];
  name: Scalars['String']['output'];
  instrumentType: InstrumentType;
  /** Sector of the Global Industry Classification Standard; null for an index, and where the source's own sectors tell none. */
  sector?: Maybe<Scalars['String']['output']>;
  /** What it does within its sector; null where the source names only the sector. */
  industry?: Maybe<Scalars['String']['output']>;
  /** Every sector and industry name that a source lists, of whichever classification. */
  industries: Array<Scalars['String']['output']>;
  /** Figures as last published, each null where the source has none. */
  financials: CompanyFinancials;
  profile: CompanyProfile;
  /** Name of the data source that told of it last. */
  dataSource: Scalars['String']['output'];
  /** What one should know about its prices or its record; null where there is nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Other companies of its sector, those of its industry first, then by symbol; none for an index. At most `first` (1 to 50). */
  peers: Array<Company>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** What it published of each fiscal year and quarter, newest first: at most `limit` (1 to 200). */
  financialHistory: Array<FinancialPeriod>;
  /** The newest daily bar; null where there are no prices. */
  latest?: Maybe<MarketData>;
  /** Bars in a range, both ends included: at most the newest `limit` (1 to 10000), of them those that draw a line of `maxPoints`. Those of a snapshot, where one is named. */
  marketData: MarketDataSeries;
  /** Which days there are prices of; null where there are none. */
  coverage?: Maybe<SymbolCoverage>;
  splits: Array<Split>;
  /** News about it, newest first. Symbols in the filter narrow it further. */
  news: NewsDataConnection;
  /** Rolling statistics of its daily closes in a range, both ends included. */
  rollingStatistics: RollingStatistics;
  /** How its returns in a range, both ends included, differ by season. */
  seasonality: Seasonality;
  /** An indicator over the symbol's bars; the range cuts what is shown, not what it is computed from. */
  technicalIndicator: TechnicalIndicatorSeries;
  /** Up to 10 indicators over the same range, in the order asked. */
  technicalIndicators: Array<TechnicalIndicatorSeries>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyPeersArgs = {
  first?: Scalars['Int']['input'];
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyFinancialHistoryArgs = {
  periodType?: InputMaybe<FinancialPeriodType>;
  limit?: Scalars['Int']['input'];
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyMarketDataArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  interval?: InputMaybe<Interval>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  adjustment?: InputMaybe<Adjustment>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
  snapshot?: InputMaybe<Scalars['ID']['input']>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyNewsArgs = {
  filter?: InputMaybe<NewsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyRollingStatisticsArgs = {
  benchmark?: Scalars['String']['input'];
  window?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanySeasonalityArgs = {
  by?: Season;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyTechnicalIndicatorArgs = {
  type: IndicatorType;
  params?: InputMaybe<Scalars['JSON']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  interval?: InputMaybe<Interval>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyTechnicalIndicatorsArgs = {
  indicators: Array<IndicatorInput>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  interval?: InputMaybe<Interval>;
};

/** A company's figures. */
export type CompanyFinancials = {
  __typename?: 'CompanyFinancials';
  revenue?: Maybe<MoneyFigure>;
  operatingIncome?: Maybe<MoneyFigure>;
  netIncome?: Maybe<MoneyFigure>;
  totalAssets?: Maybe<MoneyFigure>;
  totalEquity?: Maybe<MoneyFigure>;
  employees?: Maybe<CountFigure>;
};

/** An amount of money in one fiscal year, or in the last twelve months. */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
  /** Amount in whole units of the currency; null where the source's text could not be read. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Code of the currency. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Fiscal year; null where the source names none, or means the last twelve months. */
  year?: Maybe<Scalars['Int']['output']>;
  /** The source's own words, only where they could not be read. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A number of people as of one year. */
export type CountFigure = {
  __typename?: 'CountFigure';
  /** The number; null where the source's text could not be read. */
  value?: Maybe<Scalars['SafeInt']['output']>;
  /** As of when; null where the source names no year. */
  year?: Maybe<Scalars['Int']['output']>;
  /** The source's own words, only where they could not be read. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Where a company is and since when. */
export type CompanyProfile = {
  __typename?: 'CompanyProfile';
  headquarters?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  foundedYear?: Maybe<Scalars['Int']['output']>;
};

/** A place in a page. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Company;
};

/** A page of a list. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<CompanyEdge>;
  /** The page, in order. */
  nodes: Array<Company>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Which companies; all conditions must hold. */
export type CompanyFilter = {
  /** Part of the name or the symbol, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** A sector's whole name. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** An industry's whole name. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Only these symbols. */
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a company matches a search. */
export type CompanyMatchKind =
  /** The text is its symbol. */
  | 'SYMBOL'
  /** Its symbol, its name or a word of its name starts with the text. */
  | 'PREFIX'
  /** Its symbol, its name or a word of its name would, but for typing errors. */
  | 'TYPO';

/** A company that a search found. */
export type CompanyMatch = {
  __typename?: 'CompanyMatch';
  company: Company;
  kind: CompanyMatchKind;
  /** Number of typing errors: letters too many, missing, wrong, or swapped with the next. */
  edits: Scalars['Int']['output'];
};

export type CompanyOrder =
  | 'SYMBOL'
  | 'NAME';

export type Watchlist = {
  __typename?: 'Watchlist';
  id: Scalars['ID']['output'];
  symbols: Array<Scalars['String']['output']>;
  /** The companies of its symbols, in that order, without the symbols that nothing is known of. */
  companies?: Maybe<Array<Company>>;
};

export type Backtest = {
  __typename?: 'Backtest';
  id: Scalars['ID']['output'];
  symbols: Array<Scalars['String']['output']>;
  startDate?: Maybe<Scalars['Date']['output']>;
  endDate?: Maybe<Scalars['Date']['output']>;
  /** The companies that it trades, in the order of its symbols, without the symbols that nothing is known of. */
  companies?: Maybe<Array<Company>>;
  /** The daily prices that it runs on: one series a known symbol, from its first to its last day. */
  marketData?: Maybe<Array<MarketDataSeries>>;
};

/** How closely daily returns of symbols move together. */
export type CorrelationMatrix = {
  __typename?: 'CorrelationMatrix';
  /** The symbols, in the order of rows and columns. */
  symbols: Array<Scalars['String']['output']>;
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  /** Pearson correlation of simple daily returns, -1 to 1, over the days that both have; null under 3 common days, or where one never moves. */
  values: Array<Array<Maybe<Scalars['Float']['output']>>>;
  /** Number of common days that each value rests on. */
  observations: Array<Array<Scalars['Int']['output']>>;
};

/** A value of an economic series in one period. */
export type EconomicIndicator = {
  __typename?: 'EconomicIndicator';
  id: Scalars['ID']['output'];
  /** Which series: `GDP`, `CPI`, ..., as `economicIndicatorTypes` lists them. */
  indicatorType: Scalars['String']['output'];
  /** First day of the period: the day, month or quarter. */
  date: Scalars['Date']['output'];
  value: Scalars['Float']['output'];
  /** What the value counts, and how often there is one. */
  unit: Scalars['String']['output'];
  /** Name of the data source. */
  source: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** How often a series has a value, as the days between most of its values tell. */
export type EconomicFrequency =
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

/** An economic series. */
export type EconomicIndicatorType = {
  __typename?: 'EconomicIndicatorType';
  indicatorType: Scalars['String']['output'];
  /** What its values count, and how often there is one. */
  unit: Scalars['String']['output'];
  /** Name of the data source. */
  source: Scalars['String']['output'];
  /** Its first period. */
  from: Scalars['Date']['output'];
  /** Its last period. */
  to: Scalars['Date']['output'];
  /** Number of values. */
  rowCount: Scalars['Int']['output'];
  /** Null where it has a single value. */
  frequency?: Maybe<EconomicFrequency>;
};

/** What to show of an economic series. */
export type EconomicTransform =
  /** The values themselves. */
  | 'LEVEL'
  /** Each value less the one before it; null for the first. */
  | 'DIFFERENCE'
  /**
   * Each value over that of a year before, less 1: a fraction. A daily series takes the newest of the week up to that day. Null where
   * there is none, or none above 0.
   */
  | 'YEAR_ON_YEAR'
  /** Each value over the first of the range, times 100; null where that is 0. */
  | 'INDEX';

/** An economic series in a range, oldest first. */
export type EconomicSeries = {
  __typename?: 'EconomicSeries';
  indicatorType: Scalars['String']['output'];
  transform: EconomicTransform;
  /** What the values of the series itself count, and how often there is one; of a change year on year, see `transform`. */
  unit: Scalars['String']['output'];
  /** Null where the series has a single value. */
  frequency?: Maybe<EconomicFrequency>;
  /** Name of the data source. */
  source: Scalars['String']['output'];
  /** Number of values here. */
  rowCount: Scalars['Int']['output'];
  columns: EconomicSeriesColumns;
  /**
   * The newest of these values on each of a known symbol's daily bars in a range, both ends included. A value's date is its period's
   * first day, but it is published weeks after the period's end, and revised later; publication dates are not kept. With a lag of
   * 0 a bar is told what nobody knew: a lag of about 120 days for a quarterly and 50 for a monthly series is safe.
   */
  asOf: EconomicAsOf;
};


/** An economic series in a range, oldest first. */
export type EconomicSeriesAsOfArgs = {
  symbol: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  lagDays?: Scalars['Int']['input'];
};

/** A series as columns of one length, oldest first. */
export type EconomicSeriesColumns = {
  __typename?: 'EconomicSeriesColumns';
  /** First day of the period. */
  date: Array<Scalars['Date']['output']>;
  value: Array<Maybe<Scalars['Float']['output']>>;
};

/** A symbol's daily bars with what was known of an economic series. */
export type EconomicAsOf = {
  __typename?: 'EconomicAsOf';
  symbol: Scalars['String']['output'];
  /** Number of bars here. */
  rowCount: Scalars['Int']['output'];
  columns: EconomicAsOfColumns;
  company?: Maybe<Company>;
};

/** Bars and known values as columns of one length, oldest first. */
export type EconomicAsOfColumns = {
  __typename?: 'EconomicAsOfColumns';
  /** The trading day. */
  date: Array<Scalars['Date']['output']>;
  /** The close, split-adjusted. */
  closePrice: Array<Scalars['Float']['output']>;
  /** The newest value known; null before the first. */
  value: Array<Maybe<Scalars['Float']['output']>>;
  /** Date of that value; null before the first. */
  valueDate: Array<Maybe<Scalars['Date']['output']>>;
};

export type FinancialPeriodType =
  | 'annual'
  | 'quarterly';

/**
 * What a company published of one fiscal year or quarter, as the source has it now: what it says of it later takes the place
 * of what it said before, so this is not what was known at the time. Amounts are in whole units of the currency, null where
 * the source has none.
 */
export type FinancialPeriod = {
  __typename?: 'FinancialPeriod';
  id: Scalars['ID']['output'];
  periodType: FinancialPeriodType;
  /** The fiscal year that the source names; that in which the period ends, where it names its last day. */
  fiscalYear: Scalars['Int']['output'];
  /** Last day of the period; null where the source names only the year. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** Code of the currency. */
  currency: Scalars['String']['output'];
  revenue?: Maybe<Scalars['Float']['output']>;
  grossProfit?: Maybe<Scalars['Float']['output']>;
  operatingIncome?: Maybe<Scalars['Float']['output']>;
  netIncome?: Maybe<Scalars['Float']['output']>;
  /** At the end of the period. */
  totalAssets?: Maybe<Scalars['Float']['output']>;
  /** At the end of the period. */
  totalLiabilities?: Maybe<Scalars['Float']['output']>;
  /** What belongs to the shareholders at the end of the period. */
  totalEquity?: Maybe<Scalars['Float']['output']>;
  operatingCashFlow?: Maybe<Scalars['Float']['output']>;
  /** What was paid for plant and equipment, above 0. */
  capitalExpenditure?: Maybe<Scalars['Float']['output']>;
  /** All its amounts, by the source's own names. */
  figures: Scalars['JSON']['output'];
  /** Name of the data source. */
  source: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/**
 * Which indicator, by TA-Lib's name and as TA-Lib computes it: equal values, unknown on the same first bars. `indicatorTypes`
 * tells of their parameters and outputs.
 */
export type IndicatorType =
  /** Simple moving average. */
  | 'SMA'
  /** Exponential moving average. */
  | 'EMA'
  /** Linearly weighted moving average. */
  | 'WMA'
  /** Double exponential moving average. */
  | 'DEMA'
  /** Triple exponential moving average. */
  | 'TEMA'
  /** Triangular moving average. */
  | 'TRIMA'
  /** Kaufman's adaptive moving average. */
  | 'KAMA'
  /** Tillson's T3 moving average. */
  | 'T3'
  /** Bollinger bands: an average, and standard deviations above and below it. */
  | 'BBANDS'
  /** Halfway between the highest and the lowest close. */
  | 'MIDPOINT'
  /** Halfway between the highest high and the lowest low. */
  | 'MIDPRICE'
  /** Parabolic stop and reverse by Wilder. */
  | 'SAR'
  /** Moving average convergence and divergence, with its signal and the difference of both. */
  | 'MACD'
  /** MACD with averages of any kind. */
  | 'MACDEXT'
  /** MACD of 12 and 26 bars with the fixed weights 0.15 and 0.075. */
  | 'MACDFIX'
  /** Absolute price oscillator: the fast average less the slow one. */
  | 'APO'
  /** Percentage price oscillator: the same in percent of the slow average. */
  | 'PPO'
  /** Slow stochastic, 0 to 100. */
  | 'STOCH'
  /** Fast stochastic, 0 to 100. */
  | 'STOCHF'
  /** Fast stochastic of the relative strength index, 0 to 100. */
  | 'STOCHRSI'
  /** Williams' %R, -100 to 0. */
  | 'WILLR'
  /** Relative strength index by Wilder, 0 to 100. */
  | 'RSI'
  /** Chande momentum oscillator, -100 to 100. */
  | 'CMO'
  /** Change over a number of bars. */
  | 'MOM'
  /** Change over a number of bars, in percent. */
  | 'ROC'
  /** Change over a number of bars, as a share. */
  | 'ROCP'
  /** The close over that of a number of bars before. */
  | 'ROCR'
  /** The close in percent of that of a number of bars before. */
  | 'ROCR100'
  /** Change of a triple exponential average from bar to bar, in percent. */
  | 'TRIX'
  /** Average directional index by Wilder, 0 to 100. */
  | 'ADX'
  /** Average directional index rating, 0 to 100. */
  | 'ADXR'
  /** Directional movement index, 0 to 100. */
  | 'DX'
  /** Directional indicator of moves up, in percent of the true range. */
  | 'PLUS_DI'
  /** Directional indicator of moves down, in percent of the true range. */
  | 'MINUS_DI'
  /** Directional movement up. */
  | 'PLUS_DM'
  /** Directional movement down. */
  | 'MINUS_DM'
  /** How recent the lowest low and the highest high are, 0 to 100. */
  | 'AROON'
  /** Aroon up less Aroon down, -100 to 100. */
  | 'AROONOSC'
  /** Balance of power, -1 to 1. */
  | 'BOP'
  /** Commodity channel index. */
  | 'CCI'
  /** Money flow index, 0 to 100. */
  | 'MFI'
  /** Ultimate oscillator, 0 to 100. */
  | 'ULTOSC'
  /** Average true range by Wilder. */
  | 'ATR'
  /** Average true range, in percent of the close. */
  | 'NATR'
  /** True range of one bar. */
  | 'TRANGE'
  /** Standard deviation of closes, of the whole population. */
  | 'STDDEV'
  /** Variance of closes, of the whole population. */
  | 'VAR'
  /** Accumulation and distribution line by Chaikin. */
  | 'AD'
  /** Chaikin oscillator: two averages of the accumulation and distribution line. */
  | 'ADOSC'
  /** On-balance volume. */
  | 'OBV'
  /** Mean of open, high, low and close. */
  | 'AVGPRICE'
  /** Mean of high and low. */
  | 'MEDPRICE'
  /** Mean of high, low and close. */
  | 'TYPPRICE'
  /** Mean of high, low and twice the close. */
  | 'WCLPRICE'
  /** End of the least-squares line through closes. */
  | 'LINEARREG'
  /** Slope of the least-squares line, a bar. */
  | 'LINEARREG_SLOPE'
  /** Start of the least-squares line. */
  | 'LINEARREG_INTERCEPT'
  /** Angle of the least-squares line, in degrees. */
  | 'LINEARREG_ANGLE'
  /** Time series forecast: the least-squares line one bar on. */
  | 'TSF'
  /** Candle pattern: doji. */
  | 'CDLDOJI'
  /** Candle pattern: dragonfly doji. */
  | 'CDLDRAGONFLYDOJI'
  /** Candle pattern: gravestone doji. */
  | 'CDLGRAVESTONEDOJI'
  /** Candle pattern: long-legged doji. */
  | 'CDLLONGLEGGEDDOJI'
  /** Candle pattern: hammer. */
  | 'CDLHAMMER'
  /** Candle pattern: hanging man. */
  | 'CDLHANGINGMAN'
  /** Candle pattern: inverted hammer. */
  | 'CDLINVERTEDHAMMER'
  /** Candle pattern: shooting star. */
  | 'CDLSHOOTINGSTAR'
  /** Candle pattern: marubozu. */
  | 'CDLMARUBOZU'
  /** Candle pattern: closing marubozu. */
  | 'CDLCLOSINGMARUBOZU'
  /** Candle pattern: belt-hold. */
  | 'CDLBELTHOLD'
  /** Candle pattern: long line. */
  | 'CDLLONGLINE'
  /** Candle pattern: short line. */
  | 'CDLSHORTLINE'
  /** Candle pattern: spinning top. */
  | 'CDLSPINNINGTOP'
  /** Candle pattern: high wave. */
  | 'CDLHIGHWAVE'
  /** Candle pattern: engulfing. */
  | 'CDLENGULFING'
  /** Candle pattern: harami. */
  | 'CDLHARAMI'
  /** Candle pattern: harami cross. */
  | 'CDLHARAMICROSS'
  /** Candle pattern: doji star. */
  | 'CDLDOJISTAR'
  /** Candle pattern: piercing line. */
  | 'CDLPIERCING'
  /** Candle pattern: dark cloud cover. */
  | 'CDLDARKCLOUDCOVER'
  /** Candle pattern: morning star. */
  | 'CDLMORNINGSTAR'
  /** Candle pattern: evening star. */
  | 'CDLEVENINGSTAR'
  /** Candle pattern: morning doji star. */
  | 'CDLMORNINGDOJISTAR'
  /** Candle pattern: evening doji star. */
  | 'CDLEVENINGDOJISTAR'
  /** Candle pattern: three inside up or down. */
  | 'CDL3INSIDE'
  /** Candle pattern: three outside up or down. */
  | 'CDL3OUTSIDE'
  /** Candle pattern: three advancing white soldiers. */
  | 'CDL3WHITESOLDIERS'
  /** Candle pattern: three black crows. */
  | 'CDL3BLACKCROWS';

/** What of the bars an indicator is computed from. */
export type PriceColumn =
  | 'open'
  | 'high'
  | 'low'
  | 'close'
  | 'volume';

export type IndicatorParameterKind =
  /** A whole number. */
  | 'INTEGER'
  | 'NUMBER'
  /** One of the names in `choices`. */
  | 'CHOICE';

/** A parameter of an indicator. */
export type IndicatorParameter = {
  __typename?: 'IndicatorParameter';
  name: Scalars['String']['output'];
  kind: IndicatorParameterKind;
  description: Scalars['String']['output'];
  /** The smallest value; null for a choice. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The largest value; null for a choice. */
  max?: Maybe<Scalars['Float']['output']>;
  /** What there is to choose from; null for a number. */
  choices?: Maybe<Array<Scalars['String']['output']>>;
  /** What it is where it is not given. */
  default: Scalars['JSON']['output'];
};

/** An indicator, and what it takes and gives. */
export type IndicatorTypeInfo = {
  __typename?: 'IndicatorTypeInfo';
  type: IndicatorType;
  description: Scalars['String']['output'];
  /** Where one of these is unknown, the indicator is, and it starts anew after it. */
  inputs: Array<PriceColumn>;
  /** Names of its outputs; `value` where there is one only. */
  outputs: Array<Scalars['String']['output']>;
  parameters: Array<IndicatorParameter>;
  /** How many bars at the start have no value, with the default parameters. */
  warmUp: Scalars['Int']['output'];
};

/** What is done with market data in the background. */
export type IngestionKind =
  /** A source is asked for the days that it was not asked for yet. */
  | 'fetch_bars'
  /** The rows of a file are read. */
  | 'import_bars'
  /** Bars are written into files. */
  | 'export_bars'
  /** A source is asked for companies, statements, economic series or news. */
  | 'fetch_reference';

export type JobStatus =
  /** It waits: to be taken up, to be tried again, or to be taken over from a server that is gone. */
  | 'queued'
  | 'running'
  | 'completed'
  /** It will not be tried again; `error` says why. */
  | 'failed'
  /** It was ended before it was done. */
  | 'cancelled';

/**
 * Work that brings market data in, or writes it into files, in the background. Of what comes in, good rows go in, bad ones are
 * kept aside with reasons; a row is a bar, a company, a period of its statements, an economic value or an article. What was there
 * with other values is kept as an older version. After a crash a job goes on behind what it has done. It is kept for 7 days
 * after its end.
 */
export type IngestionJob = {
  __typename?: 'IngestionJob';
  id: Scalars['ID']['output'];
  kind: IngestionKind;
  status: JobStatus;
  /** How much is done, from 0 to 1; null before the first rows are in, or out. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** How often it was taken up. */
  attempts: Scalars['Int']['output'];
  /** Why the last attempt failed; null if it did not, or a later one went well. */
  error?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** When it was first taken up; null until then. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has become so far of the rows that come in. */
  counts: IngestionCounts;
  /** Rows that were kept aside, in the order of the input: at most the first `limit` (1 to 1000). */
  rejectedRows: Array<RejectedRow>;
  /** What an export has written; null before it has completed, for jobs of another kind, and once ten newer exports of the owner's are there. */
  export?: Maybe<MarketDataExport>;
};


/**
 * Work that brings market data in, or writes it into files, in the background. Of what comes in, good rows go in, bad ones are
 * kept aside with reasons; a row is a bar, a company, a period of its statements, an economic value or an article. What was there
 * with other values is kept as an older version. After a crash a job goes on behind what it has done. It is kept for 7 days
 * after its end.
 */
export type IngestionJobRejectedRowsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** Numbers of rows. */
export type IngestionCounts = {
  __typename?: 'IngestionCounts';
  /** Rows that were not there: of days or minutes that had none, say. */
  added: Scalars['Int']['output'];
  /** Rows that took the place of others, which are kept as older versions. */
  corrected: Scalars['Int']['output'];
  /** Rows that were there with the same values. */
  unchanged: Scalars['Int']['output'];
  /** Rows that were kept aside. */
  rejected: Scalars['Int']['output'];
  /** Trading days of the New York Stock Exchange between two rows of a symbol that have none. */
  missingDays: Scalars['Int']['output'];
};

/** A row of an input that broke a rule. */
export type RejectedRow = {
  __typename?: 'RejectedRow';
  /** As it came; null where there was none. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Date or timestamp as it came; null where there was none. */
  date?: Maybe<Scalars['String']['output']>;
  /**
   * Its number in the input, or in the answer of the source, from 1; of a line with another number of fields than the header that
   * of the line in the file.
   */
  line: Scalars['SafeInt']['output'];
  /** All of it, as it came. */
  row: Scalars['JSON']['output'];
  /** Each rule that it broke. */
  reasons: Array<Scalars['String']['output']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** A job of yours that brings market data in or exports it: as it is now, then as it goes on, until it has ended. NOT_FOUND for any other id. */
  ingestionJobProgressed: IngestionJob;
};


export type SubscriptionIngestionJobProgressedArgs = {
  id: Scalars['ID']['input'];
};

/** What the mutation takes. */
export type CancelIngestionJobInput = {
  id: Scalars['ID']['input'];
};

/** What the mutation answers. */
export type CancelIngestionJobPayload = {
  __typename?: 'CancelIngestionJobPayload';
  job?: Maybe<IngestionJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

export type ImportFormat =
  | 'csv'
  | 'parquet';

/** What a row of a file covers. */
export type ImportInterval =
  | 'DAY'
  /** The minute that begins at its timestamp. */
  | 'MINUTE';

/** Where daily prices can be fetched. */
export type PriceSourceName =
  /** The sample that comes with the platform. */
  | 'sample'
  /** alphavantage.co; needs a key in the settings. */
  | 'alpha_vantage';

/** What the mutation takes. */
export type ImportMarketDataInput = {
  format: ImportFormat;
  /** The text of a CSV, up to 200,000 characters; larger ones and Parquet come by `uploadUrl`. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** `file:` and the name of a file in the folder that the operator allows (IMPORT_DIR): `file:prices.parquet`. */
  uploadUrl?: InputMaybe<Scalars['String']['input']>;
  /** The symbol of all rows, where the file has none. */
  symbol?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether closes that differ from the ones before by the ratio of a split are taken as they are, because the market moved so;
   * else rows that look as if they were not adjusted for it are kept aside.
   */
  acceptJumps?: Scalars['Boolean']['input'];
  /** What each row covers. */
  interval?: InputMaybe<ImportInterval>;
};

/** What the mutation answers. */
export type ImportMarketDataPayload = {
  __typename?: 'ImportMarketDataPayload';
  job?: Maybe<IngestionJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** What the mutation takes. */
export type IngestMarketDataInput = {
  /** 1 to 500 symbols. */
  symbols: Array<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  /** Yesterday, if not given or later than that. */
  to?: InputMaybe<Scalars['Date']['input']>;
  source: PriceSourceName;
  /** As that of an import. */
  acceptJumps?: Scalars['Boolean']['input'];
};

/** What the mutation answers. */
export type IngestMarketDataPayload = {
  __typename?: 'IngestMarketDataPayload';
  job?: Maybe<IngestionJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** An indicator over bars within days, oldest first: a value for each bar of the series, also for those that `maxPoints` left out. */
export type IntradayIndicatorSeries = {
  __typename?: 'IntradayIndicatorSeries';
  symbol: Scalars['String']['output'];
  indicatorType: IndicatorType;
  interval: IntradayInterval;
  /** The parameters in use, with those that were not given: `{ "period": 20 }`. */
  params: Scalars['JSON']['output'];
  /** Number of values here. */
  rowCount: Scalars['Int']['output'];
  /** The moments, and the values of the first output, as columns of one length. */
  columns: IntradayIndicatorColumns;
  /** All outputs, each as long as `columns.timestamp`. */
  outputs: Array<IndicatorOutput>;
};

/** An indicator as columns of one length, oldest first. */
export type IntradayIndicatorColumns = {
  __typename?: 'IntradayIndicatorColumns';
  /** The moment at which each bar starts. */
  timestamp: Array<Scalars['DateTime']['output']>;
  /** Null while there are too few bars before it, or where the bar lacks what it is computed from. */
  value: Array<Maybe<Scalars['Float']['output']>>;
};

/**
 * Length of a bar within a day. A bar stands on the moment it starts, whole by the clock: the hour from 09:00 holds the minutes from
 * the opening at 09:30 on. New York is whole hours from UTC, so both clocks part the day alike. Longer bars cover only the minutes of the range asked for.
 */
export type IntradayInterval =
  | 'MINUTE'
  | 'FIVE_MINUTES'
  | 'FIFTEEN_MINUTES'
  | 'THIRTY_MINUTES'
  | 'HOUR';

/**
 * One bar within a day: a symbol's prices over one interval, adjusted for splits as daily ones are. Open, high, low and volume are null
 * where the source has closes only; in a bar longer than a minute, where one of its minutes has none.
 */
export type IntradayBar = {
  __typename?: 'IntradayBar';
  id: Scalars['ID']['output'];
  symbol: Scalars['String']['output'];
  /** The moment at which it starts. The exchange trades from 09:30 to 16:00 in New York; bars before and after are those that the source has. */
  timestamp: Scalars['DateTime']['output'];
  openPrice?: Maybe<Scalars['Float']['output']>;
  highPrice?: Maybe<Scalars['Float']['output']>;
  lowPrice?: Maybe<Scalars['Float']['output']>;
  closePrice: Scalars['Float']['output'];
  volume?: Maybe<Scalars['SafeInt']['output']>;
  /** Name of the data source; of a longer bar that of its last minute. */
  dataSource: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** A symbol's bars within days in a range, oldest first. */
export type IntradaySeries = {
  __typename?: 'IntradaySeries';
  symbol: Scalars['String']['output'];
  interval: IntradayInterval;
  /** Number of bars here. */
  rowCount: Scalars['Int']['output'];
  /** Whether older bars of the range were left out for the limit. */
  truncated: Scalars['Boolean']['output'];
  /** Number of bars before `maxPoints` left some out; null where all are here. */
  downsampledFrom?: Maybe<Scalars['Int']['output']>;
  bars: Array<IntradayBar>;
  /** The same bars as columns of one length, far smaller than rows. */
  columns: IntradayColumns;
  company?: Maybe<Company>;
  /**
   * Up to 10 indicators, in the order asked, over all of the symbol's bars up to the last of these: the range cuts what is shown, not what
   * it is computed from. A longer bar that the start of the range cuts counts whole.
   */
  technicalIndicators: Array<IntradayIndicatorSeries>;
};


/** A symbol's bars within days in a range, oldest first. */
export type IntradaySeriesTechnicalIndicatorsArgs = {
  indicators: Array<IndicatorInput>;
};

/** Bars within days as columns of one length, oldest first. */
export type IntradayColumns = {
  __typename?: 'IntradayColumns';
  /** The moment at which each bar starts. */
  timestamp: Array<Scalars['DateTime']['output']>;
  openPrice: Array<Maybe<Scalars['Float']['output']>>;
  highPrice: Array<Maybe<Scalars['Float']['output']>>;
  lowPrice: Array<Maybe<Scalars['Float']['output']>>;
  closePrice: Array<Scalars['Float']['output']>;
  volume: Array<Maybe<Scalars['SafeInt']['output']>>;
};

/**
 * Length of a bar. A bar's date is a trading day of the exchange, without a time: of a longer bar than a day the last one in
 * it. Longer bars cover only the days of the range asked for.
 */
export type Interval =
  | 'DAY'
  /** Monday to Sunday. */
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** What prices are adjusted for. Splits and dividends are those that the graph knows of: `splits` of a company lists the first. */
export type Adjustment =
  /** Nothing: prices as they were traded, volume in shares of the day. */
  | 'RAW'
  /** All splits up to the newest day of the whole set: prices are divided by those after them, volume multiplied. */
  | 'SPLIT'
  /**
   * Splits and dividends: split-adjusted prices times 1 - dividend / close of the day before, for each dividend after them,
   * as if every one had been reinvested. Volume as for splits.
   */
  | 'TOTAL_RETURN';

/**
 * One bar: a symbol's prices over one interval, adjusted for splits unless asked otherwise. Open, high,
 * low and volume are null where the source has closes only; in a bar longer than a day, where one of its days has none.
 */
export type MarketData = {
  __typename?: 'MarketData';
  id: Scalars['ID']['output'];
  symbol: Scalars['String']['output'];
  /** The trading day; of a longer bar the last one in it. */
  date: Scalars['Date']['output'];
  openPrice?: Maybe<Scalars['Float']['output']>;
  highPrice?: Maybe<Scalars['Float']['output']>;
  lowPrice?: Maybe<Scalars['Float']['output']>;
  closePrice: Scalars['Float']['output'];
  volume?: Maybe<Scalars['SafeInt']['output']>;
  /** Name of the data source; of a longer bar that of its last day. */
  dataSource: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  company?: Maybe<Company>;
};

/** A symbol's bars in a range, oldest first. */
export type MarketDataSeries = {
  __typename?: 'MarketDataSeries';
  symbol: Scalars['String']['output'];
  interval: Interval;
  /** What its prices are adjusted for. */
  adjustment: Adjustment;
  /** Number of bars here. */
  rowCount: Scalars['Int']['output'];
  /** Whether older bars of the range were left out for the limit. */
  truncated: Scalars['Boolean']['output'];
  /** Number of bars before `maxPoints` left some out; null where all are here. */
  downsampledFrom?: Maybe<Scalars['Int']['output']>;
  bars: Array<MarketData>;
  /** The same bars as columns of one length, far smaller than rows. */
  columns: MarketDataColumns;
  company?: Maybe<Company>;
  /** An indicator over the same range and interval, of all bars, split-adjusted. Its first values rest on bars before the range, where there are any. */
  technicalIndicator: TechnicalIndicatorSeries;
  /** Up to 10 indicators over the same range and interval, in the order asked. */
  technicalIndicators: Array<TechnicalIndicatorSeries>;
};


/** A symbol's bars in a range, oldest first. */
export type MarketDataSeriesTechnicalIndicatorArgs = {
  type: IndicatorType;
  params?: InputMaybe<Scalars['JSON']['input']>;
};


/** A symbol's bars in a range, oldest first. */
export type MarketDataSeriesTechnicalIndicatorsArgs = {
  indicators: Array<IndicatorInput>;
};

/** Bars as columns of one length, oldest first. */
export type MarketDataColumns = {
  __typename?: 'MarketDataColumns';
  date: Array<Scalars['Date']['output']>;
  openPrice: Array<Maybe<Scalars['Float']['output']>>;
  highPrice: Array<Maybe<Scalars['Float']['output']>>;
  lowPrice: Array<Maybe<Scalars['Float']['output']>>;
  closePrice: Array<Scalars['Float']['output']>;
  volume: Array<Maybe<Scalars['SafeInt']['output']>>;
};

/** Which days a symbol has prices of. */
export type SymbolCoverage = {
  __typename?: 'SymbolCoverage';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  /** Number of days with a close. */
  rowCount: Scalars['Int']['output'];
  /** First day with an open, high and low; null where all days have closes only. Days without may stand in between. */
  openFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day with an open, high and low. */
  openTo?: Maybe<Scalars['Date']['output']>;
};

/** One share became `ratio` shares. The prices here are adjusted for it already. */
export type Split = {
  __typename?: 'Split';
  symbol: Scalars['String']['output'];
  /** First day that traded on the new basis. */
  date: Scalars['Date']['output'];
  ratio: Scalars['Float']['output'];
  /** How the split shows in the sources. */
  evidence?: Maybe<Scalars['String']['output']>;
};

/** Where data comes from, and under which licence. */
export type DataSource = {
  __typename?: 'DataSource';
  /** The name that `dataSource` and `source` fields give. */
  name: Scalars['String']['output'];
  package: Scalars['String']['output'];
  version: Scalars['String']['output'];
  licence: Scalars['String']['output'];
  note: Scalars['String']['output'];
  /** What the prices are adjusted for, in the source and here; null where it has no prices. */
  priceBasis?: Maybe<Scalars['String']['output']>;
};

/** Daily bars in files that can be loaded. */
export type MarketDataExport = {
  __typename?: 'MarketDataExport';
  /** A hash of the bars, as `MarketSnapshot.contentHash` has it. */
  contentHash: Scalars['String']['output'];
  /** Number of bars. */
  rowCount: Scalars['SafeInt']['output'];
  /** Number of symbols that have at least one of them. */
  symbolCount: Scalars['Int']['output'];
  /** Day of the first bar. */
  from: Scalars['Date']['output'];
  /** Day of the last bar. */
  to: Scalars['Date']['output'];
  /** Bytes of what is loaded. */
  bytes: Scalars['SafeInt']['output'];
  /**
   * Where the gateway serves it, to be asked for with a bearer token of the owner's, or an administrator's, that may
   * `market:export`: a tar archive of a Parquet file a year, compressed by ZSTD, and a `manifest.json` with the SHA-256 of each. Such
   * a file can be brought in again by `importMarketData`.
   */
  downloadPath: Scalars['String']['output'];
};

export type MarketDataExportChunk = {
  __typename?: 'MarketDataExportChunk';
  /** Its bytes, in base64. */
  content: Scalars['String']['output'];
  /** How many pieces there are. */
  chunkCount: Scalars['Int']['output'];
  /** Bytes of all pieces. */
  byteLength: Scalars['SafeInt']['output'];
};

/** What the mutation takes. */
export type ExportMarketDataInput = {
  /** 1 to 500 symbols. */
  symbols: Array<Scalars['String']['input']>;
  /** The first day; from the first bar on if not given. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day; up to the last bar if not given. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What the mutation answers. */
export type ExportMarketDataPayload = {
  __typename?: 'ExportMarketDataPayload';
  job?: Maybe<IngestionJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** The tone of a symbol's news on one day (UTC), and how its close moved. */
export type NewsSentiment = {
  __typename?: 'NewsSentiment';
  symbol: Scalars['String']['output'];
  date: Scalars['Date']['output'];
  /** Number of items. */
  count: Scalars['Int']['output'];
  /** Number of items that somebody rated. */
  ratedCount: Scalars['Int']['output'];
  /** Mean tone of the rated items, -1 to 1; null where none is rated. */
  meanSentiment?: Maybe<Scalars['Float']['output']>;
  /** The day's close over the close before, less 1: a fraction. Null on a day without trade. */
  move?: Maybe<Scalars['Float']['output']>;
  /** The same of the first trading day after it, within a week. An item may be published before or after the day's close: this move follows it surely. */
  nextMove?: Maybe<Scalars['Float']['output']>;
  company?: Maybe<Company>;
};

/** A news item about a symbol. Items whose source is `sample` are made up. */
export type NewsData = {
  __typename?: 'NewsData';
  id: Scalars['ID']['output'];
  symbol: Scalars['String']['output'];
  title: Scalars['String']['output'];
  content: Scalars['String']['output'];
  /** Where it was published; null where it was not. */
  url?: Maybe<Scalars['String']['output']>;
  /** Tone, from -1 (bad) to 1 (good); null where nobody rated it. */
  sentimentScore?: Maybe<Scalars['Float']['output']>;
  topics: Array<Scalars['String']['output']>;
  /** Name of the source. */
  source: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  company?: Maybe<Company>;
};

/** A place in a page. */
export type NewsDataEdge = {
  __typename?: 'NewsDataEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: NewsData;
};

/** A page of a list. */
export type NewsDataConnection = {
  __typename?: 'NewsDataConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<NewsDataEdge>;
  /** The page, in order. */
  nodes: Array<NewsData>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Which news; all conditions must hold. */
export type NewsFilter = {
  /** About any of these symbols. */
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** On any of these topics. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Published on this day (UTC) or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Published on this day (UTC) or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Tone of at least this, -1 to 1. */
  minSentiment?: InputMaybe<Scalars['Float']['input']>;
  /** Tone of at most this, -1 to 1. */
  maxSentiment?: InputMaybe<Scalars['Float']['input']>;
  /** Words that must all be in the title or content, in any case and order. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A news item that a search found. */
export type NewsMatch = {
  __typename?: 'NewsMatch';
  news: NewsData;
  /** How well it matches: rare words count more, and those of the title twice. Comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** What can be fetched beside prices. */
export type ReferenceDataKind =
  /** Companies: name, classification, place, and revenue of the last twelve months. */
  | 'company'
  /** What known companies published of each fiscal year and quarter; figures of the newest year become those of the company. */
  | 'financials'
  /** Economic series, whole. */
  | 'economic'
  /** News about symbols, each with its tone. */
  | 'news';

/** An economic series that can be fetched: the `indicatorType` under which it is kept. */
export type FetchedEconomicSeries =
  /** Quarterly, of the United States, as all of these. */
  | 'REAL_GDP'
  /** The index for all urban consumers. */
  | 'CPI_MONTHLY'
  /** Of consumer prices, yearly. */
  | 'INFLATION'
  /** Monthly. */
  | 'UNEMPLOYMENT'
  /** Monthly. */
  | 'FEDERAL_FUNDS_RATE'
  /** Daily, as those of the other maturities. */
  | 'TREASURY_YIELD_3_MONTH'
  | 'TREASURY_YIELD_2_YEAR'
  | 'TREASURY_YIELD_5_YEAR'
  | 'TREASURY_YIELD_7_YEAR'
  | 'TREASURY_YIELD_10_YEAR'
  | 'TREASURY_YIELD_30_YEAR';

/** What the mutation takes. */
export type IngestReferenceDataInput = {
  /** What to fetch, at least one. */
  kinds: Array<ReferenceDataKind>;
  /** 1 to 500 symbols, for all kinds but ECONOMIC. */
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All, unless given; for ECONOMIC only. */
  series?: InputMaybe<Array<FetchedEconomicSeries>>;
  /** The first day (UTC) of news, which NEWS needs. Days that were answered before are not asked for again. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** What the mutation answers. */
export type IngestReferenceDataPayload = {
  __typename?: 'IngestReferenceDataPayload';
  job?: Maybe<IngestionJob>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/**
 * Statistics of a symbol's daily closes, split-adjusted, one value a bar of the range. Windows rest on bars before the range
 * where there are any.
 */
export type RollingStatistics = {
  __typename?: 'RollingStatistics';
  symbol: Scalars['String']['output'];
  /** The symbol that beta is measured against. */
  benchmark: Scalars['String']['output'];
  /** Number of daily returns that a value rests on. */
  window: Scalars['Int']['output'];
  /** Number of values here. */
  rowCount: Scalars['Int']['output'];
  columns: RollingStatisticsColumns;
  /** The deepest fall of the range; null where no close is below one before it. */
  maxDrawdown?: Maybe<Drawdown>;
  company?: Maybe<Company>;
};

/** Rolling statistics as columns of one length, oldest first. */
export type RollingStatisticsColumns = {
  __typename?: 'RollingStatisticsColumns';
  date: Array<Scalars['Date']['output']>;
  /** Sample standard deviation of the last `window` daily log returns, times the root of 252: a fraction a year. Null while there are too few. */
  volatility: Array<Maybe<Scalars['Float']['output']>>;
  /**
   * Sample covariance of simple daily returns with the benchmark's over the benchmark's sample variance, over the last `window` days
   * that both have a return on (Sharpe 1964). Null on other days, while there are too few, and where the benchmark does not move.
   */
  beta: Array<Maybe<Scalars['Float']['output']>>;
  /** The close over the highest close of the range so far, less 1: a fraction, 0 or below. */
  drawdown: Array<Scalars['Float']['output']>;
};

/** A fall from a high to a low. */
export type Drawdown = {
  __typename?: 'Drawdown';
  /** The low's close over the high's, less 1: a fraction below 0. */
  depth: Scalars['Float']['output'];
  /** Day of the high, the last one where there are several. */
  peakDate: Scalars['Date']['output'];
  /** Day of the low. */
  troughDate: Scalars['Date']['output'];
  /** First day with a close at the high again; null where there is none in the range. */
  recoveredDate?: Maybe<Scalars['Date']['output']>;
};

/**
 * What a screen measures of a symbol: from its daily bars up to the day asked for, or from the figures that its company published last,
 * whatever day the screen is on. Figures of money are in US dollars; where the source has none in dollars, there is no value.
 */
export type ScreenMetric =
  /** The newest close. Takes no window. */
  | 'CLOSE_PRICE'
  /** Mean volume of the last `window` bars (1 to 1000, 20 if not given). */
  | 'AVERAGE_VOLUME'
  /** The newest close over that of `window` bars before it (1 to 1000, 20 if not given), less 1: a fraction. */
  | 'RETURN'
  /** Standard deviation of the last `window` daily log returns (2 to 1000, 20 if not given), times the root of 252: a fraction a year. */
  | 'VOLATILITY'
  /** Mean close of the last `window` bars (2 to 1000, 20 if not given). */
  | 'SMA'
  /** The newest close over that mean, less 1: a fraction. */
  | 'SMA_DISTANCE'
  /** Wilder's relative strength index over `window` bars (2 to 1000, 14 if not given), 0 to 100. */
  | 'RSI'
  /** The newest close over the highest of the last `window` bars (2 to 1000, 252 if not given), less 1: a fraction, 0 or below. */
  | 'DRAWDOWN'
  /** The newest volume over the mean of the last `window` bars (2 to 1000, 20 if not given). */
  | 'VOLUME_RATIO'
  /** Revenue of a year. Takes no window, like the other figures. */
  | 'REVENUE'
  | 'OPERATING_INCOME'
  | 'NET_INCOME'
  | 'TOTAL_ASSETS'
  | 'TOTAL_EQUITY'
  /** Number of people. */
  | 'EMPLOYEES'
  /** Net income over revenue: a fraction; no value where revenue is not above 0. The source's years may differ. */
  | 'NET_MARGIN'
  /** Net income over total equity: a fraction; no value where equity is not above 0. The source's years may differ. */
  | 'RETURN_ON_EQUITY';

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** A metric that has to lie between bounds, both included. A symbol with too few bars for it does not pass. */
export type ScreenFilter = {
  metric: ScreenMetric;
  window?: InputMaybe<Scalars['Int']['input']>;
  min?: InputMaybe<Scalars['Float']['input']>;
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Percentile of at least this, 0 to 1. */
  minPercentile?: InputMaybe<Scalars['Float']['input']>;
  /** Percentile of at most this, 0 to 1. */
  maxPercentile?: InputMaybe<Scalars['Float']['input']>;
};

/** By which figure to rank. */
export type ScreenSort = {
  metric: ScreenMetric;
  window?: InputMaybe<Scalars['Int']['input']>;
  direction?: SortDirection;
};

/** Which symbols, by which measures. All conditions must hold. */
export type ScreenInput = {
  /** Only these symbols; all that have prices unless given. */
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only companies of any of these sectors. */
  sectors?: InputMaybe<Array<Scalars['String']['input']>>;
  filters?: Array<ScreenFilter>;
  /** By symbol unless given. What can't be measured comes last. */
  sort?: InputMaybe<ScreenSort>;
  /** The day to screen on; the newest that there are prices of unless given. Symbols without a bar in the week up to it are left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** At most this many rows, 1 to 500. */
  limit?: Scalars['Int']['input'];
};

/** A symbol that passed. */
export type ScreenRow = {
  __typename?: 'ScreenRow';
  symbol: Scalars['String']['output'];
  company?: Maybe<Company>;
  /** Day of its newest bar. */
  date: Scalars['Date']['output'];
  closePrice: Scalars['Float']['output'];
  /** Each metric that the screen names, once, in the order named. */
  values: Array<ScreenValue>;
};

/** A figure that the screen filtered or ranked by. */
export type ScreenValue = {
  __typename?: 'ScreenValue';
  metric: ScreenMetric;
  /** Null for a metric that takes none. */
  window?: Maybe<Scalars['Int']['output']>;
  /** Null where there are too few bars, or no such figure. */
  value?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the other symbols that are measured and lower, 0 to 1, among all that the screen looks at, before its filters; of equal ones
   * the lowest. Null where the value is.
   */
  percentile?: Maybe<Scalars['Float']['output']>;
};

/** By what part of the calendar to group returns. */
export type Season =
  /** Months of the year, 1 to 12, by returns from one month's last close to the next one's. */
  | 'MONTH'
  /** Days of the week, 1 (Monday) to 7, by daily returns. */
  | 'WEEKDAY';

/** How a symbol's returns differ by season. Returns are simple and split-adjusted, and begin and end within the range. */
export type Seasonality = {
  __typename?: 'Seasonality';
  symbol: Scalars['String']['output'];
  by: Season;
  /** The seasons that any return falls into, in calendar order. A month that the range cuts counts with the days in it. */
  seasons: Array<SeasonStatistics>;
  company?: Maybe<Company>;
};

/** Simple returns of one season, as fractions. */
export type SeasonStatistics = {
  __typename?: 'SeasonStatistics';
  /** Number of the month or weekday. */
  season: Scalars['Int']['output'];
  /** Number of returns. */
  count: Scalars['Int']['output'];
  mean: Scalars['Float']['output'];
  median: Scalars['Float']['output'];
  /** Sample standard deviation; null for a single return. */
  deviation?: Maybe<Scalars['Float']['output']>;
  /** Share of returns above 0. */
  positiveShare: Scalars['Float']['output'];
};

/**
 * A sector of companies, each counting alike. A company is measured where it has a bar in the week up to the day asked for,
 * and `window` bars before its newest.
 */
export type SectorAggregate = {
  __typename?: 'SectorAggregate';
  /** Sector of the Global Industry Classification Standard. */
  sector: Scalars['String']['output'];
  /** Number of companies. */
  companyCount: Scalars['Int']['output'];
  /** Number of companies that the figures rest on; the figures are null where it is 0. */
  measuredCount: Scalars['Int']['output'];
  /** Newest day of any of its bars. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Mean of the companies' returns over `window` bars: the newest close over that of `window` bars before, less 1. */
  meanReturn?: Maybe<Scalars['Float']['output']>;
  /** Median of these returns. */
  medianReturn?: Maybe<Scalars['Float']['output']>;
  /** Mean of the companies' volatilities: sample standard deviation of the last `window` daily log returns, times the root of 252. */
  volatility?: Maybe<Scalars['Float']['output']>;
  /** Share of companies whose newest close is above the mean of their last `window` closes. */
  aboveAverageShare?: Maybe<Scalars['Float']['output']>;
  /** The company of the highest return. */
  best?: Maybe<Company>;
  /** The company of the lowest return. */
  worst?: Maybe<Company>;
};

/** A named, unchangeable cut of the daily bars: what is read from it is the same for good, whatever comes in or is corrected later. */
export type MarketSnapshot = {
  __typename?: 'MarketSnapshot';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The moment that the bars are of. */
  asOf: Scalars['DateTime']['output'];
  /**
   * A hash of its bars, without when they came in: cuts of equal bars have equal hashes. SHA-256, in hexadecimal, over a line a
   * symbol, in the order of symbols: the JSON array of the symbol and of the hash of its bars, which is the SHA-256 over a line
   * a bar, in the order of dates: the JSON array of date, open, high, low, close, volume and source.
   */
  contentHash: Scalars['String']['output'];
  /** Number of bars. */
  rowCount: Scalars['SafeInt']['output'];
  symbolCount: Scalars['Int']['output'];
  /** The first day that it has a bar of. */
  from: Scalars['Date']['output'];
  /** The last day that it has a bar of. */
  to: Scalars['Date']['output'];
  /** The newest cut of the same name; null while this is it. */
  supersededBy?: Maybe<MarketSnapshot>;
  createdAt: Scalars['DateTime']['output'];
};

/** A place in a page. */
export type MarketSnapshotEdge = {
  __typename?: 'MarketSnapshotEdge';
  /** Where a page may go on. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: MarketSnapshot;
};

/** A page of a list. */
export type MarketSnapshotConnection = {
  __typename?: 'MarketSnapshotConnection';
  /** The page with a cursor for each of its nodes. */
  edges: Array<MarketSnapshotEdge>;
  /** The page, in order. */
  nodes: Array<MarketSnapshot>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** What the mutation takes. */
export type CreateSnapshotInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Up to 500; all symbols if left out. */
  symbols?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The first day, included; the first of all if left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, included; the last of all if left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What the mutation answers. */
export type CreateSnapshotPayload = {
  __typename?: 'CreateSnapshotPayload';
  snapshot?: Maybe<MarketSnapshot>;
  /** What the caller can mend; empty when all went well. */
  userErrors: Array<UserError>;
};

/** An indicator's values in a range, oldest first: one for each bar of the interval. */
export type TechnicalIndicatorSeries = {
  __typename?: 'TechnicalIndicatorSeries';
  symbol: Scalars['String']['output'];
  indicatorType: IndicatorType;
  interval: Interval;
  /** The parameters in use, with those that were not given: `{ "period": 20 }`. */
  params: Scalars['JSON']['output'];
  /** Number of values here. */
  rowCount: Scalars['Int']['output'];
  points: Array<TechnicalIndicator>;
  /** The days, and the values of the first output, as columns of one length, far smaller than rows. */
  columns: TechnicalIndicatorColumns;
  /** All outputs, each as long as `columns.date`. */
  outputs: Array<IndicatorOutput>;
  company?: Maybe<Company>;
  /** The bars that it follows from, over the same range and interval. */
  marketData: MarketDataSeries;
};


/** An indicator's values in a range, oldest first: one for each bar of the interval. */
export type TechnicalIndicatorSeriesMarketDataArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An indicator on one day. */
export type TechnicalIndicator = {
  __typename?: 'TechnicalIndicator';
  id: Scalars['ID']['output'];
  symbol: Scalars['String']['output'];
  indicatorType: IndicatorType;
  /** The day of the bar. */
  date: Scalars['Date']['output'];
  /**
   * Values by period, `{ "20": 23.1 }`, or by all parameters where there are others, `default` where there are none:
   * `{ "fastPeriod=12,slowPeriod=26,signalPeriod=9": { "macd": 1.2, "signal": 1.1, "histogram": 0.1 } }`. Null while there
   * are too few bars before it, or where the bar lacks what it is computed from.
   */
  values: Scalars['JSON']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** An indicator as columns of one length, oldest first. */
export type TechnicalIndicatorColumns = {
  __typename?: 'TechnicalIndicatorColumns';
  date: Array<Scalars['Date']['output']>;
  /** Null while there are too few bars before it, or where the bar lacks what it is computed from. */
  value: Array<Maybe<Scalars['Float']['output']>>;
};

/** One of an indicator's outputs. */
export type IndicatorOutput = {
  __typename?: 'IndicatorOutput';
  /** As in `indicatorTypes`: `value` where there is one only. */
  name: Scalars['String']['output'];
  /** Oldest first. Null while there are too few bars before it, or where the bar lacks what it is computed from. */
  values: Array<Maybe<Scalars['Float']['output']>>;
};

/** An indicator to compute. */
export type IndicatorInput = {
  type: IndicatorType;
  /** Those that are not given are as `indicatorTypes` says. */
  params?: InputMaybe<Scalars['JSON']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Company: Company;
  Watchlist: Watchlist;
  Backtest: Backtest;
  EconomicIndicator: EconomicIndicator;
  NewsData: NewsData;
  MarketSnapshot: MarketSnapshot;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"symbol":true}> );
  Watchlist:
    ( { __typename: 'Watchlist' }
    & GraphQLRecursivePick<FederationTypes['Watchlist'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Watchlist'], {"symbols":true}> ) );
  Backtest:
    ( { __typename: 'Backtest' }
    & GraphQLRecursivePick<FederationTypes['Backtest'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Backtest'], {"symbols":true}>
        | GraphQLRecursivePick<FederationTypes['Backtest'], {"symbols":true,"startDate":true,"endDate":true}>
        | GraphQLRecursivePick<FederationTypes['Backtest'], {"symbols":true,"startDate":true,"endDate":true}> ) );
  EconomicIndicator:
    ( { __typename: 'EconomicIndicator' }
    & GraphQLRecursivePick<FederationTypes['EconomicIndicator'], {"id":true}> );
  NewsData:
    ( { __typename: 'NewsData' }
    & GraphQLRecursivePick<FederationTypes['NewsData'], {"id":true}> );
  MarketSnapshot:
    ( { __typename: 'MarketSnapshot' }
    & GraphQLRecursivePick<FederationTypes['MarketSnapshot'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  ListOrder: ListOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PersonalDataPage: ResolverTypeWrapper<PersonalDataPage>;
  PersonalDataRow: ResolverTypeWrapper<PersonalDataRow>;
  ErasePersonalDataPayload: ResolverTypeWrapper<ErasePersonalDataPayload>;
  MarketBackup: ResolverTypeWrapper<MadeBackup>;
  BackupMarketDataInput: BackupMarketDataInput;
  BackupMarketDataPayload: ResolverTypeWrapper<Omit<BackupMarketDataPayload, 'backup'> & { backup?: Maybe<ResolversTypes['MarketBackup']> }>;
  InstrumentType: ResolverTypeWrapper<'equity' | 'index'>;
  Company: ResolverTypeWrapper<CompanyRecord>;
  CompanyFinancials: ResolverTypeWrapper<Record<string, unknown>>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CountFigure: ResolverTypeWrapper<CountFigure>;
  CompanyProfile: ResolverTypeWrapper<Record<string, unknown>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyConnection: ResolverTypeWrapper<Connection<CompanyRecord>>;
  CompanyFilter: CompanyFilter;
  CompanyMatchKind: CompanyMatchKind;
  CompanyMatch: ResolverTypeWrapper<FoundCompany>;
  CompanyOrder: CompanyOrder;
  Watchlist: ResolverTypeWrapper<{ __typename?: 'Watchlist'; id: string } & Partial<Pick<Watchlist, 'symbols'>>>;
  Backtest: ResolverTypeWrapper<{ __typename?: 'Backtest'; id: string } & Partial<Pick<Backtest, 'symbols' | 'startDate' | 'endDate'>>>;
  CorrelationMatrix: ResolverTypeWrapper<CorrelationMatrix>;
  EconomicIndicator: ResolverTypeWrapper<EconomicIndicatorRow>;
  EconomicFrequency: EconomicFrequency;
  EconomicIndicatorType: ResolverTypeWrapper<EconomicTypeRow>;
  EconomicTransform: EconomicTransform;
  EconomicSeries: ResolverTypeWrapper<AskedEconomicSeries>;
  EconomicSeriesColumns: ResolverTypeWrapper<EconomicColumns>;
  EconomicAsOf: ResolverTypeWrapper<JoinedSeries>;
  EconomicAsOfColumns: ResolverTypeWrapper<AsOfColumns>;
  FinancialPeriodType: ResolverTypeWrapper<'annual' | 'quarterly'>;
  FinancialPeriod: ResolverTypeWrapper<FinancialPeriodRecord>;
  IndicatorType: IndicatorType;
  PriceColumn: ResolverTypeWrapper<'open' | 'high' | 'low' | 'close' | 'volume'>;
  IndicatorParameterKind: IndicatorParameterKind;
  IndicatorParameter: ResolverTypeWrapper<IndicatorParameter>;
  IndicatorTypeInfo: ResolverTypeWrapper<Omit<IndicatorTypeInfo, 'inputs'> & { inputs: Array<ResolversTypes['PriceColumn']> }>;
  IngestionKind: ResolverTypeWrapper<'fetch_bars' | 'import_bars' | 'export_bars' | 'fetch_reference'>;
  JobStatus: ResolverTypeWrapper<'queued' | 'running' | 'completed' | 'failed' | 'cancelled'>;
  IngestionJob: ResolverTypeWrapper<JobRecord>;
  IngestionCounts: ResolverTypeWrapper<ImportCounts>;
  RejectedRow: ResolverTypeWrapper<RejectedBar>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CancelIngestionJobInput: CancelIngestionJobInput;
  CancelIngestionJobPayload: ResolverTypeWrapper<Omit<CancelIngestionJobPayload, 'job'> & { job?: Maybe<ResolversTypes['IngestionJob']> }>;
  ImportFormat: ResolverTypeWrapper<'csv' | 'parquet'>;
  ImportInterval: ImportInterval;
  PriceSourceName: ResolverTypeWrapper<'sample' | 'alpha_vantage'>;
  ImportMarketDataInput: ImportMarketDataInput;
  ImportMarketDataPayload: ResolverTypeWrapper<Omit<ImportMarketDataPayload, 'job'> & { job?: Maybe<ResolversTypes['IngestionJob']> }>;
  IngestMarketDataInput: IngestMarketDataInput;
  IngestMarketDataPayload: ResolverTypeWrapper<Omit<IngestMarketDataPayload, 'job'> & { job?: Maybe<ResolversTypes['IngestionJob']> }>;
  IntradayIndicatorSeries: ResolverTypeWrapper<IntradayIndicator>;
  IntradayIndicatorColumns: ResolverTypeWrapper<IntradayIndicatorColumns>;
  IntradayInterval: IntradayInterval;
  IntradayBar: ResolverTypeWrapper<IntradayRow>;
  IntradaySeries: ResolverTypeWrapper<AskedMinuteBars>;
  IntradayColumns: ResolverTypeWrapper<MinuteBars>;
  Interval: Interval;
  Adjustment: Adjustment;
  MarketData: ResolverTypeWrapper<MarketDataRow>;
  MarketDataSeries: ResolverTypeWrapper<AskedBars>;
  MarketDataColumns: ResolverTypeWrapper<Bars>;
  SymbolCoverage: ResolverTypeWrapper<Coverage>;
  Split: ResolverTypeWrapper<SplitRow>;
  DataSource: ResolverTypeWrapper<DataSourceRow>;
  MarketDataExport: ResolverTypeWrapper<WrittenExport>;
  MarketDataExportChunk: ResolverTypeWrapper<ExportChunk>;
  ExportMarketDataInput: ExportMarketDataInput;
  ExportMarketDataPayload: ResolverTypeWrapper<Omit<ExportMarketDataPayload, 'job'> & { job?: Maybe<ResolversTypes['IngestionJob']> }>;
  NewsSentiment: ResolverTypeWrapper<DatedSentiment>;
  NewsData: ResolverTypeWrapper<NewsRecord>;
  NewsDataEdge: ResolverTypeWrapper<Omit<NewsDataEdge, 'node'> & { node: ResolversTypes['NewsData'] }>;
  NewsDataConnection: ResolverTypeWrapper<Connection<NewsRecord>>;
  NewsFilter: NewsFilter;
  NewsMatch: ResolverTypeWrapper<FoundNews>;
  ReferenceDataKind: ResolverTypeWrapper<'company' | 'financials' | 'economic' | 'news'>;
  FetchedEconomicSeries: FetchedEconomicSeries;
  IngestReferenceDataInput: IngestReferenceDataInput;
  IngestReferenceDataPayload: ResolverTypeWrapper<Omit<IngestReferenceDataPayload, 'job'> & { job?: Maybe<ResolversTypes['IngestionJob']> }>;
  RollingStatistics: ResolverTypeWrapper<AskedStatistics>;
  RollingStatisticsColumns: ResolverTypeWrapper<RollingColumns>;
  Drawdown: ResolverTypeWrapper<Drawdown>;
  ScreenMetric: ScreenMetric;
  SortDirection: SortDirection;
  ScreenFilter: ScreenFilter;
  ScreenSort: ScreenSort;
  ScreenInput: ScreenInput;
  ScreenRow: ResolverTypeWrapper<ScreenedSymbol>;
  ScreenValue: ResolverTypeWrapper<ScreenValue>;
  Season: Season;
  Seasonality: ResolverTypeWrapper<AskedSeasonality>;
  SeasonStatistics: ResolverTypeWrapper<SeasonStatistics>;
  SectorAggregate: ResolverTypeWrapper<SectorRow>;
  MarketSnapshot: ResolverTypeWrapper<SnapshotRecord>;
  MarketSnapshotEdge: ResolverTypeWrapper<Omit<MarketSnapshotEdge, 'node'> & { node: ResolversTypes['MarketSnapshot'] }>;
  MarketSnapshotConnection: ResolverTypeWrapper<Connection<SnapshotRecord>>;
  CreateSnapshotInput: CreateSnapshotInput;
  CreateSnapshotPayload: ResolverTypeWrapper<Omit<CreateSnapshotPayload, 'snapshot'> & { snapshot?: Maybe<ResolversTypes['MarketSnapshot']> }>;
  TechnicalIndicatorSeries: ResolverTypeWrapper<AskedIndicator>;
  TechnicalIndicator: ResolverTypeWrapper<TechnicalIndicatorRow>;
  TechnicalIndicatorColumns: ResolverTypeWrapper<TechnicalIndicatorColumns>;
  IndicatorOutput: ResolverTypeWrapper<IndicatorOutput>;
  IndicatorInput: IndicatorInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  JSON: Scalars['JSON']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  PageInfo: PageInfo;
  UserError: UserError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  PersonalDataPage: PersonalDataPage;
  PersonalDataRow: PersonalDataRow;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  MarketBackup: MadeBackup;
  BackupMarketDataInput: BackupMarketDataInput;
  BackupMarketDataPayload: Omit<BackupMarketDataPayload, 'backup'> & { backup?: Maybe<ResolversParentTypes['MarketBackup']> };
  Company: CompanyRecord;
  CompanyFinancials: Record<string, unknown>;
  MoneyFigure: MoneyFigure;
  Float: Scalars['Float']['output'];
  CountFigure: CountFigure;
  CompanyProfile: Record<string, unknown>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyConnection: Connection<CompanyRecord>;
  CompanyFilter: CompanyFilter;
  CompanyMatch: FoundCompany;
  Watchlist: { __typename?: 'Watchlist'; id: string } & Partial<Pick<Watchlist, 'symbols'>>;
  Backtest: { __typename?: 'Backtest'; id: string } & Partial<Pick<Backtest, 'symbols' | 'startDate' | 'endDate'>>;
  CorrelationMatrix: CorrelationMatrix;
  EconomicIndicator: EconomicIndicatorRow;
  EconomicIndicatorType: EconomicTypeRow;
  EconomicSeries: AskedEconomicSeries;
  EconomicSeriesColumns: EconomicColumns;
  EconomicAsOf: JoinedSeries;
  EconomicAsOfColumns: AsOfColumns;
  FinancialPeriod: FinancialPeriodRecord;
  IndicatorParameter: IndicatorParameter;
  IndicatorTypeInfo: IndicatorTypeInfo;
  IngestionJob: JobRecord;
  IngestionCounts: ImportCounts;
  RejectedRow: RejectedBar;
  Subscription: Record<PropertyKey, never>;
  CancelIngestionJobInput: CancelIngestionJobInput;
  CancelIngestionJobPayload: Omit<CancelIngestionJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['IngestionJob']> };
  ImportMarketDataInput: ImportMarketDataInput;
  ImportMarketDataPayload: Omit<ImportMarketDataPayload, 'job'> & { job?: Maybe<ResolversParentTypes['IngestionJob']> };
  IngestMarketDataInput: IngestMarketDataInput;
  IngestMarketDataPayload: Omit<IngestMarketDataPayload, 'job'> & { job?: Maybe<ResolversParentTypes['IngestionJob']> };
  IntradayIndicatorSeries: IntradayIndicator;
  IntradayIndicatorColumns: IntradayIndicatorColumns;
  IntradayBar: IntradayRow;
  IntradaySeries: AskedMinuteBars;
  IntradayColumns: MinuteBars;
  MarketData: MarketDataRow;
  MarketDataSeries: AskedBars;
  MarketDataColumns: Bars;
  SymbolCoverage: Coverage;
  Split: SplitRow;
  DataSource: DataSourceRow;
  MarketDataExport: WrittenExport;
  MarketDataExportChunk: ExportChunk;
  ExportMarketDataInput: ExportMarketDataInput;
  ExportMarketDataPayload: Omit<ExportMarketDataPayload, 'job'> & { job?: Maybe<ResolversParentTypes['IngestionJob']> };
  NewsSentiment: DatedSentiment;
  NewsData: NewsRecord;
  NewsDataEdge: Omit<NewsDataEdge, 'node'> & { node: ResolversParentTypes['NewsData'] };
  NewsDataConnection: Connection<NewsRecord>;
  NewsFilter: NewsFilter;
  NewsMatch: FoundNews;
  IngestReferenceDataInput: IngestReferenceDataInput;
  IngestReferenceDataPayload: Omit<IngestReferenceDataPayload, 'job'> & { job?: Maybe<ResolversParentTypes['IngestionJob']> };
  RollingStatistics: AskedStatistics;
  RollingStatisticsColumns: RollingColumns;
  Drawdown: Drawdown;
  ScreenFilter: ScreenFilter;
  ScreenSort: ScreenSort;
  ScreenInput: ScreenInput;
  ScreenRow: ScreenedSymbol;
  ScreenValue: ScreenValue;
  Seasonality: AskedSeasonality;
  SeasonStatistics: SeasonStatistics;
  SectorAggregate: SectorRow;
  MarketSnapshot: SnapshotRecord;
  MarketSnapshotEdge: Omit<MarketSnapshotEdge, 'node'> & { node: ResolversParentTypes['MarketSnapshot'] };
  MarketSnapshotConnection: Connection<SnapshotRecord>;
  CreateSnapshotInput: CreateSnapshotInput;
  CreateSnapshotPayload: Omit<CreateSnapshotPayload, 'snapshot'> & { snapshot?: Maybe<ResolversParentTypes['MarketSnapshot']> };
  TechnicalIndicatorSeries: AskedIndicator;
  TechnicalIndicator: TechnicalIndicatorRow;
  TechnicalIndicatorColumns: TechnicalIndicatorColumns;
  IndicatorOutput: IndicatorOutput;
  IndicatorInput: IndicatorInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = MarketContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = MarketContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = MarketContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = MarketContext, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = MarketContext, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = MarketContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type PageInfoResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  personalData?: Resolver<ResolversTypes['PersonalDataPage'], ParentType, ContextType, Partial<QueryPersonalDataArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'symbol'>>;
  searchCompanies?: Resolver<Array<ResolversTypes['CompanyMatch']>, ParentType, ContextType, RequireFields<QuerySearchCompaniesArgs, 'text' | 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'orderBy'>>;
  correlation?: Resolver<ResolversTypes['CorrelationMatrix'], ParentType, ContextType, RequireFields<QueryCorrelationArgs, 'symbols'>>;
  economicIndicators?: Resolver<Array<ResolversTypes['EconomicIndicator']>, ParentType, ContextType, Partial<QueryEconomicIndicatorsArgs>>;
  economicIndicatorTypes?: Resolver<Array<ResolversTypes['EconomicIndicatorType']>, ParentType, ContextType>;
  economicSeries?: Resolver<ResolversTypes['EconomicSeries'], ParentType, ContextType, RequireFields<QueryEconomicSeriesArgs, 'indicatorType' | 'transform'>>;
  indicatorTypes?: Resolver<Array<ResolversTypes['IndicatorTypeInfo']>, ParentType, ContextType>;
  ingestionJobs?: Resolver<Array<ResolversTypes['IngestionJob']>, ParentType, ContextType>;
  intradayData?: Resolver<ResolversTypes['IntradaySeries'], ParentType, ContextType, RequireFields<QueryIntradayDataArgs, 'symbol' | 'interval' | 'limit'>>;
  marketData?: Resolver<ResolversTypes['MarketDataSeries'], ParentType, ContextType, RequireFields<QueryMarketDataArgs, 'symbol' | 'interval' | 'limit' | 'adjustment'>>;
  marketDataBatch?: Resolver<Array<ResolversTypes['MarketDataSeries']>, ParentType, ContextType, RequireFields<QueryMarketDataBatchArgs, 'symbols' | 'adjustment'>>;
  dataSources?: Resolver<Array<ResolversTypes['DataSource']>, ParentType, ContextType>;
  marketDataExportChunk?: Resolver<Maybe<ResolversTypes['MarketDataExportChunk']>, ParentType, ContextType, RequireFields<QueryMarketDataExportChunkArgs, 'id' | 'index'>>;
  newsSentiment?: Resolver<Array<ResolversTypes['NewsSentiment']>, ParentType, ContextType, RequireFields<QueryNewsSentimentArgs, 'symbols'>>;
  searchNews?: Resolver<Array<ResolversTypes['NewsMatch']>, ParentType, ContextType, RequireFields<QuerySearchNewsArgs, 'text' | 'first'>>;
  news?: Resolver<ResolversTypes['NewsDataConnection'], ParentType, ContextType, Partial<QueryNewsArgs>>;
  rollingStatistics?: Resolver<Array<ResolversTypes['RollingStatistics']>, ParentType, ContextType, RequireFields<QueryRollingStatisticsArgs, 'symbols' | 'benchmark' | 'window'>>;
  screen?: Resolver<Array<ResolversTypes['ScreenRow']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'input'>>;
  seasonality?: Resolver<Array<ResolversTypes['Seasonality']>, ParentType, ContextType, RequireFields<QuerySeasonalityArgs, 'symbols' | 'by'>>;
  sectors?: Resolver<Array<ResolversTypes['SectorAggregate']>, ParentType, ContextType, RequireFields<QuerySectorsArgs, 'window'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['MarketSnapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'id'>>;
  snapshots?: Resolver<ResolversTypes['MarketSnapshotConnection'], ParentType, ContextType, Partial<QuerySnapshotsArgs>>;
};

export type MutationResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  erasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType>;
  backupMarketData?: Resolver<ResolversTypes['BackupMarketDataPayload'], ParentType, ContextType, RequireFields<MutationBackupMarketDataArgs, 'input'>>;
  importMarketData?: Resolver<ResolversTypes['ImportMarketDataPayload'], ParentType, ContextType, RequireFields<MutationImportMarketDataArgs, 'input'>>;
  ingestMarketData?: Resolver<ResolversTypes['IngestMarketDataPayload'], ParentType, ContextType, RequireFields<MutationIngestMarketDataArgs, 'input'>>;
  cancelIngestionJob?: Resolver<ResolversTypes['CancelIngestionJobPayload'], ParentType, ContextType, RequireFields<MutationCancelIngestionJobArgs, 'input'>>;
  exportMarketData?: Resolver<ResolversTypes['ExportMarketDataPayload'], ParentType, ContextType, RequireFields<MutationExportMarketDataArgs, 'input'>>;
  ingestReferenceData?: Resolver<ResolversTypes['IngestReferenceDataPayload'], ParentType, ContextType, RequireFields<MutationIngestReferenceDataArgs, 'input'>>;
  createSnapshot?: Resolver<ResolversTypes['CreateSnapshotPayload'], ParentType, ContextType, RequireFields<MutationCreateSnapshotArgs, 'input'>>;
};

export type PersonalDataPageResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['PersonalDataPage'] = ResolversParentTypes['PersonalDataPage']> = {
  rows?: Resolver<Array<ResolversTypes['PersonalDataRow']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataRowResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['PersonalDataRow'] = ResolversParentTypes['PersonalDataRow']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarketBackupResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketBackup'] = ResolversParentTypes['MarketBackup']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type BackupMarketDataPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['BackupMarketDataPayload'] = ResolversParentTypes['BackupMarketDataPayload']> = {
  backup?: Resolver<Maybe<ResolversTypes['MarketBackup']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InstrumentTypeResolvers = { EQUITY: 'equity', INDEX: 'index' };

export type CompanyResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentType?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  financials?: Resolver<ResolversTypes['CompanyFinancials'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['CompanyProfile'], ParentType, ContextType>;
  dataSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<CompanyPeersArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  financialHistory?: Resolver<Array<ResolversTypes['FinancialPeriod']>, ParentType, ContextType, RequireFields<CompanyFinancialHistoryArgs, 'limit'>>;
  latest?: Resolver<Maybe<ResolversTypes['MarketData']>, ParentType, ContextType>;
  marketData?: Resolver<ResolversTypes['MarketDataSeries'], ParentType, ContextType, RequireFields<CompanyMarketDataArgs, 'interval' | 'limit' | 'adjustment'>>;
  coverage?: Resolver<Maybe<ResolversTypes['SymbolCoverage']>, ParentType, ContextType>;
  splits?: Resolver<Array<ResolversTypes['Split']>, ParentType, ContextType>;
  news?: Resolver<ResolversTypes['NewsDataConnection'], ParentType, ContextType, Partial<CompanyNewsArgs>>;
  rollingStatistics?: Resolver<ResolversTypes['RollingStatistics'], ParentType, ContextType, RequireFields<CompanyRollingStatisticsArgs, 'benchmark' | 'window'>>;
  seasonality?: Resolver<ResolversTypes['Seasonality'], ParentType, ContextType, RequireFields<CompanySeasonalityArgs, 'by'>>;
  technicalIndicator?: Resolver<ResolversTypes['TechnicalIndicatorSeries'], ParentType, ContextType, RequireFields<CompanyTechnicalIndicatorArgs, 'type' | 'interval'>>;
  technicalIndicators?: Resolver<Array<ResolversTypes['TechnicalIndicatorSeries']>, ParentType, ContextType, RequireFields<CompanyTechnicalIndicatorsArgs, 'indicators' | 'interval'>>;
};

export type CompanyFinancialsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CompanyFinancials'] = ResolversParentTypes['CompanyFinancials']> = {
  revenue?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  operatingIncome?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  netIncome?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  totalAssets?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  totalEquity?: Resolver<Maybe<ResolversTypes['MoneyFigure']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['CountFigure']>, ParentType, ContextType>;
};

export type MoneyFigureResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountFigureResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CountFigure'] = ResolversParentTypes['CountFigure']> = {
  value?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyProfileResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CompanyProfile'] = ResolversParentTypes['CompanyProfile']> = {
  headquarters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyMatchResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CompanyMatch'] = ResolversParentTypes['CompanyMatch']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompanyMatchKind'], ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchlistResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Watchlist'] = ResolversParentTypes['Watchlist'], FederationReferenceType extends FederationReferenceTypes['Watchlist'] = FederationReferenceTypes['Watchlist']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Watchlist']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  companies?: Resolver<Maybe<Array<ResolversTypes['Company']>>, ParentType, ContextType>;
};

export type BacktestResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Backtest'] = ResolversParentTypes['Backtest'], FederationReferenceType extends FederationReferenceTypes['Backtest'] = FederationReferenceTypes['Backtest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Backtest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  companies?: Resolver<Maybe<Array<ResolversTypes['Company']>>, ParentType, ContextType>;
  marketData?: Resolver<Maybe<Array<ResolversTypes['MarketDataSeries']>>, ParentType, ContextType>;
};

export type CorrelationMatrixResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CorrelationMatrix'] = ResolversParentTypes['CorrelationMatrix']> = {
  symbols?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  values?: Resolver<Array<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
  observations?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type EconomicIndicatorResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['EconomicIndicator'] = ResolversParentTypes['EconomicIndicator'], FederationReferenceType extends FederationReferenceTypes['EconomicIndicator'] = FederationReferenceTypes['EconomicIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EconomicIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EconomicIndicatorTypeResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['EconomicIndicatorType'] = ResolversParentTypes['EconomicIndicatorType']> = {
  indicatorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['EconomicFrequency']>, ParentType, ContextType>;
};

export type EconomicSeriesResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['EconomicSeries'] = ResolversParentTypes['EconomicSeries']> = {
  indicatorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transform?: Resolver<ResolversTypes['EconomicTransform'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['EconomicFrequency']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['EconomicSeriesColumns'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['EconomicAsOf'], ParentType, ContextType, RequireFields<EconomicSeriesAsOfArgs, 'symbol' | 'lagDays'>>;
};

export type EconomicSeriesColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['EconomicSeriesColumns'] = ResolversParentTypes['EconomicSeriesColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type EconomicAsOfResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['EconomicAsOf'] = ResolversParentTypes['EconomicAsOf']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['EconomicAsOfColumns'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type EconomicAsOfColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['EconomicAsOfColumns'] = ResolversParentTypes['EconomicAsOfColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  closePrice?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  valueDate?: Resolver<Array<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
};

export type FinancialPeriodTypeResolvers = { ANNUAL: 'annual', QUARTERLY: 'quarterly' };

export type FinancialPeriodResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['FinancialPeriod'] = ResolversParentTypes['FinancialPeriod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodType?: Resolver<ResolversTypes['FinancialPeriodType'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grossProfit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operatingIncome?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  netIncome?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalAssets?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalLiabilities?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalEquity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operatingCashFlow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  capitalExpenditure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceColumnResolvers = { OPEN: 'open', HIGH: 'high', LOW: 'low', CLOSE: 'close', VOLUME: 'volume' };

export type IndicatorParameterResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IndicatorParameter'] = ResolversParentTypes['IndicatorParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorParameterKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  default?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type IndicatorTypeInfoResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IndicatorTypeInfo'] = ResolversParentTypes['IndicatorTypeInfo']> = {
  type?: Resolver<ResolversTypes['IndicatorType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['PriceColumn']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['IndicatorParameter']>, ParentType, ContextType>;
  warmUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestionKindResolvers = { FETCH: 'fetch_bars', IMPORT: 'import_bars', EXPORT: 'export_bars', REFERENCE: 'fetch_reference' };

export type JobStatusResolvers = { QUEUED: 'queued', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed', CANCELLED: 'cancelled' };

export type IngestionJobResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IngestionJob'] = ResolversParentTypes['IngestionJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IngestionKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['IngestionCounts'], ParentType, ContextType>;
  rejectedRows?: Resolver<Array<ResolversTypes['RejectedRow']>, ParentType, ContextType, RequireFields<IngestionJobRejectedRowsArgs, 'limit'>>;
  export?: Resolver<Maybe<ResolversTypes['MarketDataExport']>, ParentType, ContextType>;
};

export type IngestionCountsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IngestionCounts'] = ResolversParentTypes['IngestionCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectedRowResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['RejectedRow'] = ResolversParentTypes['RejectedRow']> = {
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ingestionJobProgressed?: SubscriptionResolver<ResolversTypes['IngestionJob'], "ingestionJobProgressed", ParentType, ContextType, RequireFields<SubscriptionIngestionJobProgressedArgs, 'id'>>;
};

export type CancelIngestionJobPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CancelIngestionJobPayload'] = ResolversParentTypes['CancelIngestionJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['IngestionJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportFormatResolvers = { CSV: 'csv', PARQUET: 'parquet' };

export type PriceSourceNameResolvers = { SAMPLE: 'sample', ALPHA_VANTAGE: 'alpha_vantage' };

export type ImportMarketDataPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['ImportMarketDataPayload'] = ResolversParentTypes['ImportMarketDataPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['IngestionJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IngestMarketDataPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IngestMarketDataPayload'] = ResolversParentTypes['IngestMarketDataPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['IngestionJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IntradayIndicatorSeriesResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IntradayIndicatorSeries'] = ResolversParentTypes['IntradayIndicatorSeries']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorType?: Resolver<ResolversTypes['IndicatorType'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['IntradayInterval'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['IntradayIndicatorColumns'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['IndicatorOutput']>, ParentType, ContextType>;
};

export type IntradayIndicatorColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IntradayIndicatorColumns'] = ResolversParentTypes['IntradayIndicatorColumns']> = {
  timestamp?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type IntradayBarResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IntradayBar'] = ResolversParentTypes['IntradayBar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closePrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dataSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IntradaySeriesResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IntradaySeries'] = ResolversParentTypes['IntradaySeries']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['IntradayInterval'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  downsampledFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bars?: Resolver<Array<ResolversTypes['IntradayBar']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['IntradayColumns'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  technicalIndicators?: Resolver<Array<ResolversTypes['IntradayIndicatorSeries']>, ParentType, ContextType, RequireFields<IntradaySeriesTechnicalIndicatorsArgs, 'indicators'>>;
};

export type IntradayColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IntradayColumns'] = ResolversParentTypes['IntradayColumns']> = {
  timestamp?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openPrice?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  highPrice?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  lowPrice?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  closePrice?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  volume?: Resolver<Array<Maybe<ResolversTypes['SafeInt']>>, ParentType, ContextType>;
};

export type MarketDataResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketData'] = ResolversParentTypes['MarketData']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closePrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dataSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type MarketDataSeriesResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketDataSeries'] = ResolversParentTypes['MarketDataSeries']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  adjustment?: Resolver<ResolversTypes['Adjustment'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  downsampledFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bars?: Resolver<Array<ResolversTypes['MarketData']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['MarketDataColumns'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  technicalIndicator?: Resolver<ResolversTypes['TechnicalIndicatorSeries'], ParentType, ContextType, RequireFields<MarketDataSeriesTechnicalIndicatorArgs, 'type'>>;
  technicalIndicators?: Resolver<Array<ResolversTypes['TechnicalIndicatorSeries']>, ParentType, ContextType, RequireFields<MarketDataSeriesTechnicalIndicatorsArgs, 'indicators'>>;
};

export type MarketDataColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketDataColumns'] = ResolversParentTypes['MarketDataColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  openPrice?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  highPrice?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  lowPrice?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  closePrice?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  volume?: Resolver<Array<Maybe<ResolversTypes['SafeInt']>>, ParentType, ContextType>;
};

export type SymbolCoverageResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['SymbolCoverage'] = ResolversParentTypes['SymbolCoverage']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SplitResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Split'] = ResolversParentTypes['Split']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarketDataExportResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketDataExport'] = ResolversParentTypes['MarketDataExport']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  symbolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  downloadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarketDataExportChunkResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketDataExportChunk'] = ResolversParentTypes['MarketDataExportChunk']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chunkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byteLength?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ExportMarketDataPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['ExportMarketDataPayload'] = ResolversParentTypes['ExportMarketDataPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['IngestionJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NewsSentimentResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['NewsSentiment'] = ResolversParentTypes['NewsSentiment']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanSentiment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nextMove?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type NewsDataResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['NewsData'] = ResolversParentTypes['NewsData'], FederationReferenceType extends FederationReferenceTypes['NewsData'] = FederationReferenceTypes['NewsData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentimentScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type NewsDataEdgeResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['NewsDataEdge'] = ResolversParentTypes['NewsDataEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsData'], ParentType, ContextType>;
};

export type NewsDataConnectionResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['NewsDataConnection'] = ResolversParentTypes['NewsDataConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsDataEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsData']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsMatchResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['NewsMatch'] = ResolversParentTypes['NewsMatch']> = {
  news?: Resolver<ResolversTypes['NewsData'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReferenceDataKindResolvers = { COMPANY: 'company', FINANCIALS: 'financials', ECONOMIC: 'economic', NEWS: 'news' };

export type IngestReferenceDataPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IngestReferenceDataPayload'] = ResolversParentTypes['IngestReferenceDataPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['IngestionJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RollingStatisticsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['RollingStatistics'] = ResolversParentTypes['RollingStatistics']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  benchmark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['RollingStatisticsColumns'], ParentType, ContextType>;
  maxDrawdown?: Resolver<Maybe<ResolversTypes['Drawdown']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type RollingStatisticsColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['RollingStatisticsColumns'] = ResolversParentTypes['RollingStatisticsColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  volatility?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  beta?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  drawdown?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DrawdownResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Drawdown'] = ResolversParentTypes['Drawdown']> = {
  depth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  peakDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  troughDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recoveredDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ScreenRowResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['ScreenRow'] = ResolversParentTypes['ScreenRow']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closePrice?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ScreenValue']>, ParentType, ContextType>;
};

export type ScreenValueResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['ScreenValue'] = ResolversParentTypes['ScreenValue']> = {
  metric?: Resolver<ResolversTypes['ScreenMetric'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeasonalityResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Seasonality'] = ResolversParentTypes['Seasonality']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Season'], ParentType, ContextType>;
  seasons?: Resolver<Array<ResolversTypes['SeasonStatistics']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type SeasonStatisticsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['SeasonStatistics'] = ResolversParentTypes['SeasonStatistics']> = {
  season?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positiveShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SectorAggregateResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['SectorAggregate'] = ResolversParentTypes['SectorAggregate']> = {
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  companyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measuredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meanReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianReturn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  volatility?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aboveAverageShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  worst?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type MarketSnapshotResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketSnapshot'] = ResolversParentTypes['MarketSnapshot'], FederationReferenceType extends FederationReferenceTypes['MarketSnapshot'] = FederationReferenceTypes['MarketSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  symbolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['MarketSnapshot']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MarketSnapshotEdgeResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketSnapshotEdge'] = ResolversParentTypes['MarketSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketSnapshot'], ParentType, ContextType>;
};

export type MarketSnapshotConnectionResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['MarketSnapshotConnection'] = ResolversParentTypes['MarketSnapshotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketSnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketSnapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateSnapshotPayloadResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['CreateSnapshotPayload'] = ResolversParentTypes['CreateSnapshotPayload']> = {
  snapshot?: Resolver<Maybe<ResolversTypes['MarketSnapshot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TechnicalIndicatorSeriesResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['TechnicalIndicatorSeries'] = ResolversParentTypes['TechnicalIndicatorSeries']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorType?: Resolver<ResolversTypes['IndicatorType'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['TechnicalIndicator']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['TechnicalIndicatorColumns'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['IndicatorOutput']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  marketData?: Resolver<ResolversTypes['MarketDataSeries'], ParentType, ContextType, RequireFields<TechnicalIndicatorSeriesMarketDataArgs, 'limit'>>;
};

export type TechnicalIndicatorResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['TechnicalIndicator'] = ResolversParentTypes['TechnicalIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorType?: Resolver<ResolversTypes['IndicatorType'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TechnicalIndicatorColumnsResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['TechnicalIndicatorColumns'] = ResolversParentTypes['TechnicalIndicatorColumns']> = {
  date?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type IndicatorOutputResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['IndicatorOutput'] = ResolversParentTypes['IndicatorOutput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = MarketContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PersonalDataPage?: PersonalDataPageResolvers<ContextType>;
  PersonalDataRow?: PersonalDataRowResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  MarketBackup?: MarketBackupResolvers<ContextType>;
  BackupMarketDataPayload?: BackupMarketDataPayloadResolvers<ContextType>;
  InstrumentType?: InstrumentTypeResolvers;
  Company?: CompanyResolvers<ContextType>;
  CompanyFinancials?: CompanyFinancialsResolvers<ContextType>;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  CountFigure?: CountFigureResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyMatch?: CompanyMatchResolvers<ContextType>;
  Watchlist?: WatchlistResolvers<ContextType>;
  Backtest?: BacktestResolvers<ContextType>;
  CorrelationMatrix?: CorrelationMatrixResolvers<ContextType>;
  EconomicIndicator?: EconomicIndicatorResolvers<ContextType>;
  EconomicIndicatorType?: EconomicIndicatorTypeResolvers<ContextType>;
  EconomicSeries?: EconomicSeriesResolvers<ContextType>;
  EconomicSeriesColumns?: EconomicSeriesColumnsResolvers<ContextType>;
  EconomicAsOf?: EconomicAsOfResolvers<ContextType>;
  EconomicAsOfColumns?: EconomicAsOfColumnsResolvers<ContextType>;
  FinancialPeriodType?: FinancialPeriodTypeResolvers;
  FinancialPeriod?: FinancialPeriodResolvers<ContextType>;
  PriceColumn?: PriceColumnResolvers;
  IndicatorParameter?: IndicatorParameterResolvers<ContextType>;
  IndicatorTypeInfo?: IndicatorTypeInfoResolvers<ContextType>;
  IngestionKind?: IngestionKindResolvers;
  JobStatus?: JobStatusResolvers;
  IngestionJob?: IngestionJobResolvers<ContextType>;
  IngestionCounts?: IngestionCountsResolvers<ContextType>;
  RejectedRow?: RejectedRowResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  CancelIngestionJobPayload?: CancelIngestionJobPayloadResolvers<ContextType>;
  ImportFormat?: ImportFormatResolvers;
  PriceSourceName?: PriceSourceNameResolvers;
  ImportMarketDataPayload?: ImportMarketDataPayloadResolvers<ContextType>;
  IngestMarketDataPayload?: IngestMarketDataPayloadResolvers<ContextType>;
  IntradayIndicatorSeries?: IntradayIndicatorSeriesResolvers<ContextType>;
  IntradayIndicatorColumns?: IntradayIndicatorColumnsResolvers<ContextType>;
  IntradayBar?: IntradayBarResolvers<ContextType>;
  IntradaySeries?: IntradaySeriesResolvers<ContextType>;
  IntradayColumns?: IntradayColumnsResolvers<ContextType>;
  MarketData?: MarketDataResolvers<ContextType>;
  MarketDataSeries?: MarketDataSeriesResolvers<ContextType>;
  MarketDataColumns?: MarketDataColumnsResolvers<ContextType>;
  SymbolCoverage?: SymbolCoverageResolvers<ContextType>;
  Split?: SplitResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  MarketDataExport?: MarketDataExportResolvers<ContextType>;
  MarketDataExportChunk?: MarketDataExportChunkResolvers<ContextType>;
  ExportMarketDataPayload?: ExportMarketDataPayloadResolvers<ContextType>;
  NewsSentiment?: NewsSentimentResolvers<ContextType>;
  NewsData?: NewsDataResolvers<ContextType>;
  NewsDataEdge?: NewsDataEdgeResolvers<ContextType>;
  NewsDataConnection?: NewsDataConnectionResolvers<ContextType>;
  NewsMatch?: NewsMatchResolvers<ContextType>;
  ReferenceDataKind?: ReferenceDataKindResolvers;
  IngestReferenceDataPayload?: IngestReferenceDataPayloadResolvers<ContextType>;
  RollingStatistics?: RollingStatisticsResolvers<ContextType>;
  RollingStatisticsColumns?: RollingStatisticsColumnsResolvers<ContextType>;
  Drawdown?: DrawdownResolvers<ContextType>;
  ScreenRow?: ScreenRowResolvers<ContextType>;
  ScreenValue?: ScreenValueResolvers<ContextType>;
  Seasonality?: SeasonalityResolvers<ContextType>;
  SeasonStatistics?: SeasonStatisticsResolvers<ContextType>;
  SectorAggregate?: SectorAggregateResolvers<ContextType>;
  MarketSnapshot?: MarketSnapshotResolvers<ContextType>;
  MarketSnapshotEdge?: MarketSnapshotEdgeResolvers<ContextType>;
  MarketSnapshotConnection?: MarketSnapshotConnectionResolvers<ContextType>;
  CreateSnapshotPayload?: CreateSnapshotPayloadResolvers<ContextType>;
  TechnicalIndicatorSeries?: TechnicalIndicatorSeriesResolvers<ContextType>;
  TechnicalIndicator?: TechnicalIndicatorResolvers<ContextType>;
  TechnicalIndicatorColumns?: TechnicalIndicatorColumnsResolvers<ContextType>;
  IndicatorOutput?: IndicatorOutputResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = MarketContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

