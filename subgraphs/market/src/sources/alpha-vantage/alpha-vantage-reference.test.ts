import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aFeed,
  anAlphaVantage,
  anArticle,
  anIndicator,
  anOverview,
  aStatement,
  type TestAlphaVantage,
} from '../../test/an-alpha-vantage.js';
import { fetchNews } from './alpha-vantage-news.js';
import { createAlphaVantageReference } from './alpha-vantage-reference.js';
import { createAskAlphaVantage } from './ask-alpha-vantage.js';

const never = new AbortController().signal;
const YEAR = { from: new Date('2024-01-01T00:00:00Z'), to: new Date('2024-12-31T23:59:00Z') };

let server: TestAlphaVantage;
let ask: ReturnType<typeof createAskAlphaVantage>;
let source: ReturnType<typeof createAlphaVantageReference>;
beforeAll(async () => {
  server = await anAlphaVantage();
  ask = createAskAlphaVantage({ key: 'a-key', url: server.url, callsPerMinute: 1000 });
  source = createAlphaVantageReference(ask);
});
beforeEach(() => {
  server.calls.length = 0;
});
afterAll(() => server.close());

describe('a company', () => {
  it('is classified where its sector means one of the standard, with what the source calls it', async () => {
    server.answer(anOverview('IBM', { OfficialSite: 'None', Address: '-' }));
    expect(await source.company('IBM', never)).toEqual({
      rejected: [],
      good: [
        {
          symbol: 'IBM',
          name: 'IBM Corporation',
          sector: 'Information Technology',
          industry: 'SOFTWARE - INFRASTRUCTURE',
          industries: ['TECHNOLOGY', 'SOFTWARE - INFRASTRUCTURE'],
          revenue: 62_582_002_000,
          headquarters: null,
          website: null,
        },
      ],
    });
    expect(server.calls).toMatchObject([{ function: 'OVERVIEW', symbol: 'IBM' }]);
  });

  it.each([
    ['a sector that mixes several', { Sector: 'TRADE & SERVICES' }, { sector: null }],
    ['no sector', { Sector: 'None', Industry: '-' }, { sector: null, industry: null, industries: [] }],
    ['figures that are in a currency of its own', { Country: 'Taiwan' }, { revenue: null }],
    ['no revenue', { RevenueTTM: 'None' }, { revenue: null }],
  ])('has nulls for %s', async (_what, changes, expected) => {
    server.answer(anOverview('TSM', changes));
    expect((await source.company('TSM', never)).good).toMatchObject([expected]);
  });

  it('is rejected where it is none, or a figure is no number', async () => {
    server.answer(anOverview('SPY', { AssetType: 'ETF', RevenueTTM: 'much' }));
    expect(await source.company('SPY', never)).toMatchObject({
      good: [],
      rejected: [
        {
          symbol: 'SPY',
          line: 1,
          row: { AssetType: 'ETF' },
          reasons: ['Expected an AssetType "Common Stock".', 'Expected a number as RevenueTTM.'],
        },
      ],
    });
  });
});

describe('what is unknown or refused', () => {
  it.each([
    ['overview', () => source.company('NOPE', never)],
    ['statements', () => source.statements('NOPE', never)],
  ])('answers an empty object for the %s of an unknown symbol, and is asked once', async (what, fetched) => {
    server.answer({});
    await expect(fetched()).rejects.toMatchObject({
      name: 'UnknownSymbolError',
      message: `alpha_vantage knows no ${what} of NOPE.`,
    });
    expect(server.calls.length).toBe(1);
  });

  it('tells invalid parameters of news from a range without news, and both from a limit', async () => {
    server.answer({ Information: 'Invalid inputs. Please refer to the API documentation and try again.' });
    await expect(source.news('NOPE', YEAR, never)).rejects.toThrow('alpha_vantage knows no news of NOPE.');
    server.answer({ Information: 'No articles found. Please adjust the time range.' });
    expect(await source.news('IBM', YEAR, never)).toEqual({ good: [], rejected: [], moreFrom: null });
    server.answer({ Information: 'Our standard API rate limit is 25 requests per day.' });
    await expect(source.news('IBM', YEAR, never)).rejects.toThrow(/^alpha_vantage refuses for now: Our standard/);
    server.answer({ Note: 'Thank you for using Alpha Vantage!' });
    await expect(source.series('INFLATION', never)).rejects.toThrow(/^alpha_vantage refuses for now: Thank you/);
  });

  it('is said of an answer of another form', async () => {
    server.answer({ Surprise: true });
    await expect(source.statements('IBM', never)).rejects.toThrow(
      'Expected a statement (INCOME_STATEMENT) from alpha_vantage, but got Surprise.',
    );
  });
});

describe('statements', () => {
  it('are joined by period, without what is "None"', async () => {
    server.answer(({ function: name }) => {
      if (name === 'INCOME_STATEMENT') {
        return aStatement(
          'IBM',
          { '2023-12-31': { totalRevenue: '61860000000', netIncome: '7502000000', interestIncome: 'None' } },
          { '2024-03-31': { totalRevenue: '14462000000' } },
        );
      }
      if (name === 'BALANCE_SHEET') return aStatement('IBM', { '2023-12-31': { totalShareholderEquity: '-22533' } });
      return {};
    });
    expect(await source.statements('IBM', never)).toEqual({
      rejected: [],
      good: [
        {
          periodType: 'annual',
          periodEnd: '2023-12-31',
          currency: 'USD',
          named: { revenue: 61_860_000_000, net_income: 7_502_000_000, total_equity: -22_533 },
          figures: { totalRevenue: 61_860_000_000, netIncome: 7_502_000_000, totalShareholderEquity: -22_533 },
        },
        {
          periodType: 'quarterly',
          periodEnd: '2024-03-31',
          currency: 'USD',
          named: { revenue: 14_462_000_000 },
          figures: { totalRevenue: 14_462_000_000 },
        },
      ],
    });
    expect(server.calls.map((call) => call.function)).toEqual(['INCOME_STATEMENT', 'BALANCE_SHEET', 'CASH_FLOW']);
  });

  it('keep aside what has no day, no currency, no number, or another currency than before', async () => {
    server.answer(({ function: name }) =>
      name === 'INCOME_STATEMENT'
        ? aStatement('IBM', {
            '2023-12-31': { totalRevenue: '1' },
            '2022-12-31': { totalRevenue: 'much' },
            '2021-12-31': { reportedCurrency: 'None' },
            'last year': {},
          })
        : aStatement('IBM', { '2023-12-31': { reportedCurrency: 'EUR' } }),
    );
    const { good, rejected } = await source.statements('IBM', never);
    expect(good.map(({ periodEnd }) => periodEnd)).toEqual(['2023-12-31']);
    expect(rejected.map(({ date, line, reasons }) => [date, line, ...reasons])).toEqual([
      ['2022-12-31', 2, 'Expected a number as totalRevenue.'],
      ['2021-12-31', 3, 'Expected the code of a currency as reportedCurrency.'],
      ['last year', 4, 'Expected a day as YYYY-MM-DD.'],
      ['2023-12-31', 1, 'Expected USD, as in another statement of the period, but got EUR.'],
      ['2023-12-31', 1, 'Expected USD, as in another statement of the period, but got EUR.'],
    ]);
  });
});

describe('a series', () => {
  it('has its unit and frequency, and no value on a day with a dot', async () => {
    server.answer(
      anIndicator('percent', 'daily', { '2024-01-03': '4.02', '2024-01-02': '.', '2024-01-01': 'high', '2024-1': '1' }),
    );
    expect(await source.series('TREASURY_YIELD_10_YEAR', never)).toEqual({
      unit: 'percent, daily',
      good: [{ date: '2024-01-03', value: 4.02 }],
      rejected: [
        expect.objectContaining({ date: '2024-01-01', line: 3, reasons: ['Expected a number as value.'] }),
        expect.objectContaining({ date: '2024-1', line: 4, reasons: ['Expected a day as YYYY-MM-DD.'] }),
      ],
    });
    expect(server.calls).toMatchObject([{ function: 'TREASURY_YIELD', interval: 'daily', maturity: '10year' }]);
  });
});

describe('news', () => {
  it('have the tone for the symbol asked for, oldest first', async () => {
    server.answer(
      aFeed(
        { ...anArticle('b', '20240305T101500', { MSFT: '0.2' }), summary: '' },
        anArticle('a', '20240304T093000', { MSFT: '0.2', IBM: '-0.35' }),
      ),
    );
    const { good, moreFrom } = await source.news('IBM', YEAR, never);
    expect(good).toEqual([
      {
        url: 'https://news.example/a',
        title: 'About a',
        content: 'Revenue rose. Margins fell.',
        sentiment: -0.35,
        topics: ['Earnings'],
        publisher: 'Example News',
        publishedAt: new Date('2024-03-04T09:30:00Z'),
      },
      expect.objectContaining({ content: 'About b', sentiment: null, publishedAt: new Date('2024-03-05T10:15:00Z') }),
    ]);
    expect(moreFrom).toBeNull();
    expect(server.calls).toMatchObject([
      { tickers: 'IBM', time_from: '20240101T0000', time_to: '20241231T2359', sort: 'EARLIEST', limit: '1000' },
    ]);
  });

  it.each([
    [{ url: 'javascript:alert(1)' }, 'Expected an address as url.'],
    [{ title: ' ' }, 'Expected a title of 1 to 500 characters.'],
    [{ time_published: 'today' }, 'Expected a moment as YYYYMMDDTHHMMSS.'],
    [{ time_published: '20241399T000000' }, 'Expected a moment as YYYYMMDDTHHMMSS.'],
    [anArticle('a', '20240304T093000', { IBM: '1.5' }), 'Expected a sentiment from -1 to 1.'],
    [anArticle('a', '20240304T093000', { IBM: 'good' }), 'Expected a sentiment from -1 to 1.'],
  ])('keep an article aside with %j', async (changes, reason) => {
    server.answer(aFeed({ ...anArticle('a', '20240304T093000'), ...changes }));
    expect(await source.news('IBM', YEAR, never)).toMatchObject({
      good: [],
      rejected: [{ symbol: 'IBM', line: 1, reasons: [reason] }],
    });
  });

  it('go on with the minute of the last article of a full answer, and always go on', async () => {
    const page = (from: Date) => fetchNews(ask, 'IBM', { from, to: null }, never, 2);
    server.answer(aFeed(anArticle('a', '20240304T093000'), anArticle('b', '20240304T093059')));
    expect((await page(YEAR.from)).moreFrom).toEqual(new Date('2024-03-04T09:30:00Z'));
    expect((await page(new Date('2024-03-04T09:30:00Z'))).moreFrom).toEqual(new Date('2024-03-04T09:31:00Z'));
    expect(server.calls[0]).not.toHaveProperty('time_to');
  });
});
