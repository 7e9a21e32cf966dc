/** A day of a symbol, of which all is known. */
export interface WholeDay {
  readonly symbol: string;
  readonly date: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** A bar of one minute. None of them was traded so: only the day that they make up was. */
export interface MadeUpMinute extends WholeDay {
  /** From 0, at the exchange's opening. */
  readonly minute: number;
}

/** From 09:30 to 16:00. */
const SESSION_MINUTES = 390;

/**
 * Minutes of a day that have its open, high, low, close and volume in common: a random walk from the open to the close, kept
 * between low and high, busier near the opening and the end. The same for a day in every build.
 */
export function makeUpMinutes(day: WholeDay): MadeUpMinute[] {
  const random = seededRandom(`${day.symbol} ${day.date}`);
  const closes = walk(day, random);
  const volumes = shareOut(day.volume, random);
  const minutes = closes.map((close, minute): MadeUpMinute => {
    const open = closes[minute - 1] ?? day.open;
    const wick = () => (random() * (day.high - day.low)) / 100;
    const high = Math.max(open, close, within(day, Math.max(open, close) + wick()));
    const low = Math.min(open, close, within(day, Math.min(open, close) - wick()));
    return { symbol: day.symbol, date: day.date, minute, open, high, low, close, volume: volumes[minute] ?? 0 };
  });
  const top = rowOfMost(minutes, ({ high }) => high);
  const bottom = rowOfMost(minutes, ({ low }) => -low);
  return minutes.map((bar) => ({
    ...bar,
    high: bar.minute === top ? day.high : bar.high,
    low: bar.minute === bottom ? day.low : bar.low,
  }));
}

/** The last price of each minute: a Brownian bridge over a third of the day's range, folded back where it leaves that. */
function walk(day: WholeDay, random: () => number): number[] {
  const steps = Array.from({ length: SESSION_MINUTES }, () => random() + random() + random() - 1.5);
  let sum = 0;
  const sums = steps.map((step) => {
    sum += step;
    return sum;
  });
  const scale = (day.high - day.low) / 3 / (0.5 * Math.sqrt(SESSION_MINUTES));
  return sums.map((reached, minute) => {
    const part = (minute + 1) / SESSION_MINUTES;
    if (part === 1) return day.close;
    const price = day.open + (day.close - day.open) * part + (reached - sum * part) * scale;
    const folded = price > day.high ? 2 * day.high - price : price < day.low ? 2 * day.low - price : price;
    return within(day, folded);
  });
}

/** A price of four digits behind the point, no higher and no lower than the day's. */
const within = ({ high, low }: WholeDay, price: number): number =>
  Math.min(high, Math.max(low, Math.round(price * 10_000) / 10_000));

/** Whole numbers that add up to `total`. */
function shareOut(total: number, random: () => number): number[] {
  const weights = Array.from({ length: SESSION_MINUTES }, (_, minute) => {
    const fromNoon = (2 * minute) / (SESSION_MINUTES - 1) - 1;
    return (0.5 + random()) * (1 + 3 * fromNoon ** 4);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [before, reached] = [0, 0];
  return weights.map((weight, minute) => {
    reached += weight;
    const upTo = minute === SESSION_MINUTES - 1 ? total : Math.floor((total * reached) / all);
    const share = upTo - before;
    before = upTo;
    return share;
  });
}

const rowOfMost = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((most, row, index) => (value(row) > value(rows[most] as T) ? index : most), 0);

/** Numbers from 0 to 1, the same ones for a text (FNV-1a as the seed of mulberry32). */
function seededRandom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
