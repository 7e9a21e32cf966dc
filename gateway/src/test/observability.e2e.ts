import { afterEach, describe, expect, it } from '@jest/globals';
import { startTracing } from '@quantgraph/shared';
import { aTraceCollector } from '@quantgraph/shared/test-kit';
import { pino } from 'pino';
import { createMetrics } from '../observability/metrics.js';
import { DEFAULT_CALL_RULES } from '../policies/guard-calls.js';
import { aGateway, type TestGateway, type TestGatewayOptions, topologies } from './a-gateway.js';
import { stream, streamKinds, until } from './streams.js';

const open: TestGateway[] = [];

async function start(options?: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await aGateway(options);
  open.push(gateway);
  return gateway;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

const CROSSING = 'query Crossing { me { username strategies { name model { name } } } }';
const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

describe('the access log', () => {
  type Line = Record<string, unknown>;

  /** A gateway, and its log's lines once `count` of them are written: that is after the client has its answer. */
  async function aLoggedGateway(count: number) {
    const lines: Line[] = [];
    let enough = () => {};
    const written = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const write = (line: string) => {
      lines.push(JSON.parse(line));
      if (lines.length === count) enough();
    };
    const gateway = await start({ observability: { accessLog: pino({ level: 'info' }, { write }) } });
    return { gateway, lines: () => written.then(() => lines) };
  }

  it('has one line for an operation, of who sent it and what became of it, and nothing of what was in it', async () => {
    const { gateway, lines } = await aLoggedGateway(1);
    await gateway.ask(CROSSING, {
      authorization: await gateway.token({ subject: 'ada-1' }),
      'x-request-id': 'request-0001',
      'apollographql-client-name': 'dashboard',
      'apollographql-client-version': '1.2',
      traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01`,
    });
    const [line] = await lines();
    expect(line).toMatchObject({
      msg: 'request',
      requestId: 'request-0001',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Crossing',
      type: 'query',
      client: 'dashboard',
      clientVersion: '1.2',
      viewer: 'ada-1',
      traceId: TRACE_ID,
      errorCodes: [],
      subgraphCalls: 3,
      durationMs: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(JSON.stringify(line)).not.toMatch(/username|Bearer/);
  });

  it('tells errors by their codes, and a request that was refused before it was read by its status', async () => {
    const { gateway, lines } = await aLoggedGateway(3);
    await gateway.ask('{ refused }');
    await gateway.ask('{ whoAreYou }');
    await gateway.ask('{ whoAmI }', { authorization: 'Bearer garbage' });
    await gateway.request('/health');
    expect(await lines()).toMatchObject([
      { status: 200, operation: null, type: 'query', errorCodes: ['FORBIDDEN'] },
      { status: 400, type: null, errorCodes: ['GRAPHQL_VALIDATION_FAILED'], subgraphCalls: 0 },
      { status: 401 },
    ]);
  });
});

describe('operations over streams', () => {
  it.each(streamKinds)('are logged and counted like others, over %s', async (kind) => {
    const lines: Record<string, unknown>[] = [];
    const accessLog = pino({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) });
    const gateway = await start({ observability: { accessLog, metrics: createMetrics() } });
    const answers = stream(kind, gateway, '{ whoAmI strategies { name } }', await gateway.token({ subject: 'ada-1' }));
    expect((await answers.next()).value.data.whoAmI).toBe('ada-1');
    await answers.return?.();
    await until(() => lines.length > 0);
    expect(lines).toMatchObject([{ type: 'query', viewer: 'ada-1', subgraphCalls: 2, errorCodes: [] }]);
    const figures = await (await gateway.request('/metrics')).text();
    expect(figures).toContain(
      'gateway_operations_total{operation_name="anonymous",operation_type="query",outcome="ok"} 1',
    );
  });

  it('show how many subscriptions are open, by the subgraph of their source', async () => {
    const gateway = await start({ observability: { metrics: createMetrics() } });
    const open = async () => {
      const figures = await (await gateway.request('/metrics')).text();
      return /gateway_subscriptions_open\{subgraph="trading"\} (\d+)/.exec(figures)?.[1];
    };
    const query = 'subscription { strategyChanged { name } }';
    const answers = stream('a WebSocket', gateway, query, await gateway.token());
    const next = answers.next();
    await until(() => gateway.source.readers > 0);
    expect(await open()).toBe('1');
    gateway.source.put({ id: 's1', name: 'one' });
    await next;
    await answers.return?.();
    await until(() => gateway.source.readers === 0);
    expect(await open()).toBe('0');
  });
});

describe('/metrics', () => {
  async function figures(gateway: TestGateway): Promise<string[]> {
    const response = await gateway.request('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    return (await response.text()).split('\n');
  }

  it('counts operations by the names that are known, and those that clients make up as one', async () => {
    const gateway = await start({
      observability: { metrics: createMetrics(), knownOperations: new Set(['Crossing']) },
    });
    const authorization = await gateway.token();
    await gateway.ask(CROSSING, { authorization });
    for (const name of ['A', 'B', 'C']) await gateway.ask(`query ${name} { whoAmI refused }`);
    await gateway.ask('{ whoAreYou }');
    const lines = await figures(gateway);
    const expected = [
      'gateway_operations_total{operation_name="Crossing",operation_type="query",outcome="ok"} 1',
      'gateway_operations_total{operation_name="other",operation_type="query",outcome="partial"} 3',
      'gateway_errors_total{code="FORBIDDEN"} 3',
      'gateway_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'gateway_request_duration_seconds_count{operation_type="query",status="200"} 4',
      'gateway_subgraph_fetch_duration_seconds_count{subgraph="trading",operation_type="query"} 4',
      'gateway_subgraph_fetch_errors_total{subgraph="trading",reason="answered_errors"} 3',
      'gateway_plan_cache_misses_total 4',
      'gateway_plan_cache_size 4',
      'gateway_supergraph_refused 0',
    ];
    expect(lines).toEqual(expect.arrayContaining(expected));
    expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds'))).toBe(true);
    expect(lines.some((line) => line.startsWith('gateway_supergraph_info{version="'))).toBe(true);
  });

  it('shows which subgraph is not called any more', async () => {
    const gateway = await start({ observability: { metrics: createMetrics() }, missing: ['ml'] });
    for (let n = 0; n <= DEFAULT_CALL_RULES.failuresToBreak; n += 1) await gateway.ask('{ models { name } }');
    expect(await figures(gateway)).toEqual(
      expect.arrayContaining([
        'gateway_circuit_open{subgraph="ml"} 1',
        `gateway_subgraph_fetch_errors_total{subgraph="ml",reason="unavailable"} ${DEFAULT_CALL_RULES.failuresToBreak}`,
        'gateway_subgraph_fetch_errors_total{subgraph="ml",reason="circuit_open"} 1',
        'gateway_errors_total{code="SUBGRAPH_UNAVAILABLE"} 6',
      ]),
    );
  });

  it('is not there unless it is asked for', async () => {
    expect((await (await start()).request('/metrics')).status).toBe(404);
  });
});

describe('the query plan', () => {
  const header = { 'x-quantgraph-query-plan': 'true' };
  const planOf = async (gateway: TestGateway, headers: Record<string, string>) => {
    const response = await gateway.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: CROSSING }),
    });
    return ((await response.json()) as { extensions?: { queryPlan?: unknown } }).extensions?.queryPlan;
  };

  it('is shown to an administrator who asks, with each fetch as it went', async () => {
    const gateway = await start();
    const authorization = await gateway.token({ scope: 'platform:observe' });
    const plan = (await planOf(gateway, { ...header, authorization })) as {
      plan: { kind: string };
      totalMs: number;
      fetches: { subgraph: string; operation: string; representations: number; startMs: number; durationMs: number }[];
    };
    expect(plan.plan.kind).toBe('QueryPlan');
    expect(plan.fetches.map(({ subgraph, representations }) => [subgraph, representations])).toEqual([
      ['users', 0],
      ['trading', 1],
      ['ml', 2],
    ]);
    const [users, trading] = plan.fetches;
    expect(users?.operation).toContain('me{');
    expect(trading?.startMs).toBeGreaterThanOrEqual((users?.startMs ?? 0) + (users?.durationMs ?? 0));
    expect(plan.totalMs).toBeGreaterThanOrEqual((trading?.startMs ?? 0) + (trading?.durationMs ?? 0));
  });

  it.each([
    ['an anonymous caller', async () => header],
    [
      'a viewer without the scope',
      async (gateway: TestGateway) => ({ ...header, authorization: await gateway.token() }),
    ],
    [
      'a viewer of another scope',
      async (gateway: TestGateway) => ({
        ...header,
        authorization: await gateway.token({ scope: 'read user:administer' }),
      }),
    ],
    [
      'an administrator who does not ask',
      async (gateway: TestGateway) => ({ authorization: await gateway.token({ scope: 'platform:observe' }) }),
    ],
  ])('is not shown to %s', async (_who, headers: (gateway: TestGateway) => Promise<Record<string, string>>) => {
    const gateway = await start();
    expect(await planOf(gateway, await headers(gateway))).toBeUndefined();
  });
});

describe('traces', () => {
  it.each(topologies)('hold the request, its stages, and each subgraph, %s', async (topology) => {
    const collector = await aTraceCollector();
    const tracing = await startTracing({ serviceName: 'gateway', endpoint: collector.endpoint });
    const gateway = await aGateway({ topology });
    const traceparent = `00-${TRACE_ID}-b7ad6b7169203331-01`;
    await gateway.ask(CROSSING, { authorization: await gateway.token(), traceparent });
    await gateway.close();
    await tracing.close();
    await collector.close();

    const { spans } = collector;
    const one = (name: string) => spans.filter((span) => span.name === name).at(0);
    const parent = (name: string) => spans.find(({ spanId }) => spanId === one(name)?.parentSpanId)?.name;
    expect(spans.every(({ traceId }) => traceId === TRACE_ID)).toBe(true);
    expect(spans.filter(({ parentSpanId }) => parentSpanId === 'b7ad6b7169203331')).toHaveLength(1);
    for (const stage of ['parse', 'validate', 'execute']) expect(parent(`graphql.${stage}`)).toBe('POST /graphql');
    expect(parent('graphql.plan')).toBe('graphql.execute');
    for (const subgraph of ['users', 'trading', 'ml']) expect(parent(`fetch ${subgraph}`)).toBe('graphql.execute');
    if (topology === 'over HTTP') {
      const fetches = new Set(spans.filter(({ name }) => name.startsWith('fetch ')).map(({ spanId }) => spanId));
      const served = spans.filter(
        ({ name, parentSpanId }) => name === 'POST /graphql' && fetches.has(parentSpanId ?? ''),
      );
      expect(served).toHaveLength(3);
    }
  });
});
