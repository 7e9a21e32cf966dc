import { getStrategyType } from '../signals/registry.js';
import type { Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';
import type { StrategyTemplateRecord } from './strategy-template.model.js';

export type Template = Omit<StrategyTemplateRecord, 'created_at' | 'updated_at' | 'usage_count'>;
type Ranges = Readonly<Record<string, readonly [minimum: number, maximum: number]>>;

export interface TemplateSource {
  /** Never changes: strategies point to it. */
  readonly id: string;
  readonly name: string;
  /** The idea, when it works and when not, and where it comes from. */
  readonly description: string;
  readonly type: StrategyTypeName;
  /** What differs from the type's defaults. */
  readonly parameters?: Parameters;
  /** Of numbers, narrower than the type's own; what it leaves out keeps the type's. */
  readonly ranges?: Ranges;
  readonly tags: readonly string[];
}

/** A template as it is stored. */
export function template({ id, name, description, type, parameters, ranges, tags }: TemplateSource): Template {
  return {
    _id: id,
    name,
    description,
    strategy_type: type,
    default_parameters: { ...getStrategyType(type).defaultParameters, ...parameters },
    parameter_schema: schemaWithin(type, ranges ?? {}),
    tags: [...tags],
  };
}

/** The type's schema with narrower ranges, and without `$schema`: stored keys don't start with "$". */
function schemaWithin(type: StrategyTypeName, ranges: Ranges): object {
  const { properties } = getStrategyType(type).parameterSchema;
  const narrowed = Object.entries(properties).map(([name, property]) => {
    const range = ranges[name];
    return [name, range ? { ...property, minimum: range[0], maximum: range[1] } : property];
  });
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(narrowed) };
}
