/**
 * Sectors of Alpha Vantage that mean the same as one of the Global Industry Classification Standard. Those of the older
 * answers, which follow the offices of the SEC, mostly mix several and are left out.
 */
const SECTORS: Readonly<Record<string, string>> = {
  'BASIC MATERIALS': 'Materials',
  'COMMUNICATION SERVICES': 'Communication Services',
  'CONSUMER CYCLICAL': 'Consumer Discretionary',
  'CONSUMER DEFENSIVE': 'Consumer Staples',
  ENERGY: 'Energy',
  FINANCE: 'Financials',
  'FINANCIAL SERVICES': 'Financials',
  HEALTHCARE: 'Health Care',
  INDUSTRIALS: 'Industrials',
  'LIFE SCIENCES': 'Health Care',
  'REAL ESTATE': 'Real Estate',
  TECHNOLOGY: 'Information Technology',
  UTILITIES: 'Utilities',
};

/** The sector of the Global Industry Classification Standard, or null where none is the same. */
export const sectorOf = (name: string | null): string | null => SECTORS[name?.toUpperCase() ?? ''] ?? null;
