import { describe, expect, it } from '@jest/globals';
import type { BacktestConfig } from '../backtest/backtest.loader.js';
import { barsFromColumns } from '../engine/bars.js';
import { createMlModelClient } from '../ml-model/ml-model.client.js';
import { FakePeers } from '../test/fake-peers.js';
import { aBacktestRecord } from '../test/stored-records.js';
import { alignPredictions } from './align-predictions.js';
import { hashBars } from './hash-bars.js';
import { createMarketClient } from './market.client.js';
import { createRunDataSource } from './run-data.js';

const ada = { id: 'ada' };
const peers = new FakePeers();
peers.models.push({ id: 'm', owner: ada.id });
const { load } = createRunDataSource(createMarketClient(peers), createMlModelClient(peers));
const config = (given: Partial<BacktestConfig>): BacktestConfig => {
  const base = aBacktestRecord({ user_id: ada.id }).config as BacktestConfig;
  return { ...base, symbols: ['AAPL'], ...given };
};
const days = (date: string[], close = date.map((_, i) => i + 1)) =>
  barsFromColumns('A', { date, open: close, high: close, low: close, close, volume: close });

describe('the data of a run', () => {
  it('reaches as far as there are opens, where orders fill at opens and the dates are left open', async () => {
    expect(await load(ada, config({}), null)).toMatchObject({ firstDate: '2000-03-01', lastDate: '2018-05-11' });
  });

  it('reaches as far as there are closes, where orders fill at closes', async () => {
    const data = await load(ada, config({ fill_at: 'NEXT_CLOSE' }), null);
    expect(data).toMatchObject({ firstDate: '1990-01-02', lastDate: '2022-12-28', barCount: 8_313 });
  });

  it('keeps the dates that are given', async () => {
    const data = await load(ada, config({ start_date: '1999-06-01', end_date: '2013-04-01' }), null);
    expect(data).toMatchObject({ firstDate: '1999-06-01', lastDate: '2013-04-01' });
  });

  it('covers all symbols, in the order asked', async () => {
    const data = await load(ada, config({ symbols: ['TWO', 'AAPL'], end_date: '2015-12-31' }), null);
    expect(data.bars.map(({ symbol }) => symbol)).toEqual(['TWO', 'AAPL']);
    expect(data).toMatchObject({ firstDate: '2000-03-01', lastDate: '2015-12-31' });
  });

  it.each([
    ['a symbol without bars', { symbols: ['AAPL', 'NONE'] }, { code: 'NO_BARS', place: { symbol: 'NONE' } }],
    ['a range without bars', { start_date: '2030-01-01' }, { code: 'NO_BARS', place: { symbol: 'AAPL' } }],
    ['no opens at all', { symbols: ['CLOSES'] }, { code: 'NO_BARS', place: { symbol: 'CLOSES' } }],
  ])('can not be had with %s, which no further attempt mends', async (_what, given, error) => {
    await expect(load(ada, config(given), null)).rejects.toMatchObject({ name: 'FinalJobError', ...error });
  });

  it("can not be had for a model that is not the owner's", async () => {
    await expect(load({ id: 'bob' }, config({}), 'm')).rejects.toMatchObject({ code: 'NO_MODEL' });
  });
});

it('aligns predictions with bars by date, NaN where there is none', () => {
  const bars = [days(['2020-01-01', '2020-01-02', '2020-01-03'])];
  const series = [{ symbol: 'A', dates: ['2020-01-01', '2020-01-03', '2020-01-04'], values: [0.5, null, 0.7] }];
  expect(alignPredictions(bars, series)).toEqual({ A: { predictions: Float64Array.of(0.5, Number.NaN, Number.NaN) } });
  expect(alignPredictions(bars, [])).toEqual({
    A: { predictions: Float64Array.of(Number.NaN, Number.NaN, Number.NaN) },
  });
});

it('hashes equal bars alike and any changed bar otherwise', () => {
  const dates = ['2020-01-01', '2020-01-02'];
  const hash = hashBars([days(dates)]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashBars([days(dates)])).toBe(hash);
  expect(hashBars([days(dates, [1, 2.0000001])])).not.toBe(hash);
  expect(hashBars([days(['2020-01-01', '2020-01-03'])])).not.toBe(hash);
  expect(hashBars([{ ...days(dates), symbol: 'B' }])).not.toBe(hash);
});
