import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { operationOf } from '../execution/prune-operation.js';
import { loadSupergraph } from '../supergraph/load-supergraph.js';
import { createCostEstimator, DEFAULT_COST } from './cost.js';
import { persistedOperations } from './persisted-operations.js';

const estimator = createCostEstimator(await loadSupergraph(), DEFAULT_COST);

function estimate(query: string): number {
  const document = parse(query);
  const operation = operationOf(document);
  if (!operation) throw new Error('Expected an operation.');
  return estimator.estimate({ document, operation, variables: {} });
}

describe('the graph', () => {
  it.each(persistedOperations().map(({ name, body }) => [name, body]))(
    'lets %s cost a fifth of the limit at most',
    (_name, body) => {
      const cost = estimate(body);
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(DEFAULT_COST.limit / 5);
    },
  );

  it.each([
    [
      'pages within pages within pages',
      '{ me { strategies(first: 100) { nodes { backtests(first: 100) { nodes { results(first: 100) { nodes { id } } } } } } } }',
    ],
    [
      'all prices of all companies',
      '{ companies(first: 100) { nodes { marketData(limit: 10000) { bars { closePrice } } } } }',
    ],
  ])('refuses %s', (_what, query) => {
    expect(estimate(query)).toBeGreaterThan(DEFAULT_COST.limit);
  });

  it('has what is computed for long weigh more than what is looked up', () => {
    const start = estimate('mutation { startOptimizationStudy(input: {}) { userErrors { code } } }');
    expect(start).toBeGreaterThan(10 * estimate('mutation { updateStrategy(input: {}) { userErrors { code } } }'));
  });
});
