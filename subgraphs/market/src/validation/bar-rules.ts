import { SYMBOL } from '../company/symbols.js';

/** A rule that a row must keep to go into the store. */
export interface BarRule {
  /** What was expected, for whoever reads why a row was kept aside. */
  readonly reason: string;
  /** SQL that holds for a row which breaks the rule. */
  readonly isBroken: string;
}

const PRICES = ['open', 'high', 'low', 'close'] as const;
const NUMBERS = [...PRICES, 'volume'] as const;

const any = (columns: readonly string[], condition: (column: string) => string): string =>
  columns.map((column) => `(${condition(column)})`).join(' OR ');

const SYMBOL_RULE: BarRule = {
  reason: 'Expected a symbol in capitals, of up to 15 letters, digits, dots and dashes.',
  isBroken: `NOT coalesce(regexp_matches(symbol_value, '${SYMBOL.source}'), false)`,
};

const TRADING_DAY_RULES: readonly BarRule[] = [
  { reason: 'Expected no day in the future.', isBroken: 'day_value > $today::DATE' },
  {
    reason: 'Expected a day on which the New York Stock Exchange trades.',
    isBroken: "ordinal IS NULL AND day_value BETWEEN DATE '1990-01-01' AND least($today::DATE, DATE '2030-12-31')",
  },
];

const DATE_RULE: BarRule = { reason: 'Expected a day as YYYY-MM-DD.', isBroken: 'date_value IS NULL' };

const TIMESTAMP_RULES: readonly BarRule[] = [
  {
    reason: 'Expected a day and time as YYYY-MM-DD HH:MM:SS, in New York unless an offset says otherwise.',
    // A day alone is read as its midnight
    isBroken: "timestamp_value IS NULL OR (minute(timestamp_value) = 0 AND NOT contains(timestamp::VARCHAR, ':'))",
  },
  {
    reason: 'Expected the start of a minute.',
    isBroken: "timestamp_value <> date_trunc('minute', timestamp_value)",
  },
];

const VALUE_RULES: readonly BarRule[] = [
  {
    reason: 'Expected numbers as prices and volume.',
    isBroken: any(NUMBERS, (column) => `${column} IS NOT NULL AND NOT coalesce(isfinite(${column}_value), false)`),
  },
  { reason: 'Expected a close.', isBroken: 'close IS NULL' },
  { reason: 'Expected prices above 0.', isBroken: any(PRICES, (column) => `${column}_value <= 0`) },
  {
    reason: 'Expected an open, high and low, or none of them.',
    isBroken: 'close IS NOT NULL AND ((open IS NULL) <> (high IS NULL) OR (open IS NULL) <> (low IS NULL))',
  },
  {
    reason: 'Expected no price above the high.',
    isBroken: any(['open', 'low', 'close'], (column) => `${column}_value > high_value`),
  },
  {
    reason: 'Expected no price below the low.',
    isBroken: any(['open', 'high', 'close'], (column) => `${column}_value < low_value`),
  },
  {
    reason: 'Expected a volume from 0 to 9007199254740991.',
    isBroken: 'NOT volume_value BETWEEN 0 AND 9007199254740991',
  },
];

/** Ratios at which shares are split; those nearer to 1 can't be told from the market's own moves. */
const SPLIT_RATIOS = [2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 50];
const SPLIT_TOLERANCE = 0.02;

/** SQL that holds where a close, after `before`, looks like one of another number of shares. */
export const looksSplit = (close: string, before: string): string => {
  const moves = SPLIT_RATIOS.flatMap((ratio) => [`${close} * ${ratio} / ${before}`, `${close} / ${ratio} / ${before}`]);
  const isNear = moves.map((moved) => `abs(${moved} - 1) < ${SPLIT_TOLERANCE}`).join(' OR ');
  // Nearly no row gets beyond the first two comparisons
  return `(${close} > 1.9 * ${before} OR ${before} > 1.9 * ${close}) AND (${isNear})`;
};

const seriesRules = (time: string, unit: string): readonly BarRule[] => [
  {
    reason: `Expected one row of a symbol and ${unit}: this one repeats an earlier one.`,
    isBroken: 'NOT is_conflict AND line > first_line',
  },
  { reason: `Expected one row of a symbol and ${unit}: there are several that differ.`, isBroken: 'is_conflict' },
  {
    reason:
      'Expected prices adjusted for splits: a later close differs from the one before it by the ratio of a split.',
    isBroken: `judged.${time} < last_jump`,
  },
  {
    reason: `Expected prices adjusted for splits as those that are there: the close differs from that of a neighbouring ${unit} by the ratio of a split.`,
    isBroken: `judged.${time} < stored_jump OR judged.${time} >= jumped_from`,
  },
  {
    reason: 'Expected a close between the low and the high that are there, or an open, high and low with it.',
    isBroken: 'outside.line IS NOT NULL',
  },
];

export interface BarRules {
  /**
   * Rules about a row alone. Columns hold the input as it came, and with `_value` behind their name what could be read of it,
   * null for what could not; `day_value` is the exchange's day, `ordinal` its place among trading days, null where it is none.
   */
  readonly row: readonly BarRule[];
  /** Rules about a row among the others of the same input that keep the rules above. */
  readonly series: readonly BarRule[];
}

export const DAILY_RULES: BarRules = {
  row: [SYMBOL_RULE, DATE_RULE, ...TRADING_DAY_RULES, ...VALUE_RULES],
  series: seriesRules('date', 'day'),
};

export const MINUTE_RULES: BarRules = {
  row: [SYMBOL_RULE, ...TIMESTAMP_RULES, ...TRADING_DAY_RULES, ...VALUE_RULES],
  series: seriesRules('timestamp', 'minute'),
};

/** SQL of a number that has a bit for each rule that a row breaks. */
export const brokenRules = (rules: readonly BarRule[], firstBit = 0): string =>
  rules.map(({ isBroken }, index) => `CASE WHEN ${isBroken} THEN ${2 ** (firstBit + index)} ELSE 0 END`).join(' + ');

/** SQL of the reasons that belong to the bits of a number. */
export const reasonsOf = ({ row, series }: BarRules, broken: string): string => {
  const reasons = [...row, ...series].map(
    ({ reason }, index) => `CASE WHEN ${broken} & ${2 ** index} > 0 THEN '${reason}' END`,
  );
  return `list_filter([${reasons.join(', ')}], lambda reason: reason IS NOT NULL)`;
};
