import { type LoadName, loads } from '../load/loads.js';
import type { Row } from '../measure.js';
import type { ProfiledFunction } from '../processes/profile.js';
import type { Measured } from '../runner.js';
import { megabytes, percent, short, table, times } from './table.js';

const TITLES = ['', 'rps', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms/request', 'RSS MB', 'rps', 'CPU', 'rps', 'CPU'];
const GROUPS = ['', '', '', '', '', '', '', 'to Apollo', 'to Apollo', 'to Rust', 'to Rust'];

/** What was measured of a contestant under a load, if it was. */
export function find(rows: readonly Row[], load: LoadName, id: string): Measured | undefined {
  return rows.find((row) => row.load === load && row.contestant.id === id)?.measured;
}

function cells(row: Row, rows: readonly Row[]): string[] {
  const { measured } = row;
  if (!measured) return [row.contestant.title, '-'];
  const to = (id: string) => {
    const base = find(rows, row.load, id);
    const rps = measured.rps / (base?.rps ?? Number.NaN);
    const cpu = measured.cpuMsPerRequest / (base?.cpuMsPerRequest ?? Number.NaN);
    return [times(rps), times(cpu)];
  };
  return [
    row.contestant.title,
    short(measured.rps),
    short(measured.p50Ms),
    short(measured.p95Ms),
    short(measured.p99Ms),
    short(measured.cpuMsPerRequest),
    megabytes(measured.rssBytes),
    ...to('apollo'),
    ...to('rust'),
    percent(measured.subgraphsBusy),
    percent(measured.generatorBusy),
  ];
}

/** One load's contestants, a line each, with the ratios to both baselines, and below them what could not be ranked. */
export function reportLoad(rows: readonly Row[], load: LoadName): string {
  const ofLoad = rows.filter((row) => row.load === load);
  const lines = table([
    [...GROUPS, 'subgraphs', 'generator'],
    [...TITLES, 'busy', 'busy'],
    ...ofLoad.map((row) => cells(row, rows)),
  ]);
  const problems = ofLoad.flatMap(({ contestant, problem }) =>
    problem === undefined ? [] : [`${contestant.title}: not ranked: ${problem}\n`],
  );
  return `\n${loads[load].title}\n${lines}${problems.join('')}`;
}

const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/** Whose code a function is: a package's, Node's own, or none, as the collector's. */
function ownerOf({ name, place }: ProfiledFunction): string {
  if (place === '') return name.startsWith('(') && name !== '(anonymous)' ? name : 'native';
  if (place.includes('deps/undici')) return "Node's fetch";
  return place.startsWith('node:') ? "Node's own code" : (PACKAGE.exec(place)?.[0] ?? place);
}

function sharesByOwner(functions: readonly ProfiledFunction[]): string {
  const shares = new Map<string, number>();
  for (const one of functions) shares.set(ownerOf(one), (shares.get(ownerOf(one)) ?? 0) + one.share);
  const sorted = [...shares].filter(([, share]) => share >= 0.005).sort(([, one], [, other]) => other - one);
  return sorted.map(([owner, share]) => `${owner} ${percent(share)}`).join(', ');
}

/** Where the processor's time goes in each contestant: whose code it is, and the functions that took most of it. */
export function reportProfiles(rows: readonly Row[], count: number): string {
  return rows
    .flatMap(({ contestant, load, measured }) => {
      if (!measured?.profile) return [];
      const functions = measured.profile.slice(0, count);
      const lines = functions.map(
        ({ name, place, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${name}  ${place}`,
      );
      return [`\n${contestant.title}, ${load}\n${sharesByOwner(measured.profile)}\n${lines.join('\n')}\n`];
    })
    .join('');
}
