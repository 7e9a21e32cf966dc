import { contains } from '@quantgraph/shared';
import type { StrategyTypeName } from './strategy.model.js';

export interface StrategyFilter {
  readonly strategyType?: StrategyTypeName | null | undefined;
  readonly isActive?: boolean | null | undefined;
  readonly search?: string | null | undefined;
}

/** A client's filter in stored names. */
export function strategyConditions(filter: StrategyFilter | null | undefined): Record<string, unknown> {
  const { strategyType, isActive, search } = filter ?? {};
  return {
    ...(strategyType && { strategy_type: strategyType }),
    ...(isActive != null && { is_active: isActive }),
    ...(search && { name: contains(search) }),
  };
}
