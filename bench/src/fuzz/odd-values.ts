import type { Random } from './random.js';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '퀀트 전략',
  '💹'.repeat(50),
  '__proto__',
  'constructor',
  'toString',
  '$where',
  '{"$gt":""}',
  "'; DROP TABLE users; --",
  '../../etc/passwd',
  '`process.exit(1)`',
  '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dprocess.exit(1)',
  '%00%n%s',
  '2024-02-30',
  '0000-00-00T99:99:99Z',
  'x'.repeat(5_000),
  'AAPL',
];

const NUMBERS: readonly number[] = [0, -0, -1, 1, 0.1, 101, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, -1e308, 1e-320];

/** A value that few expect, in JSON. */
export function oddValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 3 ? 4 : 7);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return random.pick(NUMBERS);
  if (kind === 3) return random.pick(TEXTS);
  if (kind === 4) return Array.from({ length: random.below(5) }, () => oddValue(random, depth + 1));
  if (kind === 5) return nested(random.below(200));
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [random.pick(TEXTS), oddValue(random, depth + 1)]),
  );
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
