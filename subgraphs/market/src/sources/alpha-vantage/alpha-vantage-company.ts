import { z } from 'zod';
import { UnknownSymbolError } from '../price-source.js';
import type { SourceCompany, SourceEntries } from '../reference-source.js';
import type { AskAlphaVantage } from './ask-alpha-vantage.js';
import { optionalText, readFigure } from './figures.js';
import { parseEntries } from './parse-answer.js';
import { sectorOf } from './sector-of.js';

/** As OVERVIEW answers: all of it texts, "None" or "-" where there is nothing; {} for an unknown symbol. */
const overview = z.object({
  AssetType: z.literal('Common Stock', 'Expected an AssetType "Common Stock".'),
  Name: z
    .string('Expected a name.')
    .trim()
    .min(1, 'Expected a name.')
    .max(200, 'Expected a name of at most 200 characters.'),
  Currency: optionalText,
  Country: optionalText,
  Sector: optionalText,
  Industry: optionalText,
  Address: optionalText,
  OfficialSite: optionalText,
  RevenueTTM: optionalText.refine((text) => !Number.isNaN(readFigure(text)), 'Expected a number as RevenueTTM.'),
});

/** What Alpha Vantage knows of a company. */
export async function fetchCompany(
  ask: AskAlphaVantage,
  symbol: string,
  signal: AbortSignal,
): Promise<SourceEntries<SourceCompany>> {
  const answer = await ask({ function: 'OVERVIEW', symbol }, signal);
  if (answer === null || Object.keys(answer).length === 0) {
    throw new UnknownSymbolError('alpha_vantage', symbol, 'overview');
  }
  const { good, rejected } = parseEntries(overview, [answer], () => ({ symbol, date: null }));
  return { rejected, good: good.map((company) => toCompany(symbol, company)) };
}

function toCompany(symbol: string, company: z.infer<typeof overview>): SourceCompany {
  const { Name, Sector, Industry, Address, OfficialSite, Country, Currency, RevenueTTM } = company;
  // `Currency` is that of the price: a foreign company's figures are in its own
  const isInDollars = Country === 'USA' && Currency === 'USD';
  return {
    symbol,
    name: Name,
    sector: sectorOf(Sector),
    industry: Industry,
    industries: [Sector, Industry].filter((name) => name !== null),
    revenue: isInDollars ? readFigure(RevenueTTM) : null,
    headquarters: Address,
    website: OfficialSite,
  };
}
