import { badUserInput } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readSymbols } from '../company/symbols.js';
import { orNull } from '../market-data/bar-rows.js';
import { readLimit } from '../market-data/range.js';
import { dateOfDay, dayNumber } from '../store/dates.js';
import type { DuckDb, Parameter } from '../store/duck-db.js';
import type { PricedBars } from '../store/priced-bars.js';
import {
  barsFor,
  type Measure,
  measureSql,
  readMeasure,
  SCREEN_FIGURES,
  type ScreenMetric,
  usesFigures,
} from './screen-metrics.js';

interface MeasureInput {
  readonly metric: ScreenMetric;
  readonly window?: number | null;
}

interface ScreenFilter extends MeasureInput {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly minPercentile?: number | null;
  readonly maxPercentile?: number | null;
}

export interface ScreenInput {
  readonly symbols?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly filters?: readonly ScreenFilter[];
  readonly sort?: (MeasureInput & { readonly direction?: 'ASC' | 'DESC' }) | null;
  readonly asOf?: string | null;
  readonly limit?: number | null;
}

export interface ScreenedSymbol {
  readonly symbol: string;
  readonly date: string;
  readonly closePrice: number;
  readonly values: readonly (Measure & { readonly value: number | null; readonly percentile: number | null })[];
}

export interface ScreenService {
  /** Symbols that pass, measured in one statement over all of them. */
  screen(input: ScreenInput): Promise<ScreenedSymbol[]>;
}

const MAX_ROWS = 500;
const DEFAULT_ROWS = 50;
const MAX_FILTERS = 20;

export function createScreenService(db: DuckDb, companies: CompanyService, pricedBars: PricedBars): ScreenService {
  /** The symbols to look at, null for all. */
  async function candidates({ symbols, sectors }: ScreenInput): Promise<string[] | null> {
    const named = symbols ? readSymbols(symbols) : null;
    if (!sectors) return named;
    const ofSectors = await companies.symbolsInSectors(sectors);
    return named ? named.filter((symbol) => ofSectors.includes(symbol)) : ofSectors;
  }

  /** Figures as lists of one length, for metrics that read them; empty texts stand for unknown. */
  async function figureLists({ measures }: ScreenPlan): Promise<Record<string, string[]>> {
    if (!measures.some(usesFigures)) return {};
    const figures = await companies.figures();
    const lists = SCREEN_FIGURES.map((name) => [name, figures.map((company) => String(company[name] ?? ''))] as const);
    return { figureSymbols: figures.map(({ symbol }) => symbol), ...Object.fromEntries(lists) };
  }

  return {
    async screen(input) {
      const limit = readLimit(input.limit ?? DEFAULT_ROWS, MAX_ROWS);
      const plan = planScreen(input);
      const symbols = await candidates(input);
      const newest = { bars: barsFor(plan.measures), asOf: input.asOf ?? null, symbols };
      const columns = await db.query(screenSql(plan, await pricedBars.ctes(newest)), {
        ...plan.bounds,
        limit,
        bars: newest.bars,
        asOf: newest.asOf,
        ...(symbols ? { symbols } : {}),
        ...(await figureLists(plan)),
      });
      const [days, closes] = [columns.integers(1), columns.numbers(2)];
      const measured = plan.measures.map((_measure, index) => columns.numbers(3 + 2 * index));
      const percentiles = plan.measures.map((_measure, index) => columns.numbers(4 + 2 * index));
      return columns.texts(0).map((symbol, row) => ({
        symbol: symbol ?? '',
        date: dateOfDay(days[row] ?? 0),
        closePrice: closes[row] ?? Number.NaN,
        values: plan.measures.map((measure, index) => ({
          ...measure,
          value: orNull(measured[index]?.[row]),
          percentile: orNull(percentiles[index]?.[row]),
        })),
      }));
    },
  };
}

interface ScreenPlan {
  /** Each measure once; `m0` is the first. */
  readonly measures: readonly Measure[];
  readonly conditions: readonly string[];
  readonly bounds: Readonly<Record<string, Parameter>>;
  readonly order: string;
}

function planScreen({ filters = [], sort }: ScreenInput): ScreenPlan {
  if (filters.length > MAX_FILTERS) {
    throw badUserInput(`Expected at most ${MAX_FILTERS} filters, but got ${filters.length}.`);
  }
  const measures: Measure[] = [];
  const columnOf = ({ metric, window }: MeasureInput): string => {
    const measure = readMeasure(metric, window);
    const place = measures.findIndex((known) => known.metric === metric && known.window === measure.window);
    return `m${place >= 0 ? place : measures.push(measure) - 1}`;
  };
  const bounds: Record<string, number> = {};
  const conditions = filters.flatMap((filter, index) => {
    checkBounds(filter);
    const column = columnOf(filter);
    const limits = [
      [`min${index}`, filter.min, `${column} >=`],
      [`max${index}`, filter.max, `${column} <=`],
      [`minPercentile${index}`, filter.minPercentile, `p_${column} >=`],
      [`maxPercentile${index}`, filter.maxPercentile, `p_${column} <=`],
    ] as const;
    const given = limits.flatMap(([name, bound, comparison]) => {
      if (bound == null) return [];
      bounds[name] = bound;
      return [`${comparison} $${name}::DOUBLE`];
    });
    return [...given, `${column} IS NOT NULL`];
  });
  const order = sort ? `${columnOf(sort)} ${sort.direction ?? 'DESC'} NULLS LAST, symbol` : 'symbol';
  return { measures, conditions, bounds, order };
}

function checkBounds({ metric, min, max, minPercentile, maxPercentile }: ScreenFilter): void {
  if (min != null && max != null && min > max) {
    throw badUserInput(`Expected \`min\` up to \`max\` for ${metric}, but got ${min} and ${max}.`);
  }
  for (const percentile of [minPercentile, maxPercentile]) {
    if (percentile != null && (percentile < 0 || percentile > 1)) {
      throw badUserInput(`Expected a percentile from 0 to 1 for ${metric}, but got ${percentile}.`);
    }
  }
  if (minPercentile != null && maxPercentile != null && minPercentile > maxPercentile) {
    throw badUserInput(
      `Expected \`minPercentile\` up to \`maxPercentile\` for ${metric}, but got ${minPercentile} and ${maxPercentile}.`,
    );
  }
}

// A list binds texts only, so figures travel as such
const FIGURES = `figures AS (
      SELECT unnest($figureSymbols) AS symbol, ${SCREEN_FIGURES.map((name) => `try_cast(unnest($${name}) AS DOUBLE) AS ${name}`).join(', ')}
    ),`;

function screenSql({ measures, conditions, order }: ScreenPlan, ctes: string): string {
  const measured = measures.map((measure, index) => `${measureSql(measure)} AS m${index}`);
  const hasFigures = measures.some(usesFigures);
  const percentiles = measures.map(
    (_measure, index) =>
      `CASE WHEN m${index} IS NOT NULL THEN percent_rank() OVER (PARTITION BY m${index} IS NULL ORDER BY m${index}) END AS p_m${index}`,
  );
  return `
    WITH ${ctes},
    ${hasFigures ? FIGURES : ''}
    measured AS (
      SELECT ${['symbol', 'max(date) AS date', 'arg_max(close_price, date) AS close_price', ...measured].join(', ')}
      FROM priced ${hasFigures ? 'LEFT JOIN figures USING (symbol)' : ''} GROUP BY symbol
      HAVING max(date) > (SELECT as_of FROM day) - 7
    ),
    ranked AS (SELECT ${['*', ...percentiles].join(', ')} FROM measured)
    SELECT ${['symbol', dayNumber('date'), 'close_price', ...measures.map((_measure, index) => `m${index}::DOUBLE, p_m${index}`)].join(', ')}
    FROM ranked
    WHERE ${['true', ...conditions].join(' AND ')}
    ORDER BY ${order} LIMIT $limit::INTEGER`;
}
