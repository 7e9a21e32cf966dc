import { describe, expect, it } from '@jest/globals';
import { readGatewayConfig } from '../config.js';
import { trustedProxies } from './guard-traffic.js';

const read = (settings: Record<string, string> = {}) =>
  readGatewayConfig({ INTERNAL_SECRET: 'a secret of more than thirty-two characters', ...settings }).traffic;

describe('the settings about traffic', () => {
  it('limit sign-ins anywhere, and all else in production', () => {
    expect(read().rateLimits).toMatchObject({ address: null, viewer: null });
    expect(read().rateLimits?.fields.logIn?.rates).toHaveLength(2);
    expect(read({ NODE_ENV: 'production' }).rateLimits).toMatchObject({
      address: { uses: 3_000, windowMs: 60_000 },
      viewer: { uses: 1_200, windowMs: 60_000 },
    });
  });

  it('take the place of the defaults', () => {
    const traffic = read({
      NODE_ENV: 'production',
      RATE_LIMIT_ADDRESS: 'off',
      RATE_LIMIT_VIEWER: '5/10s',
      RATE_LIMIT_FIELDS: 'runBacktest=1/1h',
      SUBGRAPH_TIMEOUT_MS: '500',
      SUBGRAPH_RETRIES: '0',
      RESPONSE_CACHE: 'false',
    });
    expect(traffic.rateLimits).toMatchObject({ address: null, viewer: { uses: 5, windowMs: 10_000 } });
    expect(traffic.rateLimits?.fields.runBacktest?.rates).toEqual([{ uses: 1, windowMs: 3_600_000 }]);
    expect(traffic).toMatchObject({ calls: { timeoutMs: 500, retries: 0 }, responseCache: null });
    expect(read({ RATE_LIMITS: 'false' }).rateLimits).toBeNull();
  });

  it("give each of several workers its part, and keep no viewer's answers there", () => {
    const { rateLimits, responseCache } = read({ WORKERS: '4', RATE_LIMIT_VIEWER: '10/1m', RESPONSE_CACHE_MB: '8' });
    expect(rateLimits?.viewer).toEqual({ uses: 3, windowMs: 60_000 });
    expect(responseCache).toEqual({ maxBytes: 2_097_152, keepsPrivate: false });
    expect(read().responseCache).toMatchObject({ keepsPrivate: true });
  });

  it.each([
    ['RATE_LIMIT_ADDRESS', 'fast'],
    ['RATE_LIMIT_FIELDS', 'logIn'],
    ['TRUST_PROXY', 'everyone'],
    ['CIRCUIT_FAILURES', '0'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`${name}: .*got "${value}"`));
  });

  it('say which proxies are believed', () => {
    expect(read().trustProxy).toBeNull();
    expect(trustedProxies(null)).toBe(false);
    const one = trustedProxies(Number(read({ TRUST_PROXY: '1' }).trustProxy));
    expect(typeof one === 'function' && [one('10.0.0.1', 0), one('10.0.0.2', 1)]).toEqual([true, false]);
    expect(read({ TRUST_PROXY: '10.0.0.0/8, loopback' }).trustProxy).toEqual(['10.0.0.0/8', 'loopback']);
  });
});
