import type { Arguments } from './arguments.js';
import type { Contestant } from './contestants.js';
import { DISTINCT_COUNT } from './graph/operations.js';
import type { LoadResult } from './load/send-load.js';
import type { Usage } from './processes/messages.js';
import { bar } from './report/bars.js';
import { megabytes, percent, short, table } from './report/table.js';
import { type Surroundings, startContestant } from './runner.js';

const REQUESTS = 100_000;
const STEPS = 10;
/** All operations are known after the first step; the second gives the caches time to settle. */
const SETTLED_AFTER = 2;
/** Memory counts as flat if it grows by less than this part from when it is settled to the end. */
const FLAT = 0.1;
/** A contestant gets no longer than this; what it has not done by then is left out. */
const LIMIT_SECONDS = 600;

interface Step {
  readonly requests: number;
  readonly rps: number;
  readonly usage: Usage;
}

async function takeSteps(
  contestant: Contestant,
  surroundings: Surroundings,
  { connections, nodeOptions }: Arguments,
): Promise<Step[]> {
  const gateway = await startContestant(contestant, surroundings, ['--expose-gc', ...nodeOptions]);
  const steps: Step[] = [];
  const perStep = REQUESTS / STEPS;
  let left = LIMIT_SECONDS;
  let requests = 0;
  try {
    while (requests < REQUESTS && left > 0) {
      const load = {
        url: String(gateway.ready.url),
        load: 'distinct',
        connections,
        seconds: left,
        from: 0,
        limit: perStep,
        wrapAt: DISTINCT_COUNT,
      };
      const result = await surroundings.generator.ask<LoadResult>({ kind: 'load', options: load });
      const sent = result.durationsMs.length;
      if (result.failed > 0) throw new Error(`${result.failed} of ${sent} requests failed`);
      requests += sent;
      left -= result.seconds;
      steps.push({ requests, rps: sent / result.seconds, usage: await gateway.usage() });
    }
  } finally {
    await gateway.stop();
  }
  return steps;
}

function report({ title }: Contestant, steps: readonly Step[]): string {
  const rows = steps.map(({ requests, rps, usage }) => [
    requests.toLocaleString('en'),
    megabytes(usage.rssBytes),
    megabytes(usage.heapBytes),
    short(rps),
  ]);
  return `\n${title}\n${table([['requests', 'RSS MB', 'heap MB', 'rps'], ...rows])}`;
}

function flatBar({ title }: Contestant, steps: readonly Step[]): string {
  const settled = steps[SETTLED_AFTER];
  const last = steps.at(-1);
  const text = `memory flat over 100,000 requests with 10,000 different operations (${title})`;
  if (!settled || !last || last.requests < REQUESTS) {
    return `bar: ${text}: only ${(last?.requests ?? 0).toLocaleString('en')} requests in ${LIMIT_SECONDS} s: not decided\n`;
  }
  const growth = last.usage.rssBytes / settled.usage.rssBytes - 1;
  return bar(text, growth < FLAT, `${percent(growth)} from ${settled.requests.toLocaleString('en')} on`);
}

/** Memory of each contestant at steps over many requests of many operations. Answers whether no request failed. */
export async function measureMemory(
  surroundings: Surroundings,
  options: Arguments,
  print: (text: string) => void,
): Promise<boolean> {
  let isRight = true;
  for (const contestant of options.contestants.filter(({ loads }) => loads.includes('distinct'))) {
    try {
      const steps = await takeSteps(contestant, surroundings, options);
      print(report(contestant, steps));
      if (contestant.isOurs) print(flatBar(contestant, steps));
    } catch (error) {
      print(`\n${contestant.title}: ${error instanceof Error ? error.message : String(error)}\n`);
      isRight = false;
    }
  }
  return isRight;
}
