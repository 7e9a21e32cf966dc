import { z } from 'zod';
import { dayOfDate } from '../../store/dates.js';
import { type PriceHistory, type PriceSource, UnknownSymbolError } from '../price-source.js';
import type { AskAlphaVantage } from './ask-alpha-vantage.js';
import { parseAnswer } from './parse-answer.js';

const figure = z.string().transform(Number);

/** As TIME_SERIES_DAILY_ADJUSTED answers: prices and volume as traded, by day, newest first. */
const dailyAdjusted = z.object({
  'Time Series (Daily)': z.record(
    z.string(),
    z.object({
      '1. open': figure,
      '2. high': figure,
      '3. low': figure,
      '4. close': figure,
      '6. volume': figure,
      '7. dividend amount': figure,
      '8. split coefficient': figure,
    }),
  ),
});

type Day = z.infer<typeof dailyAdjusted>['Time Series (Daily)'][string];

/** Days that the short answer surely reaches back: it has the newest 100 trading days. */
const COMPACT_DAYS = 130;

/**
 * Daily prices, splits and dividends of Alpha Vantage. Its own adjusted close is adjusted for dividends too, so prices are
 * adjusted here, by the split coefficients, up to its newest day. `today` is a day as `YYYY-MM-DD`.
 */
export const createAlphaVantageSource = (ask: AskAlphaVantage, today: () => string): PriceSource => ({
  name: 'alpha_vantage',
  async dailyHistory(symbol, { from, to }, signal) {
    const outputsize = dayOfDate(today()) - dayOfDate(from) < COMPACT_DAYS ? 'compact' : 'full';
    const answer = await ask({ function: 'TIME_SERIES_DAILY_ADJUSTED', symbol, outputsize }, signal);
    if (answer === null) throw new UnknownSymbolError('alpha_vantage', symbol);
    return adjusted(parseAnswer(dailyAdjusted, 'daily prices', answer)['Time Series (Daily)'], from, to);
  },
});

/** From the newest day back, since a split holds for all days before it. */
function adjusted(days: Readonly<Record<string, Day>>, from: string, to: string): PriceHistory {
  const bars: PriceHistory['bars'][number][] = [];
  const splits: PriceHistory['splits'][number][] = [];
  const dividends: PriceHistory['dividends'][number][] = [];
  let factor = 1;
  for (const [date, day] of Object.entries(days).sort(([a], [b]) => (a < b ? 1 : -1))) {
    const isAsked = date >= from && date <= to;
    if (isAsked) {
      bars.push({
        date,
        open: day['1. open'] / factor,
        high: day['2. high'] / factor,
        low: day['3. low'] / factor,
        close: day['4. close'] / factor,
        volume: day['6. volume'] * factor,
      });
      const amount = day['7. dividend amount'];
      if (amount > 0) dividends.push({ date, amount: amount / factor });
    }
    const ratio = day['8. split coefficient'];
    if (ratio > 0 && ratio !== 1) {
      // Also those after the range: its prices are adjusted for them.
      if (date >= from) splits.push({ date, ratio });
      factor *= ratio;
    }
  }
  return { bars: bars.reverse(), splits: splits.reverse(), dividends: dividends.reverse() };
}
