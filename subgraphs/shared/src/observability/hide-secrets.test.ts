import { describe, expect, it } from '@jest/globals';
import { createLogger } from './create-logger.js';
import { hideSecrets } from './hide-secrets.js';

const HASH = '$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0$q2h3NHVtYmVycw';
const JWT = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
const RANDOM = 'Zm9ydHktdGhyZWUgbGV0dGVycyBvZiBzb21lYm9keS0';
const REFRESH = `01a21dac-9b42-7590-9ff1-5ad48d210181.${RANDOM}`;

describe('a text without its secrets', () => {
  it.each([
    [`stored ${HASH}, tried`, 'stored [secret], tried'],
    [`Bearer ${JWT} has ended`, 'Bearer [secret] has ended'],
    [`of ${REFRESH}.`, 'of 01a21dac-9b42-7590-9ff1-5ad48d210181.[secret].'],
    [`of qgk_${RANDOM}.`, 'of [secret].'],
    [`{"kty":"OKP","d":"${RANDOM}","x":"public"}`, '{"kty":"OKP","d":"[secret]","x":"public"}'],
    ['mongodb://ada:hunter2@db:27017/users', 'mongodb://[secret]@db:27017/users'],
    ['{"password":"a \\"b\\" c","name":"d"}', '{"password":"[secret]","name":"d"}'],
    ['{"body":"{\\"newPassword\\":\\"a\\"}"}', '{"body":"{\\"newPassword\\":\\"[secret]\\"}"}'],
    ['logIn(input: { email: "e", password: "a b" })', 'logIn(input: { email: "e", password: "[secret]" })'],
    ['logIn(input: { password: """a "b" c""" })', 'logIn(input: { password: """[secret]""" })'],
    ["{ refreshToken: 'a' }", "{ refreshToken: '[secret]' }"],
  ])('is, of %s: %s', (text, without) => {
    expect(hideSecrets(text)).toBe(without);
  });

  it.each([
    'The password has to have 12 characters or more.',
    '{"level":30,"code":"ECONNREFUSED","path":"/graphql","operation":"ResetPassword"}',
    'http://127.0.0.1:4001/graphql',
    '01a21dac-9b42-7590-9ff1-5ad48d210181',
  ])('is the same where there are none: %s', (text) => {
    expect(hideSecrets(text)).toBe(text);
  });
});

describe('a logger', () => {
  it('leaves them out of messages, fields, errors and their causes, in lines that are JSON', () => {
    const lines: string[] = [];
    const logger = createLogger({ level: 'info' }, { write: (line) => void lines.push(line) });
    const cause = Object.assign(new Error(`tried ${HASH}`), { keyValue: { refreshToken: 'first "and" of all' } });
    const err = new Error('mongodb://ada:hunter2@db is down', { cause });
    logger.error({ err, body: JSON.stringify({ password: 'correct horse' }), text: JWT }, `with ${REFRESH}`);
    const [line = ''] = lines;
    const secrets = [HASH, 'hunter2', 'correct horse', JWT, REFRESH, 'of all'];
    expect(secrets.filter((secret) => line.includes(secret))).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      msg: 'with 01a21dac-9b42-7590-9ff1-5ad48d210181.[secret]',
      text: '[secret]',
    });
  });
});
