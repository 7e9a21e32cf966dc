import { type BarRules, DAILY_RULES, MINUTE_RULES } from '../validation/bar-rules.js';

/** Lengths of stored bars. */
export const BAR_INTERVALS = ['DAY', 'MINUTE'] as const;
export type BarInterval = (typeof BAR_INTERVALS)[number];

/** Bars of one length: where they are stored, and how their rows are read and judged. Older versions are in `<table>_versions`. */
export interface BarTable {
  readonly interval: BarInterval;
  readonly table: 'market_data' | 'minute_bars';
  /** The column that is the key beside the symbol. */
  readonly time: 'date' | 'timestamp';
  /** Names that a file may give it, in any case. */
  readonly timeNames: readonly string[];
  /** The zone of a time that came without one, and of days: the session's. */
  readonly timeZone: 'UTC' | 'America/New_York';
  /** SQL that reads the key from what came, null for what is none. */
  readonly readTime: string;
  /** SQL that reads the exchange's day from what came. */
  readonly readDay: string;
  /** SQL of the exchange's day of a stored key. */
  dayOf(time: string): string;
  /** SQL of the first key that the exchange's day may have. */
  startOf(day: string): string;
  readonly rules: BarRules;
  /**
   * What it is read by, and that a symbol has one bar of a day. An index of DuckDB keeps no order, so DESC says what it is read
   * for and changes nothing; a primary key would be the first of these once more. Minutes have none: they are read by ranges, which
   * need no index, there is one of each because whoever writes looks for those that are there, and an index takes as long as bringing them in.
   */
  readonly indexes: readonly { readonly name: string; readonly statement: string }[];
}

export const DAILY_BARS: BarTable = {
  interval: 'DAY',
  table: 'market_data',
  time: 'date',
  timeNames: ['date'],
  timeZone: 'UTC',
  readTime: 'TRY_CAST(date AS DATE)',
  readDay: 'TRY_CAST(date AS DATE)',
  dayOf: (time) => time,
  startOf: (day) => day,
  rules: DAILY_RULES,
  indexes: [
    {
      name: 'market_data_symbol_date',
      statement: 'CREATE UNIQUE INDEX IF NOT EXISTS market_data_symbol_date ON market_data (symbol, date DESC)',
    },
    {
      name: 'market_data_date',
      statement: 'CREATE INDEX IF NOT EXISTS market_data_date ON market_data (date)',
    },
  ],
};

/** A bar stands on the start of its minute, stored in UTC. */
export const MINUTE_BARS: BarTable = {
  interval: 'MINUTE',
  table: 'minute_bars',
  time: 'timestamp',
  timeNames: ['timestamp', 'datetime'],
  timeZone: 'America/New_York',
  // Costs a third of AT TIME ZONE 'UTC'
  readTime: 'make_timestamp(epoch_us(TRY_CAST(timestamp AS TIMESTAMPTZ)))',
  readDay: 'TRY_CAST(timestamp AS TIMESTAMPTZ)::DATE',
  dayOf: (time) => `(${time} AT TIME ZONE 'UTC' AT TIME ZONE 'America/New_York')::DATE`,
  startOf: (day) => `((${day})::TIMESTAMP AT TIME ZONE 'America/New_York' AT TIME ZONE 'UTC')`,
  rules: MINUTE_RULES,
  indexes: [],
};

export const BAR_TABLES: Readonly<Record<BarInterval, BarTable>> = { DAY: DAILY_BARS, MINUTE: MINUTE_BARS };
