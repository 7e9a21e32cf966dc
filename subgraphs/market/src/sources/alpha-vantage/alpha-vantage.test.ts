import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aDailyAnswer, aDay, anAlphaVantage, type TestAlphaVantage } from '../../test/an-alpha-vantage.js';
import { createAlphaVantageSource } from './alpha-vantage-source.js';
import { createAskAlphaVantage } from './ask-alpha-vantage.js';

const KEY = 'demo-key-1234';
const never = new AbortController().signal;
const RANGE = { from: '2024-06-07', to: '2024-06-11' };

let server: TestAlphaVantage;
beforeAll(async () => {
  server = await anAlphaVantage();
});
beforeEach(() => {
  server.calls.length = 0;
});
afterAll(() => server.close());

function aSource({ callsPerMinute = 100, today = '2024-06-12' } = {}) {
  let now = 0;
  const waits: number[] = [];
  const clock = {
    now: () => now,
    async wait(ms: number) {
      waits.push(ms);
      now += ms;
    },
  };
  const ask = createAskAlphaVantage({ key: KEY, url: server.url, callsPerMinute, clock });
  return { ...createAlphaVantageSource(ask, () => today), waits };
}

describe('alpha vantage', () => {
  it('gives the days asked for, adjusted for splits up to the newest day, and splits and dividends', async () => {
    server.answer(
      aDailyAnswer('NVDA', {
        '2024-06-12': aDay(125),
        '2024-06-11': aDay(120, { dividend: 0.01 }),
        '2024-06-10': aDay(121, { split: 10, volume: 3000 }),
        '2024-06-07': aDay(1200, { volume: 400 }),
        '2024-06-06': aDay(1210),
      }),
    );
    expect(await aSource().dailyHistory('NVDA', RANGE, never)).toEqual({
      bars: [
        { date: '2024-06-07', open: 120, high: 120.1, low: 119.9, close: 120, volume: 4000 },
        { date: '2024-06-10', open: 121, high: 122, low: 120, close: 121, volume: 3000 },
        { date: '2024-06-11', open: 120, high: 121, low: 119, close: 120, volume: 1000 },
      ],
      splits: [{ date: '2024-06-10', ratio: 10 }],
      dividends: [{ date: '2024-06-11', amount: 0.01 }],
    });
    expect(server.calls).toEqual([
      { function: 'TIME_SERIES_DAILY_ADJUSTED', symbol: 'NVDA', outputsize: 'compact', apikey: KEY },
    ]);
  });

  it('asks for all days where the newest hundred may not reach back', async () => {
    server.answer(aDailyAnswer('NVDA', { '2024-06-10': aDay(121) }));
    await aSource({ today: '2024-12-31' }).dailyHistory('NVDA', RANGE, never);
    expect(server.calls).toMatchObject([{ outputsize: 'full' }]);
  });

  it('says of a symbol that it does not know', async () => {
    server.answer({ 'Error Message': 'Invalid API call. Please retry or visit the documentation.' });
    await expect(aSource().dailyHistory('NOPE', RANGE, never)).rejects.toMatchObject({
      name: 'UnknownSymbolError',
      message: 'alpha_vantage knows no prices of NOPE.',
    });
  });

  it.each([
    [
      { Note: `Thank you for using Alpha Vantage! 5 calls per minute. ${KEY}` },
      /^alpha_vantage refuses for now: Thank you .* \*\*\*$/,
    ],
    [
      { Information: `We have detected your API key as ${KEY} and our limit is 25 requests per day.` },
      /as \*\*\* and our limit/,
    ],
    [503, /^alpha_vantage answered 503\.$/],
    ['<html>', /^Expected JSON from alpha_vantage/],
    [{ Surprise: true }, /^Expected daily prices from alpha_vantage, but got Surprise\.$/],
  ])('tells why it can not be asked now, without the key: %j', async (answer, message) => {
    server.answer(answer);
    const failure = aSource().dailyHistory('NVDA', RANGE, never);
    await expect(failure).rejects.toMatchObject({
      name: 'SourceUnavailableError',
      message: expect.stringMatching(message),
    });
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining(KEY) });
  });

  it('waits where more calls would be made in a minute than the key allows', async () => {
    server.answer(aDailyAnswer('NVDA', { '2024-06-10': aDay(121) }));
    const source = aSource({ callsPerMinute: 2 });
    await Promise.all(Array.from({ length: 5 }, () => source.dailyHistory('NVDA', RANGE, never)));
    expect(source.waits).toEqual([60_000, 0, 60_000]);
  });
});
