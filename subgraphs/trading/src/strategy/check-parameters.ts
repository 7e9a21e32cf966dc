import { DomainError } from '@quantgraph/shared';
import { completeParameters, validateParameters } from '../signals/parameters.js';
import { getStrategyType } from '../signals/registry.js';
import type { Parameters } from '../signals/types.js';
import { parameterError } from './parameter-error.js';
import type { StrategyTypeName } from './strategy.model.js';

/**
 * The parameters, complete with the type's defaults; a DomainError with one problem a parameter that breaks the type's schema
 * or its rules over several, below `field`.
 */
export function checkParameters(type: StrategyTypeName, parameters: unknown, field: readonly string[]): Parameters {
  const strategyType = getStrategyType(type);
  const given = asParameters(parameters, field);
  const problems = validateParameters(strategyType, given);
  if (problems.length === 0) return completeParameters(strategyType, given);
  throw parameterError(problems, field);
}

/** Parameters as a client or another subgraph gives them: none, or an object by name. */
export function asParameters(parameters: unknown, field: readonly string[]): Parameters {
  if (parameters == null) return {};
  if (typeof parameters === 'object' && !Array.isArray(parameters)) return parameters as Parameters;
  throw new DomainError('INVALID_INPUT', 'Expected an object from parameter names to values.', field);
}

/** A DomainError at `field` where a strategy of this type can't trade these symbols with these parameters. */
export function assertTrades(
  { strategy_type, parameters }: { strategy_type: StrategyTypeName; parameters: Parameters },
  symbols: readonly string[],
  field: readonly string[],
): void {
  const type = getStrategyType(strategy_type);
  const problems = type.checkSymbols?.(symbols, completeParameters(type, parameters)) ?? [];
  if (problems.length > 0) throw parameterError(problems, field);
}
