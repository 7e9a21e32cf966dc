import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMongo } from '@quantgraph/shared';
import { readPlatformConfig } from '../config.js';
import { readRunningMongo } from '../running-mongo.js';
import { aWholeStart, type WholeStart } from './a-whole-start.js';
import { aWorld, type World } from './a-world.js';
import { PASSWORD } from './a-world-content.js';

const GUESS = 'a guess that was nearly right';

/** Calls that are refused or break, each with something secret in it. */
async function failingCalls(url: string, { account, refreshToken }: World, key: string): Promise<string[]> {
  const post = async (body: unknown, headers: Record<string, string> = {}, path = '/graphql') => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return response.text();
  };
  const { email } = account;
  const logIn =
    'mutation LogIn($input: LogInInput!) { logIn(input: $input) { user { id } userErrors { code message } } }';
  const refresh =
    'mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { userErrors { message } } }';
  const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { message } } }';
  const input = { email, password: GUESS };
  return [
    await post({ query: logIn, variables: { input } }),
    // What breaks on its way: this account's hash is none.
    await post({ query: logIn, variables: { input: { email: 'broken@example.com', password: PASSWORD } } }),
    await post({ query: logIn, variables: { input: { ...input, passwort: GUESS } } }),
    await post({ query: logIn, variables: { input: { email, password: { $gt: GUESS } } } }),
    await post({ query: `mutation { logIn(input: { email: "${email}", password: "${GUESS}" }) { user } }` }),
    await post({ query: `mutation { logIn(input: { email: "${email}", password: "${GUESS}" ` }),
    await post({ query: `mutation { logIn(input: { email: 1, password: "${GUESS}" }) { user { id } } }` }),
    await post(`{"query": "mutation { logIn }", "variables": {"password": "${GUESS}"`),
    await post({ query: signUp, variables: { input: { ...input, username: 'eve', password: GUESS.repeat(10) } } }),
    await post({ query: refresh, variables: { input: { refreshToken: `${refreshToken}x` } } }),
    await post({ query: '{ me { id } }' }, { authorization: `Bearer ${refreshToken}` }),
    await post({ query: '{ me { id } }' }, { authorization: `Basic ${btoa(`ada:${GUESS}`)}` }),
    await post({ query: '{ me { id } }' }, { authorization: `Bearer ${key}x` }),
    await post({ query: '{ me { id } }' }, {}, `/nowhere?token=${key}`),
    await (await fetch(`${url}/graphql?query=${encodeURIComponent(`{ profile(username: "${key}") }`)}`)).text(),
  ];
}

/** Every value of the fields with such names, however deep. */
function valuesOf(thing: unknown, isSought: (name: string) => boolean): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) =>
    typeof value === 'string' && isSought(name) ? [value] : valuesOf(value, isSought),
  );
}

/** Makes an account whose hash can't be read, and answers what the store keeps instead of passwords, tokens and keys, and what it mailed. */
async function hashesIn(mongoUri: string): Promise<string[]> {
  const connection = await connectMongo('users', { mongoUri, dbPrefix: readPlatformConfig().dbPrefix });
  try {
    const accounts = connection.collection<{ _id: string }>('users');
    const ada = await accounts.findOne({ username: 'ada' });
    const password_hash = valuesOf(ada, (name) => name === 'password_hash')[0]?.replace('v=19', 'v=none');
    const broken = { email: 'broken@example.com', username: 'broken', password_hash };
    await accounts.insertOne({ ...ada, ...broken, _id: 'broken' });
    const rows = (await connection.listCollections()).map(({ name }) => connection.collection(name).find().toArray());
    const stored = await Promise.all(rows);
    const mailed = valuesOf(stored, (name) => name === 'text').flatMap(
      (text) => text.match(/(?<=#token=)[\w-]+/g) ?? [],
    );
    return [...mailed, ...valuesOf(stored, (name) => /hash|secret/.test(name))];
  } finally {
    await connection.close();
  }
}

async function secretsOf(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, 'secrets');
  const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    text.startsWith('{') ? valuesOf(JSON.parse(text), (name) => name === 'd') : text.trim(),
  );
}

describe.each(['main', 'services'] as const)('all that %s writes in a run', (topology) => {
  let start: WholeStart;
  let output: string;
  let answers: readonly string[];
  let secrets: readonly string[];

  beforeAll(async () => {
    start = await aWholeStart(topology, { LOG_LEVEL: 'trace' });
    const ada = await aWorld(start.url, 'ada');
    const mongoUri = await readRunningMongo(start.dataDir);
    const hashes = await hashesIn(mongoUri);
    const tokens = valuesOf(ada.payloads, (name) => ['accessToken', 'refreshToken', 'secret'].includes(name));
    const key = tokens.find((token) => token.startsWith('qgk_')) ?? '';
    answers = await failingCalls(start.url, ada, key);
    secrets = [PASSWORD, GUESS, ...tokens, ...hashes, ...(await secretsOf(start.dataDir))];
    output = await start.end();
  }, 240_000);
  afterAll(() => start?.remove());

  it('has none of the passwords, hashes, tokens and keys of that run', () => {
    expect(output).toContain('A resolver failed');
    expect(secrets.length).toBeGreaterThan(15);
    expect(secrets.filter((secret) => secret.length < 20)).toEqual([]);
    expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
    expect(output.match(/\$argon2\w*\$|\beyJ[\w-]+\.|qgk_[\w-]{9}/g)).toBeNull();
  });

  it('has none of them in the answers to calls that fail', () => {
    expect(answers.filter((answer) => /"errors":|"userErrors":\[\{|"error"/.test(answer))).toHaveLength(answers.length);
    expect(
      answers.flatMap((answer) =>
        secrets.filter((secret) => answer.includes(secret)).map((secret) => [secret, answer]),
      ),
    ).toEqual([]);
  });

  it('keeps its secrets in files for its own user alone', async () => {
    const folder = join(start.dataDir, 'secrets');
    const modes = await Promise.all(
      (await readdir(folder)).map(async (file) => (await stat(join(folder, file))).mode & 0o777),
    );
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });
});
