/** A company's figure: `value` in whole units of `currency`, for the fiscal year `year`; `text` only where it can't be read. */
export interface MoneyFigure {
  readonly value: number | null;
  readonly currency: string | null;
  readonly year: number | null;
  readonly text: string | null;
}

/** A count of people, as of `year`; `text` only where it can't be read. */
export interface CountFigure {
  readonly value: number | null;
  readonly year: number | null;
  readonly text: string | null;
}

const SCALE: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };

// sign, currency, sign or accountant's parenthesis, digits, scale, currency in words, a footnote number, the year in parentheses
const MONEY =
  /^(-)? ?(?:US ?)?(\$)? ?\$? ?(-|\()? ?(\d[\d,]*(?:\.\d+)?)\)? ?(?:(trillion|billion|million)s?)? ?(United States dollar|USD)?(?: ?: ?\d+)? ?(?:\(([^)]*)\)|$)/i;
const COUNT = /^(?:(?:c|approx)\.|approximately|about|over|~)? ?(\d[\d,]*)(?: ?\(([^)]*)\))?$/i;

/**
 * Reads "US$ 24.9 billion (2025)" and its variants. Of several years in one text the first counts. A text with another
 * remark where the year should be ("income before tax") isn't the figure that is asked for, and stays text.
 */
export function parseMoney(text: string): MoneyFigure {
  const match = MONEY.exec(plain(text));
  const [, before, dollar, after, digits, scale, words, remark] = match ?? [];
  const year = remark === undefined ? null : yearIn(remark);
  const isReadable = digits !== undefined && (dollar ?? words) !== undefined && (remark === undefined || year !== null);
  if (!isReadable) return { value: null, currency: null, year: null, text };
  const size = Number(digits.replaceAll(',', '')) * (scale ? (SCALE[scale.toLowerCase()] ?? 1) : 1);
  const value = before || after ? -size : size;
  return { value: Math.round(value), currency: 'USD', year, text: null };
}

/** Reads "c. 60,500 (2025)" and its variants. */
export function parseCount(text: string): CountFigure {
  const [, digits, remark] = COUNT.exec(plain(text)) ?? [];
  if (digits === undefined) return { value: null, year: null, text };
  return { value: Number(digits.replaceAll(',', '')), year: remark ? yearIn(remark) : null, text: null };
}

/** The first year in a text, or null: "June 13, 1902 ; 123 years ago" is 1902. */
export function yearIn(text: string): number | null {
  const full = /\b(1[5-9]\d\d|20\d\d)\b/.exec(text)?.[1];
  if (full) return Number(full);
  const fiscal = /\bFY ?(?:20)?(\d\d)\b/i.exec(text)?.[1];
  return fiscal ? 2000 + Number(fiscal) : null;
}

const plain = (text: string): string =>
  text
    .replaceAll(/[\u202a-\u202e\u00a0]/g, ' ')
    .replaceAll(/[\u2212\u2013\u2014]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
