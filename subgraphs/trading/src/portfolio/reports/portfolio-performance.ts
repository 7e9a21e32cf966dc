import type { PortfolioBook } from '../book/portfolio-book.js';
import { type PeriodPerformance, periodOf, periodPerformance } from '../figures/period.js';
import type { CostMethod, Ledger } from '../ledger/types.js';
import type { PortfolioRecord } from '../portfolio.model.js';
import { type Valuation, valuePortfolio } from '../value-portfolio.js';

type Lazy<T> = () => Promise<T>;

/** A portfolio's worth, in the graph's names; what takes its history is worked out only where it is asked for. */
export interface PerformanceFigures extends Valuation {
  readonly cash: Lazy<number | null>;
  readonly realizedPnl: Lazy<number | null>;
  readonly income: Lazy<number | null>;
  readonly fees: Lazy<number | null>;
  readonly timeWeightedReturn: Lazy<number | null>;
  readonly annualTimeWeightedReturn: Lazy<number | null>;
  readonly moneyWeightedReturn: Lazy<number | null>;
  readonly annualMoneyWeightedReturn: Lazy<number | null>;
}

export async function performanceOf(
  portfolio: PortfolioRecord,
  method: CostMethod,
  book: PortfolioBook,
): Promise<PerformanceFigures> {
  const positions = await book.positionsBy(portfolio, method);
  const prices = await book.pricesOf(positions.map(({ symbol }) => symbol));
  const fromLedger = (field: 'cash' | 'realizedPnl' | 'income' | 'fees') => async () => {
    const ledger: Ledger | null = await book.ledgerOf(portfolio, method);
    return ledger?.[field] ?? null;
  };
  const fromHistory = (field: keyof PeriodPerformance & `${string}Return`) => async () => {
    const history = await book.historyOf(portfolio);
    return (history && periodPerformance(periodOf(history, null, null))?.[field]) ?? null;
  };
  return {
    ...valuePortfolio(positions, prices),
    cash: fromLedger('cash'),
    realizedPnl: fromLedger('realizedPnl'),
    income: fromLedger('income'),
    fees: fromLedger('fees'),
    timeWeightedReturn: fromHistory('timeWeightedReturn'),
    annualTimeWeightedReturn: fromHistory('annualTimeWeightedReturn'),
    moneyWeightedReturn: fromHistory('moneyWeightedReturn'),
    annualMoneyWeightedReturn: fromHistory('annualMoneyWeightedReturn'),
  };
}
