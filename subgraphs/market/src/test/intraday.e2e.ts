import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

describe('series within days', () => {
  it('are rows and columns of what the minutes make up, and take one statement', async () => {
    market.reset();
    const { data, errors } =
      await market.query(`{ intradayData(symbol: "aapl", from: "2018-05-11T13:30:00Z", to: "2018-05-11T14:44:00Z", interval: FIFTEEN_MINUTES) {
      symbol interval rowCount truncated downsampledFrom company { symbol }
      bars { id symbol timestamp openPrice highPrice lowPrice closePrice volume dataSource }
      columns { timestamp openPrice highPrice lowPrice closePrice volume } } }`);
    expect(errors).toEqual([]);
    expect(market.statements.length).toBe(1);
    const { bars, columns, ...series } = data.intradayData;
    expect(series).toEqual({
      symbol: 'AAPL',
      interval: 'FIFTEEN_MINUTES',
      rowCount: 5,
      truncated: false,
      downsampledFrom: null,
      company: { symbol: 'AAPL' },
    });
    expect(columns.timestamp).toEqual(
      ['13:30', '13:45', '14:00', '14:15', '14:30'].map((time) => `2018-05-11T${time}:00.000Z`),
    );
    expect(bars[0]).toMatchObject({
      id: 'AAPL:2018-05-11T13:30:00.000Z:FIFTEEN_MINUTES',
      timestamp: columns.timestamp[0],
      openPrice: 47.372501,
      dataSource: 'sample',
    });
    for (const name of ['openPrice', 'highPrice', 'lowPrice', 'closePrice', 'volume']) {
      expect(bars.map((bar: Record<string, unknown>) => bar[name])).toEqual(columns[name]);
    }
  });

  it('make up the day that they are of', async () => {
    const { data } =
      await market.query(`{ intradayData(symbol: "IBM", from: "2013-03-01T14:30:00Z", to: "2013-03-01T21:00:00Z", interval: HOUR) {
      columns { openPrice highPrice lowPrice closePrice volume } }
      marketData(symbol: "IBM", from: "2013-03-01", to: "2013-03-01") { bars { openPrice highPrice lowPrice closePrice volume } } }`);
    const { openPrice, highPrice, lowPrice, closePrice, volume } = data.intradayData.columns;
    expect(data.marketData.bars).toEqual([
      {
        openPrice: openPrice[0],
        highPrice: Math.max(...highPrice),
        lowPrice: Math.min(...lowPrice),
        closePrice: closePrice.at(-1),
        volume: volume.reduce((sum: number, part: number) => sum + part, 0),
      },
    ]);
  });

  it('are the newest, or as many as a chart draws, and say so; none for a company without', async () => {
    const { data, errors } = await market.query(`{
      newest: intradayData(symbol: "AAPL", limit: 2) { rowCount truncated columns { timestamp } }
      few: intradayData(symbol: "AAPL", maxPoints: 50) { rowCount truncated downsampledFrom columns { timestamp closePrice } bars { timestamp } }
      none: intradayData(symbol: "TSLA") { rowCount bars { id } } }`);
    expect(errors).toEqual([]);
    expect(data.newest).toEqual({
      rowCount: 2,
      truncated: true,
      columns: { timestamp: ['2018-05-11T19:58:00.000Z', '2018-05-11T19:59:00.000Z'] },
    });
    expect(data.few).toMatchObject({ rowCount: 50, truncated: false, downsampledFrom: 3900 });
    expect([data.few.columns.timestamp[0], data.few.bars.at(-1).timestamp]).toEqual([
      '2013-02-25T14:30:00.000Z',
      '2018-05-11T19:59:00.000Z',
    ]);
    expect(data.none).toEqual({ rowCount: 0, bars: [] });
  });

  it('have indicators over all bars up to the last, whatever part of them is shown, in one more statement', async () => {
    const text = (
      args: string,
    ) => `{ intradayData(symbol: "AAPL", interval: FIVE_MINUTES, to: "2018-05-11T15:02:00Z", ${args}) {
      rowCount columns { timestamp closePrice } technicalIndicators(indicators: [{ type: SMA, params: { period: 3 } }, { type: MACD }]) {
        symbol indicatorType interval params rowCount columns { timestamp value } outputs { name values } } } }`;
    const ask = async (args: string) => {
      market.reset();
      const { data, errors } = await market.query(text(args));
      expect(errors).toEqual([]);
      expect(market.statements.length).toBe(2);
      return data.intradayData;
    };
    const whole = await ask('limit: 10000');
    const { columns, technicalIndicators } = whole;
    const [sma, macd] = technicalIndicators;
    expect(sma).toMatchObject({
      symbol: 'AAPL',
      indicatorType: 'SMA',
      interval: 'FIVE_MINUTES',
      params: { period: 3 },
      rowCount: whole.rowCount,
      columns: { timestamp: columns.timestamp, value: sma.outputs[0].values },
    });
    const closes: number[] = columns.closePrice;
    expect(sma.columns.value.slice(0, 2)).toEqual([null, null]);
    sma.columns.value.slice(2).forEach((value: number, row: number) => {
      expect(value).toBeCloseTo(closes.slice(row, row + 3).reduce((sum, close) => sum + close, 0) / 3, 10);
    });
    expect(macd.outputs.map(({ name }: { name: string }) => name)).toEqual(['macd', 'signal', 'histogram']);

    // The first bar of the range is cut: what it shows is part of it, what the indicator rests on is all
    for (const args of ['from: "2018-05-11T14:37:00Z"', 'limit: 6', 'limit: 6, maxPoints: 4']) {
      const part = await ask(args);
      expect(part.technicalIndicators.map(({ rowCount }: { rowCount: number }) => rowCount)).toEqual([6, 6]);
      expect(part.technicalIndicators[0].columns.timestamp).toEqual(columns.timestamp.slice(-6));
      const tail = technicalIndicators.map(({ outputs }: { outputs: { values: unknown[] }[] }) =>
        outputs.map(({ values }) => values.slice(-6)),
      );
      expect(
        part.technicalIndicators.map(({ outputs }: { outputs: { values: unknown[] }[] }) =>
          outputs.map(({ values }) => values),
        ),
      ).toEqual(tail);
    }
  });

  it('have no values of indicators where there are no bars, and refuse what no indicator takes', async () => {
    const ask = (symbol: string, indicators: string) =>
      market.query(
        `{ intradayData(symbol: "${symbol}") { technicalIndicators(indicators: [${indicators}]) { rowCount outputs { values } } } }`,
      );
    const { data } = await ask('TSLA', '{ type: SMA }');
    expect(data.intradayData.technicalIndicators).toEqual([{ rowCount: 0, outputs: [{ values: [] }] }]);
    for (const [indicators, message] of [
      ['', 'Expected 1 to 10 indicators, but got 0.'],
      ['{ type: SMA, params: { period: 1 } }', 'Expected `period` as a whole number from 2 to 1000, but got 1.'],
    ] as const) {
      expect((await ask('AAPL', indicators)).errors).toMatchObject([
        { message, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it.each([
    ['symbol: "NOPE"', 'Expected a known symbol, but got "NOPE".'],
    ['symbol: "KO", limit: 0', 'Expected `limit` from 1 to 10000, but got 0.'],
    ['symbol: "KO", maxPoints: 2', 'Expected `maxPoints` from 3 to 10000, but got 2.'],
    [
      'symbol: "KO", from: "2022-12-28T14:30:00Z", to: "2022-12-28T14:29:00Z"',
      'Expected `from` at or before `to`, but got 2022-12-28T14:30:00.000Z and 2022-12-28T14:29:00.000Z.',
    ],
  ])('refuse %s', async (args, message) => {
    const { errors } = await market.query(`{ intradayData(${args}) { rowCount } }`);
    expect(errors).toMatchObject([{ message }]);
  });
});
