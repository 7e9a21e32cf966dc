import { isDeepStrictEqual } from 'node:util';
import { answerOf } from './graph/monolith.js';
import { DISTINCT_COUNT, type Operation } from './graph/operations.js';
import { type LoadName, loads } from './load/loads.js';

/** Numbers of the operations that are checked: no load and no warming up reaches them. */
const FIRST_CHECKED = 10 * DISTINCT_COUNT;

/** Where two JSON values differ first, as a path, or undefined if they don't. */
function difference(actual: unknown, expected: unknown, path = 'answer'): string | undefined {
  if (isDeepStrictEqual(actual, expected)) return undefined;
  if (typeof actual === 'object' && actual !== null && typeof expected === 'object' && expected !== null) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const inner = difference(Reflect.get(actual, key), Reflect.get(expected, key), `${path}.${key}`);
      if (inner !== undefined) return inner;
    }
  }
  return `${path}: expected ${JSON.stringify(expected)?.slice(0, 80)}, got ${JSON.stringify(actual)?.slice(0, 200)}`;
}

async function ask(url: string, operation: Operation): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  });
  return response.text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Asks a gateway some of a load's operations; answers where it is wrong first, or undefined if it is right. */
export async function findWrongAnswer(url: string, load: LoadName): Promise<string | undefined> {
  const { operation, checks } = loads[load];
  for (let number = FIRST_CHECKED; number < FIRST_CHECKED + checks; number += 1) {
    const asked = operation(number);
    const expected: unknown = JSON.parse(JSON.stringify(await answerOf(asked)));
    const wrong = difference(parsed(await ask(url, asked)), expected);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
