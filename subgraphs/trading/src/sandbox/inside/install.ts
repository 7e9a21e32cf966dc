import { createRandomSource } from '../../samplers/xoshiro128.js';
import * as indicators from './indicators.js';

const MAX_LINES = 1_000;
const MAX_LINE_LENGTH = 500;
const lines: string[] = [];

/** Makes the sandbox's globals what custom code may use: no clock, no code from texts, chance from a seed, `ta` and `log`. */
export function install(seed: number): void {
  Math.random = createRandomSource(seed, 0);
  for (const name of ['SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry']) Reflect.deleteProperty(globalThis, name);
  const noClock = refusal('There is no clock: expected dates from the bars, but Date was used.');
  for (const name of ['now', 'parse', 'UTC']) Object.defineProperty(noClock, name, { value: noClock });
  provide('Date', noClock);
  refuseCodeFromTexts();
  for (const indicator of Object.values(indicators)) Object.freeze(indicator);
  provide('ta', Object.freeze({ ...indicators }));
  provide('log', log);
}

/** What the code logged, one text a call. */
export function logged(): string {
  return JSON.stringify(lines);
}

function refuseCodeFromTexts(): void {
  const noEval = refusal('Expected all code in the strategy itself, but a text was to be run as code.');
  Object.defineProperty(noEval, 'prototype', { value: Function.prototype });
  const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
  for (const kind of kinds) Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', { value: noEval });
  provide('Function', noEval);
  provide('eval', noEval);
}

function refusal(message: string): () => never {
  return function refused(): never {
    throw new Error(message);
  };
}

function log(...values: unknown[]): void {
  if (lines.length >= MAX_LINES) return;
  lines.push(values.map(textOf).join(' ').slice(0, MAX_LINE_LENGTH));
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function provide(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: false, configurable: false });
}
