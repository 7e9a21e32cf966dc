import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

describe('series', () => {
  it('are raw on request: as AAPL traded before its splits of 2014 and 2020', async () => {
    const { data } =
      await market.query(`{ marketData(symbol: "AAPL", from: "2013-03-01", to: "2013-03-01", adjustment: RAW) {
      adjustment columns { closePrice volume } } }`);
    expect(data.marketData.adjustment).toBe('RAW');
    expect(data.marketData.columns.closePrice[0]).toBeCloseTo(430.47, 3);
    expect(data.marketData.columns.volume).toEqual([552_448_400 / 28]);
  });

  it('are as many points as a chart draws, first and last among them, and say of how many', async () => {
    const { data } =
      await market.query(`{ few: marketData(symbol: "KO", maxPoints: 100) { rowCount downsampledFrom truncated columns { date } bars { date } }
      all: marketData(symbol: "KO", from: "2022-12-20", maxPoints: 100) { rowCount downsampledFrom } }`);
    expect(data.few).toMatchObject({ rowCount: 100, downsampledFrom: 8313, truncated: false });
    expect(data.few.columns.date.length).toBe(100);
    expect([data.few.columns.date[0], data.few.bars.at(-1).date]).toEqual(['1990-01-02', '2022-12-28']);
    expect(data.all).toEqual({ rowCount: 6, downsampledFrom: null });
  });

  it.each([2, 10_001])('refuse %i points', async (maxPoints) => {
    const { errors } = await market.query(`{ marketData(symbol: "KO", maxPoints: ${maxPoints}) { rowCount } }`);
    expect(errors).toMatchObject([
      {
        message: `Expected \`maxPoints\` from 3 to 10000, but got ${maxPoints}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('statistics', () => {
  it('of any number of companies are one statement each', async () => {
    const text = `query ($symbols: [String!]) { companies(filter: { symbols: $symbols }) { nodes {
      rollingStatistics(from: "2012-01-03", to: "2012-01-31") { benchmark window rowCount columns { date beta } company { symbol } }
      seasonality { by seasons { season count } company { symbol } } } } }`;
    for (const symbols of [['AAPL'], ['AAPL', 'KO', 'XOM', 'TSLA']]) {
      market.reset();
      const { data, errors } = await market.query(text, { symbols });
      expect(errors).toEqual([]);
      expect(market.statements.length).toBe(2);
      expect(data.companies.nodes[0].rollingStatistics).toMatchObject({
        benchmark: '^GSPC',
        window: 252,
        rowCount: 20,
        company: { symbol: 'AAPL' },
      });
      expect(data.companies.nodes[0].seasonality.seasons.length).toBe(12);
    }
  });

  it('come in the order asked, by root fields', async () => {
    const { data, errors } = await market.query(`{
      rollingStatistics(symbols: ["ko", "AAPL"], window: 20, from: "2008-01-01", to: "2009-12-31") { symbol maxDrawdown { depth peakDate troughDate } }
      seasonality(symbols: ["KO", "AAPL"], by: WEEKDAY) { symbol seasons { season } } }`);
    expect(errors).toEqual([]);
    expect(data.rollingStatistics.map(({ symbol }: { symbol: string }) => symbol)).toEqual(['KO', 'AAPL']);
    expect(data.rollingStatistics[1].maxDrawdown.depth).toBeLessThan(-0.5);
    expect(data.seasonality[0].seasons.map(({ season }: { season: number }) => season)).toEqual([1, 2, 3, 4, 5]);
  });

  it('of sectors rest on the companies that have prices', async () => {
    const { data, errors } = await market.query(
      '{ sectors { sector companyCount measuredCount meanReturn best { symbol sector } } }',
    );
    expect(errors).toEqual([]);
    expect(data.sectors.length).toBe(11);
    const energy = data.sectors.find(({ sector }: { sector: string }) => sector === 'Energy');
    expect(energy.measuredCount).toBe(3);
    expect(energy.best.sector).toBe('Energy');
    expect(market.statements.length).toBe(1);
  });

  it.each([
    [
      'rollingStatistics(symbols: ["KO", "NOPE"]) { rowCount }',
      'NOT_FOUND',
      'Expected a known symbol, but got "NOPE".',
    ],
    [
      'rollingStatistics(symbols: ["KO"], benchmark: "NOPE") { rowCount }',
      'NOT_FOUND',
      'Expected a known symbol, but got "NOPE".',
    ],
    ['seasonality(symbols: []) { symbol }', 'BAD_USER_INPUT', 'Expected 1 to 50 different symbols, but got 0.'],
  ])('refuse %s with %s', async (field, code, message) => {
    const { errors } = await market.query(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });
});

describe('economic series', () => {
  it('are transformed, say their unit and frequency, and are joined to prices', async () => {
    const { data, errors } =
      await market.query(`{ economicSeries(indicatorType: "CPI", transform: YEAR_ON_YEAR, from: "2008-01-01") {
      unit frequency rowCount columns { date value } asOf(symbol: "ko", from: "2009-03-02", to: "2009-03-02", lagDays: 120) {
        symbol rowCount columns { date closePrice value valueDate } company { name } } }
      levels: economicSeries(indicatorType: "CPI", from: "2007-01-01", to: "2008-03-31") { columns { value } }
      economicIndicatorTypes { indicatorType frequency } }`);
    expect(errors).toEqual([]);
    expect(data.economicSeries).toMatchObject({
      frequency: 'QUARTERLY',
      rowCount: 7,
      unit: 'index, 1982-84 = 100, end of quarter',
    });
    const levels = data.levels.columns.value;
    expect(data.economicSeries.columns.value[0]).toBeCloseTo(levels[4] / levels[0] - 1, 12);
    expect(data.economicSeries.asOf).toMatchObject({
      symbol: 'KO',
      rowCount: 1,
      company: { name: 'The Coca-Cola Company' },
    });
    expect(data.economicSeries.asOf.columns.valueDate).toEqual(['2008-10-01']);
    const frequencies = new Map(
      data.economicIndicatorTypes.map((type: Record<string, string>) => [type.indicatorType, type.frequency]),
    );
    expect(['VIX', 'CORE_CPI', 'GDP'].map((type) => frequencies.get(type))).toEqual(['DAILY', 'MONTHLY', 'QUARTERLY']);
  });

  it.each([
    [
      'economicSeries(indicatorType: "NOPE") { unit }',
      'NOT_FOUND',
      'Expected an economic series that `economicIndicatorTypes` lists, but got "NOPE".',
    ],
    [
      'economicSeries(indicatorType: "CPI") { asOf(symbol: "NOPE") { symbol } }',
      'NOT_FOUND',
      'Expected a known symbol, but got "NOPE".',
    ],
    [
      'economicSeries(indicatorType: "CPI") { asOf(symbol: "KO", lagDays: 401) { symbol } }',
      'BAD_USER_INPUT',
      'Expected `lagDays` from 0 to 400, but got 401.',
    ],
  ])('refuse %s with %s', async (field, code, message) => {
    const { errors } = await market.query(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });
});

describe('news', () => {
  it('are found by any word, the rarer and those of the title first', async () => {
    const { data, errors } =
      await market.query(`{ searchNews(text: "gloomy MSFT nothing", first: 7) { score news { id symbol title } }
      one: searchNews(text: "gloomy", filter: { symbols: ["KO"], from: "2012-08-01" }) { news { symbol } } none: searchNews(text: "absent") { score } }`);
    expect(errors).toEqual([]);
    const found = data.searchNews.map(({ news }: { news: { symbol: string; title: string } }) => [
      news.symbol,
      news.title.includes('gloomy'),
    ]);
    expect(found.slice(0, 2)).toEqual([
      ['MSFT', true],
      ['MSFT', true],
    ]);
    expect(found.slice(2, 5)).toEqual([
      ['MSFT', false],
      ['MSFT', false],
      ['MSFT', false],
    ]);
    const scores = data.searchNews.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(data.one).toEqual([{ news: { symbol: 'KO' } }]);
    expect(data.none).toEqual([]);
  });

  it('have a tone by symbol and day, beside the moves of that day and the next', async () => {
    const { data, errors } =
      await market.query(`{ newsSentiment(symbols: ["ko", "AAPL"], from: "2012-01-01", to: "2012-03-31") {
      symbol date count ratedCount meanSentiment move nextMove company { symbol } }
      marketData(symbol: "AAPL", from: "2011-12-30", to: "2012-01-04") { columns { closePrice } } }`);
    expect(errors).toEqual([]);
    const [before, day, next] = data.marketData.columns.closePrice;
    expect(data.newsSentiment[0]).toEqual({
      symbol: 'AAPL',
      date: '2012-01-03',
      count: 1,
      ratedCount: 1,
      meanSentiment: 0.7,
      move: day / before - 1,
      nextMove: next / day - 1,
      company: { symbol: 'AAPL' },
    });
    expect(data.newsSentiment.map(({ symbol, date }: Record<string, string>) => `${symbol} ${date}`)).toEqual([
      'AAPL 2012-01-03',
      'AAPL 2012-03-03',
      'KO 2012-01-06',
      'KO 2012-03-06',
    ]);
    // 2012-03-03 was a Saturday
    expect(data.newsSentiment[1].move).toBeNull();
  });

  it('are averaged over what somebody rated, and unknown where nobody did', async () => {
    const item = {
      title: 'Rated',
      content: 'Made up.',
      source: 'test',
      published_at: new Date('2012-02-29T23:59:59Z'),
    };
    const model = market.subgraph.connection.model('NewsData');
    await model.create([
      { ...item, symbol: 'XOM', sentiment_score: 0.5 },
      { ...item, symbol: 'XOM', sentiment_score: null },
      { ...item, symbol: 'CVX', sentiment_score: null },
    ]);
    const { data } =
      await market.query(`{ newsSentiment(symbols: ["XOM", "CVX"], from: "2012-02-29", to: "2012-02-29") {
      symbol count ratedCount meanSentiment } }`);
    expect(data.newsSentiment).toEqual([
      { symbol: 'CVX', count: 1, ratedCount: 0, meanSentiment: null },
      { symbol: 'XOM', count: 2, ratedCount: 1, meanSentiment: 0.5 },
    ]);
  });

  it.each([
    ['searchNews(text: "!") { score }', 'Expected a search of 1 to 10 words, but got 0.'],
    ['searchNews(text: "a", first: 101) { score }', 'Expected `first` from 1 to 100, but got 101.'],
    ['newsSentiment(symbols: []) { date }', 'Expected 1 to 50 different symbols, but got 0.'],
    [
      'newsSentiment(symbols: ["KO"], from: "2012-02-01", to: "2012-01-01") { date }',
      'Expected `from` on or before `to`, but got 2012-02-01 and 2012-01-01.',
    ],
  ])('refuse %s', async (field, message) => {
    const { errors } = await market.query(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
