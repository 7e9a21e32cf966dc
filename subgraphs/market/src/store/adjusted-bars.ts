/** What prices are adjusted for: nothing, splits as they are stored, or splits and dividends. */
export type Adjustment = 'RAW' | 'SPLIT' | 'TOTAL_RETURN';

/** SQL of all factors of later events, multiplied: what a bar is multiplied by, from the nearest event after it. */
const allLater = (factors: string): string =>
  `SELECT symbol, date, product(factor) OVER (PARTITION BY symbol ORDER BY date DESC) AS factor FROM (${factors})`;

// Stored prices are divided by the splits after them, so these multiply them back
const SPLIT_FACTORS = allLater('SELECT symbol, date, ratio AS factor FROM splits');

/**
 * The factor of a dividend d with the close c of the bar before its day is 1 - d / c (CRSP, "Data Definitions", adjusted
 * prices and total returns), both on one basis: d, which stands on the basis of its day, is divided by the splits after that day. A
 * dividend before the first bar changes nothing; one of the whole price or more has no factor, and is left out.
 */
const DIVIDEND_FACTORS = allLater(`
  SELECT paid.symbol, paid.date, 1 - paid.amount / bar.close_price AS factor
  FROM (
    SELECT dividends.symbol, dividends.date, amount / coalesce(later.factor, 1) AS amount
    FROM (FROM dividends SEMI JOIN asked USING (symbol)) AS dividends
    ASOF LEFT JOIN (${SPLIT_FACTORS}) AS later ON dividends.symbol = later.symbol AND dividends.date < later.date
  ) AS paid
  ASOF JOIN market_data AS bar ON paid.symbol = bar.symbol AND paid.date > bar.date
  WHERE paid.amount < bar.close_price`);

const adjustedBy = (factors: string, volume: string): string => `(
  SELECT symbol, date, open_price * scale AS open_price, high_price * scale AS high_price, low_price * scale AS low_price,
         close_price * scale AS close_price, ${volume} AS volume, data_source, created_at
  FROM (
    SELECT bar.*, coalesce(later.factor, 1) AS scale
    FROM (FROM market_data SEMI JOIN asked USING (symbol)) AS bar
    ASOF LEFT JOIN (${factors}) AS later ON bar.symbol = later.symbol AND bar.date < later.date
  )
)`;

const SOURCES: Readonly<Record<Adjustment, string>> = {
  RAW: adjustedBy(SPLIT_FACTORS, 'round(volume / scale)'),
  SPLIT: 'market_data',
  // Volume counts shares, which a dividend leaves as they are
  TOTAL_RETURN: adjustedBy(DIVIDEND_FACTORS, 'volume'),
};

/** SQL to read from as from market_data, of the symbols in the CTE `asked`. */
export const barsAdjustedFor = (adjustment: Adjustment): string => `${SOURCES[adjustment]} AS bars`;
