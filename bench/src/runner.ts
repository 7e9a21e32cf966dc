import { findWrongAnswer } from './check-answers.js';
import type { Contestant } from './contestants.js';
import { DISTINCT_COUNT } from './graph/operations.js';
import { type Latencies, latencies } from './load/latencies.js';
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

export interface Measured extends Latencies {
  readonly rps: number;
  /** Of the gateway's process, and of those that it started. */
  readonly cpuMsPerRequest: number;
  readonly rssBytes: number;
  /** Parts of one core that the processes around it took: near 1 they would be what is measured. */
  readonly subgraphsBusy: number;
  readonly generatorBusy: number;
  readonly profile?: readonly ProfiledFunction[];
}

/** One contestant under one load. */
export interface Runner {
  /** Where its answers are wrong, if they are. */
  check(): Promise<string | undefined>;
  /** Sends operations that count for nothing, each another one. */
  warmUp(seconds: number): Promise<void>;
  /** Sends the load from where the round before ended. */
  runRound(seconds: number): Promise<void>;
  startProfile(): Promise<void>;
  /** What all rounds together were; throws if a request failed. */
  result(): Promise<Measured>;
  stop(): Promise<void>;
}

export function startContestant(
  { script, settings }: Contestant,
  { supergraphSdl, subgraphs }: Surroundings,
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  return startChild({ script, settings: { ...settings, supergraphSdl, urls: subgraphs.ready.urls }, nodeOptions });
}

export interface RunnerOptions {
  readonly connections: number;
  /** Flags of Node. */
  readonly nodeOptions: readonly string[];
}

/** Starts a contestant in a process of its own. */
export async function startRunner(
  contestant: Contestant,
  load: LoadName,
  surroundings: Surroundings,
  { connections, nodeOptions }: RunnerOptions,
): Promise<Runner> {
  const { subgraphs, generator } = surroundings;
  const gateway = await startContestant(contestant, surroundings, nodeOptions);
  const url = String(gateway.ready.url);
  const processes = [gateway, subgraphs, generator];
  const durationsMs: number[] = [];
  const cpuMs = [0, 0, 0];
  let seconds = 0;
  let failed = 0;
  let warmUps = 0;
  let isProfiled = false;

  function send(options: Pick<LoadOptions, 'seconds' | 'from' | 'limit'>): Promise<LoadResult> {
    return generator.ask<LoadResult>({ kind: 'load', options: { url, load, connections, ...options } });
  }

  const usages = (): Promise<Usage[]> => Promise.all(processes.map((process) => process.usage()));

  return {
    check: () => findWrongAnswer(url, load),
    async warmUp(forSeconds) {
      const from = DISTINCT_COUNT + warmUps;
      const { durationsMs: sent } = await send({ seconds: forSeconds, from, limit: loads[load].limit });
      warmUps += sent.length;
    },
    async runRound(forSeconds) {
      const limit = loads[load].limit - durationsMs.length;
      if (limit <= 0) return;
      const before = await usages();
      const result = await send({ seconds: forSeconds, from: durationsMs.length, limit });
      const after = await usages();
      after.forEach((usage, index) => {
        cpuMs[index] = (cpuMs[index] ?? 0) + usage.cpuMs - (before[index]?.cpuMs ?? 0);
      });
      for (const durationMs of result.durationsMs) durationsMs.push(durationMs);
      seconds += result.seconds;
      failed += result.failed;
    },
    async startProfile() {
      await gateway.startProfile();
      isProfiled = true;
    },
    async result() {
      const requests = durationsMs.length;
      if (failed > 0) throw new Error(`${failed} of ${requests} requests failed`);
      const [ownMs = 0, subgraphsMs = 0, generatorMs = 0] = cpuMs;
      return {
        ...latencies(durationsMs),
        rps: requests / seconds,
        cpuMsPerRequest: ownMs / requests,
        rssBytes: (await gateway.usage()).rssBytes,
        subgraphsBusy: subgraphsMs / 1_000 / seconds,
        generatorBusy: generatorMs / 1_000 / seconds,
        ...(isProfiled && { profile: await gateway.stopProfile() }),
      };
    },
    stop: () => gateway.stop(),
  };
}
