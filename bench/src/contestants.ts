import type { LoadName } from './load/loads.js';

/** A gateway as it is measured. */
export interface Contestant {
  readonly id: string;
  readonly title: string;
  /** Its script, relative to the bench's folder. */
  readonly script: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly loads: readonly LoadName[];
  /** Ours, which the bars are about. */
  readonly isOurs?: boolean;
}

const ALL: readonly LoadName[] = ['identical', 'distinct', 'variables'];
/** Sharing is about identical requests. */
const IDENTICAL: readonly LoadName[] = ['identical'];

const apollo = { script: 'peers/apollo.mjs' };
const hive = { script: 'peers/hive.mjs' };
const ours = { script: 'dist/ours.js', isOurs: true };

export const contestants: readonly Contestant[] = [
  { id: 'apollo', title: '@apollo/gateway', ...apollo, settings: {}, loads: ALL },
  { id: 'hive', title: 'hive-gateway', ...hive, settings: { sharing: 'none' }, loads: ALL },
  { id: 'hive-shared', title: 'hive-gateway, sharing', ...hive, settings: { sharing: 'all' }, loads: IDENTICAL },
  { id: 'rust', title: 'hive-gateway, Rust runtime', ...hive, settings: { rust: true, sharing: 'none' }, loads: ALL },
  {
    id: 'rust-default',
    title: 'hive-gateway, Rust runtime, as it comes',
    ...hive,
    settings: { rust: true },
    loads: IDENTICAL,
  },
  {
    id: 'rust-shared',
    title: 'hive-gateway, Rust runtime, sharing',
    ...hive,
    settings: { rust: true, sharing: 'all' },
    loads: IDENTICAL,
  },
  { id: 'ours', title: 'quantgraph over HTTP', ...ours, settings: { topology: 'http', sharing: false }, loads: ALL },
  {
    id: 'ours-shared',
    title: 'quantgraph over HTTP, sharing',
    ...ours,
    settings: { topology: 'http', sharing: true },
    loads: IDENTICAL,
  },
  {
    id: 'ours-one',
    title: 'quantgraph in one process',
    ...ours,
    settings: { topology: 'one process', sharing: false },
    loads: ALL,
  },
  {
    id: 'ours-one-shared',
    title: 'quantgraph in one process, sharing',
    ...ours,
    settings: { topology: 'one process', sharing: true },
    loads: IDENTICAL,
  },
];
