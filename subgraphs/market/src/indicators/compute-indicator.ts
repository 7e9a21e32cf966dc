import { INDICATORS, type IndicatorType } from './indicator-types.js';
import { at, unknownSeries } from './series.js';
import { type IndicatorParams, PRICE_COLUMNS, type PriceColumn, type PriceColumns } from './types/definition.js';

/** Columns of bars in which nothing is unknown. */
export const knownColumns = (bars: PriceColumns): PriceColumn[] =>
  PRICE_COLUMNS.filter((name) => nextUnknown(bars[name], 0) === bars[name].length);

/**
 * An indicator's outputs, each as long as the bars. Where an input is unknown the outputs are, and each stretch of bars
 * without such a gap is computed for itself, so that nothing rests on bars before the gap. Columns that are said to be `known` are not looked through.
 */
export function computeIndicator(
  type: IndicatorType,
  bars: PriceColumns,
  params: IndicatorParams,
  known: readonly PriceColumn[] = [],
): Float64Array[] {
  const { inputs, outputs, compute } = INDICATORS[type];
  const { length } = bars.close;
  const unsure = inputs.filter((input) => !known.includes(input));
  if (unsure.length === 0) return [...compute(bars, params)];
  const stretches = knownStretches(unsure.map((input) => bars[input]));
  const [whole] = stretches;
  if (whole && whole[0] === 0 && whole[1] === length) return [...compute(bars, params)];
  const results = outputs.map(() => unknownSeries(length));
  for (const [start, end] of stretches) {
    const part = (column: PriceColumn) => bars[column].subarray(start, end);
    const stretch = {
      open: part('open'),
      high: part('high'),
      low: part('low'),
      close: part('close'),
      volume: part('volume'),
    };
    compute(stretch, params).forEach((values, index) => {
      results[index]?.set(values, start);
    });
  }
  return results;
}

/** Start and end of each run of rows in which all columns have a value. */
function knownStretches(columns: readonly Float64Array[]): [number, number][] {
  const stretches: [number, number][] = [];
  const length = columns[0]?.length ?? 0;
  for (let start = 0; start < length; ) {
    const end = Math.min(...columns.map((column) => nextUnknown(column, start)));
    if (end > start) stretches.push([start, end]);
    start = end + 1;
  }
  return stretches;
}

function nextUnknown(column: Float64Array, start: number): number {
  const { length } = column;
  let row = start;
  // Four at a time: nearly all are known, and a sum is unknown where one of its terms is
  while (
    row + 3 < length &&
    !Number.isNaN(at(column, row) + at(column, row + 1) + at(column, row + 2) + at(column, row + 3))
  )
    row += 4;
  while (row < length && !Number.isNaN(at(column, row))) row += 1;
  return row;
}
