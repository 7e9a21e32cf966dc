/** One column of a source file as a series of `economic_indicators`; a row's date is the first day of its period. */
export interface EconomicSeries {
  readonly column: string;
  readonly type: string;
  readonly unit: string;
}

const DOLLARS_2005 = 'billion chained 2005 USD, annual rate, quarterly';
const INDEX_1982 = 'index, 1982-84 = 100';

export const DAILY_AND_MONTHLY = {
  coreCpi: { column: 'CPILFESL', type: 'CORE_CPI', unit: `${INDEX_1982}, monthly` },
  vix: { column: 'vix', type: 'VIX', unit: 'index points, daily' },
  wti: { column: 'DCOILWTICO', type: 'WTI', unit: 'USD per barrel, daily' },
} as const satisfies Record<string, EconomicSeries>;

export const QUARTERLY: readonly EconomicSeries[] = [
  { column: 'realgdp', type: 'GDP', unit: DOLLARS_2005 },
  { column: 'realcons', type: 'REAL_CONSUMPTION', unit: DOLLARS_2005 },
  { column: 'realinv', type: 'REAL_PRIVATE_INVESTMENT', unit: DOLLARS_2005 },
  { column: 'realgovt', type: 'REAL_GOVERNMENT_SPENDING', unit: DOLLARS_2005 },
  { column: 'realdpi', type: 'REAL_DISPOSABLE_INCOME', unit: DOLLARS_2005 },
  { column: 'cpi', type: 'CPI', unit: `${INDEX_1982}, end of quarter` },
  { column: 'm1', type: 'M1', unit: 'billion USD, end of quarter' },
  { column: 'tbilrate', type: 'TREASURY_BILL_RATE', unit: 'percent a year, 3 months, quarterly average' },
  { column: 'unemp', type: 'UNEMPLOYMENT_RATE', unit: 'percent, quarterly' },
  { column: 'pop', type: 'POPULATION', unit: 'million persons, end of quarter' },
  { column: 'infl', type: 'INFLATION_RATE', unit: 'percent, annual rate, quarterly' },
  { column: 'realint', type: 'REAL_INTEREST_RATE', unit: 'percent, quarterly' },
];

const EMPLOYMENT_COLUMNS = [
  'nonfarm',
  'private',
  'goods_producing',
  'service_providing',
  'private_service_providing',
  'mining_and_logging',
  'construction',
  'manufacturing',
  'durable_goods',
  'nondurable_goods',
  'trade_transportation_utilties',
  'wholesale_trade',
  'retail_trade',
  'transportation_and_warehousing',
  'utilities',
  'information',
  'financial_activities',
  'professional_and_business_services',
  'education_and_health_services',
  'leisure_and_hospitality',
  'other_services',
  'government',
  'nonfarm_change',
] as const;

export const EMPLOYMENT: readonly EconomicSeries[] = EMPLOYMENT_COLUMNS.map((column) => ({
  column,
  // the source misspells "utilities" in one name
  type: `EMPLOYMENT_${column.replace('utilties', 'utilities').toUpperCase()}`,
  unit: 'thousand persons, monthly',
}));
