import { INDICATORS } from '../indicators/indicator-types.js';
import { listOf } from '../market-data/bar-rows.js';
import { dateOfDay } from '../store/dates.js';
import { type IndicatorValues, valuesOf } from '../store/indicator-values.js';
import type { AskedIndicator } from './technical-indicator.service.js';

/** An indicator on one day, as the stored row that it is. */
export interface TechnicalIndicatorRow {
  readonly _id: string;
  readonly symbol: string;
  readonly indicator_type: string;
  readonly date: string;
  /** Null while there are too few bars. */
  readonly values: IndicatorValues;
  readonly created_at: Date;
}

/** A series as rows, for who asks for rows. The id of a longer bar's value names its interval. */
export function pointsOf(series: AskedIndicator): TechnicalIndicatorRow[] {
  const { symbol, indicatorType, interval, params, day, outputs, createdAt } = series;
  const suffix = interval === 'DAY' ? '' : `:${interval}`;
  return Array.from(day, (number, row) => {
    const date = dateOfDay(number);
    return {
      _id: `${symbol}:${indicatorType}:${date}${suffix}`,
      symbol,
      indicator_type: indicatorType,
      date,
      values: valuesOf(indicatorType, params, outputs, row),
      created_at: new Date(createdAt[row] ?? 0),
    };
  });
}

/** An indicator's outputs by name, as lists. */
export const outputsOf = ({ indicatorType, outputs }: Pick<AskedIndicator, 'indicatorType' | 'outputs'>) =>
  outputs.map((values, place) => ({ name: INDICATORS[indicatorType].outputs[place] ?? '', values: listOf(values) }));
