import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../observability/metrics.js';
import { aFetch, aTransport, refused } from '../test/a-transport.js';
import { CircuitOpenError } from './circuit-breaker.js';
import { measureFetches } from './measure-fetches.js';

type Answer = Parameters<typeof aTransport>[0];

function measured(answer: Answer) {
  const metrics = createMetrics();
  const transport = measureFetches(aTransport(answer).transport, { subgraph: 'ml', metrics });
  const lines = async (name: string) =>
    (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith(name));
  return { transport, lines };
}

describe('measures of a subgraph', () => {
  it('count its fetches by type, and how many are under way', async () => {
    let finish = () => {};
    const { transport, lines } = measured(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { data: {} };
    });
    const sending = transport.send(aFetch('mutation'));
    expect(await lines('gateway_subgraph_fetches_in_flight')).toEqual([
      'gateway_subgraph_fetches_in_flight{subgraph="ml"} 1',
    ]);
    finish();
    await sending;
    expect(await lines('gateway_subgraph_fetches_in_flight')).toEqual([
      'gateway_subgraph_fetches_in_flight{subgraph="ml"} 0',
    ]);
    expect(
      await lines('gateway_subgraph_fetch_duration_seconds_count{subgraph="ml",operation_type="mutation"}'),
    ).toEqual(['gateway_subgraph_fetch_duration_seconds_count{subgraph="ml",operation_type="mutation"} 1']);
  });

  it.each([
    ['unavailable', async () => Promise.reject(refused())],
    ['circuit_open', async () => Promise.reject(new CircuitOpenError('not called'))],
    ['answered_errors', async () => ({ data: null, errors: [{ message: 'no' }] })],
  ])('count failures as %s', async (reason, answer: Answer) => {
    const { transport, lines } = measured(answer);
    await transport.send(aFetch()).catch(() => undefined);
    expect(await lines('gateway_subgraph_fetch_errors_total')).toEqual([
      `gateway_subgraph_fetch_errors_total{subgraph="ml",reason="${reason}"} 1`,
    ]);
  });

  it('hold nothing against it when the client left', async () => {
    const controller = new AbortController();
    const { transport, lines } = measured(async () => {
      controller.abort();
      throw new Error('aborted');
    });
    await transport.send(aFetch('query', controller)).catch(() => undefined);
    expect(await lines('gateway_subgraph_fetch_errors_total')).toEqual([]);
  });

  it('count subscriptions until their source ends or is left', async () => {
    const { transport, lines } = measured(async () => ({ data: {} }));
    const events = transport.subscribe(aFetch('subscription'))[Symbol.asyncIterator]();
    await events.next();
    expect(await lines('gateway_subscriptions_open')).toEqual(['gateway_subscriptions_open{subgraph="ml"} 1']);
    await events.return?.();
    expect(await lines('gateway_subscriptions_open')).toEqual(['gateway_subscriptions_open{subgraph="ml"} 0']);
  });
});
