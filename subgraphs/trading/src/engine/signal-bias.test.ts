import { describe, expect, it } from '@jest/globals';
import { aSeries } from './a-series.js';
import { strategyTargets } from './decider-of.js';
import { biasOf } from './signal-bias.js';

const close = Array.from({ length: 30 }, (_, i) => 10 + Math.sin(i * 1.7));
const bars = [aSeries({ close }), aSeries({ symbol: 'MSFT', from: '2024-01-11', close })];

describe('the bias report', () => {
  it.each(['SMA_CROSSOVER', 'RSI_MEAN_REVERSION', 'MOMENTUM', 'BUY_AND_HOLD'])(
    'finds nothing moved by %s',
    async (strategyType) => {
      const defaults = { SMA_CROSSOVER: { short_window: 2, long_window: 4 }, MOMENTUM: { lookback: 3 } };
      const parameters = defaults[strategyType as keyof typeof defaults] ?? {};
      const report = await biasOf(bars, {}, 4, (known) => strategyTargets({ strategyType, parameters }, known));
      expect(report).toMatchObject({ moved: 0, examples: [] });
      expect(report.cuts).toEqual(['2024-01-16', '2024-01-22', '2024-01-28', '2024-02-03']);
      expect(report.compared).toBe(16 + 22 + 28 + 30 + 6 + 12 + 18 + 24);
    },
  );

  it('lists a signal that looks one bar ahead: symbol, date, cut, what it was and what it became', async () => {
    const ahead = (series: typeof bars) =>
      series.map((one) => one.close.map((price, i) => ((one.close[i + 1] ?? 0) > price ? 1 : 0)));
    const rising = [aSeries({ close: Array.from({ length: 10 }, (_, i) => 10 + i) })];
    const report = await biasOf(rising, {}, 2, (known) => ahead([...known]));
    expect(report).toEqual({
      cuts: ['2024-01-04', '2024-01-07'],
      compared: 11,
      moved: 2,
      examples: [
        { symbol: 'AAPL', date: '2024-01-04', cut: '2024-01-04', was: 1, became: 0 },
        { symbol: 'AAPL', date: '2024-01-07', cut: '2024-01-07', was: 1, became: 0 },
      ],
    });
  });

  it('finds a signal that knows the mean of all, and cuts what comes with the bars too', async () => {
    const centred = (series: typeof bars) =>
      series.map(({ close: prices }) => {
        const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
        return prices.map((price) => (price > mean ? 1 : 0));
      });
    expect((await biasOf(bars, {}, 8, (known) => centred([...known]))).moved).toBeGreaterThan(0);
    const predictions = new Float64Array(30).fill(1);
    const lengths: (number | undefined)[] = [];
    await biasOf(bars, { AAPL: { predictions } }, 1, (known, extras) => {
      lengths.push(extras.AAPL?.predictions?.length);
      return known.map((one) => new Float64Array(one.dates.length));
    });
    expect(lengths).toEqual([30, 25]);
  });
});
