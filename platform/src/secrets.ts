import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  generateSigningKey,
  readSigningKeys,
  renewSigningKeys,
  rotateSigningKeys,
  writeSigningKeys,
} from '@quantgraph/users';
import { readIfThere } from './read-if-there.js';

export interface Secrets {
  /** With which gateway and subgraphs sign identities to each other. */
  readonly internalSecret: string;
  /** With which the users subgraph signs access tokens: a private JWK or a JWK Set, in JSON. */
  readonly accessTokenKey: string;
  /** With which the users subgraph seals what is secret in its store: 32 bytes in base64. */
  readonly dataKey: string;
}

export interface GivenSecrets {
  readonly internalSecret?: string | undefined;
  /** A private JWK, or a JWK Set of such of which the first signs, in JSON. */
  readonly accessTokenKey?: string | undefined;
  readonly dataKey?: string | undefined;
}

/**
 * The secrets of this installation: the given ones, else those kept in `<dataDir>/secrets`, made on the first start. A kept
 * key of more than 90 days is rotated.
 */
export async function loadSecrets(dataDir: string, given: GivenSecrets = {}, now = Date.now()): Promise<Secrets> {
  const folder = folderIn(dataDir);
  const internalSecret =
    given.internalSecret ?? (await keep(folder, join(folder, 'internal-secret'), newInternalSecret)).trim();
  const dataKeyFile = join(folder, 'data-key');
  const dataKey = given.dataKey
    ? parseDataKey(given.dataKey, 'DATA_KEY')
    : parseDataKey(await keep(folder, dataKeyFile, newDataKey), dataKeyFile);
  return {
    internalSecret,
    accessTokenKey: given.accessTokenKey ? givenKeys(given.accessTokenKey) : await keptKeys(folder, now),
    dataKey,
  };
}

/** Puts a new key in front of those kept in `<dataDir>/secrets`: it signs from the next start on. Throws where none are kept yet. */
export async function rotateKeys(dataDir: string, now: number): Promise<void> {
  const file = keyFileIn(folderIn(dataDir));
  const kept = await readIfThere(file);
  if (kept === undefined) throw new Error(`There is no key in ${file} yet: the first start makes it.`);
  await replace(file, writeSigningKeys(rotateSigningKeys(readSigningKeys(kept, file), now)));
}

const folderIn = (dataDir: string): string => join(dataDir, 'secrets');
const keyFileIn = (folder: string): string => join(folder, 'access-token-key.json');

/** As they were given; throws where they are none. */
function givenKeys(keys: string): string {
  readSigningKeys(keys, 'ACCESS_TOKEN_KEY');
  return keys;
}

async function keptKeys(folder: string, now: number): Promise<string> {
  const file = keyFileIn(folder);
  const kept = await keep(folder, file, () => writeSigningKeys([generateSigningKey(now)]));
  const renewed = writeSigningKeys(renewSigningKeys(readSigningKeys(kept, file), now));
  if (renewed !== kept) await replace(file, renewed);
  return renewed;
}

const newInternalSecret = () => `${randomBytes(32).toString('base64url')}\n`;

const newDataKey = () => `${randomBytes(32).toString('base64')}\n`;

/** What a file holds; made first if it isn't there. The first of several makers wins, and a file is never half-written. */
async function keep(folder: string, file: string, make: () => string): Promise<string> {
  const kept = await readIfThere(file);
  if (kept) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = draftOf(file);
  try {
    await writeFile(draft, make(), { mode: 0o600 });
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

function parseDataKey(text: string, source: string): string {
  const key = text.trim();
  if (/^[A-Za-z0-9+/]{43}=$/.test(key)) return key;
  throw new Error(`${source}: expected 32 bytes in base64; got something else.`);
}

/** Puts this text in the place of what a file holds: who reads it gets the one or the other. */
async function replace(file: string, text: string): Promise<void> {
  const draft = draftOf(file);
  try {
    await writeFile(draft, text, { mode: 0o600, flush: true });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Not named by the process: in containers that share the folder, all have the same number. */
const draftOf = (file: string): string => `${file}.${randomUUID()}.new`;
