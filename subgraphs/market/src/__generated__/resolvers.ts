// Generated from the SDL beside the resolvers by `pnpm codegen`. Do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompanyRecord } from '../company/company.model.js';
import type { EconomicIndicatorRow, EconomicTypeRow } from '../store/economic-rows.js';
import type { NewsRecord } from '../news/news.model.js';
import type { Connection } from '@quantgraph/shared';
import type { MarketDataRow } from '../market-data/bar-rows.js';
import type { AskedBars } from '../market-data/market-data.service.js';
import type { Bars } from '../store/bars.js';
import type { Coverage, SplitRow, DataSourceRow } from '../store/symbol-facts.js';
import type { AskedIndicator } from '../technical-indicator/technical-indicator.service.js';
import type { TechnicalIndicatorRow } from '../technical-indicator/indicator-points.js';
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
  /** All indicators that there are. */
  indicatorTypes: Array<IndicatorTypeInfo>;
  /** A symbol's bars in a range, both ends included: at most the newest `limit` (1 to 10000). NOT_FOUND for an unknown symbol. */
  marketData: MarketDataSeries;
  /** All daily bars of up to 500 symbols in a range: one series a known symbol, in the order asked. Unknown symbols are left out. */
  marketDataBatch: Array<MarketDataSeries>;
  /** Where the data comes from, and under which licence. */
  dataSources: Array<DataSource>;
  /** News, newest first. */
  news: NewsDataConnection;
  /** Symbols that pass a set of conditions on their prices. */
  screen: Array<ScreenRow>;
};


export type QueryPersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyArgs = {
  symbol: Scalars['String']['input'];
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


export type QueryMarketDataArgs = {
  symbol: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  interval?: InputMaybe<Interval>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMarketDataBatchArgs = {
  symbols: Array<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNewsArgs = {
  filter?: InputMaybe<NewsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScreenArgs = {
  input: ScreenInput;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Erases what this subgraph keeps of the signed-in user. May be repeated. */
  erasePersonalData: ErasePersonalDataPayload;
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
  /** Sector of the Global Industry Classification Standard; null for an index. */
  sector?: Maybe<Scalars['String']['output']>;
  /** What it does within its sector; null where the source names only the sector. */
  industry?: Maybe<Scalars['String']['output']>;
  /** Every sector and industry name that the source lists, of whichever classification. */
  industries: Array<Scalars['String']['output']>;
  /** Figures as last published, each null where the source has none. */
  financials: CompanyFinancials;
  profile: CompanyProfile;
  /** Name of the data source that the record comes from. */
  dataSource: Scalars['String']['output'];
  /** What one should know about its prices or its record; null where there is nothing. */
  note?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The newest daily bar; null where there are no prices. */
  latest?: Maybe<MarketData>;
  /** Bars in a range, both ends included: at most the newest `limit` (1 to 10000). */
  marketData: MarketDataSeries;
  /** Which days there are prices of; null where there are none. */
  coverage?: Maybe<SymbolCoverage>;
  splits: Array<Split>;
  /** News about it, newest first. Symbols in the filter narrow it further. */
  news: NewsDataConnection;
  /** An indicator over the symbol's bars; the range cuts what is shown, not what it is computed from. */
  technicalIndicator: TechnicalIndicatorSeries;
  /** Up to 10 indicators over the same range, in the order asked. */
  technicalIndicators: Array<TechnicalIndicatorSeries>;
};


/** A listed company, or an index that has prices under a symbol. */
export type CompanyMarketDataArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  interval?: InputMaybe<Interval>;
  limit?: InputMaybe<Scalars['Int']['input']>;
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

/** An amount of money in one fiscal year. */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
  /** Amount in whole units of the currency; null where the source's text could not be read. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Code of the currency. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Fiscal year; null where the source names none. */
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

/** Length of a bar. Longer bars than a day stand on the last trading day in them and cover only the days of the range asked for. */
export type Interval =
  | 'DAY'
  /** Monday to Sunday. */
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/**
 * One bar: a symbol's prices over one interval, adjusted for all splits up to the newest day of the whole set. Open, high,
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
  /** Number of bars here. */
  rowCount: Scalars['Int']['output'];
  /** Whether older bars of the range were left out for the limit. */
  truncated: Scalars['Boolean']['output'];
  bars: Array<MarketData>;
  /** The same bars as columns of one length, far smaller than rows. */
  columns: MarketDataColumns;
  company?: Maybe<Company>;
  /** An indicator over the same range and interval. Its first values rest on bars before the range, where there are any. */
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

/** What a screen measures of a symbol, from its daily bars up to the day asked for. */
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
  | 'RSI';

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** A metric that has to lie between bounds, both included. A symbol with too few bars for it does not pass. */
export type ScreenFilter = {
  metric: ScreenMetric;
  window?: InputMaybe<Scalars['Int']['input']>;
  min?: InputMaybe<Scalars['Float']['input']>;
  max?: InputMaybe<Scalars['Float']['input']>;
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
  /** Null where there are too few bars. */
  value?: Maybe<Scalars['Float']['output']>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PersonalDataPage: ResolverTypeWrapper<PersonalDataPage>;
  PersonalDataRow: ResolverTypeWrapper<PersonalDataRow>;
  ErasePersonalDataPayload: ResolverTypeWrapper<ErasePersonalDataPayload>;
  InstrumentType: ResolverTypeWrapper<'equity' | 'index'>;
  Company: ResolverTypeWrapper<CompanyRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CompanyFinancials: ResolverTypeWrapper<Record<string, unknown>>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CountFigure: ResolverTypeWrapper<CountFigure>;
  CompanyProfile: ResolverTypeWrapper<Record<string, unknown>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyConnection: ResolverTypeWrapper<Connection<CompanyRecord>>;
  CompanyFilter: CompanyFilter;
  CompanyOrder: CompanyOrder;
  Watchlist: ResolverTypeWrapper<{ __typename?: 'Watchlist'; id: string } & Partial<Pick<Watchlist, 'symbols'>>>;
  Backtest: ResolverTypeWrapper<{ __typename?: 'Backtest'; id: string } & Partial<Pick<Backtest, 'symbols' | 'startDate' | 'endDate'>>>;
  CorrelationMatrix: ResolverTypeWrapper<CorrelationMatrix>;
  EconomicIndicator: ResolverTypeWrapper<EconomicIndicatorRow>;
  EconomicIndicatorType: ResolverTypeWrapper<EconomicTypeRow>;
  IndicatorType: IndicatorType;
  PriceColumn: ResolverTypeWrapper<'open' | 'high' | 'low' | 'close' | 'volume'>;
  IndicatorParameterKind: IndicatorParameterKind;
  IndicatorParameter: ResolverTypeWrapper<IndicatorParameter>;
  IndicatorTypeInfo: ResolverTypeWrapper<Omit<IndicatorTypeInfo, 'inputs'> & { inputs: Array<ResolversTypes['PriceColumn']> }>;
  Interval: Interval;
  MarketData: ResolverTypeWrapper<MarketDataRow>;
  MarketDataSeries: ResolverTypeWrapper<AskedBars>;
  MarketDataColumns: ResolverTypeWrapper<Bars>;
  SymbolCoverage: ResolverTypeWrapper<Coverage>;
  Split: ResolverTypeWrapper<SplitRow>;
  DataSource: ResolverTypeWrapper<DataSourceRow>;
  NewsData: ResolverTypeWrapper<NewsRecord>;
  NewsDataEdge: ResolverTypeWrapper<Omit<NewsDataEdge, 'node'> & { node: ResolversTypes['NewsData'] }>;
  NewsDataConnection: ResolverTypeWrapper<Connection<NewsRecord>>;
  NewsFilter: NewsFilter;
  ScreenMetric: ScreenMetric;
  SortDirection: SortDirection;
  ScreenFilter: ScreenFilter;
  ScreenSort: ScreenSort;
  ScreenInput: ScreenInput;
  ScreenRow: ResolverTypeWrapper<ScreenedSymbol>;
  ScreenValue: ResolverTypeWrapper<ScreenValue>;
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
  Mutation: Record<PropertyKey, never>;
  PersonalDataPage: PersonalDataPage;
  PersonalDataRow: PersonalDataRow;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  Company: CompanyRecord;
  ID: Scalars['ID']['output'];
  CompanyFinancials: Record<string, unknown>;
  MoneyFigure: MoneyFigure;
  Float: Scalars['Float']['output'];
  CountFigure: CountFigure;
  CompanyProfile: Record<string, unknown>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyConnection: Connection<CompanyRecord>;
  CompanyFilter: CompanyFilter;
  Watchlist: { __typename?: 'Watchlist'; id: string } & Partial<Pick<Watchlist, 'symbols'>>;
  Backtest: { __typename?: 'Backtest'; id: string } & Partial<Pick<Backtest, 'symbols' | 'startDate' | 'endDate'>>;
  CorrelationMatrix: CorrelationMatrix;
  EconomicIndicator: EconomicIndicatorRow;
  EconomicIndicatorType: EconomicTypeRow;
  IndicatorParameter: IndicatorParameter;
  IndicatorTypeInfo: IndicatorTypeInfo;
  MarketData: MarketDataRow;
  MarketDataSeries: AskedBars;
  MarketDataColumns: Bars;
  SymbolCoverage: Coverage;
  Split: SplitRow;
  DataSource: DataSourceRow;
  NewsData: NewsRecord;
  NewsDataEdge: Omit<NewsDataEdge, 'node'> & { node: ResolversParentTypes['NewsData'] };
  NewsDataConnection: Connection<NewsRecord>;
  NewsFilter: NewsFilter;
  ScreenFilter: ScreenFilter;
  ScreenSort: ScreenSort;
  ScreenInput: ScreenInput;
  ScreenRow: ScreenedSymbol;
  ScreenValue: ScreenValue;
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
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'orderBy'>>;
  correlation?: Resolver<ResolversTypes['CorrelationMatrix'], ParentType, ContextType, RequireFields<QueryCorrelationArgs, 'symbols'>>;
  economicIndicators?: Resolver<Array<ResolversTypes['EconomicIndicator']>, ParentType, ContextType, Partial<QueryEconomicIndicatorsArgs>>;
  economicIndicatorTypes?: Resolver<Array<ResolversTypes['EconomicIndicatorType']>, ParentType, ContextType>;
  indicatorTypes?: Resolver<Array<ResolversTypes['IndicatorTypeInfo']>, ParentType, ContextType>;
  marketData?: Resolver<ResolversTypes['MarketDataSeries'], ParentType, ContextType, RequireFields<QueryMarketDataArgs, 'symbol' | 'interval' | 'limit'>>;
  marketDataBatch?: Resolver<Array<ResolversTypes['MarketDataSeries']>, ParentType, ContextType, RequireFields<QueryMarketDataBatchArgs, 'symbols'>>;
  dataSources?: Resolver<Array<ResolversTypes['DataSource']>, ParentType, ContextType>;
  news?: Resolver<ResolversTypes['NewsDataConnection'], ParentType, ContextType, Partial<QueryNewsArgs>>;
  screen?: Resolver<Array<ResolversTypes['ScreenRow']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'input'>>;
};

export type MutationResolvers<ContextType = MarketContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  erasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType>;
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['MarketData']>, ParentType, ContextType>;
  marketData?: Resolver<ResolversTypes['MarketDataSeries'], ParentType, ContextType, RequireFields<CompanyMarketDataArgs, 'interval' | 'limit'>>;
  coverage?: Resolver<Maybe<ResolversTypes['SymbolCoverage']>, ParentType, ContextType>;
  splits?: Resolver<Array<ResolversTypes['Split']>, ParentType, ContextType>;
  news?: Resolver<ResolversTypes['NewsDataConnection'], ParentType, ContextType, Partial<CompanyNewsArgs>>;
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
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  InstrumentType?: InstrumentTypeResolvers;
  Company?: CompanyResolvers<ContextType>;
  CompanyFinancials?: CompanyFinancialsResolvers<ContextType>;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  CountFigure?: CountFigureResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  Watchlist?: WatchlistResolvers<ContextType>;
  Backtest?: BacktestResolvers<ContextType>;
  CorrelationMatrix?: CorrelationMatrixResolvers<ContextType>;
  EconomicIndicator?: EconomicIndicatorResolvers<ContextType>;
  EconomicIndicatorType?: EconomicIndicatorTypeResolvers<ContextType>;
  PriceColumn?: PriceColumnResolvers;
  IndicatorParameter?: IndicatorParameterResolvers<ContextType>;
  IndicatorTypeInfo?: IndicatorTypeInfoResolvers<ContextType>;
  MarketData?: MarketDataResolvers<ContextType>;
  MarketDataSeries?: MarketDataSeriesResolvers<ContextType>;
  MarketDataColumns?: MarketDataColumnsResolvers<ContextType>;
  SymbolCoverage?: SymbolCoverageResolvers<ContextType>;
  Split?: SplitResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  NewsData?: NewsDataResolvers<ContextType>;
  NewsDataEdge?: NewsDataEdgeResolvers<ContextType>;
  NewsDataConnection?: NewsDataConnectionResolvers<ContextType>;
  ScreenRow?: ScreenRowResolvers<ContextType>;
  ScreenValue?: ScreenValueResolvers<ContextType>;
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

