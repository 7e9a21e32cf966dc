import { parseArgs } from 'node:util';
import { contestants } from './contestants.js';
import { LOADS, type LoadName } from './load/loads.js';
import type { MeasureOptions } from './measure.js';

export interface Arguments extends MeasureOptions {
  readonly loads: readonly LoadName[];
  readonly memory: boolean;
}

/** An argument that can not be used; the message says what would be. */
export class ArgumentError extends Error {}

function picked<T extends string>(given: string | undefined, known: readonly T[], what: string): readonly T[] {
  if (given === undefined) return known;
  return given.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (found === undefined) throw new ArgumentError(`--${what}: expected some of ${known.join(', ')}, got "${name}".`);
    return found;
  });
}

function positive(given: string, what: string): number {
  const value = Number(given);
  if (!(value > 0)) throw new ArgumentError(`--${what}: expected a number above 0, got "${given}".`);
  return value;
}

const OPTIONS = {
  only: { type: 'string' },
  load: { type: 'string' },
  connections: { type: 'string', default: '32' },
  seconds: { type: 'string', default: '5' },
  'warm-up': { type: 'string', default: '3' },
  node: { type: 'string', default: '' },
  profile: { type: 'boolean', default: false },
  memory: { type: 'boolean', default: false },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** What to measure, from the command line. */
export function readArguments(args: readonly string[]): Arguments {
  const values = parsed(args);
  const known = contestants.map(({ id }) => id);
  const ids = picked(values.only, known, 'only');
  return {
    // What others keep is no concern of ours, unless it is asked for.
    contestants: contestants.filter(
      ({ id, isOurs }) => ids.includes(id) && (!values.memory || values.only !== undefined || isOurs),
    ),
    loads: picked(values.load, LOADS, 'load'),
    connections: positive(values.connections, 'connections'),
    seconds: positive(values.seconds, 'seconds'),
    warmUpSeconds: positive(values['warm-up'], 'warm-up'),
    profile: values.profile,
    memory: values.memory,
    nodeOptions: values.node.split(' ').filter((option) => option !== ''),
  };
}
