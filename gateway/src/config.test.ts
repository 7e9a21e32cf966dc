import { describe, expect, it } from '@jest/globals';
import { readGatewayConfig } from './config.js';

const INTERNAL_SECRET = 'a secret of more than thirty-two characters';

describe('the gateway settings', () => {
  it('are open to tools in development', () => {
    const config = readGatewayConfig({ INTERNAL_SECRET });
    expect(config).toMatchObject({ port: 4000, introspection: true, mailbox: true });
    expect(config.corsOrigins).toContain('https://studio.apollographql.com');
    expect(config.subgraphUrls.genai).toBe('http://127.0.0.1:4005');
  });

  it('are closed in production unless set', () => {
    const production = { INTERNAL_SECRET, NODE_ENV: 'production' };
    expect(readGatewayConfig(production)).toMatchObject({ introspection: false, corsOrigins: [], mailbox: false });
    const opened = { ...production, INTROSPECTION: 'true', CORS_ORIGINS: 'https://a.example, https://b.example' };
    expect(readGatewayConfig(opened)).toMatchObject({
      introspection: true,
      corsOrigins: ['https://a.example', 'https://b.example'],
    });
  });

  it('say which operations run', () => {
    const { operations } = readGatewayConfig({ INTERNAL_SECRET });
    expect(operations).toMatchObject({
      sizes: { depth: 20, batchSize: 10 },
      cost: { mode: 'enforce' },
      persisted: { mode: 'off' },
    });
    const set = { INTERNAL_SECRET, MAX_DEPTH: '7', COST_MODE: 'measure', MAX_COST: '9', PERSISTED_OPERATIONS: 'log' };
    expect(readGatewayConfig(set).operations).toMatchObject({
      sizes: { depth: 7 },
      cost: { mode: 'measure', limit: 9 },
      persisted: { mode: 'log' },
    });
    expect(() => readGatewayConfig({ INTERNAL_SECRET, COST_MODE: 'strict', MAX_DEPTH: '0' })).toThrow(/MAX_DEPTH/);
  });

  it('show the gateway from outside where that is asked for, and tell nobody else', () => {
    expect(readGatewayConfig({ INTERNAL_SECRET })).toMatchObject({
      supergraph: { from: 'file', file: undefined, pollMs: 10_000 },
      accessLog: true,
      metrics: true,
      workers: 1,
      tracing: { endpoint: undefined, ratio: 1 },
      apollo: undefined,
    });
    const set = {
      SUPERGRAPH: 'compose',
      METRICS: 'false',
      WORKERS: '3',
      APOLLO_KEY: 'k',
      APOLLO_GRAPH_REF: 'mine@main',
    };
    expect(readGatewayConfig({ INTERNAL_SECRET, ...set })).toMatchObject({
      supergraph: { from: 'compose' },
      metrics: false,
      workers: 3,
      apollo: { key: 'k', graphRef: 'mine@main' },
    });
    expect(readGatewayConfig({ INTERNAL_SECRET, WORKERS: 'auto' }).workers).toBeGreaterThanOrEqual(1);
    const without = () => readGatewayConfig({ INTERNAL_SECRET, APOLLO_KEY: 'hunter2' });
    expect(without).toThrow(/APOLLO_GRAPH_REF: expected/);
    expect(without).not.toThrow(/hunter2/);
    expect(() => readGatewayConfig({ INTERNAL_SECRET, WORKERS: '0' })).toThrow(/WORKERS: expected "auto" or a number/);
  });

  it('name each setting that can not be used, and never show a secret', () => {
    const read = () => readGatewayConfig({ INTERNAL_SECRET: 'hunter2', PORT: 'http' });
    expect(read).toThrow(/PORT: .*got "http"/);
    expect(read).toThrow(/INTERNAL_SECRET: expected at least 32 characters/);
    expect(read).not.toThrow(/hunter2/);
  });
});
