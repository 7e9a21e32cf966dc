import { type Connection, contains, createCollectionPager, type PageArgs } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { CompanyLoader } from './company.loader.js';
import type { CompanyRecord } from './company.model.js';
import { readSymbols } from './symbols.js';

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
  /** Symbols of all companies in any of these sectors. */
  symbolsInSectors(sectors: readonly string[]): Promise<string[]>;
}

export function createCompanyService(model: Model<CompanyRecord>, loader: CompanyLoader): CompanyService {
  const pager = createCollectionPager(model, {});
  return {
    list: (filter, orderBy, args) =>
      pager.list({ args, filter: conditionsOf(filter), order: { field: orderBy.toLowerCase(), direction: 1 } }),
    async known(symbols) {
      const companies = await Promise.all(readSymbols(symbols).map((symbol) => loader.load(symbol)));
      return companies.filter((company) => company !== null);
    },
    async symbolsInSectors(sectors) {
      const companies = await model
        .find({ sector: { $in: sectors } }, { symbol: 1 })
        .lean<Pick<CompanyRecord, 'symbol'>[]>();
      return companies.map(({ symbol }) => symbol);
    },
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
