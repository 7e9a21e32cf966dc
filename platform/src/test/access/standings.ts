import { type Viewer, viewerOf } from '@quantgraph/shared';
import { decodeJwt, importJWK, SignJWT } from 'jose';
import type { RunningGraph } from '../a-graph.js';
import type { Ids, World } from '../a-world.js';
import { aCaller, type Caller } from '../a-world-caller.js';
import { PASSWORD } from '../a-world-content.js';
import { SHARE_KINDS } from '../a-world-shares.js';

/** How one may stand to the owner of what is asked for, in the order in which they are asked. */
export const STANDINGS = [
  'anonymous',
  'expired',
  'revoked',
  'signed in',
  'other',
  'shared read',
  'shared write',
  'administrator',
  'owner',
  'closed',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Those whose tokens say that they are the owner, but hold no more. */
export const DEAD: readonly Standing[] = ['expired', 'revoked', 'closed'];

/** Someone who asks the graph. */
export interface Asker {
  readonly standing: Standing;
  readonly caller: Caller;
  readonly accessToken?: string;
  /** Whom their token tells of. */
  readonly viewer: Viewer | null;
  /** What they may name as their own; of the one who owns nothing, things of another. */
  readonly own: Ids;
  /** Of the same standing, with an account that may be changed and closed. */
  readonly spare: Caller;
}

interface Account {
  readonly email: string;
  readonly username: string;
  readonly password: string;
}

let accounts = 0;

/** Nobody's account yet. */
export function anAccount(): Account {
  accounts += 1;
  return { email: `spare-${accounts}@example.com`, username: `spare-${accounts}`, password: PASSWORD };
}

/** The payload of a mutation that must succeed. */
export async function run(caller: Caller, mutation: string, input: object) {
  const { data, errors } = await caller.mutate(mutation, input);
  const problems = [...errors, ...(data?.userErrors ?? [])];
  if (problems.length > 0) throw new Error(`${mutation}: ${JSON.stringify(problems)}`);
  return data;
}

async function tokenOf(url: string, { email, password }: Account): Promise<string> {
  return (await run(aCaller(url), 'logIn', { email, password })).session.accessToken;
}

async function spareToken(url: string): Promise<string> {
  return (await run(aCaller(url), 'signUp', anAccount())).session.accessToken;
}

/** The same claims, signed with the same key, but over since an hour. */
async function expired(token: string, { accessTokenKey }: RunningGraph['options']): Promise<string> {
  const jwk = JSON.parse(accessTokenKey);
  const claims = decodeJwt(token);
  const header = { alg: 'EdDSA', kid: jwk.kid, typ: 'JWT' };
  const exp = Number(claims.iat) - 3_600;
  return new SignJWT({ ...claims, exp }).setProtectedHeader(header).sign(await importJWK(jwk, 'EdDSA'));
}

async function revoked(url: string, { account, mutate, ask, watch }: World): Promise<string> {
  const token = await tokenOf(url, account);
  await run({ mutate, ask, watch }, 'revokeSession', { id: decodeJwt(token).sid });
  return token;
}

/** Gives everything of the owner's that can be shared, or takes it back. */
async function share(mutation: 'shareWith' | 'unshareWith', owner: World, userId: string, access?: 'READ' | 'WRITE') {
  for (const [kind, type] of Object.entries(SHARE_KINDS)) {
    for (const id of owner.all.get(type) ?? [])
      await run(owner, mutation, { kind, id, userId, ...(access && { access }) });
  }
}

const promote = ({ graph }: RunningGraph, userId: string) =>
  graph.subgraphs.users.connection
    .collection<{ _id: string }>('users')
    .updateOne({ _id: userId }, { $set: { role: 'administrator' } });

/** One asker a standing: `other` becomes, one after another, all that someone else can be. Ends with the owner's account. */
export async function* askersOf(running: RunningGraph, owner: World, other: World): AsyncGenerator<Asker> {
  const { url, options } = running;
  const asker = (standing: Standing, own: Ids, accessToken?: string, spare = accessToken): Asker => {
    const claims = accessToken === undefined ? null : decodeJwt(accessToken);
    return {
      standing,
      own,
      ...(accessToken !== undefined && { accessToken }),
      caller: aCaller(url, accessToken),
      viewer: claims && viewerOf(String(claims.sub), claims),
      spare: aCaller(url, spare),
    };
  };
  const ofOther = async (standing: Standing) =>
    asker(standing, other.ids, await tokenOf(url, other.account), await spareToken(url));
  const ownersToken = await tokenOf(url, owner.account);

  yield asker('anonymous', owner.ids);
  yield asker('expired', owner.ids, await expired(ownersToken, options));
  yield asker('revoked', owner.ids, await revoked(url, owner));
  yield asker('signed in', other.ids, await spareToken(url), await spareToken(url));
  yield await ofOther('other');
  await share('shareWith', owner, other.viewer.id, 'READ');
  yield await ofOther('shared read');
  await share('shareWith', owner, other.viewer.id, 'WRITE');
  yield await ofOther('shared write');
  await share('unshareWith', owner, other.viewer.id);
  await promote(running, other.viewer.id);
  yield await ofOther('administrator');
  yield asker('owner', owner.ids, ownersToken, await spareToken(url));
  await run(aCaller(url, ownersToken), 'closeAccount', { password: owner.account.password });
  yield asker('closed', owner.ids, ownersToken);
}
