import { afterAll, describe, expect, it } from '@jest/globals';
import { createBacktestPool } from '../backtest-worker/pool.js';
import { aSeries } from '../engine/a-series.js';
import type { EngineError } from '../engine/engine-error.js';
import { RUN_LIMITS } from './limits.js';

const LIMITS = { ...RUN_LIMITS, stepUnits: 300, wallMs: 20_000 };
const config = { initialCapital: 1000, commission: 0 };
const bars = [aSeries({ close: [10, 11, 12, 11, 10, 9, 10, 12] })];

/** A body for `signal(bars, parameters)`, the code of its error, what its message says, and the line. */
type Attempt = readonly [title: string, code: string, error: string, message: RegExp, line?: number];

const signal = (body: string) => `function signal(bars, parameters) {\n${body}\n}`;
const FAILED = 'CUSTOM_CODE_FAILED';
const TIMEOUT = 'CUSTOM_CODE_TIMEOUT';
const MEMORY = 'CUSTOM_CODE_MEMORY';
const steps = /within 3 million steps/;
const nested = /nested less deeply/;

const LOOPS: readonly Attempt[] = [
  ['an endless loop', signal('while (true) {}'), TIMEOUT, steps],
  ['an endless loop before any function is called', 'for (;;) {}', TIMEOUT, steps, 1],
  ['an endless loop that catches all errors', signal('for (;;) try { for (;;) {} } catch {}'), TIMEOUT, steps],
  ['an endless loop in a finally', signal('try { throw 1 } finally { for (;;) {} }'), TIMEOUT, steps],
  ['an endless generator', signal('function* on() { for (;;) yield 1 }\nreturn [...on()]'), TIMEOUT, steps],
  [
    'a getter in the answer that never ends',
    signal('return { get length() { for (;;) {} } }'),
    FAILED,
    /list of targets, got object/,
  ],
  [
    'an element of the answer that never ends',
    signal(
      'return bars[0].close.length === 8 && Object.defineProperty([...bars[0].close], 3, { get() { for (;;) {} } })',
    ),
    FAILED,
    /targets from -1 to 1/,
  ],
  [
    'an error whose message never ends',
    signal('throw Object.defineProperty(new Error(), "message", { get() { for (;;) {} } })'),
    FAILED,
    /cannot be read/,
  ],
  ['a regular expression that tries all ways', signal('return /^(a+)+$/.test("a".repeat(40) + "b")'), TIMEOUT, steps],
  ['endless recursion', signal('return signal(bars, parameters)'), FAILED, nested, 2],
  ['recursion through a text', signal('const o = { toString() { return "" + o } }\nreturn "" + o'), FAILED, nested, 2],
  ['a text nested too deeply to be parsed', signal('return JSON.parse("[".repeat(1e6))'), FAILED, nested],
  ['code nested too deeply to be read', `${'('.repeat(40_000)}1`, FAILED, nested],
];

const MEMORY_USE: readonly Attempt[] = [
  [
    'a list that grows for ever',
    signal('const all = []\nfor (;;) all.push(new Float64Array(2_000_000))'),
    MEMORY,
    /64 MB/,
    3,
  ],
  [
    'a text that doubles for ever',
    signal('let text = "ab"\nfor (;;) text = [text, text].join("")'),
    MEMORY,
    /64 MB/,
    3,
  ],
  ['a buffer of a gigabyte', signal('return new ArrayBuffer(1e9)'), MEMORY, /64 MB/, 2],
  [
    'an answer of a billion targets',
    signal('return new Array(1e9)'),
    FAILED,
    /Expected 8 targets for AAPL, one a bar, got 1000000000/,
  ],
];

const REACHING_OUT: readonly Attempt[] = [
  [
    'code from a text, by a constructor',
    signal('return (() => {}).constructor.constructor("return process")()'),
    FAILED,
    /text was to be run as code/,
    2,
  ],
  [
    'code from a text, by an async constructor',
    signal('return (async () => {}).constructor("return 1")'),
    FAILED,
    /text was to be run as code/,
    2,
  ],
  ['eval', signal('return eval("1")'), FAILED, /text was to be run as code/, 2],
  ['an import', 'import fs from "node:fs"\nfunction signal() {}', FAILED, /without imports.*node:fs/],
  [
    'an import of our own modules',
    'import { install } from "./install.js"\nfunction signal() {}',
    FAILED,
    /without imports/,
  ],
  ['require', signal('return require("fs")'), FAILED, /'require' is not defined/, 2],
  ['process', signal('return process.env'), FAILED, /'process' is not defined/, 2],
  ['fetch', signal('return fetch("http://localhost")'), FAILED, /'fetch' is not defined/, 2],
  ['a timer', signal('return setTimeout(signal, 1)'), FAILED, /'setTimeout' is not defined/, 2],
  ['the clock', signal('return [Date.now()]'), FAILED, /no clock/, 2],
  ['a new date', signal('return [new Date()]'), FAILED, /no clock/, 2],
  ['another clock', signal('return performance.now()'), FAILED, /'performance' is not defined/, 2],
  ['a change of the indicators', signal('"use strict"; ta.sma = () => 1'), FAILED, /read-only/, 2],
];

const ANSWERS: readonly Attempt[] = [
  ['no answer', signal(''), FAILED, /list of targets, got undefined/],
  ['a promise', 'async function signal() { return [] }', FAILED, /may not be async/],
  ['a wait that never ends', 'await new Promise(() => {})\nfunction signal() {}', FAILED, /awaits something/],
  ['too few targets', signal('return [1]'), FAILED, /Expected 8 targets for AAPL, one a bar, got 1/],
  ['a sparse list', signal('return new Array(8)'), FAILED, /got undefined at bar 0/],
  ['texts', signal('return bars[0].dates'), FAILED, /got string at bar 0/],
  ['infinity', signal('return bars[0].close.map(() => Infinity)'), FAILED, /got Infinity at bar 0/],
  [
    'a proxy that lies',
    signal('return new Proxy([], { get: (_, name) => (name === "length" ? 8 : 7) })'),
    FAILED,
    /got 7 at bar 0/,
  ],
  ['a list for a symbol too many', signal('return [[], []]'), FAILED, /Expected 8 targets for AAPL/],
  [
    'checks that are made to lie',
    signal(
      'Object.defineProperty(Object.getPrototypeOf(Float64Array.prototype), "buffer", { get: () => new ArrayBuffer(9) })\nreturn bars[0].close.map(() => 1)',
    ),
    FAILED,
    /Expected 8 targets from -1 to 1/,
  ],
  ['nothing thrown', signal('throw undefined'), FAILED, /undefined/],
  ['an object thrown', signal('throw { code: 1 }'), FAILED, /an object that is no Error/],
  ['an error with a false stack', signal('throw Object.assign(new Error("mine"), { stack: 12 })'), FAILED, /^mine$/],
  ['neither of both functions', 'const parameters = {}', FAILED, /neither is there/],
  ['both functions', 'function signal() {}\nfunction onBar() {}', FAILED, /both are there/],
  [
    'an odd default',
    'const parameters = { when: [1] }\nfunction signal() {}',
    FAILED,
    /parameter when to have a default/,
  ],
  ['more TypeScript than types', 'enum Side { Buy }\nfunction signal() {}', FAILED, /enum is not supported/, 1],
  ['what is no TypeScript', 'function signal( {\n', FAILED, /Unexpected token/, 1],
];

describe('a run of hostile code', () => {
  const pool = createBacktestPool({ threads: 1, limits: LIMITS });
  afterAll(() => pool.destroy());

  const run = (code: string) => pool.backtest({ bars, strategyType: 'CUSTOM', parameters: {}, config, code });
  const good = signal('return bars[0].close.map((price) => (price > 10 + Math.random() ? 1 : 0))');
  const undisturbed = run(good);

  it.each([...LOOPS, ...MEMORY_USE, ...REACHING_OUT, ...ANSWERS])(
    'ends, says why, and leaves the thread as it was: %s',
    async (...[, code, error, message, line]: Attempt) => {
      const failure = await run(code).then(
        () => null,
        (thrown: EngineError) => thrown,
      );
      expect(failure).toMatchObject({ name: 'EngineError', code: error, message: expect.stringMatching(message) });
      if (line !== undefined) expect(failure?.line).toBe(line);
      expect(await run(good)).toEqual(await undisturbed);
    },
    60_000,
  );

  it('changes nothing for the next by what it did to the language', async () => {
    const spoilt = signal(`Array.prototype.map = Float64Array.prototype.map = () => 1
      Object.prototype.polluted = true; Math.random = () => 0; JSON.stringify = () => "{}"; globalThis.mine = 1
      return new Float64Array(8)`);
    expect((await run(spoilt)).trades).toEqual([]);
    const clean = signal('return bars[0].close.map(() => (({}).polluted || globalThis.mine ? 1 : 0))');
    expect((await run(clean)).trades).toEqual([]);
    expect(await run(good)).toEqual(await undisturbed);
  });
});

it('ends a thread whose code stays within one command for ever, and the next run gets another', async () => {
  const pool = createBacktestPool({ threads: 1, limits: { ...LIMITS, wallMs: 300, graceMs: 500 } });
  const run = (code: string) => pool.backtest({ bars, strategyType: 'CUSTOM', parameters: {}, config, code });
  const stuck = signal('return Array.prototype.lastIndexOf.call({ length: 2 ** 53 - 1 }, 1)');
  await expect(run(stuck)).rejects.toMatchObject({ code: 'CUSTOM_CODE_TIMEOUT', message: /a single command/ });
  expect((await run(signal('return bars[0].close.map(() => 1)'))).trades).toHaveLength(1);
  await pool.destroy();
});
