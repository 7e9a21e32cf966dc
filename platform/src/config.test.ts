import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPlatformConfig } from './config.js';

describe('readPlatformConfig', () => {
  it('has a default for every setting, and reads an empty one as not set', () => {
    expect(readPlatformConfig({ MONGODB_URI: '', PORT: '' })).toEqual({
      host: '127.0.0.1',
      port: 4000,
      subgraphPorts: { users: 4001, trading: 4002, market: 4003, ml: 4004, genai: 4005 },
      dataDir: resolve('.data'),
      dbPrefix: 'quantgraph',
      logLevel: 'info',
      loadsSampleData: true,
      market: { retention: [], compactAbove: 0.5, keptBarsMb: 256 },
      ingestion: {},
      accounts: {
        mail: {
          from: 'quantgraph <no-reply@quantgraph.example>',
          publicUrl: 'http://localhost:4000',
          isProduction: false,
        },
        signUp: 'open',
      },
    });
  });

  it.each([
    ['PORT', '70000', /PORT: expected a port from 1 to 65535; got "70000"/],
    ['PORT', 'http', /PORT: expected a port from 1 to 65535; got "http"/],
    ['MONGODB_URI', 'localhost:27017', /MONGODB_URI: expected a mongodb:\/\/ address; got another value/],
    ['CHROMA_URL', 'localhost:8000', /CHROMA_URL: expected an http:\/\/ or https:\/\/ address; got "localhost:8000"/],
    ['SAMPLE_DATA', 'yes', /SAMPLE_DATA: expected true or false; got "yes"/],
    ['SMTP_URL', 'mail:25', /SMTP_URL: expected an smtp:\/\/ or smtps:\/\/ address; got another value/],
    ['MAIL_FROM', 'nobody', /MAIL_FROM: expected an e-mail address, or "Name <address>"; got "nobody"/],
    ['PUBLIC_URL', 'graph', /PUBLIC_URL: expected an http:\/\/ or https:\/\/ address; got "graph"/],
    ['SIGN_UP', 'closed', /SIGN_UP: .*"open".*; got "closed"/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL: .*"info".*; got "loud"/],
    ['INTERNAL_SECRET', 'short', /INTERNAL_SECRET: expected at least 32 characters; got another value/],
  ])('refuses %s=%s, saying what was expected and what came', (name, value, message) => {
    expect(() => readPlatformConfig({ [name]: value })).toThrow(message);
  });

  it('says where the series and exports of market lie, for a start and for `npm run market`', () => {
    expect(readPlatformConfig({ DUCKDB_PATH: 'series.duckdb', EXPORT_DIR: '/exports' }).market).toMatchObject({
      duckdbPath: resolve('series.duckdb'),
      exportDir: '/exports',
    });
  });

  it('names all bad settings at once', () => {
    expect(() => readPlatformConfig({ PORT: '0', DB_PREFIX: 'a b' })).toThrow(/DB_PREFIX: [\s\S]*PORT: /);
  });
});
