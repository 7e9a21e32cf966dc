import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGraph, type RunningGraph } from './a-graph.js';
import { aWorld, tracesOf, type World } from './a-world.js';
import { openReads, readOf } from './a-world-reads.js';

let running: RunningGraph;
let ada: World;
let bob: World;

beforeAll(async () => {
  running = await aGraph();
  [ada, bob] = await Promise.all([aWorld(running.url, 'ada'), aWorld(running.url, 'bob')]);
});
afterAll(() => running?.close());

it("finds what is Ada's, asked as Ada, where the access matrix looks for it", async () => {
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
  });
});
