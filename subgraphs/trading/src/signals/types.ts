import type { Bars } from '../engine/types.js';

/** One parameter's value. */
export type ParameterValue = number | string | boolean;

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
  choices: readonly ParameterValue[];
  when?: Condition;
}

export type Dimension = IntDimension | FloatDimension | CategoricalDimension;

/** Optuna's kinds of search space, by parameter name. */
export type ParameterSpace = Readonly<Record<string, Dimension>>;

/** The JSON Schema (draft 2020-12) of one numeric parameter. */
export interface ParameterPropertySchema {
  type: 'integer' | 'number';
  description: string;
  default: number;
  minimum: number;
  maximum: number;
}

/** The JSON Schema (draft 2020-12) of a strategy type's parameters. All are optional: what is left out takes its default. */
export interface ParameterSchema {
  $schema: 'https://json-schema.org/draft/2020-12/schema';
  type: 'object';
  additionalProperties: false;
  properties: Readonly<Record<string, ParameterPropertySchema>>;
}

/** What a strategy decides on: the symbols that it trades, in their order, and by symbol what it needs besides bars. */
export interface SignalInput {
  readonly bars: readonly Bars[];
  readonly extras: Readonly<Record<string, SignalExtras>>;
}

/** A kind of strategy that the engine can run. */
export interface StrategyType {
  name: string;
  description: string;
  parameterSchema: ParameterSchema;
  defaultParameters: Readonly<Record<string, number>>;
  defaultSpace: ParameterSpace;
  /** Rules over several parameters, which the schema can't say. Takes complete parameters that satisfy the schema. */
  check(parameters: Parameters): Problem[];
  /**
   * The target at each bar of each symbol, in the order of the input, each aligned with its symbol's bars: 1 long, 0 flat.
   * Decided on what was known at that bar's close, nothing later. Takes complete, valid parameters.
   */
  signal(input: SignalInput, parameters: Parameters): readonly Float64Array[];
}
