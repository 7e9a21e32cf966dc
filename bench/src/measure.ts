import type { Contestant } from './contestants.js';
import type { LoadName } from './load/loads.js';
import { type Measured, type Runner, type RunnerOptions, type Surroundings, startRunner } from './runner.js';

export interface MeasureOptions extends RunnerOptions {
  readonly contestants: readonly Contestant[];
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly profile: boolean;
}

export interface Row {
  readonly contestant: Contestant;
  readonly load: LoadName;
  readonly measured?: Measured;
  /** Why there is no result. */
  readonly problem?: string;
}

/**
 * The contestants take turns, so that what else the machine does meets all of them. A turn begins with requests that
 * don't count, which open connections anew.
 */
const ROUNDS = 5;
const LEAD_IN_SECONDS = 0.3;

/** A contestant under way, until something is wrong with it. */
interface Entry {
  readonly contestant: Contestant;
  runner?: Runner;
  measured?: Measured;
  problem?: string;
}

async function attempt(entry: Entry, work: () => Promise<void>): Promise<void> {
  if (entry.problem !== undefined) return;
  try {
    await work();
  } catch (error) {
    entry.problem = error instanceof Error ? error.message : String(error);
  }
}

async function prepare(entry: Entry, load: LoadName, surroundings: Surroundings, options: MeasureOptions) {
  const runner = await startRunner(entry.contestant, load, surroundings, options);
  entry.runner = runner;
  const wrong = await runner.check();
  if (wrong !== undefined) throw new Error(`wrong answer at ${wrong}`);
  await runner.warmUp(options.warmUpSeconds);
  if (options.profile) await runner.startProfile();
}

async function takeTurn({ runner }: Entry, seconds: number): Promise<void> {
  await runner?.warmUp(LEAD_IN_SECONDS);
  await runner?.runRound(seconds);
}

/**
 * Measures the contestants under one load: starts each in a process of its own, checks its answers and warms it up, and
 * then measures them in turns.
 */
export async function measure(load: LoadName, surroundings: Surroundings, options: MeasureOptions): Promise<Row[]> {
  const entries: Entry[] = options.contestants
    .filter(({ loads }) => loads.includes(load))
    .map((contestant) => ({ contestant }));
  try {
    for (const entry of entries) await attempt(entry, () => prepare(entry, load, surroundings, options));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const entry of entries) await attempt(entry, () => takeTurn(entry, options.seconds / ROUNDS));
    }
    for (const entry of entries) {
      await attempt(entry, async () => {
        const measured = await entry.runner?.result();
        if (measured) entry.measured = measured;
      });
    }
  } finally {
    await Promise.all(entries.map(({ runner }) => runner?.stop()));
  }
  return entries.map(({ contestant, measured, problem }) => ({
    contestant,
    load,
    ...(measured && { measured }),
    ...(problem !== undefined && { problem }),
  }));
}
