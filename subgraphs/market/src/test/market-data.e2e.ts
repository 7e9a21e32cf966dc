import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

describe('market data', () => {
  it('is read as rows or as columns, split-adjusted, without signing in', async () => {
    const { data, errors } = await market.query(`{ marketData(symbol: "aapl", from: "2013-03-01", to: "2013-03-04") {
      symbol interval rowCount truncated company { name }
      bars { id date openPrice closePrice volume dataSource company { symbol } }
      columns { date openPrice highPrice lowPrice closePrice volume } } }`);
    expect(errors).toEqual([]);
    expect(data.marketData).toMatchObject({
      symbol: 'AAPL',
      interval: 'DAY',
      rowCount: 2,
      truncated: false,
      company: { name: 'Apple Inc.' },
    });
    expect(data.marketData.bars).toEqual([
      {
        id: 'AAPL:2013-03-01',
        date: '2013-03-01',
        openPrice: 15.642857,
        closePrice: 15.373929,
        volume: 552_448_400,
        dataSource: 'bokeh_sampledata',
        company: { symbol: 'AAPL' },
      },
      {
        id: 'AAPL:2013-03-04',
        date: '2013-03-04',
        openPrice: null,
        closePrice: 14.997702,
        volume: null,
        dataSource: 'skfolio',
        company: { symbol: 'AAPL' },
      },
    ]);
    expect(data.marketData.columns).toEqual({
      date: ['2013-03-01', '2013-03-04'],
      openPrice: [15.642857, null],
      highPrice: [15.649282, null],
      lowPrice: [15.356429, null],
      closePrice: [15.373929, 14.997702],
      volume: [552_448_400, null],
    });
  });

  it('keeps the newest bars under a limit and says so', async () => {
    const { data } = await market.query(
      '{ marketData(symbol: "KO", limit: 2) { rowCount truncated columns { date } } }',
    );
    expect(data.marketData).toEqual({ rowCount: 2, truncated: true, columns: { date: ['2022-12-27', '2022-12-28'] } });
  });

  it('is resampled on request', async () => {
    const { data } = await market.query(
      '{ marketData(symbol: "^GSPC", interval: YEAR, from: "2007-01-01", to: "2008-12-31") { columns { date closePrice } } }',
    );
    expect(data.marketData.columns).toEqual({ date: ['2007-12-31', '2008-12-31'], closePrice: [1468.359985, 903.25] });
  });

  it.each([
    ['marketData(symbol: "NOPE") { rowCount }', 'NOT_FOUND', 'Expected a known symbol, but got "NOPE".'],
    [
      'marketData(symbol: "KO", from: "2020-01-02", to: "2020-01-01") { rowCount }',
      'BAD_USER_INPUT',
      'Expected `from` on or before `to`, but got 2020-01-02 and 2020-01-01.',
    ],
    [
      'marketData(symbol: "KO", limit: 0) { rowCount }',
      'BAD_USER_INPUT',
      'Expected `limit` from 1 to 10000, but got 0.',
    ],
    [
      'marketData(symbol: "KO", limit: 10001) { rowCount }',
      'BAD_USER_INPUT',
      'Expected `limit` from 1 to 10000, but got 10001.',
    ],
    ['correlation(symbols: ["KO", "NOPE"]) { values }', 'NOT_FOUND', 'Expected a known symbol, but got "NOPE".'],
    [
      'correlation(symbols: ["KO", "ko"]) { values }',
      'BAD_USER_INPUT',
      'Expected 2 to 50 different symbols, but got 1.',
    ],
  ])('refuses %s with %s', async (field, code, message) => {
    const { errors } = await market.query(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  it('is empty, not an error, for a company without prices', async () => {
    const { data, errors } = await market.query(
      '{ marketData(symbol: "TSLA") { rowCount bars { date } } company(symbol: "TSLA") { latest { date } coverage { from } splits { date } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      marketData: { rowCount: 0, bars: [] },
      company: { latest: null, coverage: null, splits: [] },
    });
  });

  it('comes for many symbols at once, in the order asked, all rows, without the unknown ones, in one statement', async () => {
    const { data, errors } = await market.query(
      `query ($symbols: [String!]!, $from: Date, $to: Date) { marketDataBatch(symbols: $symbols, from: $from, to: $to) {
        symbol rowCount columns { date openPrice highPrice lowPrice closePrice volume } } }`,
      { symbols: ['msft', 'NOPE', 'AAPL', 'TSLA', 'MSFT'] },
    );
    expect(errors).toEqual([]);
    expect(
      data.marketDataBatch.map((series: { symbol: string; rowCount: number }) => [series.symbol, series.rowCount]),
    ).toEqual([
      ['MSFT', 8313],
      ['AAPL', 8313],
      ['TSLA', 0],
    ]);
    expect(market.statements.length).toBe(1);
    expect(market.commands.commands).toEqual(['find']);
  });

  it('says which days it covers, and on which of them there is an open', async () => {
    const { data } = await market.query(
      '{ company(symbol: "AAPL") { coverage { from to rowCount openFrom openTo } } }',
    );
    expect(data.company.coverage).toEqual({
      from: '1990-01-02',
      to: '2022-12-28',
      rowCount: 8313,
      openFrom: '2000-03-01',
      openTo: '2018-05-11',
    });
  });

  it('correlates symbols: 1 with themselves, the same both ways, over common days', async () => {
    const { data } = await market.query(
      '{ correlation(symbols: ["XOM", "CVX", "FB"], from: "2010-01-01") { symbols values observations } }',
    );
    const { values, observations } = data.correlation;
    expect([values[0][0], values[1][1]]).toEqual([1, 1]);
    expect(values[0][1]).toBe(values[1][0]);
    expect(values[0][1]).toBeGreaterThan(0.7);
    expect(observations[0][2]).toBe(195);
  });

  it('screens all symbols in one statement', async () => {
    const { data, errors } =
      await market.query(`{ screen(input: { sectors: ["Energy"], filters: [{ metric: RETURN, window: 250, min: 0 }],
      sort: { metric: RETURN, window: 250 } }) { symbol date company { name sector } values { metric window value } } }`);
    expect(errors).toEqual([]);
    expect(data.screen.map((row: { symbol: string }) => row.symbol)).toEqual(['XOM', 'CVX', 'RRC']);
    expect(data.screen[0].company.sector).toBe('Energy');
    expect(market.statements.length).toBe(1);
  });

  it('screens by figures of companies, with one command for them', async () => {
    const text = `{ screen(input: { filters: [{ metric: NET_MARGIN, min: 0.2 }],
      sort: { metric: NET_INCOME } }) { symbol values { metric value percentile } } }`;
    // Asked twice, the newest bars are in memory
    for (let n = 0; n < 2; n += 1) await market.query(text);
    market.reset();
    const { data, errors } = await market.query(text);
    expect(errors).toEqual([]);
    const income = data.screen.map((row: { values: { value: number }[] }) => row.values[1]?.value);
    expect(income).toEqual([...income].sort((a, b) => b - a));
    expect(income.length).toBeGreaterThan(3);
    expect(data.screen[0].values.every(({ value }: { value: number }) => value > 0.2)).toBe(true);
    expect(market.commands.commands.filter((command) => command === 'find').length).toBe(1);
    expect(market.statements.length).toBe(1);
  });

  it('comes with economic series by name and range', async () => {
    const { data } = await market.query(`{ economicIndicators(indicatorTypes: ["GDP", "CPI"], from: "2009-07-01") {
      id indicatorType date value unit source } economicIndicatorTypes { indicatorType rowCount } }`);
    expect(data.economicIndicators).toMatchObject([
      { indicatorType: 'CPI', date: '2009-07-01', value: 216.385, source: 'statsmodels' },
      { indicatorType: 'GDP', date: '2009-07-01', value: 12_990.341, source: 'statsmodels' },
    ]);
    expect(data.economicIndicatorTypes.length).toBe(38);
  });
});
