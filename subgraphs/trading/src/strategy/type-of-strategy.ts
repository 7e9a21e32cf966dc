import { getStrategyType } from '../signals/registry.js';
import type { ParameterPropertySchema, Parameters, StrategyType } from '../signals/types.js';
import type { StrategyRecord } from './strategy.model.js';

/** How large a number may be that a search gives custom code, either way. */
const BOUND = 1e12;

/** The type with a strategy's own parameters: those of CUSTOM are what its code declares, of which numbers can be searched. */
export function typeOfStrategy({
  strategy_type,
  parameters,
}: Pick<StrategyRecord, 'strategy_type' | 'parameters'>): StrategyType {
  const type = getStrategyType(strategy_type);
  if (strategy_type !== 'CUSTOM') return type;
  return { ...type, parameterSchema: { ...type.parameterSchema, properties: numbersAmong(parameters) } };
}

function numbersAmong(parameters: Parameters): Record<string, ParameterPropertySchema> {
  const numbers = Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  const property = (value: number) => ({
    type: 'number' as const,
    description: 'Declared by the code.',
    default: value,
    minimum: -BOUND,
    maximum: BOUND,
  });
  return Object.fromEntries(numbers.map(([name, value]) => [name, property(value)]));
}
