import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphOptions } from '../topology/graph.js';

/** A server that knows one company as alphavantage.co documents, and how a graph asks it. */
export interface TestAlphaVantage {
  readonly ingestion: NonNullable<GraphOptions['ingestion']>;
  close(): Promise<void>;
}

const report = { fiscalDateEnding: '2011-09-24', reportedCurrency: 'USD' };
const statement = (figures: object) => ({
  symbol: 'AAPL',
  annualReports: [{ ...report, ...figures }],
  quarterlyReports: [],
});

const ANSWERS: Readonly<Record<string, object>> = {
  OVERVIEW: { Symbol: 'AAPL', AssetType: 'Common Stock', Name: 'Apple Inc', Currency: 'USD', Country: 'USA' },
  INCOME_STATEMENT: statement({
    totalRevenue: '108249000000',
    grossProfit: '43818000000',
    operatingIncome: '33790000000',
    netIncome: '25922000000',
  }),
  BALANCE_SHEET: statement({
    totalAssets: '116371000000',
    totalLiabilities: '39756000000',
    totalShareholderEquity: '76615000000',
  }),
  CASH_FLOW: statement({ operatingCashflow: '37529000000', capitalExpenditures: '4260000000' }),
  INFLATION: { interval: 'annual', unit: 'percent', data: [{ date: '2011-01-01', value: '3.16' }] },
  NEWS_SENTIMENT: {
    feed: [
      {
        title: 'An article about AAPL',
        url: 'https://news.example/aapl',
        time_published: '20130228T140000',
        summary: 'Made up for a test.',
        source: 'Example News',
        topics: [{ topic: 'Technology', relevance_score: '1.0' }],
        ticker_sentiment: [{ ticker: 'AAPL', relevance_score: '1.0', ticker_sentiment_score: '0.2' }],
      },
    ],
  },
};

export async function anAlphaVantage(): Promise<TestAlphaVantage> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    response.end(JSON.stringify(ANSWERS[searchParams.get('function') ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ingestion: { alphaVantage: { key: 'a-key', url, callsPerMinute: 1000 } },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
