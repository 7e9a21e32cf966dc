import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readMarketSettings } from './config.js';

const REQUIRED = { MONGODB_URI: 'mongodb://127.0.0.1', INTERNAL_SECRET: 'a secret of 32 letters or even more' };
const read = (env: Record<string, string> = {}) => readMarketSettings({ ...REQUIRED, ...env });

describe('the settings of market', () => {
  it('keep everything, in a file of its own, unless told otherwise', () => {
    const { storage, loadsSample } = read({ DATA_DIR: 'here' });
    expect(loadsSample).toBe(true);
    expect(storage).toEqual({
      retention: [],
      compactAbove: 0.5,
      keptBarsMb: 256,
      duckdbPath: path.join('here', 'market.duckdb'),
      folder: path.join('here', 'market'),
    });
  });

  it('put the series and exports where they are told to', () => {
    const { storage } = read({ DUCKDB_PATH: '/series/market.duckdb', EXPORT_DIR: '/exports' });
    expect(storage).toMatchObject({
      duckdbPath: '/series/market.duckdb',
      exportDir: '/exports',
      folder: '.data/market',
    });
  });

  it('name how long replaced and refused rows are kept, and minutes', () => {
    const { retention } = read({
      MARKET_RETENTION_VERSIONS_DAYS: '90',
      MARKET_RETENTION_REJECTED_DAYS: '7',
      MARKET_RETENTION_MINUTES_DAYS: '365',
    }).storage;
    expect(retention?.map(({ table, column, days }) => [table, column, days])).toEqual([
      ['market_data_versions', 'superseded_at', 90],
      ['minute_bars_versions', 'superseded_at', 90],
      ['economic_indicator_versions', 'superseded_at', 90],
      ['rejected_rows', 'created_at', 7],
      ['minute_bars', 'timestamp', 365],
      ['minute_bars_versions', 'timestamp', 365],
    ]);
  });

  it('make a replica of a lake, which loads no sample', () => {
    const { storage, loadsSample } = read({ MARKET_LAKE: '/lake', MARKET_ROLE: 'replica', MARKET_LAKE_SECONDS: '5' });
    expect(storage.lake).toEqual({ folder: '/lake', role: 'replica', everyMs: 5000 });
    expect(loadsSample).toBe(false);
  });

  it.each([
    [{ MARKET_ROLE: 'replica' }, /Expected MARKET_LAKE beside MARKET_ROLE=replica, but got nothing/],
    [{ MARKET_LAKE: 's3://bucket/lake' }, /MARKET_LAKE: expected a folder: S3 takes DuckDB's extension httpfs/],
    [{ MARKET_RETENTION_VERSIONS_DAYS: '0' }, /expected a number of days from 1 on; got "0"/],
  ])('refuse %j', (env, message) => {
    expect(() => read(env)).toThrow(message);
  });
});
