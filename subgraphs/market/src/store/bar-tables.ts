import { type BarRules, DAILY_RULES, MINUTE_RULES } from '../validation/bar-rules.js';

/** Bars of one length: where they are stored, and how their rows are read and judged. Older versions are in `<table>_versions`. */
export interface BarTable {
  readonly table: 'market_data' | 'minute_bars';
  /** The column that is the key beside the symbol. */
  readonly time: 'date' | 'timestamp';
  /** Names that a file may give it, in any case. */
  readonly timeNames: readonly string[];
  /** The zone of a time that came without one. */
  readonly timeZone: 'UTC' | 'America/New_York';
  /** SQL that reads the key from what came, null for what is none. */
  readonly readTime: string;
  /** SQL of the exchange's day, from the key with `_value` behind its name. */
  readonly readDay: string;
  readonly rules: BarRules;
}

/** SQL of the exchange's own time, from a moment in UTC. */
export const exchangeTime = (moment: string): string =>
  `(${moment} AT TIME ZONE 'UTC' AT TIME ZONE 'America/New_York')`;

export const DAILY_BARS: BarTable = {
  table: 'market_data',
  time: 'date',
  timeNames: ['date'],
  timeZone: 'UTC',
  readTime: 'TRY_CAST(date AS DATE)',
  readDay: 'date_value',
  rules: DAILY_RULES,
};

/** A bar stands on the start of its minute, stored in UTC. */
export const MINUTE_BARS: BarTable = {
  table: 'minute_bars',
  time: 'timestamp',
  timeNames: ['timestamp', 'datetime'],
  timeZone: 'America/New_York',
  // The session's zone, `timeZone`, is that of texts and columns without one
  readTime: "TRY_CAST(timestamp AS TIMESTAMPTZ) AT TIME ZONE 'UTC'",
  readDay: `${exchangeTime('timestamp_value')}::DATE`,
  rules: MINUTE_RULES,
};
