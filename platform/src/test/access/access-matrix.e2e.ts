import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import { aGraph, type RunningGraph } from '../a-graph.js';
import { aWorld } from '../a-world.js';
import { API, idPathsOf } from '../a-world-schema.js';
import { expectedOf } from './expectations.js';
import { mutationRows } from './mutation-rows.js';
import type { Kind, Row } from './outcomes.js';
import { type OwnedRows, ownedRows } from './owned-rows.js';
import { readRows } from './read-rows.js';
import { type ReferenceRows, referenceRows } from './reference-rows.js';
import { askersOf, STANDINGS, type Standing } from './standings.js';

let running: RunningGraph;
let references: ReferenceRows;
let rows: readonly Row[];

interface Column {
  /** By row. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** All that is stored of the owner's, before and after. */
  readonly before: OwnedRows;
  readonly after: OwnedRows;
}
const matrix = new Map<Standing, Column>();

const labelOf = ({ kind, name }: Row): string => `${kind}: ${name}`;
const expectedIn = (standing: Standing) =>
  Object.fromEntries(rows.map((row) => [labelOf(row), expectedOf(row, standing)]));

beforeAll(async () => {
  running = await aGraph();
  const [ada, bob] = await Promise.all([aWorld(running.url, 'ada'), aWorld(running.url, 'bob')]);
  references = await referenceRows(running, ada);
  rows = [...(await readRows(running.url, ada, bob)), ...references.rows, ...(await mutationRows(running, ada))];
  for await (const asker of askersOf(running, ada, bob)) {
    const before = await ownedRows(running.graph, ada.viewer.id);
    const outcomes: Record<string, string> = {};
    for (const row of rows) outcomes[labelOf(row)] = await row.ask(asker);
    matrix.set(asker.standing, { outcomes, before, after: await ownedRows(running.graph, ada.viewer.id) });
  }
}, 600_000);
afterAll(async () => {
  await references?.close();
  await running?.close();
});

it('has a row for each id that a mutation takes, and for each mutation that takes none', () => {
  const mutations = Object.values(API.getMutationType()?.getFields() ?? {});
  const needed = mutations.flatMap(({ name, args }) => {
    const paths = args.flatMap(({ type }) => idPathsOf(getNamedType(type)).map((path) => `${name}.${path}`));
    return paths.length > 0 ? paths : [name];
  });
  const kinds: readonly Kind[] = [
    'mutation by id',
    "mutation of one's own",
    'mutation of administrators',
    'open mutation',
  ];
  const given = rows.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  expect(given.sort()).toEqual(needed.sort());
});

describe.each(STANDINGS)('%s', (standing) => {
  it('gets what is theirs, row by row', () => {
    expect(matrix.get(standing)?.outcomes).toEqual(expectedIn(standing));
  });
});

const CHANGING: readonly Standing[] = ['shared write', 'owner', 'closed'];

it.each(STANDINGS.filter((standing) => !CHANGING.includes(standing)))(
  "changes nothing of the owner's: %s",
  (standing) => {
    const { before = {}, after } = matrix.get(standing) ?? {};
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['users.users', 'trading.strategies', 'genai.shares']));
    expect(after).toEqual(before);
  },
);

it('has a cell for each row and standing', () => {
  const cells = STANDINGS.flatMap((standing) =>
    Object.entries(expectedIn(standing)).map(([row, expected]) => matrix.get(standing)?.outcomes[row] === expected),
  );
  process.stdout.write(
    `Access matrix: ${rows.length} rows, ${cells.length} cells, ${cells.filter((isRight) => !isRight).length} failures\n`,
  );
  expect(cells).toHaveLength(rows.length * STANDINGS.length);
});
