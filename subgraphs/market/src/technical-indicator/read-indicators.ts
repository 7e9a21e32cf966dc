import { badUserInput } from '@quantgraph/shared';
import type { IndicatorOf } from '../indicator-threads/indicator-task.js';
import type { IndicatorType } from '../indicators/indicator-types.js';
import { readParams } from './read-params.js';

export interface IndicatorInput {
  readonly type: IndicatorType;
  readonly params?: unknown;
}

const MAX_INDICATORS = 10;

/** BAD_USER_INPUT for another number of indicators than 1 to 10. */
export function checkIndicatorCount({ length }: readonly IndicatorInput[]): void {
  if (length >= 1 && length <= MAX_INDICATORS) return;
  throw badUserInput(`Expected 1 to ${MAX_INDICATORS} indicators, but got ${length}.`);
}

/** The same, each with all of its parameters. */
export function readIndicators(indicators: readonly IndicatorInput[]): IndicatorOf[] {
  checkIndicatorCount(indicators);
  return indicators.map(({ type, params }) => ({ type, params: readParams(type, params) }));
}
