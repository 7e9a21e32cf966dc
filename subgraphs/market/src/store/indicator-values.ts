import { paramsKey } from '../indicators/indicator-params.js';
import { INDICATORS, type IndicatorType } from '../indicators/indicator-types.js';
import type { IndicatorParams } from '../indicators/types/definition.js';

/** A day's values as they are stored: by parameters, a number or, where there are several outputs, an object of them by name. */
export type IndicatorValues = Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>>;

export function valuesOf(
  type: IndicatorType,
  params: IndicatorParams,
  outputs: readonly Float64Array[],
  row: number,
): IndicatorValues {
  const names = INDICATORS[type].outputs;
  const valueAt = (place: number) => {
    const value = outputs[place]?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const isOne = names.length === 1;
  return {
    [paramsKey(params)]: isOne ? valueAt(0) : Object.fromEntries(names.map((name, place) => [name, valueAt(place)])),
  };
}
