import type { NumberPropertySchema, ParameterPropertySchema, Problem } from '../signals/types.js';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = {
  int: ['type', 'low', 'high', 'step', 'log', 'when'],
  float: ['type', 'low', 'high', 'step', 'log', 'when'],
  categorical: ['type', 'choices', 'when'],
} as const;

/** What is wrong with one dimension for a parameter of this schema. Paths are relative to the dimension. */
export function dimensionProblems(dimension: Fields, property: ParameterPropertySchema): Problem[] {
  const { type } = dimension;
  if (type !== 'int' && type !== 'float' && type !== 'categorical') {
    return [{ path: ['type'], message: `Expected int, float or categorical, got ${JSON.stringify(type)}.` }];
  }
  const known: readonly string[] = FIELDS[type];
  const unknown = Object.keys(dimension).find((field) => !known.includes(field));
  if (unknown) return [{ path: [unknown], message: `Expected only ${known.join(', ')} on ${type}, got ${unknown}.` }];
  if (property.type === 'object') return [{ path: [], message: 'Expected no dimension: weights can not be searched.' }];
  if (type === 'categorical') return choiceProblems(dimension.choices, property);
  if (property.type === 'boolean' || property.type === 'string') {
    return [{ path: ['type'], message: `Expected categorical for a ${property.type}, got ${type}.` }];
  }
  if (type === 'float' && property.type === 'integer') {
    return [{ path: ['type'], message: 'Expected int or categorical for a whole number, got float.' }];
  }
  const bounds = boundProblems(dimension, property);
  return bounds.length > 0 ? bounds : spacingProblems(dimension);
}

function boundProblems(dimension: Fields, property: NumberPropertySchema): Problem[] {
  const problems = (['low', 'high'] as const).flatMap((field) =>
    valueProblems(dimension[field], property, dimension.type === 'int').map((message) => ({ path: [field], message })),
  );
  if (problems.length > 0) return problems;
  const { low, high } = dimension as { low: number; high: number };
  return low <= high ? [] : [{ path: ['low'], message: `Expected low at most high (${high}), got ${low}.` }];
}

function spacingProblems(dimension: Fields): Problem[] {
  const { type, low, step, log } = dimension;
  if (log !== undefined && typeof log !== 'boolean') {
    return [{ path: ['log'], message: `Expected true or false, got ${JSON.stringify(log)}.` }];
  }
  if (log && step !== undefined)
    return [{ path: ['step'], message: 'Expected no step beside log: they exclude each other.' }];
  if (log && (low as number) <= 0) return [{ path: ['low'], message: `Expected low above 0 with log, got ${low}.` }];
  if (step === undefined) return [];
  const whole = type === 'int';
  if (isNumber(step) && step > 0 && (!whole || Number.isInteger(step))) return [];
  return [
    { path: ['step'], message: `Expected a ${whole ? 'whole ' : ''}number above 0, got ${JSON.stringify(step)}.` },
  ];
}

function choiceProblems(choices: unknown, property: ParameterPropertySchema): Problem[] {
  if (!Array.isArray(choices) || choices.length === 0) {
    return [{ path: ['choices'], message: 'Expected a list of at least one choice.' }];
  }
  return choices.flatMap((choice: unknown, i) =>
    (isNumeric(property) ? valueProblems(choice, property) : memberProblems(choice, property)).map((message) => ({
      path: ['choices', String(i)],
      message,
    })),
  );
}

function isNumeric(property: ParameterPropertySchema): property is NumberPropertySchema {
  return property.type === 'integer' || property.type === 'number';
}

/** Of a parameter with few values: whether it is one of them. */
function memberProblems(value: unknown, property: ParameterPropertySchema): string[] {
  const members: readonly unknown[] = property.type === 'string' ? property.enum : [true, false];
  return members.includes(value) ? [] : [`Expected one of ${members.join(', ')}, got ${JSON.stringify(value)}.`];
}

function valueProblems(value: unknown, { type, minimum, maximum }: NumberPropertySchema, whole = false): string[] {
  const integer = whole || type === 'integer';
  const kind = integer ? 'a whole number' : 'a number';
  const fits = isNumber(value) && value >= minimum && value <= maximum && (!integer || Number.isInteger(value));
  return fits ? [] : [`Expected ${kind} from ${minimum} to ${maximum}, got ${JSON.stringify(value)}.`];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
