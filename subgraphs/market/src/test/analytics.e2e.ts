import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from '@quantgraph/shared/test-kit';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

const query = (text: string, variables?: Record<string, unknown>) => ask(market.subgraph, null, text, variables);

describe('series', () => {
  it('are raw on request: as AAPL traded before its splits of 2014 and 2020', async () => {
    const { data } = await query(`{ marketData(symbol: "AAPL", from: "2013-03-01", to: "2013-03-01", adjustment: RAW) {
      adjustment columns { closePrice volume } } }`);
    expect(data.marketData.adjustment).toBe('RAW');
    expect(data.marketData.columns.closePrice[0]).toBeCloseTo(430.47, 3);
    expect(data.marketData.columns.volume).toEqual([552_448_400 / 28]);
  });

  it('are as many points as a chart draws, first and last among them, and say of how many', async () => {
    const { data } =
      await query(`{ few: marketData(symbol: "KO", maxPoints: 100) { rowCount downsampledFrom truncated columns { date } bars { date } }
      all: marketData(symbol: "KO", from: "2022-12-20", maxPoints: 100) { rowCount downsampledFrom } }`);
    expect(data.few).toMatchObject({ rowCount: 100, downsampledFrom: 8313, truncated: false });
    expect(data.few.columns.date.length).toBe(100);
    expect([data.few.columns.date[0], data.few.bars.at(-1).date]).toEqual(['1990-01-02', '2022-12-28']);
    expect(data.all).toEqual({ rowCount: 6, downsampledFrom: null });
  });

  it.each([2, 10_001])('refuse %i points', async (maxPoints) => {
    const { errors } = await query(`{ marketData(symbol: "KO", maxPoints: ${maxPoints}) { rowCount } }`);
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
      const { data, errors } = await query(text, { symbols });
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
    const { data, errors } = await query(`{
      rollingStatistics(symbols: ["ko", "AAPL"], window: 20, from: "2008-01-01", to: "2009-12-31") { symbol maxDrawdown { depth peakDate troughDate } }
      seasonality(symbols: ["KO", "AAPL"], by: WEEKDAY) { symbol seasons { season } } }`);
    expect(errors).toEqual([]);
    expect(data.rollingStatistics.map(({ symbol }: { symbol: string }) => symbol)).toEqual(['KO', 'AAPL']);
    expect(data.rollingStatistics[1].maxDrawdown.depth).toBeLessThan(-0.5);
    expect(data.seasonality[0].seasons.map(({ season }: { season: number }) => season)).toEqual([1, 2, 3, 4, 5]);
  });

  it('of sectors rest on the companies that have prices', async () => {
    const { data, errors } = await query(
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
    const { errors } = await query(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });
});
