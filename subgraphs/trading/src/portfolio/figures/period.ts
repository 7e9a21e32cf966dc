import { toEpochDay } from '../../engine/epoch-day.js';
import { annualRate, type CashFlow, moneyWeightedGrowth } from './money-weighted.js';
import { dailyTimeWeighted, timeWeightedReturn } from './time-weighted.js';
import { type ValuedDay, worthOf } from './value-history.js';

/** Annual figures are given from so many days on: GIPS does not annualise shorter periods. */
const YEAR = 365;

/** How a portfolio did between two days, in the graph's names. Returns are fractions of the whole period unless they are annual. */
export interface PeriodPerformance {
  readonly from: string;
  readonly to: string;
  /** Value before the first day; 0 where the portfolio began on it. */
  readonly startValue: number | null;
  readonly endValue: number | null;
  /** What was put in less what was taken out. */
  readonly netFlow: number | null;
  readonly profit: number | null;
  readonly timeWeightedReturn: number | null;
  readonly annualTimeWeightedReturn: number | null;
  readonly moneyWeightedReturn: number | null;
  readonly annualMoneyWeightedReturn: number | null;
}

/** Days of a range, both ends included, and the value that the first of them began with. */
export interface Period {
  readonly days: readonly ValuedDay[];
  /** The day before the first; null where the history begins in the range. */
  readonly before: ValuedDay | null;
}

/** The part of a history in a range; an open end is that of the history. */
export function periodOf(history: readonly ValuedDay[], from: string | null, to: string | null): Period {
  const days = history.filter(({ date }) => (from === null || date >= from) && (to === null || date <= to));
  const first = days[0] ? history.indexOf(days[0]) : -1;
  return { days, before: history[first - 1] ?? null };
}

export const openingValue = ({ before }: Period): number | null => (before === null ? 0 : worthOf(before));

/** Null for a range without a day. */
export function periodPerformance(period: Period): PeriodPerformance | null {
  const { days, before } = period;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const startValue = openingValue(period);
  const endValue = worthOf(last);
  const netFlow = sum(days.map(netFlowOf));
  const length = toEpochDay(last.date) - toEpochDay((before ?? first).date);
  const timeWeighted = timeWeightedReturn(dailyTimeWeighted(days, startValue));
  const moneyWeighted = growthOf(period, startValue, endValue);
  const isLong = length >= YEAR;
  return {
    from: first.date,
    to: last.date,
    startValue,
    endValue,
    netFlow,
    profit: sum([endValue, negative(startValue), negative(netFlow)]),
    timeWeightedReturn: timeWeighted,
    annualTimeWeightedReturn: isLong && timeWeighted !== null ? annualRate(1 + timeWeighted, length) : null,
    moneyWeightedReturn: moneyWeighted === null ? null : moneyWeighted - 1,
    annualMoneyWeightedReturn: isLong && moneyWeighted !== null ? annualRate(moneyWeighted, length) : null,
  };
}

/** What the investor put in on a day less what was taken out. */
export const netFlowOf = ({ inflow, outflow }: ValuedDay): number | null => (inflow === null ? null : inflow - outflow);

function growthOf({ days, before }: Period, startValue: number | null, endValue: number | null): number | null {
  const last = days.at(-1);
  if (!last || startValue === null || endValue === null) return null;
  const flows: CashFlow[] = before ? [{ day: toEpochDay(before.date), amount: -startValue }] : [];
  for (const day of days) {
    const netFlow = netFlowOf(day);
    if (netFlow === null) return null;
    if (netFlow !== 0) flows.push({ day: toEpochDay(day.date), amount: -netFlow });
  }
  return moneyWeightedGrowth([...flows, { day: toEpochDay(last.date), amount: endValue }]);
}

const negative = (value: number | null): number | null => (value === null ? null : -value);

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
