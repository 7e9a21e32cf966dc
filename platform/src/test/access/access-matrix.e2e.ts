import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import { aGraph, type RunningGraph } from '../a-graph.js';
import { aWorld, tracesOf, type World } from '../a-world.js';
import { openReads, readOf } from '../a-world-reads.js';
import { API, idPathsOf } from '../a-world-schema.js';
import { anAlphaVantage, type TestAlphaVantage } from '../an-alpha-vantage.js';
import { withWaitingWork } from '../with-waiting-work.js';
import { expectedOf } from './expectations.js';
import { mutationRows } from './mutation-rows.js';
import type { Kind, Row } from './outcomes.js';
import { type OwnedRows, ownedRows } from './owned-rows.js';
import { readRows } from './read-rows.js';
import { type ReferenceRows, referenceRows } from './reference-rows.js';
import { askersOf, STANDINGS, type Standing } from './standings.js';

let alphaVantage: TestAlphaVantage;
let running: RunningGraph;
let ada: World;
let bob: World;

beforeAll(async () => {
  alphaVantage = await anAlphaVantage();
  running = await aGraph({ ingestion: alphaVantage.ingestion });
  const worlds = await Promise.all([aWorld(running.url, 'ada'), aWorld(running.url, 'bob')]);
  [ada, bob] = [await withWaitingWork(running, worlds[0]), worlds[1]];
}, 120_000);
afterAll(async () => {
  await running?.close();
  await alphaVantage.close();
});

it("finds what is Ada's, asked as Ada, where the matrix looks for it", async () => {
  const found = await Promise.all(
    openReads().map(async (name) => ({ name, leaks: tracesOf(ada, await ada.ask(readOf(name, ada.all, 2))) })),
  );
  expect(found.filter(({ leaks }) => leaks.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['company', 'me', 'modelDeployments', 'searchDocuments', 'strategyTemplates']),
  );
});

describe("a document of Bob's that says it is about what is Ada's", () => {
  const READ = `query ($bobs: ID!, $adas: ID!, $result: ID!) {
    bobs: ragDocument(id: $bobs) { subject { ... on Backtest { name } } }
    adas: ragDocument(id: $adas) { content }
    backtestResult(id: $result) { documents { nodes { id } } }
  }`;

  it("shows Bob nothing of it, and neither replaces nor joins Ada's own", async () => {
    const { Backtest, BacktestResult, RAGDocument } = ada.ids;
    const metadata = {
      source_id: `backtest_result:${BacktestResult}`,
      backtest_id: Backtest,
      backtest_result_id: BacktestResult,
    };
    const input = { documentType: 'BACKTEST', content: 'Made up by Bob.', metadata };
    const { data } = await bob.mutate('indexDocument', input);
    const variables = { bobs: data.document.id, adas: RAGDocument, result: BacktestResult };
    const seen = await bob.ask(READ, variables);
    expect(seen).toEqual({ data: { bobs: { subject: null }, adas: null, backtestResult: null }, errors: [] });
    const own = await ada.ask(READ, variables);
    expect(own.data).toMatchObject({ bobs: null, backtestResult: { documents: { nodes: [{ id: RAGDocument }] } } });
    expect(own.data.adas.content).toContain(ada.mark);
    // Its metadata is Bob's, with what he wrote of Ada's.
    await bob.mutate('deleteDocument', { id: data.document.id });
  });
});

describe('the access matrix', () => {
  let references: ReferenceRows;
  let rows: readonly Row[];

  interface Column {
    /** By row. */
    readonly outcomes: Readonly<Record<string, string>>;
    /** All that is stored of Ada's, before and after. */
    readonly before: OwnedRows;
    readonly after: OwnedRows;
  }
  const matrix = new Map<Standing, Column>();

  const labelOf = ({ kind, name }: Row): string => `${kind}: ${name}`;
  const expectedIn = (standing: Standing) =>
    Object.fromEntries(rows.map((row) => [labelOf(row), expectedOf(row, standing)]));

  beforeAll(async () => {
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
    const cells = STANDINGS.flatMap((standing) =>
      Object.entries(expectedIn(standing)).map(([row, expected]) => matrix.get(standing)?.outcomes[row] === expected),
    );
    const failures = cells.filter((isRight) => !isRight).length;
    process.stdout.write(`Access matrix: ${rows.length} rows, ${cells.length} cells, ${failures} failures\n`);
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
      expect(Object.keys(before)).toEqual(
        expect.arrayContaining(['users.users', 'trading.strategies', 'genai.shares']),
      );
      expect(after).toEqual(before);
    },
  );
});
