import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

describe('technical indicators', () => {
  it('are shown over the range of their series, from prices before it where there are any', async () => {
    const { data, errors } = await market.query(`{ marketData(symbol: "KO", from: "2022-12-27") {
      technicalIndicator(type: SMA, params: { period: 3 }) { indicatorType interval params rowCount
        points { id date values } columns { value } company { symbol } marketData { rowCount } } } }`);
    expect(errors).toEqual([]);
    const indicator = data.marketData.technicalIndicator;
    expect(indicator).toMatchObject({
      indicatorType: 'SMA',
      interval: 'DAY',
      params: { period: 3 },
      rowCount: 2,
      company: { symbol: 'KO' },
      marketData: { rowCount: 2 },
    });
    expect(indicator.points[1]).toEqual({
      id: 'KO:SMA:2022-12-28',
      date: '2022-12-28',
      values: { 3: indicator.columns.value[1] },
    });
    expect(indicator.columns.value[0]).toBeGreaterThan(60);
  });

  it.each([
    ['{ period: 1 }', 'Expected `period` as a whole number from 2 to 1000, but got 1.'],
    ['{ period: "x" }', 'Expected `period` as a whole number from 2 to 1000, but got "x".'],
    ['{ periods: 5 }', 'Expected no other parameter of RSI than "period", but got "periods".'],
    ['[14]', 'Expected `params` as an object such as { "period": 20 }, but got [14].'],
  ])('refuse the parameters %s', async (params, message) => {
    const { errors } = await market.query(
      `{ company(symbol: "KO") { technicalIndicator(type: RSI, params: ${params}) { rowCount } } }`,
    );
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    ['MACD', '{ slowPeriod: 1 }', 'Expected `slowPeriod` as a whole number from 2 to 1000, but got 1.'],
    ['SAR', '{ maximum: 2 }', 'Expected `maximum` as a number from 0 to 1, but got 2.'],
    ['OBV', '{ period: 2 }', 'Expected no parameters of OBV, but got "period".'],
    [
      'APO',
      '{ maType: "HMA" }',
      'Expected `maType` as one of SMA, EMA, WMA, DEMA, TEMA, TRIMA, KAMA, T3, but got "HMA".',
    ],
    ['T3', '{ factor: 1 }', 'Expected no other parameter of T3 than "period", "volumeFactor", but got "factor".'],
  ])('refuse for %s the parameters %s', async (type, params, message) => {
    const { errors } = await market.query(
      `{ company(symbol: "KO") { technicalIndicator(type: ${type}, params: ${params}) { rowCount } } }`,
    );
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('are several in one field, with all of their outputs, from one read of the bars', async () => {
    const { data, errors } = await market.query(`{ company(symbol: "AAPL") {
      technicalIndicators(indicators: [{ type: MACD }, { type: ATR, params: { period: 5 } }, { type: CDLDOJI }],
        from: "2013-02-28", to: "2013-03-04") {
        indicatorType params rowCount columns { date value } outputs { name values } points { values } } } }`);
    expect(errors).toEqual([]);
    expect(market.statements.length).toBe(2);
    const [macd, atr, doji] = data.company.technicalIndicators;
    expect(macd).toMatchObject({
      indicatorType: 'MACD',
      params: { fastPeriod: 12, slowPeriod: 26, signalPeriod: 9 },
      rowCount: 3,
      columns: { date: ['2013-02-28', '2013-03-01', '2013-03-04'], value: macd.outputs[0].values },
    });
    const ofDay = macd.outputs.map(({ name, values }: { name: string; values: number[] }) => [name, values[2]]);
    expect(macd.points[2].values).toEqual({
      'fastPeriod=12,slowPeriod=26,signalPeriod=9': Object.fromEntries(ofDay),
    });
    expect(ofDay.map(([name]: [string]) => name)).toEqual(['macd', 'signal', 'histogram']);
    // The last of the days has a close only
    expect(atr.outputs).toEqual([{ name: 'value', values: [expect.any(Number), expect.any(Number), null] }]);
    expect(doji.points[2].values).toEqual({ default: null });
  });

  it('are several of longer bars from one read of them', async () => {
    const { data, errors } =
      await market.query(`{ marketData(symbol: "KO", from: "2022-01-01", interval: MONTH) { rowCount
      technicalIndicators(indicators: [{ type: EMA, params: { period: 3 } }, { type: ROC }]) { interval rowCount } } }`);
    expect(errors).toEqual([]);
    expect(data.marketData.technicalIndicators).toEqual([
      { interval: 'MONTH', rowCount: 12 },
      { interval: 'MONTH', rowCount: 12 },
    ]);
    expect(market.statements.length).toBe(2);
  });

  it.each([
    ['[]', 0],
    [`[${'{ type: SMA } '.repeat(11)}]`, 11],
  ])('are 1 to 10 in a field, not %s', async (indicators, count) => {
    const { errors } = await market.query(
      `{ company(symbol: "KO") { technicalIndicators(indicators: ${indicators}) { rowCount } } }`,
    );
    expect(errors).toMatchObject([
      { message: `Expected 1 to 10 indicators, but got ${count}.`, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('are described, each that can be asked for: inputs, outputs, parameters with their defaults', async () => {
    const { data, errors } = await market.query(`{ indicatorTypes { type description inputs outputs warmUp
      parameters { name kind min max choices default } } __type(name: "IndicatorType") { enumValues { name description } } }`);
    expect(errors).toEqual([]);
    const told = data.indicatorTypes.map(({ type: name, description }: { type: string; description: string }) => ({
      name,
      description,
    }));
    expect(data.__type.enumValues).toEqual(told);
    expect(data.indicatorTypes.find(({ type }: { type: string }) => type === 'APO')).toMatchObject({
      inputs: ['CLOSE'],
      outputs: ['value'],
      warmUp: 25,
      parameters: [
        { name: 'fastPeriod', kind: 'INTEGER', min: 2, max: 1000, choices: null, default: 12 },
        { name: 'slowPeriod', kind: 'INTEGER', min: 2, max: 1000, choices: null, default: 26 },
        { name: 'maType', kind: 'CHOICE', min: null, max: null, choices: expect.any(Array), default: 'EMA' },
      ],
    });
  });
});
