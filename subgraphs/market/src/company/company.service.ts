import {
  badUserInput,
  type Connection,
  contains,
  createCollectionPager,
  groupedByKey,
  type PageArgs,
} from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { readLimit } from '../market-data/range.js';
import type { DuckDb } from '../store/duck-db.js';
import type { SectorMember } from '../store/sector-rows.js';
import type { CompanyLoader } from './company.loader.js';
import type { CompanyRecord } from './company.model.js';
import { type CompanyFigures, figuresOf } from './company-figures.js';
import { type Nameable, type NameMatch, searchNames } from './company-search.js';
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
  /** Figures of every company, as numbers. */
  figures(): Promise<CompanyFigures[]>;
  /** Others of its sector, those of its industry first, at most `first` (1 to 50). */
  peers(company: CompanyRecord, first: number): Promise<CompanyRecord[]>;
  /** What a text of 1 to 100 characters may mean, best first, at most `first` (1 to 100). */
  search(text: string, first: number): Promise<FoundCompany[]>;
}

/** A company that a search found. */
export type FoundCompany = NameMatch & { readonly company: CompanyRecord };

const MAX_PEERS = 50;
const MAX_MATCHES = 100;
const MAX_TEXT = 100;

/** One per request: peers of any number of companies are one command. */
export function createCompanyService(model: Model<CompanyRecord>, loader: CompanyLoader, db: DuckDb): CompanyService {
  const pager = createCollectionPager(model, {});
  const bySector = groupedByKey<string, CompanyRecord>(
    (sectors) =>
      model
        .find({ sector: { $in: sectors } })
        .sort({ symbol: 1 })
        .lean<CompanyRecord[]>(),
    (company) => company.sector ?? '',
  );
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
    async figures() {
      const companies = await model
        .find({}, { symbol: 1, financials: 1 })
        .lean<Pick<CompanyRecord, 'symbol' | 'financials'>[]>();
      return companies.map(figuresOf);
    },
    async peers({ symbol, sector, industry }, first) {
      const limit = readLimit(first, MAX_PEERS, 'first');
      if (sector === null) return [];
      const others = (await bySector.load(sector)).filter((company) => company.symbol !== symbol);
      const isNear = (company: CompanyRecord) => industry !== null && company.industry === industry;
      return [...others.filter(isNear), ...others.filter((company) => !isNear(company))].slice(0, limit);
    },
    async search(text, first) {
      const limit = readLimit(first, MAX_MATCHES, 'first');
      const typed = text.trim();
      if (typed.length < 1 || typed.length > MAX_TEXT) {
        throw badUserInput(`Expected a text of 1 to ${MAX_TEXT} characters, but got ${typed.length}.`);
      }
      const names = await model.find({}, { symbol: 1, name: 1 }).lean<Nameable[]>();
      const matches = await searchNames(db, names, typed, limit);
      const companies = await Promise.all(matches.map(({ symbol }) => loader.load(symbol)));
      return matches.flatMap((match, place) => {
        const company = companies[place];
        return company ? [{ ...match, company }] : [];
      });
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
