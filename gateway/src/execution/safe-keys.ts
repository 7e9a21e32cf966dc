import type { ContestedField } from './contested-keys.js';

const KEY_PREFIX = '_k_';
const VARIABLE_PREFIX = '_v_';
/** Of the names under which fields are fetched that other fields require with arguments. */
export const REQUIRED_PREFIX = '_required_';

/**
 * The name under which a field stands in the executor's data, and in what subgraphs are asked. Names that the client
 * chose, and fields with arguments, get names apart from the graph's own: a client may call a field like an entity's
 * key, or `__proto__`, and may ask with other arguments for a field that something else requires.
 */
export function dataKey({ alias, name, arguments: given, contestant }: ContestedField): string {
  const key = alias?.value ?? name.value;
  if (contestant !== undefined) return `${KEY_PREFIX}${contestant}_${key}`;
  const isOwn = key === name.value && !given?.length && !(key in Object.prototype) && !key.startsWith(KEY_PREFIX);
  return isOwn ? key : KEY_PREFIX + key;
}

/** A name begins with no digit, so what does is the number of a contestant. */
const DATA_KEY = /^_k_(?:\d+_)?/;

/** A path in the executor's data as the client knows it. */
export const clientPath = (path: readonly (string | number)[]): (string | number)[] =>
  path.map((segment) => (typeof segment === 'string' ? segment.replace(DATA_KEY, '') : segment));

/** Names of the variables in which fetches send representations. */
const PLANNED = /^(representations$|__batch_reps_|_r\d|_v_)/;

/** The name under which subgraphs get a client's variable: its own, unless a fetch could have one of that name itself. */
export const sentVariable = (name: string): string => (PLANNED.test(name) ? VARIABLE_PREFIX + name : name);

/** The client's name of a variable that subgraphs get. */
export const givenVariable = (name: string): string =>
  name.startsWith(VARIABLE_PREFIX) ? name.slice(VARIABLE_PREFIX.length) : name;
