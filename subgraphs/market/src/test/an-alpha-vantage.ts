import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = object | string | number;

/** A server that answers as alphavantage.co documents. */
export interface TestAlphaVantage {
  readonly url: string;
  /** Parameters of each call, in order. */
  readonly calls: Record<string, string>[];
  /** What is answered from now on: an object as JSON, or a text or status as it is; by the parameters, if need be. */
  answer(answer: Answer | ((parameters: Readonly<Record<string, string>>) => Answer)): void;
  close(): Promise<void>;
}

export async function anAlphaVantage(): Promise<TestAlphaVantage> {
  const calls: Record<string, string>[] = [];
  let answerTo: (parameters: Record<string, string>) => Answer = () => ({});
  const server = createServer((request, response) => {
    const parameters = Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams);
    calls.push(parameters);
    const next = answerTo(parameters);
    if (typeof next === 'number') response.statusCode = next;
    response.end(typeof next === 'object' ? JSON.stringify(next) : String(next));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: (answer) => {
      answerTo = typeof answer === 'function' ? (answer as typeof answerTo) : () => answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A day of TIME_SERIES_DAILY_ADJUSTED, as documented: numbers are texts. */
export const aDay = (close: number, { split = 1, dividend = 0, volume = 1000 } = {}) => ({
  '1. open': `${close}`,
  '2. high': `${close + 1}`,
  '3. low': `${close - 1}`,
  '4. close': `${close}`,
  '5. adjusted close': `${close}`,
  '6. volume': `${volume}`,
  '7. dividend amount': dividend.toFixed(4),
  '8. split coefficient': split.toFixed(1),
});

export const aDailyAnswer = (symbol: string, days: Readonly<Record<string, ReturnType<typeof aDay>>>) => ({
  'Meta Data': {
    '1. Information': 'Daily Time Series with Splits and Dividend Events',
    '2. Symbol': symbol,
    '3. Last Refreshed': Object.keys(days).sort().at(-1),
    '4. Output Size': 'Full size',
    '5. Time Zone': 'US/Eastern',
  },
  'Time Series (Daily)': days,
});

/** OVERVIEW of a company: what it does not know it says by "None" or "-". */
export const anOverview = (symbol: string, changes: Readonly<Record<string, string>> = {}) => ({
  Symbol: symbol,
  AssetType: 'Common Stock',
  Name: `${symbol} Corporation`,
  CIK: '51143',
  Exchange: 'NYSE',
  Currency: 'USD',
  Country: 'USA',
  Sector: 'TECHNOLOGY',
  Industry: 'SOFTWARE - INFRASTRUCTURE',
  Address: '1 MAIN STREET, ARMONK, NY, US',
  OfficialSite: `https://www.${symbol.toLowerCase()}.example`,
  FiscalYearEnd: 'December',
  PERatio: 'None',
  ForwardPE: '-',
  RevenueTTM: '62582002000',
  ...changes,
});

type Reports = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A statement: reports of years and quarters by their last day. */
export function aStatement(symbol: string, annual: Reports, quarterly: Reports = {}) {
  const toReports = (reports: Reports) =>
    Object.entries(reports).map(([day, figures]) => ({ fiscalDateEnding: day, reportedCurrency: 'USD', ...figures }));
  return { symbol, annualReports: toReports(annual), quarterlyReports: toReports(quarterly) };
}

/** An economic series: values by day, "." on a day without one. */
export const anIndicator = (unit: string, interval: string, values: Readonly<Record<string, string>>) => ({
  name: 'A series',
  interval,
  unit,
  data: Object.entries(values).map(([date, value]) => ({ date, value })),
});

/** An article of NEWS_SENTIMENT, with the scores of tickers. */
export const anArticle = (url: string, at: string, scores: Readonly<Record<string, string>> = {}) => ({
  title: `About ${url}`,
  url: `https://news.example/${url}`,
  time_published: at,
  authors: ['Somebody'],
  summary: 'Revenue rose. Margins fell.',
  banner_image: null,
  source: 'Example News',
  category_within_source: 'n/a',
  source_domain: 'news.example',
  topics: [{ topic: 'Earnings', relevance_score: '0.99' }],
  overall_sentiment_score: 0.1,
  overall_sentiment_label: 'Neutral',
  ticker_sentiment: Object.entries(scores).map(([ticker, score]) => ({
    ticker,
    relevance_score: '0.5',
    ticker_sentiment_score: score,
    ticker_sentiment_label: 'Neutral',
  })),
});

export const aFeed = (...articles: readonly object[]) => ({
  items: String(articles.length),
  sentiment_score_definition: 'x <= -0.35: Bearish; ...',
  relevance_score_definition: '0 < x <= 1, with a higher score indicating higher relevance.',
  feed: articles,
});
