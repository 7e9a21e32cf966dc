import { DomainError, newId, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AccessTokens } from './access-token.js';
import { createRefreshToken, readRefreshToken } from './refresh-token.js';
import type { SessionRecord } from './session.model.js';

const REFRESH_DAYS = 30;

/** What a client signs its requests with. */
export interface SessionTokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: Date;
}

/** What sessions need to know of accounts. */
export interface Accounts<User extends { _id: string }> {
  findByCredentials(email: string, password: string): Promise<User | null>;
  findActive(id: string): Promise<User | null>;
}

export interface SessionService<User extends { _id: string }> {
  open(user: User): Promise<SessionTokens>;
  /** INVALID_CREDENTIALS, in the same words and the same time, whatever does not match. */
  logIn(email: string, password: string): Promise<{ user: User; session: SessionTokens }>;
  /** The session's next tokens. A refresh token works once: coming again, it was stolen or its answer was, so the session ends. */
  refresh(refreshToken: string): Promise<SessionTokens>;
  /** Ends the session of a refresh token, used or not; nothing happens where there is none. */
  logOut(refreshToken: string): Promise<void>;
  revoke(viewer: Viewer, id: string): Promise<SessionRecord>;
  /** Ends all sessions of a user but the one that asks. */
  revokeOthers(viewer: Viewer): Promise<void>;
}

const expiryFrom = (now: Date) => new Date(now.getTime() + REFRESH_DAYS * 86_400_000);

function invalidRefreshToken(): DomainError {
  const message = 'The refresh token is not valid, was used before, or its session has ended: log in again.';
  return new DomainError('INVALID_CREDENTIALS', message, ['input', 'refreshToken']);
}

export function createSessionService<User extends { _id: string }>(
  model: Model<SessionRecord>,
  accounts: Accounts<User>,
  accessTokens: AccessTokens,
): SessionService<User> {
  async function tokensOf(session: SessionRecord, refreshToken: string): Promise<SessionTokens> {
    const { token, expiresAt } = await accessTokens.sign({ userId: session.user_id, sessionId: session._id });
    return { accessToken: token, refreshToken, expiresAt };
  }

  async function open(user: User): Promise<SessionTokens> {
    const _id = newId();
    const now = new Date();
    const { token, hash } = createRefreshToken(_id);
    const session = await model.create({
      _id,
      user_id: user._id,
      token_hash: hash,
      last_used_at: now,
      expires_at: expiryFrom(now),
    });
    return tokensOf(session.toObject<SessionRecord>(), token);
  }

  async function logIn(email: string, password: string) {
    const user = await accounts.findByCredentials(email, password);
    if (!user) throw new DomainError('INVALID_CREDENTIALS', 'The e-mail address and the password do not match.');
    return { user, session: await open(user) };
  }

  async function refresh(refreshToken: string): Promise<SessionTokens> {
    const given = readRefreshToken(refreshToken);
    if (!given) throw invalidRefreshToken();
    const now = new Date();
    const live = { _id: given.sessionId, revoked_at: null, expires_at: { $gt: now } };
    const session = await model.findOne(live).lean<SessionRecord>();
    if (!session || !(await accounts.findActive(session.user_id))) throw invalidRefreshToken();
    const next = createRefreshToken(session._id);
    const rotated = await model
      .findOneAndUpdate(
        { ...live, token_hash: given.hash },
        { $set: { token_hash: next.hash, last_used_at: now, expires_at: expiryFrom(now) } },
        { returnDocument: 'after' },
      )
      .lean<SessionRecord>();
    if (rotated) return tokensOf(rotated, next.token);
    await end({ _id: session._id });
    throw invalidRefreshToken();
  }

  async function logOut(refreshToken: string): Promise<void> {
    const given = readRefreshToken(refreshToken);
    if (given) await end({ _id: given.sessionId });
  }

  async function revoke(viewer: Viewer, id: string): Promise<SessionRecord> {
    const own = { _id: id, user_id: viewer.id };
    await end(own);
    const session = await model.findOne(own).lean<SessionRecord>();
    if (!session) throw new DomainError('NOT_FOUND', 'No such session.', ['input', 'id']);
    return session;
  }

  async function revokeOthers({ id, sessionId }: Viewer): Promise<void> {
    const others = { user_id: id, _id: { $ne: sessionId ?? null }, revoked_at: null };
    await model.updateMany(others, { $set: { revoked_at: new Date() } });
  }

  async function end(which: { _id: string; user_id?: string }): Promise<void> {
    await model.updateOne({ ...which, revoked_at: null }, { $set: { revoked_at: new Date() } });
  }

  return { open, logIn, refresh, logOut, revoke, revokeOthers };
}
