import type { Rate } from './buckets.js';

/** How often a root field may be used, and whether that counts by the address alone or by whoever calls, address or viewer. */
export interface FieldRates {
  readonly by: 'address' | 'caller';
  /** All of them hold. */
  readonly rates: readonly Rate[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const perAddress = (...rates: Rate[]): FieldRates => ({ by: 'address', rates });
const perCaller = (...rates: Rate[]): FieldRates => ({ by: 'caller', rates });

/**
 * What costs or gives away most. Sign-ins count by address, whatever account they name, so that trying one password on
 * many accounts is stopped like trying many on one.
 */
export const DEFAULT_FIELD_RATES: Readonly<Record<string, FieldRates>> = {
  logIn: perAddress({ uses: 30, windowMs: MINUTE_MS }, { uses: 300, windowMs: HOUR_MS }),
  signUp: perAddress({ uses: 100, windowMs: 10 * MINUTE_MS }),
  verifyEmail: perAddress({ uses: 60, windowMs: 10 * MINUTE_MS }),
  resendVerification: perAddress({ uses: 30, windowMs: 10 * MINUTE_MS }),
  requestPasswordReset: perAddress({ uses: 30, windowMs: 10 * MINUTE_MS }),
  resetPassword: perAddress({ uses: 30, windowMs: 10 * MINUTE_MS }),
  closeAccount: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  exportAccountData: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  exportMarketData: perCaller({ uses: 60, windowMs: HOUR_MS }),
  changePassword: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  beginSecondFactor: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  confirmSecondFactor: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  disableSecondFactor: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  renewRecoveryCodes: perCaller({ uses: 10, windowMs: 10 * MINUTE_MS }),
  refreshSession: perAddress({ uses: 120, windowMs: MINUTE_MS }),
  runBacktest: perCaller({ uses: 120, windowMs: MINUTE_MS }),
  startOptimizationStudy: perCaller({ uses: 60, windowMs: MINUTE_MS }),
  resumeOptimizationStudy: perCaller({ uses: 60, windowMs: MINUTE_MS }),
  indexDocument: perCaller({ uses: 300, windowMs: MINUTE_MS }),
  searchDocuments: perCaller({ uses: 300, windowMs: MINUTE_MS }),
  screen: perCaller({ uses: 300, windowMs: MINUTE_MS }),
  correlation: perCaller({ uses: 300, windowMs: MINUTE_MS }),
  intradayData: perCaller({ uses: 300, windowMs: MINUTE_MS }),
};

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: MINUTE_MS, h: HOUR_MS };

/** A rate from its text: `30/1m` is thirty a minute; the units are s, m and h. Undefined for any other text. */
export function parseRate(text: string): Rate | undefined {
  const [, uses, count, unit = ''] = /^([1-9]\d{0,6})\/([1-9]\d{0,3})([smh])$/.exec(text.trim()) ?? [];
  const unitMs = UNIT_MS[unit];
  return unitMs === undefined ? undefined : { uses: Number(uses), windowMs: Number(count) * unitMs };
}

/**
 * The default rates with those of `text` in place of theirs: `logIn=10/1m+60/1h; runBacktest=off`. Undefined for text of
 * another form.
 */
export function parseFieldRates(text: string): Readonly<Record<string, FieldRates>> | undefined {
  const fields: Record<string, FieldRates> = { ...DEFAULT_FIELD_RATES };
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*([A-Za-z_]\w*)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
    if (value === 'off') {
      delete fields[name];
      continue;
    }
    const rates = value.split('+').map(parseRate);
    if (rates.includes(undefined)) return undefined;
    fields[name] = { by: fields[name]?.by ?? 'caller', rates: rates.filter((rate) => rate !== undefined) };
  }
  return fields;
}
