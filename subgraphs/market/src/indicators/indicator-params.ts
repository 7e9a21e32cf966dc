import type { IndicatorParams } from './types/definition.js';

/** One name for parameters: the period where that is all there is, `default` for none, else `fastPeriod=12,slowPeriod=26`. */
export function paramsKey(params: IndicatorParams): string {
  const given = Object.entries(params);
  const [only] = given;
  if (!only) return 'default';
  if (given.length === 1 && only[0] === 'period') return String(only[1]);
  return given.map(([name, value]) => `${name}=${value}`).join(',');
}
