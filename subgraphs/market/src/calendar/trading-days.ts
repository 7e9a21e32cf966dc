import { dateOfDay, dayOfDate } from '../store/dates.js';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** Days on which the exchange stayed closed beside its holidays: mourning, attack, storm (nyse.com, "Special closings"). */
const SPECIAL_CLOSINGS = [
  '1994-04-27',
  '2001-09-11',
  '2001-09-12',
  '2001-09-13',
  '2001-09-14',
  '2004-06-11',
  '2007-01-02',
  '2012-10-29',
  '2012-10-30',
  '2018-12-05',
  '2025-01-09',
];

/**
 * The days on which the New York Stock Exchange trades, oldest first, of whole years from 1990 on, by its rule 7.2: a
 * holiday on a Sunday is kept on Monday, one on a Saturday on Friday, but New Year's Day, which is not kept then.
 * Closings that the exchange has yet to announce are not known here.
 */
export function tradingDays(firstYear: number, lastYear: number): string[] {
  const closed = new Set(SPECIAL_CLOSINGS.map(dayOfDate));
  for (let year = firstYear; year <= lastYear; year += 1) for (const day of holidays(year)) closed.add(day);
  const days: string[] = [];
  for (let day = dayOf(firstYear, 1, 1); day <= dayOf(lastYear, 12, 31); day += 1) {
    if (!isWeekend(day) && !closed.has(day)) days.push(dateOfDay(day));
  }
  return days;
}

function holidays(year: number): number[] {
  const fixed = [dayOf(year, 7, 4), dayOf(year, 12, 25), ...(year >= 2022 ? [dayOf(year, 6, 19)] : [])].map(observed);
  const newYear = dayOf(year, 1, 1);
  return [
    ...fixed,
    weekdayOf(newYear) === SUNDAY ? newYear + 1 : newYear,
    ...(year >= 1998 ? [nth(3, MONDAY, year, 1)] : []),
    nth(3, MONDAY, year, 2),
    easter(year) - 2,
    // May's last Monday, seven days before June's first
    nth(1, MONDAY, year, 6) - 7,
    nth(1, MONDAY, year, 9),
    nth(4, THURSDAY, year, 11),
  ];
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (day + THURSDAY) % 7;

const isWeekend = (day: number): boolean => weekdayOf(day) === SUNDAY || weekdayOf(day) === SATURDAY;

function observed(day: number): number {
  if (weekdayOf(day) === SATURDAY) return day - 1;
  return weekdayOf(day) === SUNDAY ? day + 1 : day;
}

function nth(count: number, weekday: number, year: number, month: number): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
}

/** Easter Sunday of the Gregorian calendar (Anonymous, Nature 13, 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b + 8) / 25);
  const e = Math.floor((b - d + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
