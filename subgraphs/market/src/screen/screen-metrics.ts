import { badUserInput } from '@quantgraph/shared';

export const SCREEN_METRICS = [
  'CLOSE_PRICE',
  'AVERAGE_VOLUME',
  'RETURN',
  'VOLATILITY',
  'SMA',
  'SMA_DISTANCE',
  'RSI',
  'DRAWDOWN',
  'VOLUME_RATIO',
  'REVENUE',
  'OPERATING_INCOME',
  'NET_INCOME',
  'TOTAL_ASSETS',
  'TOTAL_EQUITY',
  'EMPLOYEES',
  'NET_MARGIN',
  'RETURN_ON_EQUITY',
] as const;
export type ScreenMetric = (typeof SCREEN_METRICS)[number];

/** Figures of companies that metrics rest on, as the columns of `figures` in the screen's statement. */
export const SCREEN_FIGURES = [
  'revenue',
  'operating_income',
  'net_income',
  'total_assets',
  'total_equity',
  'employees',
] as const;
export type ScreenFigure = (typeof SCREEN_FIGURES)[number];

interface MetricRule {
  /** Null where the metric takes no window. */
  readonly window: { readonly min: number; readonly default: number } | null;
  /** Whether it reads the company's figures, which are joined only then. */
  readonly usesFigures?: true;
  /** How many of a symbol's newest bars it rests on: 2 more than its window has, unless given. */
  bars?(window: number): number;
  /** Aggregates a symbol's rows of `priced` in the screen's statement; null under too few bars. */
  sql(window: number): string;
}

const MAX_WINDOW = 1000;

/** So many newest bars are enough for any window but that of a long RSI. */
export const BARS_OF_MOST = MAX_WINDOW + 2;

const overLast = (window: number, aggregate: string, column: string): string =>
  `CASE WHEN count(${column}) FILTER (age < ${window}) = ${window} THEN ${aggregate}(${column}) FILTER (age < ${window}) END`;

const NEWEST_CLOSE = 'arg_max(close_price, date)';

const figure = (name: ScreenFigure): MetricRule => ({
  window: null,
  usesFigures: true,
  sql: () => `any_value(${name})`,
});

/** Null where what it is a share of is not above 0: a share of a loss means nothing. */
const share = (of: ScreenFigure, whole: ScreenFigure): MetricRule => ({
  window: null,
  usesFigures: true,
  sql: () => `CASE WHEN any_value(${whole}) > 0 THEN any_value(${of}) / any_value(${whole}) END`,
});

const RULES: Readonly<Record<ScreenMetric, MetricRule>> = {
  CLOSE_PRICE: { window: null, sql: () => NEWEST_CLOSE },
  AVERAGE_VOLUME: { window: { min: 1, default: 20 }, sql: (window) => overLast(window, 'avg', 'volume') },
  RETURN: {
    window: { min: 1, default: 20 },
    sql: (window) => `${NEWEST_CLOSE} / max(close_price) FILTER (age = ${window}) - 1`,
  },
  VOLATILITY: {
    window: { min: 2, default: 20 },
    sql: (window) => `${overLast(window, 'stddev_samp', 'log_return')} * sqrt(252)`,
  },
  SMA: { window: { min: 2, default: 20 }, sql: (window) => overLast(window, 'avg', 'close_price') },
  SMA_DISTANCE: {
    window: { min: 2, default: 20 },
    sql: (window) => `${NEWEST_CLOSE} / (${overLast(window, 'avg', 'close_price')}) - 1`,
  },
  // All that is older weighs less than 1e-12 of it
  RSI: { window: { min: 2, default: 14 }, bars: (window) => 28 * window, sql: rsiSql },
  DRAWDOWN: {
    window: { min: 2, default: 252 },
    sql: (window) => `${NEWEST_CLOSE} / (${overLast(window, 'max', 'close_price')}) - 1`,
  },
  VOLUME_RATIO: {
    window: { min: 2, default: 20 },
    sql: (window) => `max(volume) FILTER (age = 0) / nullif(${overLast(window, 'avg', 'volume')}, 0)`,
  },
  REVENUE: figure('revenue'),
  OPERATING_INCOME: figure('operating_income'),
  NET_INCOME: figure('net_income'),
  TOTAL_ASSETS: figure('total_assets'),
  TOTAL_EQUITY: figure('total_equity'),
  EMPLOYEES: figure('employees'),
  NET_MARGIN: share('net_income', 'revenue'),
  RETURN_ON_EQUITY: share('net_income', 'total_equity'),
};

// Wilder's smoothing is a weighted sum: a change counts ((n - 1) / n) ^ age, and the first n changes, which start the
// average, count alike. What both sums are divided by cancels out.
function rsiSql(window: number): string {
  const weight = `exp(${Math.log1p(-1 / window)}::DOUBLE * least(age, changes - ${window}))`;
  const gain = `sum(greatest(change, 0) * ${weight})`;
  const loss = `sum(greatest(-change, 0) * ${weight})`;
  return `CASE WHEN max(changes) < ${window} THEN NULL WHEN ${gain} + ${loss} = 0 THEN 0
               ELSE 100 * ${gain} / (${gain} + ${loss}) END`;
}

/** A metric with its window settled. */
export interface Measure {
  readonly metric: ScreenMetric;
  readonly window: number | null;
}

/** BAD_USER_INPUT for a window that the metric doesn't take. */
export function readMeasure(metric: ScreenMetric, window: number | null | undefined): Measure {
  const rule = RULES[metric].window;
  if (!rule) {
    if (window != null) throw badUserInput(`Expected no \`window\` for ${metric}, but got ${window}.`);
    return { metric, window: null };
  }
  const size = window ?? rule.default;
  if (size < rule.min || size > MAX_WINDOW) {
    throw badUserInput(`Expected \`window\` of ${metric} from ${rule.min} to ${MAX_WINDOW}, but got ${size}.`);
  }
  return { metric, window: size };
}

/** Whether the measure reads figures of companies. */
export const usesFigures = ({ metric }: Measure): boolean => RULES[metric].usesFigures === true;

/** How many of a symbol's newest bars are enough for all of the measures. */
export const barsFor = (measures: readonly Measure[]): number =>
  Math.max(2, ...measures.map(({ metric, window }) => RULES[metric].bars?.(window ?? 0) ?? (window ?? 0) + 2));

/** What aggregates a symbol's rows to the measure. */
export const measureSql = ({ metric, window }: Measure): string => RULES[metric].sql(window ?? 0);
