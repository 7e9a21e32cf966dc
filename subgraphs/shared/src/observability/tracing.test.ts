import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { Connection } from 'mongoose';
import { connectMongo } from '../mongo/connect.js';
import { dropDatabases, testStores } from '../test-kit/index.js';
import { aTraceCollector, type TraceCollector } from '../test-kit/trace-collector.js';
import { traceRequests } from './http-spans.js';
import { inOperationSpan } from './operation-span.js';
import { activeTraceId, inSpan, isTracing, startServerSpan, traceHeaders } from './spans.js';
import { startTracing } from './tracing.js';

const stores = testStores();
const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
let collector: TraceCollector;

beforeAll(async () => {
  collector = await aTraceCollector();
});
afterEach(() => {
  (collector.spans as unknown[]).length = 0;
});
afterAll(async () => {
  await collector.close();
  await dropDatabases(stores);
});

/** Runs work while tracing is on; afterwards the collector has its spans. */
async function traced(work: () => Promise<unknown>): Promise<void> {
  const tracing = await startTracing({ serviceName: 'tested', endpoint: collector.endpoint });
  try {
    await work();
  } finally {
    await tracing.close();
  }
}

const named = (name: string) => collector.spans.find((span) => span.name === name);

describe('tracing', () => {
  it('is off without a collector: no spans, no headers', async () => {
    const tracing = await startTracing({ serviceName: 'tested', endpoint: undefined });
    expect(isTracing()).toBe(false);
    expect(await inSpan('work', {}, async (span) => span)).toBeUndefined();
    expect(traceHeaders()).toEqual({});
    await tracing.close();
  });

  it('keeps only the part of the traces that is asked for, unless a caller keeps its own', async () => {
    const tracing = await startTracing({ serviceName: 'tested', endpoint: collector.endpoint, ratio: 0 });
    await inSpan('dropped', {}, after);
    const caller = { traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01` };
    startServerSpan('kept', caller, {})?.end();
    await tracing.close();
    expect(collector.spans.map(({ name }) => name)).toEqual(['kept']);
  });

  it('makes what runs inside of a span part of it, over promises', async () => {
    await traced(() => inSpan('outer', {}, () => Promise.all([inSpan('one', {}, after), inSpan('two', {}, after)])));
    const outer = named('outer');
    expect(collector.spans.map(({ service }) => service)).toEqual(['tested', 'tested', 'tested']);
    for (const name of ['one', 'two']) expect(named(name)?.parentSpanId).toBe(outer?.spanId);
  });

  it('says of a span whose work fails that it failed, and lets the error pass', async () => {
    const fail = async () => {
      throw new TypeError('no');
    };
    await traced(() => expect(inSpan('work', {}, fail)).rejects.toThrow('no'));
    expect(named('work')).toMatchObject({ isError: true, attributes: { 'error.type': 'TypeError' } });
    await traced(() => inOperationSpan('ml', 'query Q { a }', async () => ({ errors: [new Error('no') as never] })));
    expect(named('ml query')).toMatchObject({ isError: true, attributes: { 'graphql.operation.name': 'Q' } });
  });

  it('goes on with the trace of an HTTP caller, past the reading of the body', async () => {
    await traced(async () => {
      const app = fastify();
      traceRequests(app, '/graphql');
      app.post('/graphql', async () => ({ trace: activeTraceId(), on: traceHeaders() }));
      app.get('/health', async () => ({ trace: activeTraceId() ?? null }));
      const url = await app.listen({ host: '127.0.0.1', port: 0 });
      const headers = { 'content-type': 'application/json', traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01` };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ a }"}' });
      expect(await answer.json()).toEqual({
        trace: TRACE_ID,
        on: { traceparent: expect.stringMatching(`^00-${TRACE_ID}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`) },
      });
      expect(await (await fetch(`${url}/health`)).json()).toEqual({ trace: null });
      await app.close();
    });
    expect(collector.spans).toHaveLength(1);
    expect(named('POST /graphql')).toMatchObject({ traceId: TRACE_ID, parentSpanId: 'b7ad6b7169203331' });
  });
});

describe('commands to MongoDB', () => {
  it('are spans of what they are sent for, without a value of theirs; alone they make none', async () => {
    await traced(async () => {
      const connection = await connectMongo('traced', stores);
      await inSpan('operation', {}, () => readBoth(connection));
      await readBoth(connection);
      await connection.close();
    });
    const operation = named('operation');
    const commands = collector.spans.filter(({ attributes }) => attributes['db.system.name'] === 'mongodb');
    expect(commands.map(({ name }) => name).sort()).toEqual(['aggregate people', 'find people']);
    expect(commands.every(({ parentSpanId }) => parentSpanId === operation?.spanId)).toBe(true);
    expect(JSON.stringify(collector.spans)).not.toContain('ada@example.com');
  });
});

const after = () => new Promise((resolve) => setImmediate(resolve));

function readBoth(connection: Connection) {
  const people = connection.collection('people');
  const filter = { email: 'ada@example.com' };
  return Promise.all([people.find(filter).toArray(), people.aggregate([{ $match: filter }]).toArray()]);
}
