import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTracing } from '@quantgraph/shared';
import { aTraceCollector, type CollectedSpan, dropDatabases } from '@quantgraph/shared/test-kit';
import { createGraphClient } from '../sample/graph-client.js';
import { aGraph, type RunningGraph } from './a-graph.js';
import { asServices } from './as-services.js';

const TRACED = `query Traced {
  me { username watchlists(first: 1) { nodes { companies { symbol } } } }
  marketData(symbol: "AAPL", limit: 5) { rowCount }
  searchDocuments(query: "a trend that lasts") { score }
}`;

/** The spans of the one trace that the query is part of. */
async function trace(url: string, username: string, end: () => Promise<void>, spans: readonly CollectedSpan[]) {
  const client = createGraphClient(url);
  await client.signUp({ email: `${username}@example.com`, username, password: 'correct horse battery' });
  await client.make('createWatchlist', 'watchlist', { name: 'Traced', symbols: ['AAPL'] });
  await client.make('indexDocument', 'document', { documentType: 'STRATEGY', content: 'Follows a trend that lasts.' });
  await client.ask(TRACED);
  await end();
  const execution = spans.findLast(
    ({ name, attributes }) => name === 'graphql.execute' && attributes['graphql.operation.name'] === 'Traced',
  );
  return spans.filter(({ traceId }) => traceId === execution?.traceId);
}

/** Names from a span up to the first of its trace. */
function ancestry(spans: readonly CollectedSpan[], span: CollectedSpan | undefined): string[] {
  if (!span) return [];
  return [
    span.name,
    ...ancestry(
      spans,
      spans.find(({ spanId }) => spanId === span.parentSpanId),
    ),
  ];
}

function assertWhole(spans: readonly CollectedSpan[]): void {
  expect(spans.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name)).toEqual(['POST /graphql']);
  // Every span but the first stands under another that is there.
  for (const span of spans) expect(ancestry(spans, span).at(-1)).toBe('POST /graphql');
  const under = (fetch: string, isAsked: (span: CollectedSpan) => boolean) =>
    expect(
      ancestry(
        spans,
        spans.find((span) => isAsked(span) && ancestry(spans, span).includes(fetch)),
      ),
    ).toEqual(expect.arrayContaining([fetch, 'graphql.execute']));
  const sentTo = (store: string) => (span: CollectedSpan) => span.attributes['db.system.name'] === store;
  under('fetch users', sentTo('mongodb'));
  under('fetch market', sentTo('mongodb'));
  under('fetch market', sentTo('duckdb'));
  under('fetch genai', sentTo('chroma'));
  under('fetch genai', ({ name }) => name === 'embeddings');
  for (const name of ['users', 'market', 'genai']) under(`fetch ${name}`, (span) => span.name === `${name} query`);
}

describe('one query is one trace, from the gateway over the subgraphs to their stores', () => {
  let graph: RunningGraph;
  let inOneProcess: CollectedSpan[];
  let asProcesses: CollectedSpan[];

  beforeAll(async () => {
    const collector = await aTraceCollector();
    const tracing = await startTracing({ serviceName: 'quantgraph', endpoint: collector.endpoint });
    graph = await aGraph();
    const endGraph = async () => {
      await graph.graph.close();
      await tracing.close();
    };
    inOneProcess = await trace(graph.url, 'ada', endGraph, collector.spans);
    const services = await asServices(graph.options, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    asProcesses = await trace(services.url, 'bob', services.close, collector.spans);
    await collector.close();
  }, 120_000);
  afterAll(() => dropDatabases(graph.options));

  it('in one process', () => {
    assertWhole(inOneProcess);
    expect([...new Set(inOneProcess.map(({ service }) => service))]).toEqual(['quantgraph']);
  });

  it('as services', () => {
    assertWhole(asProcesses);
    expect([...new Set(asProcesses.map(({ service }) => service))].sort()).toEqual(
      ['gateway', 'genai', 'market', 'users'].map((name) => `quantgraph-${name}`),
    );
  });
});
