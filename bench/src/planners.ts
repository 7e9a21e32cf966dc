/** Compares the two query planners to be had, on our graph and on a large one: time to be ready, to plan, and memory. */
import { readdir, readFile } from 'node:fs/promises';
import { largeSupergraph, largeSupergraphOperations } from './planners/large-supergraph.js';
import { measureApart, type PlannerFigures } from './planners/measure-apart.js';
import { short, table, times } from './report/table.js';

const schemaFolder = new URL('../../schema/', import.meta.url);
const SUBGRAPHS = 40;
const TYPES = 160;

async function ownOperations(): Promise<readonly string[]> {
  const folder = new URL('operations/', schemaFolder);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
  return Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
}

const TITLES = ['', 'ready ms', 'first plan ms', 'plan ms', 'RSS MB'];
const figuresOf = ({ readyMs, firstPlanMs, planMs, megabytes }: PlannerFigures) => [
  readyMs,
  firstPlanMs,
  planMs,
  megabytes,
];

async function compare(title: string, sdl: string, operations: readonly string[]): Promise<void> {
  const apollo = figuresOf(await measureApart({ planner: 'apollo', sdl, operations }));
  const hive = figuresOf(await measureApart({ planner: 'hive', sdl, operations }));
  const rows = [
    TITLES,
    ['@apollo/query-planner', ...apollo.map(short)],
    ['@graphql-hive/router-query-planner', ...hive.map(short)],
    ['Apollo to Hive', ...apollo.map((figure, index) => times(figure / (hive[index] ?? Number.NaN)))],
  ];
  process.stdout.write(`${title}\n${table(rows)}\n`);
}

await compare(
  "quantgraph's supergraph and operations",
  await readFile(new URL('supergraph.graphql', schemaFolder), 'utf8'),
  await ownOperations(),
);
await compare(
  `${SUBGRAPHS} subgraphs, ${TYPES} entity types, 20 operations`,
  largeSupergraph(SUBGRAPHS, TYPES),
  largeSupergraphOperations(TYPES, SUBGRAPHS),
);
