import { describe, expect, it } from '@jest/globals';
import { readGatewayConfig } from './config.js';

const INTERNAL_SECRET = 'a secret of more than thirty-two characters';

describe('the gateway settings', () => {
  it('are open to tools in development', () => {
    const config = readGatewayConfig({ INTERNAL_SECRET });
    expect(config).toMatchObject({ port: 4000, introspection: true });
    expect(config.corsOrigins).toContain('https://studio.apollographql.com');
    expect(config.subgraphUrls.genai).toBe('http://127.0.0.1:4005');
  });

  it('are closed in production unless set', () => {
    const production = { INTERNAL_SECRET, NODE_ENV: 'production' };
    expect(readGatewayConfig(production)).toMatchObject({ introspection: false, corsOrigins: [] });
    const opened = { ...production, INTROSPECTION: 'true', CORS_ORIGINS: 'https://a.example, https://b.example' };
    expect(readGatewayConfig(opened)).toMatchObject({
      introspection: true,
      corsOrigins: ['https://a.example', 'https://b.example'],
    });
  });

  it('name each setting that can not be used, and never show a secret', () => {
    const read = () => readGatewayConfig({ INTERNAL_SECRET: 'hunter2', PORT: 'http' });
    expect(read).toThrow(/PORT: .*got "http"/);
    expect(read).toThrow(/INTERNAL_SECRET: expected at least 32 characters/);
    expect(read).not.toThrow(/hunter2/);
  });
});
