import { z } from 'zod';
import { UnexpectedAnswerError } from '../price-source.js';
import type { FetchedSeries, SourceSeries } from '../reference-source.js';
import type { AskAlphaVantage } from './ask-alpha-vantage.js';
import { day, readFigure } from './figures.js';
import { parseAnswer, parseEntries, textOf } from './parse-answer.js';

const treasury = (maturity: string) => ({ function: 'TREASURY_YIELD', interval: 'daily', maturity });

/** How each series is asked for. Daily values of the federal funds rate are more than one may read at once. */
const QUESTIONS: Readonly<Record<FetchedSeries, Readonly<Record<string, string>>>> = {
  REAL_GDP: { function: 'REAL_GDP', interval: 'quarterly' },
  CPI_MONTHLY: { function: 'CPI', interval: 'monthly' },
  INFLATION: { function: 'INFLATION' },
  UNEMPLOYMENT: { function: 'UNEMPLOYMENT' },
  FEDERAL_FUNDS_RATE: { function: 'FEDERAL_FUNDS_RATE', interval: 'monthly' },
  TREASURY_YIELD_3_MONTH: treasury('3month'),
  TREASURY_YIELD_2_YEAR: treasury('2year'),
  TREASURY_YIELD_5_YEAR: treasury('5year'),
  TREASURY_YIELD_7_YEAR: treasury('7year'),
  TREASURY_YIELD_10_YEAR: treasury('10year'),
  TREASURY_YIELD_30_YEAR: treasury('30year'),
};

/** As all functions of economic series answer: values are texts, "." on a day without one. */
const indicator = z.object({ interval: z.string().min(1), unit: z.string().min(1), data: z.array(z.unknown()) });

const point = z
  .object({ date: day, value: z.string('Expected a number as value.').transform(readFigure) })
  .refine(({ value }) => !Number.isNaN(value), 'Expected a number as value.');

/** All values of a series. */
export async function fetchSeries(
  ask: AskAlphaVantage,
  series: FetchedSeries,
  signal: AbortSignal,
): Promise<SourceSeries> {
  const answer = await ask(QUESTIONS[series], signal);
  if (answer === null) throw new UnexpectedAnswerError(`alpha_vantage does not answer to ${series}.`);
  const { interval, unit, data } = parseAnswer(indicator, `values of ${series}`, answer);
  const { good, rejected } = parseEntries(point, data, (entry) => ({ symbol: null, date: textOf(entry, 'date') }));
  const values = new Map(good.flatMap(({ date, value }) => (value === null ? [] : [[date, value]])));
  const byDay = [...values].map(([date, value]) => ({ date, value }));
  return { good: byDay, rejected, unit: `${unit}, ${interval}` };
}
