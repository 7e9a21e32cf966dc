import { isDeepStrictEqual } from 'node:util';
import type { Model } from 'mongoose';
import type { ChangeCounts } from '../store/ingestion-steps.js';
import type { FinancialPeriodRecord, PeriodType } from './financial-period.model.js';

/** What a company published of a period. */
export interface PublishedPeriod {
  readonly periodType: PeriodType;
  /** Its last day, `YYYY-MM-DD`. */
  readonly periodEnd: string;
  readonly currency: string;
  /** By the names of FIGURES. */
  readonly named: Readonly<Record<string, number>>;
  /** By the source's names. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface FinancialPeriodWriter {
  /** Keeps what a source says of a company's periods. What it said before of one, and no longer does, goes to `earlier`. */
  keep(symbol: string, source: string, periods: readonly PublishedPeriod[]): Promise<ChangeCounts>;
}

export const createFinancialPeriodWriter = (model: Model<FinancialPeriodRecord>): FinancialPeriodWriter => ({
  async keep(symbol, source, periods) {
    const known = new Map(
      (await model.find({ symbol, source }).lean<FinancialPeriodRecord[]>()).map((period) => [
        `${period.period_type} ${period.period_end}`,
        period,
      ]),
    );
    const added: object[] = [];
    let corrected = 0;
    for (const { periodType, periodEnd, currency, named, figures } of periods) {
      const before = known.get(`${periodType} ${periodEnd}`);
      const told = { currency, figures, ...named };
      if (!before) {
        const fiscal_year = Number(periodEnd.slice(0, 4));
        added.push({ symbol, source, period_type: periodType, period_end: periodEnd, fiscal_year, ...told });
      } else if (before.currency !== currency || !isDeepStrictEqual(before.figures, figures)) {
        const earlier = { currency: before.currency, figures: before.figures, superseded_at: new Date() };
        await model.updateOne({ _id: before._id }, { $set: told, $push: { earlier } });
        corrected += 1;
      }
    }
    await model.insertMany(added);
    return { added: added.length, corrected, unchanged: periods.length - added.length - corrected };
  },
});
