import { expect, it } from '@jest/globals';
import { aSeries } from '../engine/a-series.js';
import { withinRange } from './price-range.js';

it('leaves out the days outside the range, of prices and of what goes with them', () => {
  const bars = [aSeries({ close: [1, 2, 3, 4, 5] }), aSeries({ symbol: 'LATE', close: [6, 7, 8], from: '2024-01-04' })];
  const extras = { LATE: { predictions: Float64Array.of(0.6, 0.7, 0.8) } };
  const cut = withinRange({ bars, extras }, { from: '2024-01-02', to: '2024-01-05' });
  expect(cut.bars.map(({ close }) => [...close])).toEqual([
    [2, 3, 4, 5],
    [6, 7],
  ]);
  expect(cut.bars[0]?.dates).toEqual(bars[0]?.dates.slice(1));
  expect(cut.extras).toEqual({ LATE: { predictions: Float64Array.of(0.6, 0.7) } });
});

it('leaves nothing out where a study has not begun', () => {
  const data = { bars: [aSeries({ close: [1, 2] })], extras: {} };
  expect(withinRange(data, null)).toEqual(data);
});
