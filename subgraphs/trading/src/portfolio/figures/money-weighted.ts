/** Money of one day: above 0 what the investor got, below 0 what was paid in. */
export interface CashFlow {
  /** Days since some day. */
  readonly day: number;
  readonly amount: number;
}

const DAYS_PER_YEAR = 365;
/** Growth over the whole period is looked for from e^-100 to e^100. */
const WIDEST = 100;
const STEPS = 2_000;

/**
 * Growth over the period (1 + return) at which all flows together are worth nothing: what XIRR solves, here in terms of the whole
 * period, which keeps short periods in range. Null where no growth does that, or where several do, so that none is the answer.
 */
export function moneyWeightedGrowth(flows: readonly CashFlow[]): number | null {
  const days = flows.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (flows.length === 0 || first === last) return null;
  const terms = flows.map(({ day, amount }) => ({ amount, power: (last - day) / (last - first) }));
  const worth = (logGrowth: number) =>
    terms.reduce((sum, { amount, power }) => sum + amount * Math.exp(logGrowth * power), 0);
  const brackets = isSimple(flows) ? ends(worth) : signChanges(worth);
  const [bracket] = brackets;
  return bracket && brackets.length === 1 ? Math.exp(bisect(worth, bracket)) : null;
}

/** The rate a year that is the growth of `days` days (actual/365, as Excel's XIRR). */
export const annualRate = (growth: number, days: number): number => growth ** (DAYS_PER_YEAR / days) - 1;

type Bracket = readonly [from: number, to: number];

/** Whether all is paid in before any is got back, or the other way round: then there is one root at most (Descartes' rule of signs). */
function isSimple(flows: readonly CashFlow[]): boolean {
  const byDay = new Map<number, number>();
  for (const { day, amount } of flows) byDay.set(day, (byDay.get(day) ?? 0) + amount);
  const signs = [...byDay].sort(([a], [b]) => a - b).flatMap(([, amount]) => (amount === 0 ? [] : [Math.sign(amount)]));
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length <= 1;
}

const ends = (worth: (logGrowth: number) => number): Bracket[] =>
  worth(-WIDEST) * worth(WIDEST) < 0 ? [[-WIDEST, WIDEST]] : [];

function signChanges(worth: (logGrowth: number) => number): Bracket[] {
  const found: Bracket[] = [];
  let from = -WIDEST;
  let before = Math.sign(worth(from));
  for (let step = 1; step <= STEPS; step++) {
    const to = -WIDEST + (2 * WIDEST * step) / STEPS;
    const sign = Math.sign(worth(to));
    if (sign === 0) continue;
    if (before !== 0 && sign !== before) found.push([from, to]);
    [from, before] = [to, sign];
  }
  return found;
}

function bisect(worth: (logGrowth: number) => number, [from, to]: Bracket): number {
  const sign = Math.sign(worth(from));
  let [low, high] = [from, to];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (Math.sign(worth(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
