import { findWrongAnswer } from './check-answers.js';
import type { Contestant } from './contestants.js';
import { DISTINCT_COUNT } from './graph/operations.js';
import { type LoadName, loads } from './load/loads.js';
import type { LoadOptions, LoadResult } from './load/send-load.js';
import { type Child, startChild } from './processes/child.js';
import type { Usage } from './processes/messages.js';
import type { ProfiledFunction } from './processes/profile.js';

/** The processes around a contestant. */
export interface Surroundings {
  readonly supergraphSdl: string;
  readonly subgraphs: Child;
  readonly generator: Child;
}

export interface MeasureOptions {
  readonly connections: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly profile: boolean;
  readonly nodeOptions: readonly string[];
}

export interface Measured extends LoadResult {
  readonly rps: number;
  /** Of the gateway's process only. */
  readonly cpuMsPerRequest: number;
  readonly rssBytes: number;
  /** Parts of one core that the processes around it took: near 1 they would be what is measured. */
  readonly subgraphsBusy: number;
  readonly generatorBusy: number;
  readonly profile?: readonly ProfiledFunction[];
}

export interface Row {
  readonly contestant: Contestant;
  readonly load: LoadName;
  readonly measured?: Measured;
  /** Why there is no result. */
  readonly problem?: string;
}

export function startContestant(
  { script, settings }: Contestant,
  { supergraphSdl, subgraphs }: Surroundings,
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  return startChild({ script, settings: { ...settings, supergraphSdl, urls: subgraphs.ready.urls }, nodeOptions });
}

const sendLoad = (generator: Child, options: LoadOptions) => generator.ask<LoadResult>({ kind: 'load', options });

async function measureLoad(
  gateway: Child,
  load: LoadName,
  { subgraphs, generator }: Surroundings,
  options: MeasureOptions,
): Promise<Measured> {
  const url = String(gateway.ready.url);
  const { connections, seconds, warmUpSeconds } = options;
  const common = { url, load, connections, limit: loads[load].limit };
  await sendLoad(generator, { ...common, seconds: warmUpSeconds, from: DISTINCT_COUNT });

  const processes = [gateway, subgraphs, generator];
  const usages = () => Promise.all(processes.map((process) => process.usage()));
  if (options.profile) await gateway.startProfile();
  const before = await usages();
  const result = await sendLoad(generator, { ...common, seconds, from: 0 });
  const after = await usages();
  const profile = options.profile ? await gateway.stopProfile() : undefined;

  const cpuMs = after.map((usage: Usage, index) => usage.cpuMs - (before[index]?.cpuMs ?? 0));
  const busy = (index: number) => (cpuMs[index] ?? 0) / 1_000 / result.seconds;
  return {
    ...result,
    rps: result.requests / result.seconds,
    cpuMsPerRequest: (cpuMs[0] ?? 0) / result.requests,
    rssBytes: after[0]?.rssBytes ?? 0,
    subgraphsBusy: busy(1),
    generatorBusy: busy(2),
    ...(profile && { profile }),
  };
}

async function runLoad(
  contestant: Contestant,
  load: LoadName,
  surroundings: Surroundings,
  options: MeasureOptions,
): Promise<Row> {
  const gateway = await startContestant(contestant, surroundings, options.nodeOptions);
  try {
    const wrong = await findWrongAnswer(String(gateway.ready.url), load);
    if (wrong !== undefined) return { contestant, load, problem: `wrong answer at ${wrong}` };
    const measured = await measureLoad(gateway, load, surroundings, options);
    if (measured.failed > 0) {
      return { contestant, load, problem: `${measured.failed} of ${measured.requests} requests failed` };
    }
    return { contestant, load, measured };
  } finally {
    await gateway.stop();
  }
}

/** Starts a contestant in a process of its own, checks its answers, warms it up, and measures it under one load. */
export async function measure(
  contestant: Contestant,
  load: LoadName,
  surroundings: Surroundings,
  options: MeasureOptions,
): Promise<Row> {
  try {
    return await runLoad(contestant, load, surroundings, options);
  } catch (error) {
    return { contestant, load, problem: error instanceof Error ? error.message : String(error) };
  }
}
