import type { Bars } from '../engine/types.js';

/** A parameter's value that a search can choose. */
export type ScalarValue = number | string | boolean;

/** Parts of the account's equity by symbol. */
export type Weights = Readonly<Record<string, number>>;

/** One parameter's value. */
export type ParameterValue = ScalarValue | Weights;

/** Parameters by name, as a strategy stores them. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** What a strategy type may need besides closes, aligned with them. */
export interface SignalExtras {
  /** ML_SIGNAL: the model's prediction known at each bar's close, NaN where there is none. */
  predictions?: Float64Array;
}

/** What is wrong with a parameter or a space, and where: `path` is relative to the object checked. */
export interface Problem {
  path: string[];
  message: string;
}

/** When a dimension counts: while the parameter, another of the space, is active and has one of these values. */
export interface Condition {
  parameter: string;
  in: readonly ParameterValue[];
}

/** A whole number from low to high, both included. `log` and `step` exclude each other. */
export interface IntDimension {
  type: 'int';
  low: number;
  high: number;
  /** Default 1. */
  step?: number;
  log?: boolean;
  when?: Condition;
}

/** A number from low to high: continuous, by steps from low, or evenly over the logarithm. */
export interface FloatDimension {
  type: 'float';
  low: number;
  high: number;
  step?: number;
  log?: boolean;
  when?: Condition;
}

export interface CategoricalDimension {
  type: 'categorical';
  choices: readonly ScalarValue[];
  when?: Condition;
}

export type Dimension = IntDimension | FloatDimension | CategoricalDimension;

/** Optuna's kinds of search space, by parameter name. */
export type ParameterSpace = Readonly<Record<string, Dimension>>;

export interface NumberPropertySchema {
  type: 'integer' | 'number';
  description: string;
  default: number;
  minimum: number;
  maximum: number;
}

export interface BooleanPropertySchema {
  type: 'boolean';
  description: string;
  default: boolean;
}

export interface ChoicePropertySchema {
  type: 'string';
  description: string;
  enum: readonly string[];
  default: string;
}

/** Weights by symbol; which symbols there are, only a backtest says. */
export interface WeightsPropertySchema {
  type: 'object';
  description: string;
  additionalProperties: { readonly type: 'number'; readonly minimum: number; readonly maximum: number };
  maxProperties: number;
  default: Weights;
}

/** The JSON Schema (draft 2020-12) of one parameter. */
export type ParameterPropertySchema =
  | NumberPropertySchema
  | BooleanPropertySchema
  | ChoicePropertySchema
  | WeightsPropertySchema;

/** The JSON Schema (draft 2020-12) of a strategy type's parameters. All are optional: what is left out takes its default. */
export interface ParameterSchema {
  $schema: 'https://json-schema.org/draft/2020-12/schema';
  type: 'object';
  /** True where a strategy's own code declares them. */
  additionalProperties: boolean;
  properties: Readonly<Record<string, ParameterPropertySchema>>;
}

/** What a strategy decides on: the symbols that it trades, in their order, and by symbol what it needs besides bars. */
export interface SignalInput {
  readonly bars: readonly Bars[];
  readonly extras: Readonly<Record<string, SignalExtras>>;
}

/** Columns of bars that a type may need besides dates and closes, which every bar has. */
export type PriceColumn = 'high' | 'low';

/** A kind of strategy that the engine can run. */
export interface StrategyType {
  name: string;
  description: string;
  /**
   * What `signal` gives. DIRECTION, when left out: -1 short, 0 flat, 1 long, and between them a part of the position's size. WEIGHT: the
   * wanted part of the account's equity in the symbol, negative for short.
   */
  readonly targets?: 'DIRECTION' | 'WEIGHT';
  /** Columns that may not have gaps; none when left out. */
  readonly needs?: readonly PriceColumn[];
  /** How many symbols it trades; any number when left out. */
  readonly symbolCount?: number;
  parameterSchema: ParameterSchema;
  defaultParameters: Parameters;
  defaultSpace: ParameterSpace;
  /** Rules over several parameters, which the schema can't say. Takes complete parameters that satisfy the schema. */
  check(parameters: Parameters): Problem[];
  /** What keeps it from trading these symbols with these complete, valid parameters; nothing ever when left out. Paths are empty. */
  checkSymbols?(symbols: readonly string[], parameters: Parameters): Problem[];
  /**
   * The target at each bar of each symbol, in the order of the input, each aligned with its symbol's bars; NaN keeps what is held.
   * Decided on what was known at that bar's close, nothing later. Takes complete, valid parameters.
   */
  signal(input: SignalInput, parameters: Parameters): readonly Float64Array[];
}
