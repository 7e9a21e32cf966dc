import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { DomainError } from './domain-error.js';
import { parseInput } from './parse-input.js';
import { settle } from './settle.js';

describe('settle', () => {
  it('answers the work with no errors', async () => {
    expect(await settle(async () => ({ thing: 1 }))).toEqual({ thing: 1, userErrors: [] });
  });

  it('answers a broken rule as userErrors', async () => {
    const work = async () => {
      throw new DomainError('NOT_FOUND', 'No such strategy.', ['input', 'id']);
    };
    expect(await settle(work)).toEqual({
      userErrors: [{ code: 'NOT_FOUND', message: 'No such strategy.', field: ['input', 'id'] }],
    });
  });

  it('throws anything else on', async () => {
    await expect(
      settle(async () => {
        throw new TypeError('ours');
      }),
    ).rejects.toThrow('ours');
  });

  it('names every broken field of an input', async () => {
    const schema = z.object({
      name: z.string().min(1, 'Expected a name.'),
      config: z.object({ capital: z.number().positive('Expected a positive number.') }),
    });
    const { userErrors } = await settle(async () => ({
      it: parseInput(schema, { name: '', config: { capital: -1 } }),
    }));
    expect(userErrors.map(({ field, message }) => [field, message])).toEqual([
      [['input', 'name'], 'Expected a name, but got "".'],
      [['input', 'config', 'capital'], 'Expected a positive number, but got -1.'],
    ]);
  });

  it('never repeats a password', async () => {
    const schema = z.object({ newPassword: z.string().min(12, 'Expected 12 characters or more.') });
    const { userErrors } = await settle(async () => ({ it: parseInput(schema, { newPassword: 'hunter2' }) }));
    expect(JSON.stringify(userErrors)).not.toContain('hunter2');
  });
});
