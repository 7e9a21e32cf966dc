import { badUserInput, ErrorCode } from '@quantgraph/shared';
import { GraphQLError } from 'graphql';
import type { CompanyService } from '../company/company.service.js';
import { readRange } from '../market-data/range.js';
import type { DuckDb } from '../store/duck-db.js';
import { type EconomicFrequency, readEconomicTypes } from '../store/economic-rows.js';
import {
  type AsOfColumns,
  type EconomicColumns,
  type EconomicSeriesQuery,
  type EconomicTransform,
  readAsOf,
  readEconomicSeries,
} from '../store/economic-series.js';

export interface EconomicSeriesArgs {
  readonly indicatorType: string;
  readonly transform: EconomicTransform;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A series, what is known of it, and what it was asked with. */
export interface AskedEconomicSeries extends EconomicColumns, EconomicSeriesQuery {
  readonly unit: string;
  readonly source: string;
  readonly frequency: EconomicFrequency | null;
}

export interface AsOfArgs {
  readonly symbol: string;
  readonly lagDays: number;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A symbol's bars with what was known of a series. */
export interface JoinedSeries extends AsOfColumns {
  readonly symbol: string;
}

export interface EconomicSeriesService {
  /** A series of at most 20,000 values, transformed; NOT_FOUND for an unknown one. */
  series(args: EconomicSeriesArgs): Promise<AskedEconomicSeries>;
  /** Daily bars of a symbol by any spelling, each with the newest value known; NOT_FOUND where nothing is known of the symbol. */
  asOf(series: EconomicSeriesQuery, args: AsOfArgs): Promise<JoinedSeries>;
}

const MAX_ROWS = 20_000;
const MAX_LAG_DAYS = 400;

export const createEconomicSeriesService = (db: DuckDb, companies: CompanyService): EconomicSeriesService => ({
  async series({ indicatorType, transform, from, to }) {
    const query = { indicatorType, transform, ...readRange(from, to) };
    const type = (await readEconomicTypes(db)).find(({ indicator_type }) => indicator_type === indicatorType);
    if (!type) throw unknownSeries(indicatorType);
    const columns = await readEconomicSeries(db, query, MAX_ROWS + 1);
    if (columns.day.length > MAX_ROWS) {
      throw badUserInput(`Expected at most ${MAX_ROWS} values, but there are more: narrow the range.`);
    }
    return { ...columns, ...query, unit: type.unit, source: type.source, frequency: type.frequency };
  },

  async asOf(series, { symbol, lagDays, from, to }) {
    if (lagDays < 0 || lagDays > MAX_LAG_DAYS) {
      throw badUserInput(`Expected \`lagDays\` from 0 to ${MAX_LAG_DAYS}, but got ${lagDays}.`);
    }
    const range = readRange(from, to);
    const [known = ''] = await companies.allKnown([symbol]);
    return { symbol: known, ...(await readAsOf(db, series, { symbol: known, lagDays, ...range })) };
  },
});

function unknownSeries(indicatorType: string): GraphQLError {
  return new GraphQLError(
    `Expected an economic series that \`economicIndicatorTypes\` lists, but got "${indicatorType}".`,
    { extensions: { code: ErrorCode.NotFound } },
  );
}
