import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSupergraph } from '@quantgraph/gateway';
import { parse, print } from 'graphql';
import { createGraphClient } from '../sample/graph-client.js';
import { aGraph, type RunningGraph } from './a-graph.js';

let graph: RunningGraph;

beforeAll(async () => {
  graph = await aGraph({ supergraph: { from: 'compose', pollMs: 0 }, runJobs: false, retrieval: {} });
}, 60_000);
afterAll(() => graph.close());

/** Where subgraphs answer is for the gateway's settings. */
const withoutUrls = (sdl: string) => print(parse(sdl)).replaceAll(/(@join__graph\(name: "\w+", url: )"[^"]*"/g, '$1""');

describe('a gateway that composes what the running subgraphs say', () => {
  it('serves the graph that is committed', async () => {
    const { supergraph } = graph.graph;
    expect(supergraph.status().error).toBeNull();
    expect(withoutUrls(supergraph.current())).toBe(withoutUrls(await loadSupergraph()));
    const { company } = await createGraphClient(graph.url).ask<{ company: object }>(
      '{ company(symbol: "AAPL") { symbol } }',
    );
    expect(company).toEqual({ symbol: 'AAPL' });
  });
});
