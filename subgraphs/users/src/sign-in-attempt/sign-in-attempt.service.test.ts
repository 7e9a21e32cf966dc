import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMongo, ensureIndexes } from '@quantgraph/shared';
import { dropDatabases, testStores } from '@quantgraph/shared/test-kit';
import type { Connection } from 'mongoose';
import { ACCOUNT_RULE } from './lock-time.js';
import { createSignInAttemptModel } from './sign-in-attempt.model.js';
import { createSignInAttemptService, type SignInAttemptService } from './sign-in-attempt.service.js';

const stores = testStores();
let connection: Connection;
let attempts: SignInAttemptService;
// Of today: the store itself deletes what is older than a day
let at = Date.now();
beforeAll(async () => {
  connection = await connectMongo('users', stores);
  attempts = createSignInAttemptService(createSignInAttemptModel(connection), () => at);
  await ensureIndexes(connection);
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(stores);
});

describe('attempts to sign in', () => {
  it('are let through while they are few, also one that began before what was counted first', async () => {
    await attempts.begin('ada@example.com', '192.0.2.1');
    at -= 5;
    await expect(attempts.begin('ada@example.com', '192.0.2.1')).resolves.toMatchObject({ locksAccount: false });
  });

  it('lock the account once too many have failed, until its time is over', async () => {
    const begin = () => attempts.begin('bob@example.com', undefined);
    for (let failure = 0; failure < ACCOUNT_RULE.free; failure += 1) expect((await begin()).locksAccount).toBe(false);
    expect((await begin()).locksAccount).toBe(true);
    await expect(begin()).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    at += ACCOUNT_RULE.firstMs;
    await (await begin()).succeed();
    expect((await begin()).locksAccount).toBe(false);
  });
});
