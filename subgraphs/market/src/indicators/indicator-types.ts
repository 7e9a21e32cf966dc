import { CANDLE_TYPES } from './types/candle-types.js';
import type { IndicatorDefinition } from './types/definition.js';
import { MOMENTUM_TYPES } from './types/momentum-types.js';
import { OSCILLATOR_TYPES } from './types/oscillator-types.js';
import { OTHER_TYPES } from './types/other-types.js';
import { OVERLAP_TYPES } from './types/overlap-types.js';

const TYPES = { ...OVERLAP_TYPES, ...OSCILLATOR_TYPES, ...MOMENTUM_TYPES, ...OTHER_TYPES, ...CANDLE_TYPES };
export type IndicatorType = keyof typeof TYPES;

/** All indicators by the name that TA-Lib has for them. */
export const INDICATORS: Readonly<Record<IndicatorType, IndicatorDefinition>> = TYPES;

export const INDICATOR_TYPES = Object.keys(TYPES) as IndicatorType[];
