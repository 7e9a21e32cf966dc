import { MA_TYPES, type MaType } from '../moving-average-kinds.js';

export const PRICE_COLUMNS = ['open', 'high', 'low', 'close', 'volume'] as const;
export type PriceColumn = (typeof PRICE_COLUMNS)[number];

/** Bars as columns of one length, oldest first. NaN stands for unknown. */
export type PriceColumns = Readonly<Record<PriceColumn, Float64Array>>;

interface Described {
  readonly description: string;
}
export interface NumberParameter extends Described {
  readonly kind: 'INTEGER' | 'NUMBER';
  /** Both included. */
  readonly min: number;
  readonly max: number;
  readonly default: number;
}
export interface ChoiceParameter extends Described {
  readonly kind: 'CHOICE';
  readonly choices: readonly MaType[];
  readonly default: MaType;
}
export type IndicatorParameter = NumberParameter | ChoiceParameter;
type Parameters = Readonly<Record<string, IndicatorParameter>>;
type ValuesOf<P extends Parameters> = { readonly [K in keyof P]: P[K] extends NumberParameter ? number : MaType };

/** Values of all of an indicator's parameters, by name in the order that they are declared in. */
export type IndicatorParams = Readonly<Record<string, number | string>>;

interface Definition<P extends Parameters> extends Described {
  /** What of the bars it needs: where one is unknown, the indicator is, and it starts anew after it. */
  readonly inputs: readonly PriceColumn[];
  readonly outputs: readonly string[];
  readonly parameters: P;
  /** How many bars at the start have no value. */
  lookback(params: ValuesOf<P>): number;
  /** One column for each output, as long as the bars, of bars whose inputs are all known. */
  compute(bars: PriceColumns, params: ValuesOf<P>): readonly Float64Array[];
}

export interface IndicatorDefinition extends Described {
  readonly inputs: readonly PriceColumn[];
  readonly outputs: readonly string[];
  readonly parameters: Parameters;
  lookback(params: IndicatorParams): number;
  compute(bars: PriceColumns, params: IndicatorParams): readonly Float64Array[];
}

/** An indicator's definition, in which its parameters' values have their own types. */
export const define = <const P extends Parameters>(definition: Definition<P>): IndicatorDefinition =>
  definition as unknown as IndicatorDefinition;

const MAX_PERIOD = 1000;

/** A number of bars. */
export const period = (byDefault: number, { min = 2, description = 'Number of bars.' } = {}): NumberParameter => ({
  kind: 'INTEGER',
  min,
  max: MAX_PERIOD,
  default: byDefault,
  description,
});

export const number = (byDefault: number, min: number, max: number, description: string): NumberParameter => ({
  kind: 'NUMBER',
  min,
  max,
  default: byDefault,
  description,
});

export const maType = (byDefault: MaType, description = 'Kind of the average.'): ChoiceParameter => ({
  kind: 'CHOICE',
  choices: MA_TYPES,
  default: byDefault,
  description,
});

type Simple = Pick<IndicatorDefinition, 'description' | 'inputs'>;

/** One output and the one parameter `period`. */
export const byPeriod = (
  simple: Simple,
  periodParameter: NumberParameter,
  lookback: (period: number) => number,
  compute: (bars: PriceColumns, period: number) => Float64Array,
): IndicatorDefinition =>
  define({
    ...simple,
    outputs: ['value'],
    parameters: { period: periodParameter },
    lookback: (params) => lookback(params.period),
    compute: (bars, params) => [compute(bars, params.period)],
  });

/** One output and no parameters. */
export const withoutParameters = (
  simple: Simple,
  lookback: number,
  compute: (bars: PriceColumns) => Float64Array,
): IndicatorDefinition =>
  define({
    ...simple,
    outputs: ['value'],
    parameters: {},
    lookback: () => lookback,
    compute: (bars) => [compute(bars)],
  });
