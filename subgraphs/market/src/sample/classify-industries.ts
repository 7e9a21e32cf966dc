/** The eleven sectors of the Global Industry Classification Standard. Where a list names two, the earlier here is the sector. */
const GICS_SECTORS = [
  'Health Care',
  'Utilities',
  'Real Estate',
  'Communication Services',
  'Information Technology',
  'Consumer Staples',
  'Consumer Discretionary',
  'Materials',
  'Financials',
  'Industrials',
  'Energy',
] as const;

// Sectors of another classification that the same lists carry: too broad to be an industry
const OTHER_SECTORS = new Set([
  'basic materials',
  'consumer cyclicals',
  'consumer non-cyclicals',
  'healthcare',
  'industrial goods',
  'technology',
]);

/**
 * Sector and industry out of an alphabetical list that mixes two classifications and free text. The sector is the GICS
 * name in it; where two of those stand there (a utility's "Energy" is its industry, a REIT's "Financials" the other
 * classification's sector), the narrower one. The industry is the first name that is no sector; null if none is left.
 */
export function classifyIndustries(industries: readonly string[]): { sector: string | null; industry: string | null } {
  const sector = GICS_SECTORS.find((name) => industries.includes(name)) ?? null;
  const sectorNames = new Set(GICS_SECTORS.map((name) => name.toLowerCase()));
  const industry = industries.find((name) => {
    const lower = name.toLowerCase();
    return !sectorNames.has(lower) && !OTHER_SECTORS.has(lower);
  });
  return { sector, industry: industry ?? null };
}
