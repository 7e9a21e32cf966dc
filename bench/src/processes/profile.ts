import type { Profiler, Runtime } from 'node:inspector';

/** A function, and its part of the time that was not idle. */
export interface ProfiledFunction {
  readonly name: string;
  readonly place: string;
  readonly share: number;
}

const PACKAGE = /node_modules\/(?!\.pnpm\/)((?:@[^/]+\/)?[^/]+\/.*)$/;

/** Where a function stands, from its package's or the repository's folder on. */
function placeOf({ url, lineNumber }: Runtime.CallFrame): string {
  if (url === '') return '';
  const path = PACKAGE.exec(url)?.[1] ?? url.replace(/^.*\/(?=(?:[\w-]+\/){1,2}dist\/)/, '');
  return `${path}:${lineNumber + 1}`;
}

/** Functions by the time spent in themselves, longest first; what stands idle is left out. */
export function summarise({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ProfiledFunction[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, { name: string; place: string; time: number }>();
  let busy = 0;
  samples.forEach((id, index) => {
    const frame = frames.get(id);
    const time = timeDeltas[index] ?? 0;
    if (!frame || frame.functionName === '(idle)') return;
    busy += time;
    const place = placeOf(frame);
    const key = `${frame.functionName} ${place}`;
    const sum = times.get(key);
    if (sum) sum.time += time;
    else times.set(key, { name: frame.functionName || '(anonymous)', place, time });
  });
  return [...times.values()]
    .map(({ name, place, time }) => ({ name, place, share: time / busy }))
    .sort((one, other) => other.share - one.share);
}
