import { badUserInput } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import { readSymbols } from '../company/symbols.js';
import { readLimit } from '../market-data/range.js';
import { dateOfDay, dayNumber } from '../store/dates.js';
import type { DuckDb, Parameter } from '../store/duck-db.js';
import { type Measure, measureSql, readMeasure, type ScreenMetric } from './screen-metrics.js';

interface MeasureInput {
  readonly metric: ScreenMetric;
  readonly window?: number | null;
}

export interface ScreenInput {
  readonly symbols?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly filters?: readonly (MeasureInput & { readonly min?: number | null; readonly max?: number | null })[];
  readonly sort?: (MeasureInput & { readonly direction?: 'ASC' | 'DESC' }) | null;
  readonly asOf?: string | null;
  readonly limit?: number | null;
}

export interface ScreenedSymbol {
  readonly symbol: string;
  readonly date: string;
  readonly closePrice: number;
  readonly values: readonly (Measure & { readonly value: number | null })[];
}

export interface ScreenService {
  /** Symbols that pass, measured in one statement over all of them. */
  screen(input: ScreenInput): Promise<ScreenedSymbol[]>;
}

const MAX_ROWS = 500;
const DEFAULT_ROWS = 50;
const MAX_FILTERS = 20;

export function createScreenService(db: DuckDb, companies: CompanyService): ScreenService {
  /** The symbols to look at, null for all. */
  async function candidates({ symbols, sectors }: ScreenInput): Promise<string[] | null> {
    const named = symbols ? readSymbols(symbols) : null;
    if (!sectors) return named;
    const ofSectors = await companies.symbolsInSectors(sectors);
    return named ? named.filter((symbol) => ofSectors.includes(symbol)) : ofSectors;
  }

  return {
    async screen(input) {
      const limit = readLimit(input.limit ?? DEFAULT_ROWS, MAX_ROWS);
      const plan = planScreen(input);
      const symbols = await candidates(input);
      const columns = await db.query(screenSql(plan, symbols !== null), {
        ...plan.bounds,
        limit,
        asOf: input.asOf ?? null,
        ...(symbols ? { symbols } : {}),
      });
      const [days, closes] = [columns.integers(1), columns.numbers(2)];
      const measured = plan.measures.map((_measure, index) => columns.numbers(3 + index));
      return columns.texts(0).map((symbol, row) => ({
        symbol: symbol ?? '',
        date: dateOfDay(days[row] ?? 0),
        closePrice: closes[row] ?? Number.NaN,
        values: plan.measures.map((measure, index) => {
          const value = measured[index]?.[row] ?? Number.NaN;
          return { ...measure, value: Number.isNaN(value) ? null : value };
        }),
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
    const { min, max, metric } = filter;
    if (min != null && max != null && min > max) {
      throw badUserInput(`Expected \`min\` up to \`max\` for ${metric}, but got ${min} and ${max}.`);
    }
    const column = columnOf(filter);
    if (min != null) bounds[`min${index}`] = min;
    if (max != null) bounds[`max${index}`] = max;
    return [
      ...(min == null ? [] : [`${column} >= $min${index}::DOUBLE`]),
      ...(max == null ? [] : [`${column} <= $max${index}::DOUBLE`]),
      `${column} IS NOT NULL`,
    ];
  });
  const order = sort ? `${columnOf(sort)} ${sort.direction ?? 'DESC'} NULLS LAST, symbol` : 'symbol';
  return { measures, conditions, bounds, order };
}

function screenSql({ measures, conditions, order }: ScreenPlan, hasSymbols: boolean): string {
  const measured = measures.map((measure, index) => `${measureSql(measure)} AS m${index}`);
  const ofSymbols = hasSymbols ? 'AND symbol IN (SELECT unnest($symbols))' : '';
  return `
    WITH day AS (SELECT coalesce($asOf::DATE, (SELECT max(date) FROM market_data)) AS as_of),
    priced AS (
      SELECT symbol, date, close_price, volume,
             count(*) OVER (PARTITION BY symbol) - 1 AS changes,
             row_number() OVER (PARTITION BY symbol ORDER BY date DESC) - 1 AS age,
             close_price - lag(close_price) OVER past AS change,
             ln(close_price / lag(close_price) OVER past) AS log_return
      FROM market_data WHERE date <= (SELECT as_of FROM day) ${ofSymbols}
      WINDOW past AS (PARTITION BY symbol ORDER BY date)
    ),
    measured AS (
      SELECT ${['symbol', 'max(date) AS date', 'arg_max(close_price, date) AS close_price', ...measured].join(', ')}
      FROM priced GROUP BY symbol
    )
    SELECT ${['symbol', dayNumber('date'), 'close_price', ...measures.map((_measure, index) => `m${index}::DOUBLE`)].join(', ')}
    FROM measured
    WHERE ${['date > (SELECT as_of FROM day) - 7', ...conditions].join(' AND ')}
    ORDER BY ${order} LIMIT $limit::INTEGER`;
}
