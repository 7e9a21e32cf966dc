import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { DEFAULT_FIELD_RATES, parseFieldRates, parseRate } from './rates.js';

describe('rates', () => {
  it.each([
    ['30/1m', { uses: 30, windowMs: 60_000 }],
    ['5/10s', { uses: 5, windowMs: 10_000 }],
    ['300/1h', { uses: 300, windowMs: 3_600_000 }],
    ['0/1m', undefined],
    ['30', undefined],
    ['30/m', undefined],
    ['30/1d', undefined],
  ])('reads %s', (text, rate) => {
    expect(parseRate(text)).toEqual(rate);
  });

  it('puts those of the setting in place of the defaults', () => {
    const fields = parseFieldRates('logIn=10/1m+60/1h; predict=5/1s; runBacktest=off');
    expect(fields?.logIn).toEqual({
      by: 'address',
      rates: [
        { uses: 10, windowMs: 60_000 },
        { uses: 60, windowMs: 3_600_000 },
      ],
    });
    expect(fields?.predict).toEqual({ by: 'caller', rates: [{ uses: 5, windowMs: 1_000 }] });
    expect(fields).not.toHaveProperty('runBacktest');
    expect(fields?.signUp).toEqual(DEFAULT_FIELD_RATES.signUp);
  });

  it.each(['logIn', 'logIn=fast', 'logIn=10/1m+', 'log in=10/1m'])('refuses %s', (text) => {
    expect(parseFieldRates(text)).toBeUndefined();
  });

  it('are of root fields that the graph has', async () => {
    const api = buildSchema(await readFile(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));
    const roots = [api.getQueryType(), api.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(roots).toEqual(expect.arrayContaining(Object.keys(DEFAULT_FIELD_RATES)));
  });
});
