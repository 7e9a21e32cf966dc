import type { Account } from './account.js';
import type { Broker } from './broker.js';
import type { Calendar } from './calendar.js';
import type { EngineSettings } from './settings.js';

/** Places orders at the closes of dates, on what is known then. */
export interface Decider {
  /** The first date from `from` on at which it may decide; the number of dates if there is none. */
  next(from: number): number;
  /** Decides at the close of a date, with the account's equity at it. */
  decide(date: number, equity: number): void;
}

/** What deciding needs to know and to act on. */
export interface Desk {
  calendar: Calendar;
  account: Account;
  broker: Broker;
  settings: EngineSettings;
}
