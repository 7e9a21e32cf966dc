import { describe, expect, it } from '@jest/globals';
import { caseGroups } from './cases/index.js';
import { type CaseSubgraphs, createFederatedGraph, type FederatedGraph, type SeenError } from './federated-graph.js';
import type { ExpectedError, FederationCase } from './federation-case.js';

const graphs = new Map<CaseSubgraphs, FederatedGraph>();

/** Cases over the same subgraphs share the composed graph, as the requests of a running gateway do. */
function graphOf(subgraphs: CaseSubgraphs): FederatedGraph {
  const graph = graphs.get(subgraphs) ?? createFederatedGraph(subgraphs);
  graphs.set(subgraphs, graph);
  return graph;
}

const seenAs = (expected: ExpectedError, { message, path, extensions }: SeenError): ExpectedError => ({
  ...('path' in expected && { path: path ?? [] }),
  ...('message' in expected && { message }),
  ...('code' in expected && { code: String(extensions?.code) }),
  ...('subgraph' in expected && { subgraph: String(extensions?.serviceName) }),
});

const matches = (expected: ExpectedError, seen: SeenError) =>
  Object.entries(seenAs(expected, seen)).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(expected[field as keyof ExpectedError]),
  );

/** What is left when each expected error has taken one that was seen. */
function difference(expected: readonly ExpectedError[], seen: readonly SeenError[]) {
  const unexpected = [...seen];
  const missing = expected.filter((error) => {
    const at = unexpected.findIndex((other) => matches(error, other));
    if (at >= 0) unexpected.splice(at, 1);
    return at < 0;
  });
  return { missing, unexpected };
}

async function check({ subgraphs, data, errors = [], calls, representations, ...request }: FederationCase) {
  const outcome = await graphOf(subgraphs).run(request);
  expect(difference(errors, outcome.errors)).toEqual({ missing: [], unexpected: [] });
  expect(outcome.data).toEqual(data);
  expect(JSON.stringify(outcome.data)).toBe(JSON.stringify(data));
  const counts = (of: 'calls' | 'representations') =>
    Object.fromEntries(
      Object.entries(outcome.tallies).flatMap(([name, tally]) => (tally[of] > 0 ? [[name, tally[of]]] : [])),
    );
  if (calls) expect(counts('calls')).toEqual(calls);
  if (representations) expect(counts('representations')).toEqual(representations);
}

describe.each(Object.entries(caseGroups))('%s', (_feature, cases) => {
  it.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => check(one));
});
