import { contains } from '@quantgraph/shared';
import type { BacktestStatus } from './backtest.model.js';

export interface BacktestFilter {
  readonly status?: BacktestStatus | null | undefined;
  readonly symbol?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** A client's filter in stored names. */
export function backtestConditions(filter: BacktestFilter | null | undefined): Record<string, unknown> {
  const { status, symbol, search } = filter ?? {};
  return {
    ...(status && { status }),
    ...(symbol && { 'config.symbols': symbol.toUpperCase() }),
    ...(search && { name: contains(search) }),
  };
}
