import { type Connection, contains, createCollectionPager, type PageArgs } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { SectorMember } from '../store/sector-rows.js';
import type { CompanyLoader } from './company.loader.js';
import type { CompanyRecord } from './company.model.js';
import { readSymbols, unknownSymbol } from './symbols.js';

export interface CompanyFilter {
  readonly search?: string | null;
  readonly sector?: string | null;
  readonly industry?: string | null;
  readonly symbols?: readonly string[] | null;
}

export interface CompanyService {
  /** A page of companies, ascending by `orderBy`. */
  list(filter: CompanyFilter, orderBy: 'SYMBOL' | 'NAME', args: PageArgs): Promise<Connection<CompanyRecord>>;
  /** The companies of symbols, in that order, each once, without the unknown ones. */
  known(symbols: readonly string[]): Promise<CompanyRecord[]>;
  /** Symbols in capitals, each once, in the order asked; NOT_FOUND where nothing is known of one. */
  allKnown(symbols: readonly string[]): Promise<string[]>;
  /** Symbols of all companies in any of these sectors. */
  symbolsInSectors(sectors: readonly string[]): Promise<string[]>;
  /** Every company that has a sector, with it, by symbol. */
  sectorMembers(): Promise<SectorMember[]>;
}

export function createCompanyService(model: Model<CompanyRecord>, loader: CompanyLoader): CompanyService {
  const pager = createCollectionPager(model, {});
  const known = async (symbols: readonly string[]): Promise<CompanyRecord[]> => {
    const companies = await Promise.all(readSymbols(symbols).map((symbol) => loader.load(symbol)));
    return companies.filter((company) => company !== null);
  };
  return {
    list: (filter, orderBy, args) =>
      pager.list({ args, filter: conditionsOf(filter), order: { field: orderBy.toLowerCase(), direction: 1 } }),
    known,
    async allKnown(symbols) {
      const asked = readSymbols(symbols);
      const found = new Set((await known(asked)).map(({ symbol }) => symbol));
      const unknown = asked.find((symbol) => !found.has(symbol));
      if (unknown !== undefined) throw unknownSymbol(unknown);
      return asked;
    },
    async symbolsInSectors(sectors) {
      const companies = await model
        .find({ sector: { $in: sectors } }, { symbol: 1 })
        .lean<Pick<CompanyRecord, 'symbol'>[]>();
      return companies.map(({ symbol }) => symbol);
    },
    sectorMembers: () =>
      model
        .find({ sector: { $ne: null } }, { symbol: 1, sector: 1 })
        .sort({ symbol: 1 })
        .lean<SectorMember[]>(),
  };
}

function conditionsOf({ search, sector, industry, symbols }: CompanyFilter): Record<string, unknown> {
  const conditions: Record<string, unknown> = {};
  if (search) {
    // A few hundred records: a pattern over them is cheaper than an index for parts of words
    const pattern = contains(search.trim());
    conditions.$or = [{ symbol: pattern }, { name: pattern }];
  }
  if (sector) conditions.sector = sector;
  if (industry) conditions.industry = industry;
  if (symbols) conditions.symbol = { $in: readSymbols(symbols) };
  return conditions;
}
