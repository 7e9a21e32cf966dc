import { DomainError, newId, type Role, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { type AccessEndService, sessionSubject } from '../access-end/access-end.service.js';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
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

/** What sessions need to know of an account. */
export interface SignedIn {
  readonly _id: string;
  readonly role: Role;
}

export interface SessionService extends SessionEnder {
  /** Signs a user in. */
  open(user: SignedIn): Promise<SessionTokens>;
  /** The session's next tokens. A refresh token works once: coming again, it was stolen or its answer was, so the session ends. */
  refresh(refreshToken: string, origin: Origin): Promise<SessionTokens>;
  /** Ends the session of a refresh token, used or not; nothing happens where there is none. */
  logOut(refreshToken: string, origin: Origin): Promise<void>;
  revoke(viewer: Viewer, id: string, origin: Origin): Promise<SessionRecord>;
}

export interface SessionEnder {
  /** Ends all sessions of a user, but for `exceptId`; answers how many those were. */
  revokeAll(userId: string, exceptId?: string): Promise<number>;
}

const expiryFrom = (now: Date) => new Date(now.getTime() + REFRESH_DAYS * 86_400_000);

function invalidRefreshToken(): DomainError {
  const message = 'The refresh token is not valid, was used before, or its session has ended: log in again.';
  return new DomainError('INVALID_CREDENTIALS', message, ['input', 'refreshToken']);
}

/** Ends sessions, and needs no key that signs tokens. */
export function createSessionEnder(model: Model<SessionRecord>, accessEnds: AccessEndService): SessionEnder {
  return {
    async revokeAll(userId: string, exceptId?: string): Promise<number> {
      const which = { user_id: userId, revoked_at: null, ...(exceptId !== undefined && { _id: { $ne: exceptId } }) };
      const live = await model.find(which).select('_id').lean<SessionRecord[]>();
      const ids = live.map(({ _id }) => _id);
      await model.updateMany({ _id: { $in: ids } }, { $set: { revoked_at: new Date() } });
      await accessEnds.add(ids.map(sessionSubject));
      return ids.length;
    },
  };
}

export function createSessionService(
  model: Model<SessionRecord>,
  findActive: (userId: string) => Promise<SignedIn | null>,
  accessTokens: AccessTokens,
  accessEnds: AccessEndService,
  audit: AuditService,
): SessionService {
  async function tokensOf(sessionId: string, user: SignedIn, refreshToken: string): Promise<SessionTokens> {
    const { token, expiresAt } = await accessTokens.sign({ userId: user._id, sessionId, role: user.role });
    return { accessToken: token, refreshToken, expiresAt };
  }

  async function open(user: SignedIn): Promise<SessionTokens> {
    const _id = newId();
    const now = new Date();
    const { token, hash } = createRefreshToken(_id);
    await model.create({
      _id,
      user_id: user._id,
      token_hash: hash,
      last_used_at: now,
      expires_at: expiryFrom(now),
    });
    return tokensOf(_id, user, token);
  }

  async function refresh(refreshToken: string, origin: Origin): Promise<SessionTokens> {
    const given = readRefreshToken(refreshToken);
    if (!given) throw invalidRefreshToken();
    const now = new Date();
    const live = { _id: given.sessionId, revoked_at: null, expires_at: { $gt: now } };
    const session = await model.findOne(live).lean<SessionRecord>();
    const user = session && (await findActive(session.user_id));
    if (!user) throw invalidRefreshToken();
    const next = createRefreshToken(session._id);
    const rotated = await model.updateOne(
      { ...live, token_hash: given.hash },
      { $set: { token_hash: next.hash, last_used_at: now, expires_at: expiryFrom(now) } },
    );
    if (rotated.modifiedCount > 0) return tokensOf(session._id, user, next.token);
    if (await end({ _id: session._id }))
      await audit.record('refresh_token_reused', origin, {
        userId: user._id,
        details: { sessionId: session._id },
      });
    throw invalidRefreshToken();
  }

  async function logOut(refreshToken: string, origin: Origin): Promise<void> {
    const given = readRefreshToken(refreshToken);
    const ended = given && (await end({ _id: given.sessionId }));
    if (ended) await audit.record('signed_out', origin, { userId: ended.user_id, details: { sessionId: ended._id } });
  }

  async function revoke(viewer: Viewer, id: string, origin: Origin): Promise<SessionRecord> {
    const own = { _id: id, user_id: viewer.id };
    const ended = await end(own);
    const session = ended ?? (await model.findOne(own).lean<SessionRecord>());
    if (!session) throw new DomainError('NOT_FOUND', 'No such session.', ['input', 'id']);
    if (ended) await audit.record('session_revoked', origin, { userId: viewer.id, details: { sessionId: id } });
    return session;
  }

  /** The session that was ended; null where there is none to end. */
  async function end(which: { _id: string; user_id?: string }): Promise<SessionRecord | null> {
    const ended = await model
      .findOneAndUpdate(
        { ...which, revoked_at: null },
        { $set: { revoked_at: new Date() } },
        { returnDocument: 'after' },
      )
      .lean<SessionRecord>();
    if (ended) await accessEnds.add([sessionSubject(ended._id)]);
    return ended;
  }

  return { open, refresh, logOut, revoke, ...createSessionEnder(model, accessEnds) };
}
