import { getStrategyType } from '../signals/registry.js';
import type { Parameters } from '../signals/types.js';
import type { StrategyTypeName } from '../strategy/strategy.loader.js';
import type { StrategyTemplateRecord } from './strategy-template.model.js';

type Template = Omit<StrategyTemplateRecord, 'created_at' | 'updated_at' | 'usage_count'>;
type Ranges = Readonly<Record<string, readonly [minimum: number, maximum: number]>>;

interface TemplateSource {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: StrategyTypeName;
  readonly parameters?: Parameters;
  /** Narrower than the type's own; what it leaves out keeps the type's. */
  readonly ranges?: Ranges;
  readonly tags: readonly string[];
}

function template({ id, name, description, type, parameters, ranges, tags }: TemplateSource): Template {
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
    const [minimum, maximum] = ranges[name] ?? [property.minimum, property.maximum];
    return [name, { ...property, minimum, maximum }];
  });
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(narrowed) };
}

/** The templates that come with the product. Ids never change: strategies point to them. */
export const strategyTemplates: readonly Template[] = [
  template({
    id: 'sma-crossover',
    name: 'SMA crossover 20/50',
    description:
      'Follows the trend of some weeks: holds while the mean of the last 20 closes is above the mean of the last 50.',
    type: 'SMA_CROSSOVER',
    parameters: { short_window: 20, long_window: 50 },
    ranges: { short_window: [2, 200], long_window: [5, 400] },
    tags: ['trend', 'moving-average', 'beginner'],
  }),
  template({
    id: 'golden-cross',
    name: 'Golden cross 50/200',
    description:
      'Follows the long trend and trades seldom: holds while the mean of the last 50 closes is above the mean of the last 200.',
    type: 'SMA_CROSSOVER',
    parameters: { short_window: 50, long_window: 200 },
    ranges: { short_window: [20, 100], long_window: [100, 400] },
    tags: ['trend', 'moving-average', 'long-term'],
  }),
  template({
    id: 'rsi-mean-reversion',
    name: 'RSI mean reversion',
    description:
      'Buys after a sharp fall, when the relative strength index of 14 days is below 30, and sells once it is above 70.',
    type: 'RSI_MEAN_REVERSION',
    parameters: { rsi_period: 14, oversold: 30, overbought: 70 },
    ranges: { rsi_period: [2, 60], oversold: [5, 50], overbought: [50, 95] },
    tags: ['mean-reversion', 'oscillator'],
  }),
  template({
    id: 'momentum',
    name: 'Momentum of half a year',
    description: 'Holds what has risen: in the market while the price is above where it stood 126 trading days ago.',
    type: 'MOMENTUM',
    parameters: { lookback: 126, threshold: 0 },
    ranges: { lookback: [5, 300], threshold: [-0.5, 1] },
    tags: ['trend', 'momentum'],
  }),
  template({
    id: 'buy-and-hold',
    name: 'Buy and hold',
    description: 'Buys at the start and keeps it to the end: what every other strategy should be compared with.',
    type: 'BUY_AND_HOLD',
    tags: ['baseline', 'long-term', 'beginner'],
  }),
];
