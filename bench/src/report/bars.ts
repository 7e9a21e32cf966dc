import type { LoadName } from '../load/loads.js';
import type { Row } from '../measure.js';
import { find } from './measurements.js';
import { short } from './table.js';

/** Most of stock Apollo's CPU that a request may cost over HTTP. */
const CPU_TO_APOLLO = 1 / 8;
const RPS_TO_RUST = 2;
const IN_PROCESS_RPS_TO_APOLLO = 20;
const P99_TO_P50 = 4;

export function bar(text: string, isMet: boolean, found: string): string {
  return `bar: ${text}: ${found}: ${isMet ? 'met' : 'not met'}\n`;
}

function ratioBars(rows: readonly Row[]): string[] {
  const of = (id: string) => find(rows, 'identical', id);
  const [apollo, rust, http] = [of('apollo'), of('rust'), of('ours')];
  const lines: string[] = [];
  if (apollo && http) {
    const ratio = http.cpuMsPerRequest / apollo.cpuMsPerRequest;
    const text = "over HTTP, sharing off, at most 1/8 of stock Apollo's CPU ms a request";
    lines.push(bar(text, ratio <= CPU_TO_APOLLO, `1/${short(1 / ratio)}`));
  }
  if (rust && http) {
    const ratio = http.rps / rust.rps;
    const text = "over HTTP, sharing off, at least twice the rps of hive-gateway's Rust runtime";
    lines.push(bar(text, ratio >= RPS_TO_RUST, `${short(ratio)} x`));
  }
  for (const [id, sharing] of [
    ['ours-one', 'off'],
    ['ours-one-shared', 'on'],
  ] as const) {
    const one = of(id);
    if (!apollo || !one) continue;
    const ratio = one.rps / apollo.rps;
    const text = `in one process, sharing ${sharing}, at least 20 times stock Apollo's rps`;
    lines.push(bar(text, ratio >= IN_PROCESS_RPS_TO_APOLLO, `${short(ratio)} x`));
  }
  return lines;
}

function tailBar(rows: readonly Row[], load: LoadName): string[] {
  return rows.flatMap(({ contestant, load: loaded, measured }) => {
    if (!contestant.isOurs || loaded !== load || !measured) return [];
    const ratio = measured.p99Ms / measured.p50Ms;
    const text = `p99 under 4 x p50 (${contestant.title}, ${load})`;
    return [bar(text, ratio < P99_TO_P50, `${short(ratio)} x`)];
  });
}

/** What was set as a goal, and whether it is reached in this run; of what was not measured nothing is said. */
export function reportBars(rows: readonly Row[], measured: readonly LoadName[]): string {
  return ['\n', ...ratioBars(rows), ...measured.flatMap((load) => tailBar(rows, load))].join('');
}
